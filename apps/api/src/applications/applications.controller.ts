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
  type HistoryEntry,
  historyEntry,
  letterView,
  type LetterView,
} from '@tidu/contracts';
import { isOpenedBy, lettersOf, mayOpenDossier, phases } from '@tidu/domain';
import { applicationSorts, countApplications, listApplications, type ReadDatabase } from '@tidu/read-models';
import { type Account, actorOf } from '@tidu/platform';
import { type FastifyReply } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import { pageAsked, yesOrNo } from '../queries/page.js';
import { readModelsAt } from '../queries/read-your-writes.js';
import { CurrentAccount } from '../session/account.guard.js';
import { POOL, READ_DATABASE } from '../tokens.js';
import { CurrentReader, type Reader } from '../views/reader.js';
import { ApplicationReader } from './application-reader.js';
import { EvaluationsReader } from './evaluations-reader.js';
import { HistoryReader } from '../history/history-reader.js';

/** Applications (申报): lists, one in full, its history and evaluations. */
@ApiTags('applications')
@Controller('api/applications')
export class ApplicationsController {
  constructor(
    @Inject(ApplicationReader) private readonly applications: ApplicationReader,
    @Inject(HistoryReader) private readonly histories: HistoryReader,
    @Inject(EvaluationsReader) private readonly recorded: EvaluationsReader,
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
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ApplicationView> {
    const view = await this.applications.view(reader, id);
    void reply.header('ETag', `"${view.version}"`);
    return view;
  }

  @Get(':id/history')
  @ApiOperation({ summary: '申报历史 · The history of an application' })
  @ApiResponse({ status: 200, standardSchema: z.array(historyEntry) })
  async history(@CurrentAccount() account: Account, @Param('id') id: string): Promise<HistoryEntry[]> {
    const actor = actorOf(account);
    await this.applications.read(actor, id);
    return this.histories.read(actor, 'application', id);
  }

  @Get(':id/letters')
  @ApiOperation({ summary: '文书 · Letters about decisions, with reasons and remedies' })
  @ApiResponse({ status: 200, standardSchema: z.array(letterView) })
  async letters(@CurrentAccount() account: Account, @Param('id') id: string): Promise<LetterView[]> {
    const { seen } = await this.applications.read(actorOf(account), id);
    return account.role === 'expert' ? [] : lettersOf(seen);
  }

  @Get(':id/evaluations')
  @ApiOperation({ summary: '评价结果 · Evaluations with inputs and reasons, newest first' })
  @ApiResponse({ status: 200, standardSchema: z.array(evaluationView) })
  async evaluations(@CurrentAccount() account: Account, @Param('id') id: string): Promise<EvaluationView[]> {
    const actor = actorOf(account);
    const { state, appeals } = await this.applications.read(actor, id);
    if (!mayOpenDossier(actor, state, appeals)) return [];
    const isOnAppeal = isOpenedBy(appeals, actor, { aggregate: 'application', id });
    return this.recorded.read(isOnAppeal ? null : actor, 'application', id);
  }
}
