import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { batchOf, encodeLone, LONE_STATEMENTS, names } from '../../test/support/exact-appends.js';
import { createTemporaryDatabase } from '../../test/support/temporary-database.js';
import { until } from '../../test/support/until.js';
import { verifyChain } from '../hash-chain/verify-chain.js';
import { prepareAppend } from '../port/prepared-append.js';
import { APPEND_BATCH, APPEND_EXACT, encodeBatch, encodeExact } from './batch.js';
import { createPostgresEventStore } from './create-postgres-event-store.js';

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
    ['a batch', '{-1,0,1}', 3, 1, APPEND_EXACT.text, encodeExact],
    ...LONE_STATEMENTS.map(
      ([name, statement]) => [name, '0', 1, 2, statement.text, encodeLone(statement)] as const,
    ),
  ])(
    'writes no version before the first, whoever asks: %s',
    async (_, version, records, parameter, statement, encode) => {
      const database = await createTemporaryDatabase();
      const client = new pg.Client({ connectionString: database.applicationUrl });
      await client.connect();
      await client.query(APPEND_BATCH.text, [...encodeBatch(batchOf(names(1), 0, 1)), false]);
      const values = [...(encode(batchOf(names(1), 0, records)) ?? [])].with(parameter, version);
      const { rows } = await client.query<{ place: string | null }>(statement, values);
      expect(rows).toEqual([{ place: null }]);
      const { rows: counted } = await client.query('select count(*)::int as n from event_store.events');
      expect(counted).toEqual([{ n: 1 }]);
      await client.end();
      await database.drop();
    },
  );

  it.each([
    ['a batch', 60, 40, APPEND_EXACT.text, encodeExact],
    ...LONE_STATEMENTS.map(
      ([name, statement]) => [name, 2_000, 1, statement.text, encodeLone(statement)] as const,
    ),
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
          prepareAppend(sampleRecords(stream), [{ stream, expect: version }], { commandId: randomUUID() }),
        );
        const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
          `explain (analyze, buffers, format json) ${statement}`,
          encode(batch, version + 1) ?? [],
        );
        pages = rows[0]?.['QUERY PLAN'][0].Plan['Shared Hit Blocks'] ?? Number.NaN;
      }
      const { rows: counted } = await client.query('select count(*)::int as n from event_store.events');
      expect(counted).toEqual([{ n: 1 + rounds * size }]);
      await client.end();
      await database.drop();
      expect(pages / size).toBeLessThan(30);
    },
  );
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
