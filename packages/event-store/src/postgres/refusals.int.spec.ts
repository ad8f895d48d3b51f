import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { verifyChain } from '../hash-chain/verify-chain.js';
import { type StreamCheck, type EventStore } from '../port/event-store.js';
import { createPostgresEventStore } from './create-postgres-event-store.js';

let database: TemporaryDatabase;
let store: EventStore;
let admin: pg.Client;

beforeEach(async () => {
  database = await createTemporaryDatabase();
  store = createPostgresEventStore({ connectionString: database.applicationUrl });
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
});

afterEach(async () => {
  await store.close();
  await admin.end();
  await database.drop();
});

describe('an append the database fails at', () => {
  beforeEach(() =>
    admin.query(`
      create function refuse_it() returns trigger language plpgsql as $$ begin raise exception 'refused by this test'; end $$;
      create trigger refuse_it before insert on event_store.events for each row when (new.stream = 'refused')
        execute function refuse_it();`),
  );

  it.each([
    ['an exact version', (stream: string): StreamCheck[] => [{ stream, expect: 0 }]],
    ['none', (): StreamCheck[] => []],
  ])('fails alone, not with those that went with it: expecting %s', async (_, checks) => {
    const before = await store.head();
    const streams = Array.from({ length: 12 }, (_, turn) => (turn === 5 ? 'refused' : randomUUID()));
    const commandOf = new Map(streams.map((stream) => [stream, randomUUID()]));
    const answers = await Promise.allSettled(
      streams.map((stream) =>
        store.append(sampleRecords(stream), checks(stream), { commandId: commandOf.get(stream) ?? '' }),
      ),
    );
    expect(
      answers.map((answer) =>
        answer.status === 'fulfilled' ? answer.value.duplicate : (answer.reason as unknown),
      ),
    ).toEqual(
      streams.map((stream) =>
        stream === 'refused'
          ? expect.objectContaining({ code: 'store-unavailable', reason: 'failed' })
          : false,
      ),
    );
    expect(await store.head()).toBe(before + streams.length - 1);
    for (const [stream, commandId] of commandOf) {
      expect(await store.read(stream)).toHaveLength(stream === 'refused' ? 0 : 1);
      expect(await store.findCommand(commandId)).toEqual(
        stream === 'refused' ? null : expect.objectContaining({ versions: { [stream]: 1 } }),
      );
    }
    expect(await verifyChain(store)).toMatchObject({ intact: true });
  });
});

describe('a database that may only be read', () => {
  it('refuses every append as read-only, is read as ever, and takes appends again when it may be written', async () => {
    const stream = randomUUID();
    const commandId = randomUUID();
    await store.append(sampleRecords(stream, 2), [{ stream, expect: 0 }], { commandId });
    const setReadOnly = (to: 'on' | 'off'): Promise<unknown> =>
      admin.query(`alter database ${database.role} set default_transaction_read_only = ${to}`);
    await setReadOnly('on');
    const reading = createPostgresEventStore({ connectionString: database.applicationUrl });
    const readOnly = { code: 'store-unavailable', reason: 'read-only' };
    for (const checks of [[], [{ stream, expect: 2 }], [{ stream, expect: 'any' as const }]])
      await expect(reading.append(sampleRecords(stream), checks)).rejects.toMatchObject(readOnly);
    const together = await Promise.allSettled(
      Array.from({ length: 3 }, () => reading.append(sampleRecords(randomUUID()), [])),
    );
    for (const answer of together)
      expect(answer).toEqual({ status: 'rejected', reason: expect.objectContaining(readOnly) });
    expect(await reading.head()).toBe(2);
    expect(await reading.read(stream)).toHaveLength(2);
    expect(await reading.findCommand(commandId)).toMatchObject({ position: 2 });
    expect(await verifyChain(reading)).toMatchObject({ intact: true, events: 2 });
    await reading.close();

    await setReadOnly('off');
    const writing = createPostgresEventStore({ connectionString: database.applicationUrl });
    expect(await writing.append(sampleRecords(stream), [{ stream, expect: 2 }])).toMatchObject({
      position: 3,
    });
    await writing.close();
  });
});
