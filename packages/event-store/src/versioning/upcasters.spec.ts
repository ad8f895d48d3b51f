import { describe, expect, it } from '@jest/globals';
import { sampleEvent } from '../../test/support/events.js';
import { verifyChain } from '../hash-chain/verify-chain.js';
import { createInMemoryEventStore } from '../memory/in-memory-event-store.js';
import { type JsonValue } from '../port/event.js';
import { createUpcast, type Upcaster } from './upcasters.js';

const members = (data: JsonValue): Record<string, JsonValue> => data as Record<string, JsonValue>;

const upcasters: Upcaster[] = [
  { type: 'sample.noted', from: 1, upcast: (data) => ({ text: members(data)['note'] ?? '' }) },
  {
    type: 'sample.noted',
    from: 2,
    upcast: (data) => ({ ...members(data), language: 'zh' }),
  },
  { type: 'sample.noted', from: 3, upcast: (data) => ({ ...members(data), pages: 1 }) },
];

describe('upcasters', () => {
  it('bring an old event step by step to what it holds today', async () => {
    const store = createInMemoryEventStore({ upcast: createUpcast(upcasters) });
    const events = [
      sampleEvent({ type: 'sample.noted', schemaVersion: 1, data: { note: '示例' } }),
      sampleEvent({ type: 'sample.noted', schemaVersion: 2, data: { text: '示例' } }),
      sampleEvent({
        type: 'sample.noted',
        schemaVersion: 4,
        data: { text: '示例', language: 'en', pages: 3 },
      }),
      sampleEvent({ type: 'sample.other', data: 1 }),
    ];
    await store.append(
      events.map((event) => ({ stream: 'a', event })),
      [],
    );
    const seen = (await store.read('a')).map(({ type, schemaVersion, data }) => ({
      type,
      schemaVersion,
      data,
    }));
    const today = { type: 'sample.noted', schemaVersion: 4 };
    expect(seen).toEqual([
      { ...today, data: { text: '示例', language: 'zh', pages: 1 } },
      { ...today, data: { text: '示例', language: 'zh', pages: 1 } },
      { ...today, data: { text: '示例', language: 'en', pages: 3 } },
      { type: 'sample.other', schemaVersion: 1, data: 1 },
    ]);
  });

  it('leave what is stored as it was: without them the chain is whole and the old data there', async () => {
    const store = createInMemoryEventStore();
    await store.append(
      [{ stream: 'a', event: sampleEvent({ type: 'sample.noted', data: { note: 'old' } }) }],
      [],
    );
    expect((await store.read('a'))[0]).toMatchObject({ schemaVersion: 1, data: { note: 'old' } });
    expect(await verifyChain(store)).toMatchObject({ intact: true });
  });

  it('are refused when two claim the same step', () => {
    expect(() =>
      createUpcast([...upcasters, { type: 'sample.noted', from: 1, upcast: (data) => data }]),
    ).toThrow(/two upcasters for sample.noted v1/);
  });
});
