import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  type EvaluationView,
  evaluationView,
  type HistoryEntry,
  historyEntry,
  type Receipt,
  receipt,
  reEvaluationCommandBodies,
  reEvaluationCommandNames,
  type ReEvaluationHttpCommand,
  type ReEvaluationView,
  reEvaluationView,
  submitAnnualReportBody,
  type ReEvaluationPage,
  reEvaluationPage,
  type ReEvaluationQuery,
  reEvaluationQuery,
} from '@tidu/contracts';
import { type ReEvaluationCommand } from '@tidu/domain';
import { type Account, actorOf } from '@tidu/platform';
import { listReEvaluations, type ReadDatabase, reEvaluationSorts } from '@tidu/read-models';
import { type FastifyReply } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import { GetEvaluations } from '../applications/get-evaluations.query.js';
import { GetHistory } from '../applications/get-history.query.js';
import { addCommandRoutes } from '../commands/command-routes.js';
import { Dispatcher, type Sender } from '../commands/dispatcher.js';
import { CommandEnvelope, type Envelope } from '../commands/envelope.js';
import { pageAsked, yesOrNo } from '../queries/page.js';
import { readModelsAt } from '../queries/read-your-writes.js';
import { CurrentAccount } from '../session/account.guard.js';
import { POOL, READ_DATABASE } from '../tokens.js';
import { GetReEvaluation } from './re-evaluation.queries.js';

/** Yearly re-evaluations (年度复评) of titles: the annual report, and what becomes of it. */
@ApiTags('re-evaluations')
@Controller('api/re-evaluations')
export class ReEvaluationsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Dispatcher) private readonly dispatcher: Dispatcher,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
  ) {}

  @Get()
  @ApiOperation({ summary: '年度复评列表 · Re-evaluations within view' })
  @ApiResponse({ status: 200, standardSchema: reEvaluationPage })
  async list(
    @CurrentAccount() account: Account,
    @Query({ schema: reEvaluationQuery }) query: ReEvaluationQuery,
  ): Promise<ReEvaluationPage> {
    await readModelsAt(this.pool, query.after);
    const filter = { ...query, isMine: yesOrNo(query.mine) };
    return listReEvaluations(this.database, actorOf(account), filter, pageAsked(query, reEvaluationSorts));
  }

  @Post()
  @ApiOperation({ summary: '提交年度报告 · Submit the annual report' })
  @ApiResponse({ status: 201, standardSchema: receipt })
  submitAnnualReport(
    @CurrentAccount() account: Account,
    @CommandEnvelope() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: submitAnnualReportBody }) body: z.infer<typeof submitAnnualReportBody>,
  ): Promise<Receipt> {
    const id = `${body.factoryId}-${body.year}`;
    const command = { type: 'submit-annual-report' as const, id, ...body };
    return this.dispatcher.create({ aggregate: 're-evaluation', id, command }, { account, envelope, reply });
  }

  @Get(':id')
  @ApiOperation({ summary: '年度复评详情 · One re-evaluation in full' })
  @ApiResponse({ status: 200, standardSchema: reEvaluationView })
  async one(
    @CurrentAccount() account: Account,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReEvaluationView> {
    const view = await this.queries.execute(new GetReEvaluation(actorOf(account), id));
    void reply.header('ETag', `"${view.version}"`);
    return view;
  }

  @Get(':id/history')
  @ApiOperation({ summary: '年度复评历史 · The history of a re-evaluation' })
  @ApiResponse({ status: 200, standardSchema: z.array(historyEntry) })
  async history(@CurrentAccount() account: Account, @Param('id') id: string): Promise<HistoryEntry[]> {
    const actor = actorOf(account);
    await this.queries.execute(new GetReEvaluation(actor, id));
    return this.queries.execute(new GetHistory(actor, 're-evaluation', id));
  }

  @Get(':id/evaluations')
  @ApiOperation({ summary: '复评结果 · Evaluations with inputs and reasons, newest first' })
  @ApiResponse({ status: 200, standardSchema: z.array(evaluationView) })
  async evaluations(@CurrentAccount() account: Account, @Param('id') id: string): Promise<EvaluationView[]> {
    await this.queries.execute(new GetReEvaluation(actorOf(account), id));
    return this.queries.execute(new GetEvaluations('re-evaluation', id));
  }

  send(name: ReEvaluationHttpCommand, id: string, body: object, sender: Sender): Promise<Receipt> {
    // The contract has checked the body against this very command's schema.
    const command = { ...body, type: name } as unknown as ReEvaluationCommand;
    return this.dispatcher.change({ aggregate: 're-evaluation', id, command }, sender);
  }
}

addCommandRoutes(ReEvaluationsController, reEvaluationCommandBodies, reEvaluationCommandNames);
