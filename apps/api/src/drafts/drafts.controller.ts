import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { draftConflict, type DraftConflict, draftView, type DraftView, saveDraftBody } from '@tidu/contracts';
import { type Application, aggregates, notFound, sectionNames } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { load } from '@tidu/application';
import {
  type Account,
  type Draft,
  type DraftOutcome,
  findDraft,
  removeDraft,
  saveDraft,
} from '@tidu/platform';
import { type FastifyReply } from 'fastify';
import type pg from 'pg';
import { type z } from 'zod';
import { problemOf, RefusedError } from '../http/problem.js';
import { CurrentAccount } from '../session/account.guard.js';
import { EVENT_STORE, POOL } from '../tokens.js';
import { CurrentReader, type Reader } from '../views/reader.js';
import { SeenRevision } from './revision.js';

/** Drafts (草稿): what the page saves by itself while somebody types. They are no events, and the applicant's alone. */
@ApiTags('drafts')
@Controller('api/applications/:id/drafts/:section')
export class DraftsController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  @Get()
  @ApiOperation({ summary: '读取草稿 · The draft of a section, its revision as ETag' })
  @ApiResponse({ status: 200, standardSchema: draftView })
  async read(
    @CurrentAccount() account: Account,
    @Param('id') id: string,
    @Param('section') section: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftView> {
    await this.#own(account, id, section);
    return answer(await findDraft(this.pool, { application: id, section }), reply);
  }

  @Put()
  @HttpCode(200)
  @ApiOperation({ summary: '自动保存草稿 · Save the draft of a section' })
  @ApiHeader({ name: 'If-Match', required: true, description: '所见修订号 · the revision that was seen' })
  @ApiResponse({ status: 200, standardSchema: draftView })
  @ApiResponse({ status: 409, standardSchema: draftConflict })
  async save(
    @CurrentAccount() account: Account,
    @CurrentReader() { actor, now }: Reader,
    @Param('id') id: string,
    @Param('section') section: string,
    @SeenRevision() seen: number,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: saveDraftBody }) body: z.infer<typeof saveDraftBody>,
  ): Promise<DraftView | DraftConflict> {
    const state = await this.#own(account, id, section);
    const refusal = aggregates.application.hindrance('declare-section', state, { actor, now, related: {} });
    if (refusal !== null) throw new RefusedError(refusal);
    const saved = { ...body, account: account.id };
    return outcome(await saveDraft(this.pool, { application: id, section }, seen, saved), reply);
  }

  @Delete()
  @HttpCode(200)
  @ApiOperation({ summary: '移除草稿 · Remove the draft once its section is saved' })
  @ApiHeader({ name: 'If-Match', required: true, description: '所见修订号 · the revision that was seen' })
  @ApiResponse({ status: 200, standardSchema: draftView })
  @ApiResponse({ status: 409, standardSchema: draftConflict })
  async remove(
    @CurrentAccount() account: Account,
    @Param('id') id: string,
    @Param('section') section: string,
    @SeenRevision() seen: number,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftView | DraftConflict> {
    await this.#own(account, id, section);
    return outcome(await removeDraft(this.pool, { application: id, section }, seen), reply);
  }

  /** The application a draft belongs to, where it is the account's own enterprise's; else there is none. */
  async #own(account: Account, id: string, section: string): Promise<Application> {
    const { state } = await load(this.store, 'application', id);
    const isOwn = account.role === 'enterprise' && account.enterprise === state.factory?.enterprise;
    if (isOwn && Object.hasOwn(sectionNames, section)) return state;
    throw new RefusedError(
      notFound(
        'draft-not-found',
        '没有该申报或该分项，或不属于贵企业。',
        'There is no such application or section of your enterprise’s.',
      ),
    );
  }
}

function answer(draft: Draft, reply: FastifyReply): DraftView {
  void reply.header('ETag', `"${draft.revision}"`);
  // What is kept came in through the contract, as JSON.
  return draft as DraftView;
}

function outcome({ ok, draft }: DraftOutcome, reply: FastifyReply): DraftView | DraftConflict {
  const view = answer(draft, reply);
  if (ok) return view;
  void reply.status(409).type('application/problem+json');
  return {
    ...problemOf(
      409,
      'draft-conflict',
      '另一页面已先保存此分项的草稿。两份内容都已保留；请对照合并后再保存。',
      'Another page has saved a draft of this section first. Both contents are kept; compare them, merge, and save again.',
    ),
    draft: view,
  };
}
