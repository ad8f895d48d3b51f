import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type EventStore, standingStill } from '@tidu/event-store';
import { READ_MODELS } from '@tidu/read-models';
import type pg from 'pg';
import { z } from 'zod';
import { Public } from '../session/account.guard.js';
import { EVENT_STORE, POOL } from '../tokens.js';

/** A reader that has had events before it for so long and has not moved is worth waking somebody for. */
const STILL_AFTER_MS = 30_000;

const health = z.strictObject({
  status: z
    .enum(['ok', 'standing-still'])
    .describe(
      'standing-still：事件已写入而读模型或评价未跟进 · events are taken, but something does not follow them',
    ),
  position: z.int(),
  standingStill: z.array(
    z.strictObject({ name: z.string(), position: z.int(), since: z.iso.datetime().nullable() }),
  ),
});

/**
 * Whether the API can do its work: it answers only when the event store does. It also says where the worker does not follow
 * the log; that keeps no API from serving, so it is no error of HTTP.
 */
@Public()
@ApiTags('health')
@Controller('api/health')
export class HealthController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  @Get()
  @ApiOperation({ summary: '运行状态 · Health' })
  @ApiResponse({ status: 200, standardSchema: health })
  async health(): Promise<z.infer<typeof health>> {
    const still = await standingStill({
      pool: this.pool,
      store: this.store,
      names: [READ_MODELS],
      afterMs: STILL_AFTER_MS,
      now: new Date(),
    });
    return {
      status: still.length === 0 ? 'ok' : 'standing-still',
      position: await this.store.head(),
      standingStill: still,
    };
  }
}
