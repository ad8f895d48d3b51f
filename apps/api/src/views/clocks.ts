import { Inject, Injectable } from '@nestjs/common';
import { load } from '@tidu/application';
import { type ClockView } from '@tidu/contracts';
import { aggregateNamed, type AggregateName, chinaDay, NATIONAL, workingDaysBetween } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { EVENT_STORE } from '../tokens.js';
import { type Reader } from './reader.js';

/** The deadlines (时限) that run on a thing, by what is known of the working calendar, as a reader sees them today. */
@Injectable()
export class Clocks {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async on(name: AggregateName, state: unknown, { now }: Pick<Reader, 'now'>): Promise<ClockView[]> {
    const { state: calendar } = await load(this.store, 'calendar', NATIONAL);
    const today = chinaDay(now);
    return aggregateNamed(name)
      .clocks(state, calendar)
      .map(({ name: clock, label, startedOn, dueOn, provisional, stopped, waitsFor, onExpiry }) => ({
        name: clock,
        label,
        startedOn,
        dueOn,
        provisional,
        workingDaysLeft: workingDaysBetween(today, dueOn, calendar),
        stopped,
        waitsFor,
        onExpiry,
      }));
  }
}
