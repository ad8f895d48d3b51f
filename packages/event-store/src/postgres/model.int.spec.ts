import { afterAll, beforeAll, describe, it } from '@jest/globals';
import fc from 'fast-check';
import { behavesLikeTheModel, runBesideTheModel } from '../../test/conformance/model.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
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
      fc.asyncProperty(behavesLikeTheModel(), (commands) => runBesideTheModel(store, commands)),
      { numRuns: 60 },
    );
    await store.close();
  }, 120_000);
});
