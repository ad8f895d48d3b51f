import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { reminderPage, type ReminderPage, reminderQuery, type ReminderQuery } from '@tidu/contracts';
import { type Account, actorOf, listReminders, readerOf } from '@tidu/platform';
import { cursorText } from '@tidu/read-models';
import type pg from 'pg';
import { pageAsked } from '../queries/page.js';
import { CurrentAccount } from '../session/account.guard.js';
import { POOL } from '../tokens.js';

const ORDER = 'due';

/** Reminders (催办提醒) of the deadlines that wait for the reader. */
@ApiTags('reminders')
@Controller('api/reminders')
export class RemindersController {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  @Get()
  @ApiOperation({ summary: '催办提醒 · Deadlines that wait for the reader' })
  @ApiResponse({ status: 200, standardSchema: reminderPage })
  async list(
    @CurrentAccount() account: Account,
    @Query({ schema: reminderQuery }) query: ReminderQuery,
  ): Promise<ReminderPage> {
    const { after } = pageAsked({ ...query, sort: ORDER }, { [ORDER]: { type: 'text' } });
    const reader = readerOf(actorOf(account));
    if (reader === null) return { items: [], count: { value: 0, exact: true }, next: null };
    const place = after === undefined ? {} : { after: { dueOn: String(after.key), what: after.id } };
    const { reminders, total, end } = await listReminders(this.pool, reader, {
      size: query.pageSize,
      ...place,
    });
    return {
      items: reminders.map(({ aggregate, id, clock, label, title, dueOn, stage, at }) => ({
        aggregate,
        id,
        clock,
        label,
        title,
        dueOn,
        stage,
        at,
      })),
      count: { value: total, exact: true },
      next: end === null ? null : cursorText({ sort: ORDER, key: end.dueOn, id: end.what }),
    };
  }
}
