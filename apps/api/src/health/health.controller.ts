import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type EventStore, standingStill } from '@tidu/event-store';
import { outdatedFolds, overdueEvaluations, READ_MODELS, type ReadDatabase } from '@tidu/read-models';
import type pg from 'pg';
import { z } from 'zod';
import { Public } from '../session/account.guard.js';
import { EVENT_STORE, POOL, READ_DATABASE } from '../tokens.js';

/**
 * A reader that has had events before it for so long and has not moved is worth waking somebody for; so is an evaluation
 * that has been owed for so long (平台默认).
 */
const STILL_AFTER_MS = 30_000;

const health = z.strictObject({
  status: z
    .enum(['ok', 'read-models-outdated', 'standing-still', 'evaluations-overdue'])
    .describe(
      'read-models-outdated：读模型含其他版本生成的记录，须重建 · rows that another version of the program made: rebuild them；' +
        'standing-still：事件已写入而读模型或评价未跟进 · events are taken, but something does not follow them；' +
        'evaluations-overdue：评价逾时未算出 · evaluations are owed for too long, failing or not begun；' +
        '同时有几项时为最先列出者 · where several hold, the first of these',
    ),
  position: z.int(),
  standingStill: z.array(
    z.strictObject({ name: z.string(), position: z.int(), since: z.iso.datetime().nullable() }),
  ),
  overdueEvaluations: z.strictObject({ count: z.int(), oldest: z.iso.datetime().nullable() }),
  outdatedReadModels: z.array(z.string()),
});

/**
 * Whether the API can do its work: it answers only when the event store does. It also says where the worker does not follow
 * the log or fails at an evaluation, and where rows are of another version; that keeps no API from serving, so it is no error of
 * HTTP.
 */
@Public()
@ApiTags('health')
@Controller('api/health')
export class HealthController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
  ) {}

  @Get()
  @ApiOperation({ summary: '运行状态 · Health' })
  @ApiResponse({ status: 200, standardSchema: health })
  async health(): Promise<z.infer<typeof health>> {
    const now = new Date();
    const [still, overdue, outdated] = await Promise.all([
      standingStill({
        pool: this.pool,
        store: this.store,
        names: [READ_MODELS],
        afterMs: STILL_AFTER_MS,
        now,
      }),
      overdueEvaluations(this.database, new Date(now.getTime() - STILL_AFTER_MS).toISOString()),
      outdatedFolds(this.pool),
    ]);
    return {
      status: statusOf(outdated.length, still.length, overdue.count),
      position: await this.store.head(),
      standingStill: still,
      overdueEvaluations: overdue,
      outdatedReadModels: outdated,
    };
  }
}

function statusOf(outdated: number, still: number, overdue: number): z.infer<typeof health>['status'] {
  if (outdated > 0) return 'read-models-outdated';
  if (still > 0) return 'standing-still';
  return overdue > 0 ? 'evaluations-overdue' : 'ok';
}
