import { randomUUID } from 'node:crypto';
import { createPostgresEventStore, migrateEventStore, type EventStore } from '@tidu/event-store';
import { drive, type Driven } from '../measure/drive.js';
import { SAMPLE_DATA, SAMPLE_METADATA } from '../measure/payload.js';
import { withClient } from '../measure/server.js';

const EVENTS_PER_STREAM = 10;

/** Prepares the database and gives the URL of its application role, the one the API connects as. */
export async function prepareTidu(url: string): Promise<string> {
  const role = new URL(url).pathname.slice(1);
  await withClient(url, (client) => client.query(`create role ${role} login password 'bench'`));
  await migrateEventStore(url, { applicationRole: role });
  const application = new URL(url);
  application.username = role;
  application.password = 'bench';
  return application.href;
}

/** Appends one event a call through the public port, each with its exact expected version. */
export async function openTidu(url: string, callers: number): Promise<Driven> {
  const store = createPostgresEventStore({ connectionString: url });
  const places = Array.from({ length: callers }, () => ({ stream: '', version: EVENTS_PER_STREAM }));
  await store.head();
  return {
    drive: (seconds) => drive(callers, seconds, (caller) => appendNext(store, places[caller])),
    close: () => store.close(),
  };
}

async function appendNext(
  store: EventStore,
  place: { stream: string; version: number } | undefined,
): Promise<void> {
  if (place === undefined) throw new Error('no such caller');
  if (place.version === EVENTS_PER_STREAM) {
    place.stream = `application-${randomUUID()}`;
    place.version = 0;
  }
  const { stream, version } = place;
  await store.append(
    [
      {
        stream,
        event: {
          id: randomUUID(),
          type: 'review.finding-recorded',
          schemaVersion: 1,
          data: SAMPLE_DATA,
          metadata: SAMPLE_METADATA,
        },
      },
    ],
    [{ stream, expect: version }],
  );
  place.version += 1;
}
