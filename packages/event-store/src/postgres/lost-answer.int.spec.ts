import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sampleRecords } from '../../test/support/events.js';
import { startProxy, type Proxy } from '../../test/support/proxy.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { type EventStore } from '../port/event-store.js';
import { createPostgresEventStore } from './create-postgres-event-store.js';

let database: TemporaryDatabase;
let proxy: Proxy;
let far: EventStore;
let near: EventStore;

beforeAll(async () => {
  database = await createTemporaryDatabase();
  proxy = await startProxy(database.applicationUrl);
  far = createPostgresEventStore({ connectionString: proxy.url, listen: false });
  near = createPostgresEventStore({ connectionString: database.applicationUrl });
  await near.append(sampleRecords(randomUUID(), 2), []);
  await far.head();
});

afterAll(async () => {
  await far.close();
  await near.close();
  await proxy.stop();
  await database.drop();
});

describe('a lost answer', () => {
  it.each([
    ['one event at an exact version', 1, 0, undefined],
    ['one event at an exact version, of a command', 1, 0, randomUUID()],
    ['several events', 3, 0, undefined],
    ['several events of a command', 3, 0, randomUUID()],
    ['events that expect nothing', 2, 'any', undefined],
    ['events of a command that expect nothing', 2, 'any', randomUUID()],
  ] as const)(
    'is asked for again and is that of the first time: %s',
    async (_, count, expected, commandId) => {
      const stream = randomUUID();
      const [before, cuts] = [await near.head(), proxy.cuts()];
      const options = commandId === undefined ? {} : { commandId, fingerprint: 'f' };
      proxy.cutNextAnswer();
      const answer = await far.append(sampleRecords(stream, count), [{ stream, expect: expected }], options);
      expect(proxy.cuts()).toBe(cuts + 1);
      const stored = { position: before + count, versions: { [stream]: count }, duplicate: true };
      expect(answer).toEqual(stored);
      expect((await near.read(stream)).map((event) => event.position)).toEqual(
        Array.from({ length: count }, (__, index) => before + 1 + index),
      );
      expect(await near.head()).toBe(before + count);
      if (commandId !== undefined)
        expect(await near.findCommand(commandId)).toEqual({ ...stored, fingerprint: 'f' });
    },
  );
});
