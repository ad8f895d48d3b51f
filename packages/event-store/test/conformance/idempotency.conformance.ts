import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { type EventStore } from '../../src/port/event-store.js';
import { sampleEvent, sampleRecords } from '../support/events.js';

/** The same thing asked again is done once. */
export function idempotencyConforms(open: () => EventStore): void {
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
    const store = open();
    const name = stream();
    const commandId = randomUUID();
    const results = await Promise.all(
      Array.from({ length: 16 }, () =>
        store.append(sampleRecords(name), [], { commandId, fingerprint: 'f' }),
      ),
    );
    expect(results.filter((result) => !result.duplicate)).toHaveLength(1);
    expect(new Set(results.map((result) => result.position)).size).toBe(1);
    expect(await store.read(name)).toHaveLength(1);
  });

  it('takes the very same events again as the same append, without a command id', async () => {
    const store = open();
    const name = stream();
    const records = sampleRecords(name, 2);
    const first = await store.append(records, [{ stream: name, expect: 0 }]);
    const results = await Promise.all([
      store.append(records, [{ stream: name, expect: 0 }]),
      store.append(records, [{ stream: name, expect: 0 }]),
    ]);
    for (const result of results) expect(result).toEqual({ ...first, duplicate: true });
    expect(await store.read(name)).toHaveLength(2);
  });

  it('refuses an event id that belongs to another event', async () => {
    const store = open();
    const name = stream();
    const [first] = sampleRecords(name);
    if (first === undefined) throw new Error('no record');
    await store.append([first], []);
    const { id } = first.event;
    for (const records of [
      [{ stream: name, event: sampleEvent({ id, data: { note: 'other' } }) }],
      [{ stream: stream(), event: first.event }],
      [first, ...sampleRecords(name)],
    ]) {
      await expect(store.append(records, [])).rejects.toMatchObject({
        code: 'duplicate-event',
        eventIds: [id],
      });
    }
    expect(await store.read(name)).toHaveLength(1);
  });
}
