import { randomUUID } from 'node:crypto';
import { describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { createTemporaryDatabase } from '../../test/support/temporary-database.js';
import { until } from '../../test/support/until.js';
import { verifyChain } from '../hash-chain/verify-chain.js';
import { type AppendResult } from '../port/event-store.js';
import { prepareAppend, type PreparedAppend } from '../port/prepared-append.js';
import { createBatchWriter } from './appender.js';
import { createAppendingConnection } from './appending-connection.js';
import { APPEND_BATCH, APPEND_EXACT, encodeBatch, encodeExact } from './batch.js';
import { createPostgresEventStore } from './create-postgres-event-store.js';
import {
  APPEND_NEXT,
  APPEND_NEXT_OF_COMMAND,
  APPEND_ONE,
  asLoneEvent,
  encodeLoneEvent,
} from './lone-event.js';
import { type AskOneValue } from './one-value.js';
import { type Statement } from './statement.js';

function batchOf(streams: string[], version: number, records: number): PreparedAppend[] {
  return streams.map((stream, index) =>
    prepareAppend(
      sampleRecords(stream, records + (index % 3)),
      [{ stream, expect: version }],
      index % 2 === 0 ? { commandId: randomUUID(), fingerprint: `of ${stream}` } : {},
    ),
  );
}

/** The parameters of a statement for a lone event, its writer knowing of that position. */
const encodeLone =
  (statement: Statement) =>
  ([append]: PreparedAppend[], known = 1): (string | null)[] => {
    const event = append && asLoneEvent(append);
    return event ? encodeLoneEvent(statement, known, event) : [];
  };

const LONE_STATEMENTS = [
  ['append_one', APPEND_ONE],
  ['append_next', APPEND_NEXT],
  ['append_next_of_command', APPEND_NEXT_OF_COMMAND],
] as const;

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

describe('what the writer of a lone event knows of the log', () => {
  const STREAM = 'looked after';
  const TAKEN = '23505';

  it.each([
    ['append_one', 'nothing', STREAM, 3, 0, 4],
    ['append_one', 'a position before the last', STREAM, 3, 2, 4],
    ['append_one', 'a position not written yet', STREAM, 3, 4, null],
    ['append_one', 'a version never written', STREAM, 8, 3, null],
    ['append_one', 'a version before the last', STREAM, 2, 3, TAKEN],
    ['append_next', 'a stream not begun', 'fresh', 1, 3, 4],
    ['append_next', 'the event before, which is the last', 'another', 2, 3, 4],
    ['append_next', 'the event before, though another was written since', STREAM, 3, 2, TAKEN],
    ['append_next', 'an event before that is of another stream', STREAM, 3, 3, null],
    ['append_next', 'an event before that is another version', 'another', 3, 3, null],
    ['append_next', 'a position not written yet', 'fresh', 1, 4, null],
    ['append_next', 'a stream not begun, which is', STREAM, 1, 3, TAKEN],
  ])('is not taken on trust: %s, %s', async (way, _, stream, version, known, expected) => {
    for (const ofCommand of [false, true]) {
      const database = await createTemporaryDatabase();
      const client = new pg.Client({ connectionString: database.applicationUrl });
      await client.connect();
      for (const earlier of [STREAM, STREAM, 'another']) {
        const append = prepareAppend(sampleRecords(earlier), []);
        await client.query(APPEND_BATCH.text, [...encodeBatch([append]), false]);
      }
      const next = ofCommand ? APPEND_NEXT_OF_COMMAND : APPEND_NEXT;
      const statement = way === 'append_next' ? next : APPEND_ONE;
      const append = prepareAppend(
        sampleRecords(stream),
        [{ stream, expect: version - 1 }],
        ofCommand ? { commandId: 'the command', fingerprint: 'of it' } : {},
      );
      const answer = client.query(statement.text, encodeLone(statement)([append], known));
      const written = typeof expected === 'number';
      if (expected === TAKEN) await expect(answer).rejects.toMatchObject({ code: TAKEN });
      else expect((await answer).rows).toEqual([{ place: written ? String(expected) : null }]);
      const commands = await client.query('select * from event_store.commands');
      expect(commands.rows).toEqual(
        written && ofCommand
          ? [{ command_id: 'the command', fingerprint: 'of it', first_position: '4', last_position: '4' }]
          : [],
      );
      await client.end();
      const store = createPostgresEventStore({ connectionString: database.applicationUrl });
      expect(await verifyChain(store)).toMatchObject({ intact: true, events: written ? 4 : 3 });
      await store.close();
      await database.drop();
    }
  });

  it.each(LONE_STATEMENTS)(
    'keeps the time of the last event where the clock was set back: %s',
    async (_, statement) => {
      const database = await createTemporaryDatabase();
      const admin = new pg.Client({ connectionString: database.adminUrl });
      await admin.connect();
      await admin.query(APPEND_BATCH.text, [...encodeBatch(batchOf(names(1), 0, 1)), false]);
      const ahead = String(Date.now() + 3_600_000);
      await admin.query('alter table event_store.events disable trigger only_grows');
      await admin.query('update event_store.events set recorded_at = $1', [ahead]);
      await admin.query('alter table event_store.events enable trigger only_grows');
      await admin.query(statement.text, encodeLone(statement)(batchOf(names(1), 0, 1)));
      const { rows } = await admin.query('select recorded_at from event_store.events order by position');
      expect(rows).toEqual([{ recorded_at: ahead }, { recorded_at: ahead }]);
      await admin.end();
      await database.drop();
    },
  );

  it('lets one of many who know the same last event write the next', async () => {
    const database = await createTemporaryDatabase();
    const clients = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const client = new pg.Client({ connectionString: database.applicationUrl });
        await client.connect();
        return client;
      }),
    );
    await clients[0]?.query(APPEND_BATCH.text, [...encodeBatch(batchOf(names(1), 0, 1)), false]);
    for (let known = 1; known <= 100; known += 1) {
      const answers = await Promise.allSettled(
        clients.map((client) =>
          client.query<{ place: string | null }>(
            APPEND_NEXT.text,
            encodeLone(APPEND_NEXT)(batchOf(names(1), 0, 1), known),
          ),
        ),
      );
      const places = answers.flatMap((answer) =>
        answer.status === 'fulfilled' ? (answer.value.rows[0]?.place ?? []) : [],
      );
      expect(places).toEqual([String(known + 1)]);
      for (const answer of answers)
        if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: TAKEN });
    }
    await Promise.all(clients.map((client) => client.end()));
    const store = createPostgresEventStore({ connectionString: database.applicationUrl });
    expect(await verifyChain(store)).toMatchObject({ intact: true, events: 101 });
    await store.close();
    await database.drop();
  });

  it('is made use of while nobody else writes, and not for a second after somebody has', async () => {
    const clock = jest.spyOn(performance, 'now').mockReturnValue(0);
    const database = await createTemporaryDatabase();
    const connection = createAppendingConnection(
      { connectionString: database.applicationUrl },
      true,
      () => undefined,
    );
    const asked: string[] = [];
    const ask: AskOneValue = (statement, values) => {
      asked.push(statement.name.replace('event_store append ', ''));
      return connection.ask(statement, values);
    };
    const write = createBatchWriter({ run: connection.run, ask }, connection.run, 1_000);
    const append = (stream: string, version: number, commandId?: string) =>
      new Promise<AppendResult>((resolve, reject) => {
        const options = commandId === undefined ? {} : { commandId };
        const prepared = prepareAppend(sampleRecords(stream), [{ stream, expect: version }], options);
        void write([{ append: prepared, resolve, reject }], () => undefined);
      });
    const byAnother = (): Promise<unknown> =>
      connection.run(APPEND_BATCH, [...encodeBatch(batchOf(names(1), 0, 1)), false]);

    await byAnother();
    for (const [stream, version] of [
      ['a', 0],
      ['a', 1],
      ['a', 2],
      ['b', 0],
      ['a', 3],
    ] as const)
      await append(stream, version);
    expect(await append('a', 4, 'a command')).toEqual({ position: 7, versions: { a: 5 }, duplicate: false });
    expect(asked.splice(0)).toEqual(['exact', 'one', 'next', 'next', 'one', 'next of command']);

    await byAnother();
    for (const version of [5, 6, 7]) await append('a', version);
    clock.mockReturnValue(1_000);
    await append('a', 8);
    expect(asked).toEqual(['next', 'exact', 'one', 'one', 'next']);
    clock.mockRestore();
    await connection.stop();
    const store = createPostgresEventStore({ connectionString: database.applicationUrl });
    expect(await verifyChain(store)).toMatchObject({ intact: true, events: 12 });
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
