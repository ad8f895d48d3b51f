import { afterAll, beforeAll, describe } from '@jest/globals';
import { openStores } from '../../test/support/postgres-stores.js';
import { closeAll, type Stores } from '../../test/support/stores.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { racesInLine } from '../../test/races/lined-up.races.js';

describe('of the writers of several processes who all wait for the append lock', () => {
  let database: TemporaryDatabase;
  let stores: Stores;
  beforeAll(async () => {
    database = await createTemporaryDatabase();
    stores = openStores(database.applicationUrl);
  });
  afterAll(async () => {
    await closeAll(stores);
    await database.drop();
  });
  racesInLine(() => ({ adminUrl: database.adminUrl, stores }));
});
