import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { sampleRecords } from '../support/events.js';
import { type Stores } from '../support/stores.js';

/** A log is told from every other by its name. */
export function identityConforms(openAll: () => Stores): void {
  it('is one name to every store of the log, whoever asks first, and stays while the log grows', async () => {
    const stores = openAll();
    const names = await Promise.all([...stores, ...stores].map((store) => store.identity()));
    expect(new Set(names).size).toBe(1);
    const head = await stores[0].head();
    await stores[0].append(sampleRecords(`sample-${randomUUID()}`), []);
    expect(await stores[0].identity()).toBe(names[0]);
    expect(names[0]).toMatch(/^[0-9a-f-]{36}$/);
    const seen: string[] = [];
    for await (const events of stores[0].readAll({ after: head }))
      seen.push(...events.map(({ type }) => type));
    expect(seen).toEqual(['sample.happened']);
  });
}
