import { load } from '@tidu/application';
import { type ClockView } from '@tidu/contracts';
import { aggregateNamed, type AggregateName, chinaDay, NATIONAL, workingDaysBetween } from '@tidu/domain';
import { type Reader } from './reader.js';

/** The deadlines (时限) that run on a thing by what is known of the working calendar, as a reader sees them today. */
export async function clocksOn(
  name: AggregateName,
  state: unknown,
  { now, log }: Pick<Reader, 'now' | 'log'>,
): Promise<ClockView[]> {
  const { state: calendar } = await load(log, 'calendar', NATIONAL);
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
