import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPostgresEventStore, type EventRecord, type RecordedEvent } from '@tidu/event-store';
import { AccountTakenError, hashPassword, insertAccounts, type NewAccount } from '@tidu/platform';
import pg from 'pg';
import { DEMO_PASSWORD } from '../accounts/names.js';

const BATCH = 500;

/** Creates accounts that all have the demo's one password; those of a seed that was broken off are there already. */
export async function loadAccounts(databaseUrl: string, accounts: readonly NewAccount[]): Promise<void> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  try {
    await insertAccounts(
      pool,
      accounts.map((account) => ({ ...account, passwordHash })),
    );
  } catch (error) {
    if (!(error instanceof AccountTakenError)) throw error;
  } finally {
    await pool.end();
  }
}

/** Appends what happened, in order. Event ids are made from the seed, so that doing it again adds nothing. */
export async function loadEvents(databaseUrl: string, events: readonly RecordedEvent[]): Promise<void> {
  const store = createPostgresEventStore({ connectionString: databaseUrl });
  try {
    for (let start = 0; start < events.length; start += BATCH) {
      const batch = events
        .slice(start, start + BATCH)
        .map(({ stream, id, type, schemaVersion, data, metadata }): EventRecord => ({
          stream,
          event: { id, type, schemaVersion, data, metadata },
        }));
      await store.append(batch, []);
    }
  } finally {
    await store.close();
  }
}

/** Writes the sign-ins to be shown to visitors: `demo-accounts.json` in the data folder. */
export async function announceAccounts(dataDir: string, accounts: readonly NewAccount[]): Promise<void> {
  const shown = accounts.map(({ role, account, password, name }) => ({ role, account, password, name }));
  await writeFile(join(dataDir, 'demo-accounts.json'), `${JSON.stringify(shown, null, 2)}\n`, {
    mode: 0o600,
  });
}
