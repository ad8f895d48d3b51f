import { randomUUID } from 'node:crypto';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import { drive, type Driven } from '../measure/drive.js';
import { SAMPLE_DATA, SAMPLE_METADATA } from '../measure/payload.js';

export async function prepareEmmett(url: string): Promise<void> {
  const store = getPostgreSQLEventStore(url);
  await store.schema.migrate();
  await store.close();
}

/** emmett-postgresql, one event a call, exact expected version. */
export function openEmmett(url: string, callers: number): Driven {
  const store = getPostgreSQLEventStore(url, { schema: { autoMigration: 'None' } });
  const places = Array.from({ length: callers }, () => ({ stream: '', version: 10n }));
  const append = async (caller: number): Promise<void> => {
    const place = places[caller];
    if (place === undefined) throw new Error('no such caller');
    if (place.version === 10n) Object.assign(place, { stream: `application-${randomUUID()}`, version: 0n });
    const event = { type: 'review.finding-recorded', data: SAMPLE_DATA, metadata: SAMPLE_METADATA };
    const expectedStreamVersion = place.version === 0n ? 'STREAM_DOES_NOT_EXIST' : place.version;
    const result = await store.appendToStream(place.stream, [event], { expectedStreamVersion });
    place.version = result.nextExpectedStreamVersion;
  };
  return { drive: (seconds) => drive(callers, seconds, append), close: () => store.close() };
}
