import { eventStoreConforms } from '../../test/conformance/conformance.js';
import { createTemporaryDatabase } from '../../test/support/temporary-database.js';
import { createPostgresEventStore } from './create-postgres-event-store.js';

eventStoreConforms({
  name: 'The PostgreSQL adapter',
  async open() {
    const database = await createTemporaryDatabase();
    const store = createPostgresEventStore({ connectionString: database.applicationUrl });
    return {
      store,
      async dispose() {
        await store.close();
        await database.drop();
      },
    };
  },
});
