import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { read } from './client.js';
import { setDemoTime } from './demo-time.js';

const kept = {
  fetch: globalThis.fetch,
  storage: Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage'),
};
let asked: Request[];

beforeEach(() => {
  asked = [];
  const values = new Map<string, string>();
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => values.set(key, value),
      removeItem: (key: string) => values.delete(key),
    },
  });
  globalThis.fetch = (input, init) => {
    asked.push(new Request(new URL(input instanceof Request ? input.url : input, 'http://localhost'), init));
    return Promise.resolve(new Response('{}'));
  };
});

afterEach(() => {
  globalThis.fetch = kept.fetch;
  if (kept.storage === undefined) Reflect.deleteProperty(globalThis, 'sessionStorage');
  else Object.defineProperty(globalThis, 'sessionStorage', kept.storage);
});

describe('a read', () => {
  it('is judged at the time a demo is set to, as the acts after it are', async () => {
    setDemoTime('2027-01-05T04:00:00.000Z');
    await read('/api/applications/{id}', { id: 'a' });
    setDemoTime(null);
    await read('/api/applications/{id}', { id: 'a' });
    expect(asked.map(({ headers }) => headers.get('Tidu-Demo-Time'))).toEqual([
      '2027-01-05T04:00:00.000Z',
      null,
    ]);
  });
});
