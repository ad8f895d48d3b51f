import { expect, it, jest } from '@jest/globals';
import { sampleRecords } from '../../test/support/events.js';
import { until } from '../../../testing/src/until.js';
import { type RecordedEvent } from '../port/event.js';
import { createInMemoryEventStore } from '../memory/in-memory-event-store.js';
import { subscribe } from './subscribe.js';

it('goes on where the one told of a failure throws, and has that told as a warning of the process', async () => {
  const warned = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  const store = createInMemoryEventStore();
  await store.append(sampleRecords('a'), []);
  let tries = 0;
  const subscription = store.subscribe({
    after: 0,
    handle: () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('not yet')) : Promise.resolve();
    },
    onFailure: () => {
      throw new Error('nobody at the desk');
    },
  });
  await until(() => subscription.position() === 1);
  await subscription.stop();
  expect(warned.mock.calls.map(([warning]) => warning)).toEqual([
    'a reporter failed: Error: nobody at the desk',
  ]);
  warned.mockRestore();
});

it('ends by itself once its store is closed, the watch over it too, and tells of no failure', async () => {
  const watchEnded = jest.spyOn(globalThis, 'clearInterval');
  const store = createInMemoryEventStore();
  const failures: unknown[] = [];
  const subscription = store.subscribe({
    after: 0,
    handle: () => Promise.resolve(),
    onFailure: (error) => failures.push(error),
  });
  await store.append(sampleRecords('a'), []);
  await until(() => subscription.position() === 1);
  expect(watchEnded).not.toHaveBeenCalled();
  await store.close();
  await until(() => watchEnded.mock.calls.length > 0);
  await subscription.stop();
  expect(failures).toEqual([]);
  watchEnded.mockRestore();
});

it('that fails because another store is closed is tried again like any failure', async () => {
  const [store, other] = [createInMemoryEventStore(), createInMemoryEventStore()];
  await store.append(sampleRecords('a'), []);
  await other.close();
  const failures: unknown[] = [];
  const subscription = store.subscribe({
    after: 0,
    handle: async () => {
      if (failures.length < 2) await other.head();
    },
    onFailure: (error) => failures.push(error),
  });
  await until(() => subscription.position() === 1);
  await subscription.stop();
  expect(failures).toMatchObject([{ code: 'closed' }, { code: 'closed' }]);
});

it('asks for one batch ahead and no further while a handler takes its time', async () => {
  const store = createInMemoryEventStore();
  await store.append(sampleRecords('a', 6), []);
  let fetched = 0;
  async function* counted(batches: AsyncIterable<RecordedEvent[]>): AsyncGenerator<RecordedEvent[]> {
    for await (const batch of batches) {
      fetched += 1;
      yield batch;
    }
  }
  const gates: (() => void)[] = [];
  const subscription = subscribe(
    {
      readAll: (reading) => counted(store.readAll(reading)),
      head: () => store.head(),
      onAppended: () => () => undefined,
    },
    { after: 0, batchSize: 1, handle: () => new Promise((resolve) => gates.push(resolve)) },
  );
  for (let handled = 1; handled <= 5; handled += 1) {
    await until(() => gates.length === handled);
    // Whoever wanted more would have asked by now: the whole log is here for the asking.
    for await (const batch of store.readAll({ after: 0, batchSize: 1 })) expect(batch).toHaveLength(1);
    expect(fetched).toBe(handled + 1);
    gates[handled - 1]?.();
  }
  await until(() => gates.length === 6);
  gates[5]?.();
  await until(() => subscription.position() === 6);
  await subscription.stop();
});
