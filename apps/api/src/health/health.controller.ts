import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type EventStore } from '@tidu/event-store';
import { Public } from '../session/account.guard.js';
import { EVENT_STORE } from '../tokens.js';

/** Whether the API can do its work: it answers only when the event store does. */
@Public()
@ApiTags('health')
@Controller('api/health')
export class HealthController {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  @Get()
  @ApiOperation({ summary: '运行状态 · Health' })
  async health(): Promise<{ status: 'ok'; position: number }> {
    return { status: 'ok', position: await this.store.head() };
  }
}
