import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { type EventStore } from '../../src/port/event-store.js';
import { sampleRecords } from '../support/events.js';
import { storeOf, type Stores } from '../support/stores.js';
import { RACERS } from './race.js';

/** A command asked again is carried out once. */
export function commandsConform(open: () => EventStore, openAll: () => Stores): void {
  const stream = (): string => `sample-${randomUUID()}`;

  it('returns the first result for a command that was already carried out, whatever its events and checks are now', async () => {
    const store = open();
    const name = stream();
    const commandId = randomUUID();
    const check = [{ stream: name, expect: 'no-stream' as const }];
    const first = await store.append(sampleRecords(name, 2), check, { commandId, fingerprint: 'f' });
    await store.append(sampleRecords(name), []);
    const again = await store.append(sampleRecords(name, 2), check, { commandId, fingerprint: 'f' });
    expect(again).toEqual({ ...first, duplicate: true });
    expect(await store.findCommand(commandId)).toEqual({ ...first, duplicate: true, fingerprint: 'f' });
    expect(await store.read(name)).toHaveLength(3);
  });

  it('refuses a command id used for another request', async () => {
    const store = open();
    const name = stream();
    const commandId = randomUUID();
    await store.append(sampleRecords(name), [], { commandId, fingerprint: 'one' });
    await expect(
      store.append(sampleRecords(name), [], { commandId, fingerprint: 'two' }),
    ).rejects.toMatchObject({
      code: 'command-reused',
      commandId,
    });
    expect(await store.read(name)).toHaveLength(1);
  });

  it('knows nothing of a command that failed or never came', async () => {
    const store = open();
    const name = stream();
    const commandId = randomUUID();
    await expect(
      store.append(sampleRecords(name), [{ stream: name, expect: 5 }], { commandId }),
    ).rejects.toMatchObject({
      code: 'version-conflict',
    });
    expect(await store.findCommand(commandId)).toBeNull();
    await expect(store.append(sampleRecords(name), [], { commandId })).resolves.toMatchObject({
      duplicate: false,
    });
  });

  it('carries out once what many callers ask at the same time', async () => {
    const stores = openAll();
    const name = stream();
    const commandId = randomUUID();
    const results = await Promise.all(
      Array.from({ length: RACERS }, (_, turn) =>
        storeOf(stores, turn).append(sampleRecords(name), [], { commandId, fingerprint: 'f' }),
      ),
    );
    expect(results.filter((result) => !result.duplicate)).toHaveLength(1);
    expect(new Set(results.map((result) => result.position)).size).toBe(1);
    for (const store of stores) expect(await store.read(name)).toHaveLength(1);
  });
}
