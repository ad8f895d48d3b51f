import { eventStoreConforms } from '../../test/conformance/conformance.js';
import { openStores } from '../../test/support/postgres-stores.js';
import { closeAll } from '../../test/support/stores.js';
import { createTemporaryDatabase } from '../../test/support/temporary-database.js';

eventStoreConforms({
  name: 'The PostgreSQL adapter',
  async open() {
    const database = await createTemporaryDatabase();
    const stores = openStores(database.applicationUrl);
    return {
      stores,
      async dispose() {
        await closeAll(stores);
        await database.drop();
      },
    };
  },
});
