import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type EventStore } from '@tidu/event-store';
import { z } from 'zod';
import { Public } from '../session/account.guard.js';
import { EVENT_STORE } from '../tokens.js';

const health = z.strictObject({ status: z.literal('ok'), position: z.int() });

/** Whether the API can do its work: it answers only when the event store does. */
@Public()
@ApiTags('health')
@Controller('api/health')
export class HealthController {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  @Get()
  @ApiOperation({ summary: '运行状态 · Health' })
  @ApiResponse({ status: 200, standardSchema: health })
  async health(): Promise<{ status: 'ok'; position: number }> {
    return { status: 'ok', position: await this.store.head() };
  }
}
