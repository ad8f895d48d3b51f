import { describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { batchOf, encodeLone, LONE_STATEMENTS, names } from '../../test/support/exact-appends.js';
import { createTemporaryDatabase } from '../../test/support/temporary-database.js';
import { verifyChain } from '../hash-chain/verify-chain.js';
import { type AppendResult } from '../port/event-store.js';
import { prepareAppend } from '../port/prepared-append.js';
import { createBatchWriter } from './appender.js';
import { createAppendingConnection } from './appending-connection.js';
import { APPEND_BATCH, encodeBatch } from './batch.js';
import { createPostgresEventStore } from './create-postgres-event-store.js';
import { type PendingAppend } from './group-commit.js';
import { APPEND_NEXT, APPEND_NEXT_OF_COMMAND, APPEND_ONE } from './lone-event.js';
import { type AskOneValue } from './one-value.js';

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
      5_000,
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

  it('is no matter for the answer: that is of its own place, though a batch sets out the moment it is written', async () => {
    const database = await createTemporaryDatabase();
    const connection = createAppendingConnection(
      { connectionString: database.applicationUrl },
      true,
      5_000,
      () => undefined,
    );
    const write = createBatchWriter(connection, connection.run, 1_000);
    const positions: number[] = [];
    const pending = (stream: string): PendingAppend => ({
      append: prepareAppend(sampleRecords(stream), [{ stream, expect: 0 }]),
      resolve: (result) => void Promise.resolve(result).then(({ position }) => positions.push(position)),
      reject: (error) => expect(error).toBeUndefined(),
    });
    await connection.run(APPEND_BATCH, [...encodeBatch(batchOf(names(1), 0, 1)), false]);
    await write([pending('the one before')], () => undefined);
    let batch = Promise.resolve();
    await write([pending('alone')], () => {
      batch = write([pending('together'), pending('with another')], () => undefined);
    });
    await batch;
    expect(positions).toEqual([2, 3, 4, 5]);
    await connection.stop();
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
