import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  type ApplicationCounts,
  applicationCounts,
  type ApplicationCountsQuery,
  applicationCountsQuery,
  type ApplicationPage,
  applicationPage,
  type ApplicationQuery,
  applicationQuery,
  type ApplicationView,
  applicationView,
  type EvaluationView,
  evaluationView,
  type DifferencesQuery,
  differencesQuery,
  type HistoryChange,
  historyChange,
  type HistoryEntry,
  historyEntry,
  letterView,
  type LetterView,
  type MomentQuery,
  momentQuery,
} from '@tidu/contracts';
import { isOpenedBy, lettersOf, mayOpenDossier, phases } from '@tidu/domain';
import { applicationSorts, countApplications, listApplications, type ReadDatabase } from '@tidu/read-models';
import { type Account, actorOf } from '@tidu/platform';
import { type FastifyReply } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import { HistoryReader } from '../history/history-reader.js';
import { pageAsked, yesOrNo } from '../queries/page.js';
import { readModelsAt } from '../queries/read-your-writes.js';
import { CurrentAccount } from '../session/account.guard.js';
import { POOL, READ_DATABASE } from '../tokens.js';
import { Moments } from '../views/moments.js';
import { CurrentReader, type Reader } from '../views/reader.js';
import { ApplicationReader } from './application-reader.js';
import { evaluationsOf } from './evaluations.js';

/** Applications (申报): lists, one in full, its history and evaluations. */
@ApiTags('applications')
@Controller('api/applications')
export class ApplicationsController {
  constructor(
    @Inject(ApplicationReader) private readonly applications: ApplicationReader,
    @Inject(HistoryReader) private readonly histories: HistoryReader,
    @Inject(Moments) private readonly moments: Moments,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
  ) {}

  @Get()
  @ApiOperation({ summary: '申报列表 · List applications' })
  @ApiResponse({ status: 200, standardSchema: applicationPage })
  async list(
    @CurrentAccount() account: Account,
    @Query({ schema: applicationQuery }) query: ApplicationQuery,
  ): Promise<ApplicationPage> {
    await readModelsAt(this.pool, query.after);
    const filter = { ...query, text: query.q, isMine: yesOrNo(query.mine) };
    return listApplications(this.database, actorOf(account), filter, pageAsked(query, applicationSorts));
  }

  @Get('counts')
  @ApiOperation({ summary: '各状态数量 · Counts by phase, of the list with the same filters' })
  @ApiResponse({ status: 200, standardSchema: applicationCounts })
  async counts(
    @CurrentAccount() account: Account,
    @Query({ schema: applicationCountsQuery }) query: ApplicationCountsQuery,
  ): Promise<ApplicationCounts> {
    await readModelsAt(this.pool, query.after);
    return countApplications(this.database, actorOf(account), { ...query, text: query.q }, phases);
  }

  @Get(':id')
  @ApiOperation({ summary: '申报详情 · One application in full, with its version as ETag' })
  @ApiResponse({ status: 200, standardSchema: applicationView })
  async one(
    @CurrentReader() reader: Reader,
    @Param('id') id: string,
    @Query({ schema: momentQuery }) moment: MomentQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ApplicationView> {
    const view = await this.#at(reader, moment, id, (then) => this.applications.view(then, id));
    void reply.header('ETag', `"${view.version}"`);
    return view;
  }

  @Get(':id/history')
  @ApiOperation({ summary: '申报历史 · The history of an application' })
  @ApiResponse({ status: 200, standardSchema: z.array(historyEntry) })
  history(
    @CurrentReader() reader: Reader,
    @Param('id') id: string,
    @Query({ schema: momentQuery }) moment: MomentQuery,
  ): Promise<HistoryEntry[]> {
    return this.#at(reader, moment, id, async (then) => {
      await this.applications.read(then, id);
      return this.histories.read(then, 'application', id);
    });
  }

  @Get(':id/letters')
  @ApiOperation({ summary: '文书 · Letters about decisions, with reasons and remedies' })
  @ApiResponse({ status: 200, standardSchema: z.array(letterView) })
  letters(
    @CurrentReader() reader: Reader,
    @Param('id') id: string,
    @Query({ schema: momentQuery }) moment: MomentQuery,
  ): Promise<LetterView[]> {
    return this.#at(reader, moment, id, async (then) => {
      const { seen } = await this.applications.read(then, id);
      return then.actor.role === 'expert' ? [] : lettersOf(seen);
    });
  }

  @Get(':id/evaluations')
  @ApiOperation({ summary: '评价结果 · Evaluations with inputs and reasons, newest first' })
  @ApiResponse({ status: 200, standardSchema: z.array(evaluationView) })
  evaluations(
    @CurrentReader() reader: Reader,
    @Param('id') id: string,
    @Query({ schema: momentQuery }) moment: MomentQuery,
  ): Promise<EvaluationView[]> {
    return this.#at(reader, moment, id, async (then) => {
      const { state, appeals } = await this.applications.read(then, id);
      if (!mayOpenDossier(then.actor, state, appeals)) return [];
      const isOnAppeal = isOpenedBy(appeals, then.actor, { aggregate: 'application', id });
      return evaluationsOf(then.log, isOnAppeal ? null : then.actor, 'application', id);
    });
  }

  @Get(':id/diff')
  @ApiOperation({ summary: '两个时点的差异 · How an application differs between two moments' })
  @ApiResponse({ status: 200, standardSchema: z.array(historyChange) })
  diff(
    @CurrentReader() reader: Reader,
    @Param('id') id: string,
    @Query({ schema: differencesQuery }) query: DifferencesQuery,
  ): Promise<HistoryChange[]> {
    return this.histories.differences('application', query, (at) =>
      this.#at(reader, { at, as: query.as }, id, async (then) => {
        const { application } = await this.applications.view(then, id);
        return application;
      }),
    );
  }

  #at<Answer>(
    reader: Reader,
    moment: MomentQuery,
    id: string,
    answer: (reader: Reader) => Promise<Answer>,
  ): Promise<Answer> {
    return this.moments.read(reader, moment, { aggregate: 'application', id }, answer);
  }
}
