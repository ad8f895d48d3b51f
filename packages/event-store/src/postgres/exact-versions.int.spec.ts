import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { createTemporaryDatabase } from '../../test/support/temporary-database.js';
import { until } from '../../test/support/until.js';
import { verifyChain } from '../hash-chain/verify-chain.js';
import { prepareAppend, type PreparedAppend } from '../port/prepared-append.js';
import {
  APPEND_BATCH,
  APPEND_EXACT,
  APPEND_ONE,
  encodeBatch,
  encodeExact,
  encodeOne,
  type Place,
} from './batch.js';
import { createPostgresEventStore } from './create-postgres-event-store.js';

function batchOf(streams: string[], version: number, records: number): PreparedAppend[] {
  return streams.map((stream, index) =>
    prepareAppend(
      sampleRecords(stream, records + (index % 3)),
      [{ stream, expect: version }],
      index % 2 === 0 ? { commandId: randomUUID(), fingerprint: `of ${stream}` } : {},
    ),
  );
}

const names = (count: number): string[] => Array.from({ length: count }, () => randomUUID());

describe('a batch at exact versions', () => {
  it('is written just as the batch function writes it', async () => {
    const batches = [batchOf(names(1), 0, 1), batchOf(names(12), 0, 2)];
    const tables = await Promise.all(
      [true, false].map(async (short) => {
        const database = await createTemporaryDatabase();
        const client = new pg.Client({ connectionString: database.applicationUrl });
        await client.connect();
        for (const [index, batch] of batches.entries()) {
          if (short && index > 0) await client.query(APPEND_EXACT.text, encodeExact(batch) ?? []);
          else await client.query(APPEND_BATCH.text, [...encodeBatch(batch), false]);
        }
        const events = await client.query(
          'select position, stream, version, id, type, schema_version, metadata, data from event_store.events order by position',
        );
        const commands = await client.query(
          'select command_id, fingerprint, first_position, last_position from event_store.commands order by first_position',
        );
        await client.end();
        const store = createPostgresEventStore({ connectionString: database.applicationUrl });
        expect(await verifyChain(store)).toMatchObject({ intact: true, events: events.rows.length });
        await store.close();
        await database.drop();
        return { events: events.rows as unknown[], commands: commands.rows as unknown[] };
      }),
    );
    expect(tables[0]?.events).toHaveLength(1 + 12 * 3);
    expect(tables[0]).toEqual(tables[1]);
  });

  it('writes nothing at all where the version before one is missing', async () => {
    const database = await createTemporaryDatabase();
    const client = new pg.Client({ connectionString: database.applicationUrl });
    await client.connect();
    await client.query(APPEND_BATCH.text, [...encodeBatch(batchOf(names(1), 0, 1)), false]);
    const [fresh = '', short = ''] = names(2);
    const batch = [...batchOf([fresh], 0, 1), ...batchOf([short], 7, 1)];
    const { rows } = await client.query<{ place: string | null }>(
      APPEND_EXACT.text,
      encodeExact(batch) ?? [],
    );
    expect(rows).toEqual([{ place: null }]);
    const { rows: counted } = await client.query<{ n: number }>(
      'select count(*)::int as n from event_store.events',
    );
    expect(counted).toEqual([{ n: 1 }]);
    await client.end();
    await database.drop();
  });

  it.each([
    ['more events than there are', '{2}'],
    ['no event', '{0}'],
  ])('refuses a command over %s, whoever asks', async (_, ends) => {
    const database = await createTemporaryDatabase();
    const client = new pg.Client({ connectionString: database.applicationUrl });
    await client.connect();
    await client.query(APPEND_BATCH.text, [...encodeBatch(batchOf(names(1), 0, 1)), false]);
    const [streams, versions, commands, fingerprints, , ...contents] =
      encodeExact(batchOf(names(1), 0, 1)) ?? [];
    await expect(
      client.query(APPEND_EXACT.text, [streams, versions, commands, fingerprints, ends, ...contents]),
    ).rejects.toMatchObject({ code: 'ES002' });
    await client.end();
    await database.drop();
  });

  it.each([
    ['a batch', '{-1,0,1}', 3, APPEND_EXACT.text, encodeExact],
    [
      'a lone event',
      '-1',
      1,
      APPEND_ONE.text,
      ([append]: PreparedAppend[]) => append && encodeOne(append, null),
    ],
  ])(
    'writes no version before the first, whoever asks: %s',
    async (_, version, records, statement, encode) => {
      const database = await createTemporaryDatabase();
      const client = new pg.Client({ connectionString: database.applicationUrl });
      await client.connect();
      const batch = batchOf(names(1), 0, records);
      await client.query(APPEND_BATCH.text, [...encodeBatch(batchOf(names(1), 0, 1)), false]);
      const [stream, , ...rest] = encode(batch) ?? [];
      const { rows } = await client.query<{ place: string | null }>(statement, [stream, version, ...rest]);
      expect(rows).toEqual([{ place: null }]);
      const { rows: counted } = await client.query('select count(*)::int as n from event_store.events');
      expect(counted).toEqual([{ n: 1 }]);
      await client.end();
      await database.drop();
    },
  );

  it.each([
    ['a batch', 60, 40, APPEND_EXACT.text, encodeExact],
    [
      'a lone event',
      2_000,
      1,
      APPEND_ONE.text,
      ([append]: PreparedAppend[]) => append && encodeOne(append, null),
    ],
    [
      'a lone event after the one before it',
      2_000,
      1,
      APPEND_ONE.text,
      ([append]: PreparedAppend[], last: Place) => append && encodeOne(append, last),
    ],
  ])(
    'costs the same however long the log is, though planned when it was a page: %s',
    async (_, rounds, size, statement, encode) => {
      const database = await createTemporaryDatabase();
      const client = new pg.Client({ connectionString: database.adminUrl });
      await client.connect();
      await client.query('alter table event_store.events set (autovacuum_enabled = off)');
      await client.query(APPEND_BATCH.text, [...encodeBatch(batchOf(names(1), 0, 1)), false]);
      await client.query('vacuum analyze event_store.events');
      const streams = names(size);
      let pages = Number.NaN;
      for (let version = 0; version < rounds; version += 1) {
        const batch = streams.map((stream) =>
          prepareAppend(sampleRecords(stream), [{ stream, expect: version }]),
        );
        const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
          `explain (analyze, buffers, format json) ${statement}`,
          encode(batch, { position: version + 1, stream: streams[0] ?? '', version }) ?? [],
        );
        pages = rows[0]?.['QUERY PLAN'][0].Plan['Shared Hit Blocks'] ?? Number.NaN;
      }
      await client.end();
      await database.drop();
      expect(pages / size).toBeLessThan(30);
    },
  );
});

describe('what the writer of a lone event knows of the log', () => {
  const STREAM = 'looked after';
  const at = (position: number, version: number, stream = STREAM): Place => ({ position, stream, version });

  it.each([
    ['nothing', 2, null, '4'],
    ['that the event before is the last, though another was written since', 2, at(2, 2), '4'],
    ['that it is the last, though it was never written', 7, at(3, 7), null],
    ['that it is the last, though it is an earlier version', 1, at(3, 1), null],
    ['a position that is not written yet', 2, at(4, 2), null],
    ['the last event, of another stream', 2, at(3, 1, 'another'), '4'],
  ])('is not taken on trust: %s', async (_, expect_, last, place) => {
    const database = await createTemporaryDatabase();
    const client = new pg.Client({ connectionString: database.applicationUrl });
    await client.connect();
    for (const stream of [STREAM, STREAM, 'another']) {
      const append = prepareAppend(sampleRecords(stream), []);
      await client.query(APPEND_BATCH.text, [...encodeBatch([append]), false]);
    }
    const append = prepareAppend(sampleRecords(STREAM), [{ stream: STREAM, expect: expect_ }]);
    const answer = client.query<{ place: string | null }>(APPEND_ONE.text, encodeOne(append, last) ?? []);
    if (expect_ === 1) await expect(answer).rejects.toMatchObject({ code: '23505' });
    else expect((await answer).rows).toEqual([{ place }]);
    await client.end();
    const store = createPostgresEventStore({ connectionString: database.applicationUrl });
    expect(await verifyChain(store)).toMatchObject({ intact: true, events: place === null ? 3 : 4 });
    await store.close();
    await database.drop();
  });

  it('serves two processes that take turns, each with a stream of its own', async () => {
    const database = await createTemporaryDatabase();
    const stores = [0, 1].map(() => createPostgresEventStore({ connectionString: database.applicationUrl }));
    for (let version = 0; version < 6; version += 1) {
      for (const [index, store] of stores.entries()) {
        const stream = `stream ${index}`;
        const result = await store.append(sampleRecords(stream), [{ stream, expect: version }]);
        expect(result).toEqual({
          position: version * 2 + index + 1,
          versions: { [stream]: version + 1 },
          duplicate: false,
        });
      }
    }
    for (const store of stores) {
      expect(await verifyChain(store)).toMatchObject({ intact: true, events: 12 });
      await store.close();
    }
    await database.drop();
  });
});

describe('a version that no stream can have', () => {
  it.each([1, 2])('is a conflict like any other, with %i event(s)', async (records) => {
    const database = await createTemporaryDatabase();
    const store = createPostgresEventStore({ connectionString: database.applicationUrl });
    const [stream = ''] = names(1);
    await store.append(sampleRecords(stream), [{ stream, expect: 0 }]);
    const check = { stream, expect: 3_000_000_000 };
    await expect(store.append(sampleRecords(stream, records), [check])).rejects.toMatchObject({
      failures: [{ stream, expected: 3_000_000_000, actual: 1 }],
    });
    await store.close();
    await database.drop();
  });
});

describe('many appends at once', () => {
  it('go over one connection, which is gone when the store is closed', async () => {
    const database = await createTemporaryDatabase();
    const store = createPostgresEventStore({ connectionString: database.applicationUrl });
    await Promise.all(
      names(200).map((stream) => store.append(sampleRecords(stream), [{ stream, expect: 0 }])),
    );
    const admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    const connections = async (): Promise<number> => {
      const { rows } = await admin.query('select from pg_stat_activity where usename = $1', [database.role]);
      return rows.length;
    };
    const { rows } = await admin.query(
      `select from pg_stat_activity where usename = $1 and query like '%event_store.append%'`,
      [database.role],
    );
    expect(rows).toHaveLength(1);
    await store.close();
    await until(async () => (await connections()) === 0);
    await admin.end();
    await database.drop();
  });
});
