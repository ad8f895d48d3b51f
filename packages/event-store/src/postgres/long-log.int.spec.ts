import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleEvent, sampleRecords } from '../../test/support/events.js';
import { removeEvent } from '../../test/support/remove-event.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { type EventStore } from '../port/event-store.js';
import { type RecordedEvent } from '../port/event.js';
import { createPostgresEventStore } from './create-postgres-event-store.js';

const tricky = ['\\', '\\n', '\t\n\r', '"', '\u0000', '示例', '😀', '\\\\t', '\u2028'];

let database: TemporaryDatabase;
let store: EventStore;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createTemporaryDatabase();
  pool = new pg.Pool({ connectionString: database.applicationUrl, max: 2 });
  store = createPostgresEventStore({ pool });
  for (const text of tricky) {
    await store.append([{ stream: 'tricky \\ 示例', event: sampleEvent({ data: { [text]: text } }) }], []);
  }
  for (const characters of [20_000, 40_000, 300_000]) {
    await store.append(
      [{ stream: 'long', event: sampleEvent({ data: { text: '示 \\ 例 '.repeat(characters / 6) } }) }],
      [],
    );
  }
  for (let round = 0; round < 4; round += 1) await store.append(sampleRecords(randomUUID(), 1_000), []);
});

afterAll(async () => {
  await store.close();
  await pool.end();
  await database.drop();
});

async function readAll(batchSize: number, after = 0): Promise<RecordedEvent[]> {
  const all: RecordedEvent[] = [];
  for await (const events of store.readAll({ after, batchSize })) {
    expect(events.length).toBeLessThanOrEqual(batchSize);
    all.push(...events);
  }
  return all;
}

it('reads a long log as it reads streams one by one, whatever characters are in it', async () => {
  const head = await store.head();
  const long = await readAll(3);
  expect(long.map((event) => event.position)).toEqual(Array.from({ length: head }, (_, index) => index + 1));
  expect(long.slice(0, tricky.length)).toEqual(await store.read('tricky \\ 示例'));
  expect(long.slice(0, tricky.length).map((event) => event.data)).toEqual(
    tricky.map((text) => ({ [text]: text })),
  );
  expect(long.filter((event) => event.stream === 'long')).toEqual(await store.read('long'));
});

it('gives its connection back when the reader stops half way, time and again', async () => {
  for (let round = 0; round < 6; round += 1) {
    let batches = 0;
    for await (const events of store.readAll({ after: 0, batchSize: 100 })) {
      batches += 1;
      if (batches === 3) expect(events[0]?.position).toBe(201);
      if (batches === 3) break;
    }
  }
  expect(await store.head()).toBe(4_003 + tricky.length);
});

it('refuses to read on where an event is missing', async () => {
  await removeEvent(database.adminUrl, 2_500);
  await expect(readAll(100)).rejects.toMatchObject({ code: 'corrupt' });
  await expect(readAll(10_000)).rejects.toMatchObject({ code: 'corrupt' });
});

it.each(['1,2', '{} {}', '{"text":'])(
  'refuses to read on where the data is not a JSON text but %j',
  async (data) => {
    const [head, id] = [await store.head(), randomUUID()];
    await pool.query(
      `select event_store.append($1::text, null, null, '{0}', '{}', '{}', '{1}', '{1}', array[$1]::uuid[], 'misfit', '{1}', '{}', $2)`,
      [id, data],
    );
    for (let round = 0; round < 2; round += 1) await store.append(sampleRecords(randomUUID(), 1_000), []);
    for (const read of [() => readAll(500, head), () => store.read(id)]) {
      await expect(read()).rejects.toMatchObject({ code: 'corrupt' });
      await expect(read()).rejects.toThrow(`at position ${head + 1} is not JSON`);
    }
  },
);
