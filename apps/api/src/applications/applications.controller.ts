import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  type ApplicationCounts,
  applicationCounts,
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
import { lettersOf } from '@tidu/domain';
import { type Account, actorOf } from '@tidu/platform';
import { type FastifyReply } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import { readModelsAt } from '../queries/read-your-writes.js';
import { CurrentAccount } from '../session/account.guard.js';
import { POOL } from '../tokens.js';
import { GetApplication } from './get-application.query.js';
import { GetEvaluations } from './get-evaluations.query.js';
import { GetHistory } from './get-history.query.js';
import { CountApplications, ListApplications } from './list-applications.query.js';

/** Applications (申报): lists, one in full, its history and evaluations. */
@ApiTags('applications')
@Controller('api/applications')
export class ApplicationsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  @Get()
  @ApiOperation({ summary: '申报列表 · List applications' })
  @ApiResponse({ status: 200, standardSchema: applicationPage })
  async list(
    @CurrentAccount() account: Account,
    @Query({ schema: applicationQuery }) query: ApplicationQuery,
  ): Promise<ApplicationPage> {
    await readModelsAt(this.pool, query.after);
    return this.queries.execute(new ListApplications(actorOf(account), query));
  }

  @Get('counts')
  @ApiOperation({ summary: '各状态数量 · Counts by phase' })
  @ApiResponse({ status: 200, standardSchema: applicationCounts })
  counts(@CurrentAccount() account: Account): Promise<ApplicationCounts> {
    return this.queries.execute(new CountApplications(actorOf(account)));
  }

  @Get(':id')
  @ApiOperation({ summary: '申报详情 · One application in full, with its version as ETag' })
  @ApiResponse({ status: 200, standardSchema: applicationView })
  async one(
    @CurrentAccount() account: Account,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ApplicationView> {
    const view = await this.queries.execute(new GetApplication(actorOf(account), id));
    void reply.header('ETag', `"${view.version}"`);
    return view;
  }

  @Get(':id/history')
  @ApiOperation({ summary: '申报历史 · The history of an application' })
  @ApiResponse({ status: 200, standardSchema: z.array(historyEntry) })
  async history(@CurrentAccount() account: Account, @Param('id') id: string): Promise<HistoryEntry[]> {
    const actor = actorOf(account);
    await this.queries.execute(new GetApplication(actor, id));
    return this.queries.execute(new GetHistory(actor, 'application', id));
  }

  @Get(':id/letters')
  @ApiOperation({ summary: '文书 · Letters about decisions, with reasons and remedies' })
  @ApiResponse({ status: 200, standardSchema: z.array(letterView) })
  async letters(@CurrentAccount() account: Account, @Param('id') id: string): Promise<LetterView[]> {
    const { application } = await this.queries.execute(new GetApplication(actorOf(account), id));
    return account.role === 'expert' ? [] : (lettersOf(application) as LetterView[]);
  }

  @Get(':id/evaluations')
  @ApiOperation({ summary: '评价结果 · Evaluations with inputs and reasons, newest first' })
  @ApiResponse({ status: 200, standardSchema: z.array(evaluationView) })
  async evaluations(@CurrentAccount() account: Account, @Param('id') id: string): Promise<EvaluationView[]> {
    const { dossierOpen } = await this.queries.execute(new GetApplication(actorOf(account), id));
    return dossierOpen ? this.queries.execute(new GetEvaluations('application', id)) : [];
  }
}
