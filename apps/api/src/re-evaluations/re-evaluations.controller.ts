import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  type EvaluationView,
  evaluationView,
  type HistoryEntry,
  historyEntry,
  type ReEvaluationRow,
  reEvaluationRow,
  type ReEvaluationView,
  reEvaluationView,
} from '@tidu/contracts';
import { type Account, actorOf } from '@tidu/platform';
import { type FastifyReply } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import { GetEvaluations } from '../applications/get-evaluations.query.js';
import { GetHistory } from '../applications/get-history.query.js';
import { afterQuery, readModelsAt } from '../queries/read-your-writes.js';
import { CurrentAccount } from '../session/account.guard.js';
import { POOL } from '../tokens.js';
import { GetReEvaluation, ListReEvaluations } from './re-evaluation.queries.js';

/** Yearly re-evaluations (年度复评) of titles, as they are read; their commands stand in `commands/command-table.ts`. */
@ApiTags('re-evaluations')
@Controller('api/re-evaluations')
export class ReEvaluationsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  @Get()
  @ApiOperation({ summary: '年度复评列表 · Re-evaluations within view' })
  @ApiResponse({ status: 200, standardSchema: z.array(reEvaluationRow) })
  async list(
    @CurrentAccount() account: Account,
    @Query({ schema: afterQuery }) { after }: z.infer<typeof afterQuery>,
  ): Promise<ReEvaluationRow[]> {
    await readModelsAt(this.pool, after);
    return this.queries.execute(new ListReEvaluations(actorOf(account)));
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
}
