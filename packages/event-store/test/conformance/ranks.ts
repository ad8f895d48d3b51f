import { type EventStore, type ReadAllOptions } from '../../src/port/event-store.js';
import { type RecordedEvent } from '../../src/port/event.js';
import { type Abilities } from './abilities.js';

/** From the store's position to the model's, which counts from 1 where the comparison began. */
export type ToModelPosition = (position: number) => Promise<number>;

/** Where positions only ascend, an event's is its rank among those of the prefix. */
export function modelPositions(
  store: EventStore,
  offset: number,
  prefix: string,
  positions: Abilities['positions'],
): ToModelPosition {
  if (positions === 'contiguous') return (position) => Promise.resolve(position - offset);
  const ranks = new Map<number, number>();
  let after = offset;
  return async (position) => {
    if (!ranks.has(position)) {
      for (const event of await everything(store, prefix, { after })) {
        if (!ranks.has(event.position)) ranks.set(event.position, ranks.size + 1);
        after = event.position;
      }
    }
    const rank = ranks.get(position);
    if (rank === undefined) throw new Error(`no event of ${prefix} stands at ${position}`);
    return rank;
  };
}

/** What was written under a prefix. */
export async function everything(
  store: EventStore,
  prefix: string,
  reading: ReadAllOptions,
): Promise<RecordedEvent[]> {
  const all: RecordedEvent[] = [];
  for await (const events of store.readAll(reading))
    all.push(...events.filter((event) => event.stream.startsWith(`${prefix}-`)));
  return all;
}
