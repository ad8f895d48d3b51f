import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  type EvaluationView,
  evaluationView,
  type DifferencesQuery,
  differencesQuery,
  type HistoryChange,
  historyChange,
  type HistoryEntry,
  historyEntry,
  type MomentQuery,
  momentQuery,
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
import { evaluationsOf } from '../applications/evaluations.js';
import { HistoryReader } from '../history/history-reader.js';
import { pageAsked, yesOrNo } from '../queries/page.js';
import { readModelsAt } from '../queries/read-your-writes.js';
import { CurrentAccount } from '../session/account.guard.js';
import { POOL, READ_DATABASE } from '../tokens.js';
import { Moments } from '../views/moments.js';
import { CurrentReader, type Reader } from '../views/reader.js';
import { ReEvaluationReader } from './re-evaluation-reader.js';

/** Yearly re-evaluations (年度复评) of titles, as they are read; their commands stand in `commands/command-table.ts`. */
@ApiTags('re-evaluations')
@Controller('api/re-evaluations')
export class ReEvaluationsController {
  constructor(
    @Inject(ReEvaluationReader) private readonly reEvaluations: ReEvaluationReader,
    @Inject(HistoryReader) private readonly histories: HistoryReader,
    @Inject(Moments) private readonly moments: Moments,
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
    @Query({ schema: momentQuery }) moment: MomentQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReEvaluationView> {
    const view = await this.#at(reader, moment, id, (then) => this.reEvaluations.view(then, id));
    void reply.header('ETag', `"${view.version}"`);
    return view;
  }

  @Get(':id/history')
  @ApiOperation({ summary: '年度复评历史 · The history of a re-evaluation' })
  @ApiResponse({ status: 200, standardSchema: z.array(historyEntry) })
  history(
    @CurrentReader() reader: Reader,
    @Param('id') id: string,
    @Query({ schema: momentQuery }) moment: MomentQuery,
  ): Promise<HistoryEntry[]> {
    return this.#at(reader, moment, id, async (then) => {
      await this.reEvaluations.view(then, id);
      return this.histories.read(then, 're-evaluation', id);
    });
  }

  @Get(':id/evaluations')
  @ApiOperation({ summary: '复评结果 · Evaluations with inputs and reasons, newest first' })
  @ApiResponse({ status: 200, standardSchema: z.array(evaluationView) })
  evaluations(
    @CurrentReader() reader: Reader,
    @Param('id') id: string,
    @Query({ schema: momentQuery }) moment: MomentQuery,
  ): Promise<EvaluationView[]> {
    return this.#at(reader, moment, id, async (then) => {
      await this.reEvaluations.view(then, id);
      return evaluationsOf(then.log, then.actor, 're-evaluation', id);
    });
  }

  @Get(':id/diff')
  @ApiOperation({ summary: '两个时点的差异 · How a re-evaluation differs between two moments' })
  @ApiResponse({ status: 200, standardSchema: z.array(historyChange) })
  diff(
    @CurrentReader() reader: Reader,
    @Param('id') id: string,
    @Query({ schema: differencesQuery }) query: DifferencesQuery,
  ): Promise<HistoryChange[]> {
    return this.histories.differences('re-evaluation', query, (at) =>
      this.#at(reader, { at, as: query.as }, id, async (then) => {
        const { reEvaluation } = await this.reEvaluations.view(then, id);
        return reEvaluation;
      }),
    );
  }

  #at<Answer>(
    reader: Reader,
    moment: MomentQuery,
    id: string,
    answer: (reader: Reader) => Promise<Answer>,
  ): Promise<Answer> {
    return this.moments.read(reader, moment, { aggregate: 're-evaluation', id }, answer);
  }
}
