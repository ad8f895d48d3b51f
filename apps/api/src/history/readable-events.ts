import { type Actor, type AggregateName, foldAggregate, historyEntryFor } from '@tidu/domain';
import { type RecordedEvent } from '@tidu/event-store';

/** The events of a stream that a reader may know of, each with what they may know of it (decision 0010). */
export function readableEvents(
  actor: Actor,
  aggregate: AggregateName,
  events: readonly RecordedEvent[],
): readonly RecordedEvent[] {
  if (aggregate !== 'application') return events;
  const application = foldAggregate('application', events);
  return events.flatMap((event) => historyEntryFor(actor, application, event) ?? []);
}
