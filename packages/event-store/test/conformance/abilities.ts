import { randomUUID } from 'node:crypto';
import { UnsupportedError } from '../../src/port/errors.js';
import { type AppendOptions, type EventStore } from '../../src/port/event-store.js';
import { type EventRecord } from '../../src/port/event.js';
import { sampleRecords } from '../support/events.js';

/** What may differ between adapters; every difference is a rule with its own tests, none is a gap. */
export interface Abilities {
  /** Several streams in one append, several checks, checks on streams that are not written. */
  manyStreams: 'offered' | 'refused';
  commands: 'offered' | 'refused';
  /** `own stream`: a repeated append is recognised, an id that stands elsewhere is taken again. */
  eventIds: 'everywhere' | 'own stream';
  positions: 'contiguous' | 'ascending';
}

export const EVERYTHING: Abilities = {
  manyStreams: 'offered',
  commands: 'offered',
  eventIds: 'everywhere',
  positions: 'contiguous',
};

/** Asks the store itself, with appends to streams that nobody else uses. */
export async function askWhatIsOffered(
  store: EventStore,
): Promise<Pick<Abilities, 'manyStreams' | 'commands'>> {
  const stream = (): string => `sample-${randomUUID()}`;
  const manyStreams = await isOffered(store, [...sampleRecords(stream()), ...sampleRecords(stream())]);
  const commands = await isOffered(store, sampleRecords(stream()), { commandId: randomUUID() });
  return { manyStreams, commands };
}

async function isOffered(
  store: EventStore,
  records: EventRecord[],
  options?: AppendOptions,
): Promise<'offered' | 'refused'> {
  try {
    await store.append(records, [], options);
    return 'offered';
  } catch (error) {
    if (error instanceof UnsupportedError) return 'refused';
    throw error;
  }
}
