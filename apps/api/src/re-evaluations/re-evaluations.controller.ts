import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  type EvaluationView,
  evaluationView,
  type HistoryEntry,
  historyEntry,
  type ReEvaluationView,
  reEvaluationView,
  type ReEvaluationPage,
  reEvaluationPage,
  type ReEvaluationQuery,
  reEvaluationQuery,
} from '@tidu/contracts';
import { type Account, actorOf } from '@tidu/platform';
import { listReEvaluations, type ReadDatabase, reEvaluationSorts } from '@tidu/read-models';
import { type FastifyReply } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import { EvaluationsReader } from '../applications/evaluations-reader.js';
import { HistoryReader } from '../history/history-reader.js';
import { pageAsked, yesOrNo } from '../queries/page.js';
import { readModelsAt } from '../queries/read-your-writes.js';
import { CurrentAccount } from '../session/account.guard.js';
import { POOL, READ_DATABASE } from '../tokens.js';
import { CurrentReader, type Reader } from '../views/reader.js';
import { ReEvaluationReader } from './re-evaluation-reader.js';

/** Yearly re-evaluations (年度复评) of titles, as they are read; their commands stand in `commands/command-table.ts`. */
@ApiTags('re-evaluations')
@Controller('api/re-evaluations')
export class ReEvaluationsController {
  constructor(
    @Inject(ReEvaluationReader) private readonly reEvaluations: ReEvaluationReader,
    @Inject(HistoryReader) private readonly histories: HistoryReader,
    @Inject(EvaluationsReader) private readonly recorded: EvaluationsReader,
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

  @Get(':id')
  @ApiOperation({ summary: '年度复评详情 · One re-evaluation in full' })
  @ApiResponse({ status: 200, standardSchema: reEvaluationView })
  async one(
    @CurrentReader() reader: Reader,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReEvaluationView> {
    const view = await this.reEvaluations.view(reader, id);
    void reply.header('ETag', `"${view.version}"`);
    return view;
  }

  @Get(':id/history')
  @ApiOperation({ summary: '年度复评历史 · The history of a re-evaluation' })
  @ApiResponse({ status: 200, standardSchema: z.array(historyEntry) })
  async history(@CurrentReader() reader: Reader, @Param('id') id: string): Promise<HistoryEntry[]> {
    await this.reEvaluations.view(reader, id);
    return this.histories.read(reader.actor, 're-evaluation', id);
  }

  @Get(':id/evaluations')
  @ApiOperation({ summary: '复评结果 · Evaluations with inputs and reasons, newest first' })
  @ApiResponse({ status: 200, standardSchema: z.array(evaluationView) })
  async evaluations(@CurrentReader() reader: Reader, @Param('id') id: string): Promise<EvaluationView[]> {
    await this.reEvaluations.view(reader, id);
    return this.recorded.read(reader.actor, 're-evaluation', id);
  }
}
