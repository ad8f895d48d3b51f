import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { behavesLikeTheModel } from '../../test/conformance/model.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { createInMemoryEventStore } from '../memory/in-memory-event-store.js';
import { createPostgresEventStore } from './create-postgres-event-store.js';

let database: TemporaryDatabase;
beforeAll(async () => {
  database = await createTemporaryDatabase();
});
afterAll(() => database.drop());

describe('the PostgreSQL adapter', () => {
  it('does what the in-memory model does, whatever is asked of it', async () => {
    const store = createPostgresEventStore({ connectionString: database.applicationUrl });
    await fc.assert(
      fc.asyncProperty(behavesLikeTheModel(), async (commands) => {
        const model = createInMemoryEventStore();
        const offset = await store.head();
        await fc.asyncModelRun(
          () => ({ model: { store: model }, real: { store, offset, prefix: randomUUID() } }),
          commands,
        );
        expect(await store.head()).toBe(offset + (await model.head()));
      }),
      { numRuns: 60 },
    );
    await store.close();
  }, 120_000);
});
