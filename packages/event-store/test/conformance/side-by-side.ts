import { EventStoreError } from '../../src/port/errors.js';
import { type EventStore, type ReadAllOptions } from '../../src/port/event-store.js';
import { type RecordedEvent } from '../../src/port/event.js';
import { createInMemoryEventStore } from '../../src/memory/in-memory-event-store.js';
import { type Abilities } from './abilities.js';
import { everything, modelPositions, type ToModelPosition } from './ranks.js';
import { type Write } from './write.js';

/** One store with the names it gives: its streams and ids begin with `prefix`, its positions come after `offset`. */
export interface Side {
  store: EventStore;
  prefix: string;
  offset: number;
  toModelPosition: ToModelPosition;
}

export interface Model extends Side {
  /** What was written as one append, to be asked for again. */
  written: Write[];
  freshSeed: number;
}

export interface Real extends Side {
  abilities: Abilities;
}

export function modelSide(): Model {
  const toModelPosition = (position: number): Promise<number> => Promise.resolve(position);
  const store = createInMemoryEventStore();
  return { store, prefix: 'model', offset: 0, toModelPosition, written: [], freshSeed: 0 };
}

/** The store under test may hold other things, before and in between. */
export async function realSide(store: EventStore, abilities: Abilities, prefix: string): Promise<Real> {
  const offset = await store.head();
  const toModelPosition = modelPositions(store, offset, prefix, abilities.positions);
  return { store, prefix, offset, toModelPosition, abilities };
}

/** The answer or the error, with names and positions as the model has them. */
export async function settle(call: Promise<object | null>, side: Side): Promise<unknown> {
  try {
    const answer = await call;
    if (answer === null || !('position' in answer)) return answer;
    return rename({ ...answer, position: await side.toModelPosition(Number(answer.position)) }, side.prefix);
  } catch (error) {
    if (!(error instanceof EventStoreError)) throw error;
    const { code, failures, eventIds } = error as EventStoreError & {
      failures?: unknown;
      eventIds?: string[];
    };
    return rename({ code, failures, eventIds: eventIds?.toSorted() }, side.prefix);
  }
}

/** All there is on a side, in the model's terms. */
export async function whole(side: Side): Promise<unknown[]> {
  return comparable(await everything(side.store, side.prefix, { after: side.offset }), side);
}

/** What a side gives when so many events are passed over, in the model's terms. */
export async function part(
  side: Side,
  passed: number,
  reading: Omit<ReadAllOptions, 'after'>,
): Promise<unknown[]> {
  const { store, prefix, offset } = side;
  const before = passed === 0 ? [] : await everything(store, prefix, { after: offset, limit: passed });
  const after = before.at(-1)?.position ?? offset;
  return comparable(await everything(store, prefix, { ...reading, after }), side);
}

export function comparable(events: RecordedEvent[], side: Side): Promise<unknown[]> {
  return Promise.all(
    events.map(async ({ stream, version, position, id, type, schemaVersion, data, metadata }) => {
      const rank = await side.toModelPosition(position);
      return rename(
        { stream, version, position: rank, id, type, schemaVersion, data, metadata },
        side.prefix,
      );
    }),
  );
}

const rename = (value: object, prefix: string): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(prefix, 'model'));
