import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { reminderRow, type ReminderRow } from '@tidu/contracts';
import { type Account, actorOf, listReminders, readerOf } from '@tidu/platform';
import type pg from 'pg';
import { z } from 'zod';
import { CurrentAccount } from '../session/account.guard.js';
import { POOL } from '../tokens.js';

/** Reminders (催办提醒) of the deadlines that wait for the reader. */
@ApiTags('reminders')
@Controller('api/reminders')
export class RemindersController {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  @Get()
  @ApiOperation({ summary: '催办提醒 · Deadlines that wait for the reader' })
  @ApiResponse({ status: 200, standardSchema: z.array(reminderRow) })
  async list(@CurrentAccount() account: Account): Promise<ReminderRow[]> {
    const reader = readerOf(actorOf(account));
    if (reader === null) return [];
    const reminders = await listReminders(this.pool, reader);
    return reminders.map(({ aggregate, id, clock, label, title, dueOn, stage, at }) => ({
      aggregate,
      id,
      clock,
      label,
      title,
      dueOn,
      stage,
      at,
    }));
  }
}
