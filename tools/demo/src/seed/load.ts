import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type EventRecord, type RecordedEvent } from '@tidu/event-store';
import {
  AccountTakenError,
  type Configuration,
  hashPassword,
  insertAccounts,
  type NewAccount,
  openEventStore,
} from '@tidu/platform';
import pg from 'pg';
import { DEMO_PASSWORD } from '../accounts/names.js';

const BATCH = 500;
/** KurrentDB takes a megabyte in one append unless it is told otherwise; a character may be three bytes. */
const BATCH_CHARACTERS = 200_000;

const LOG_NOT_EMPTY =
  'KURRENTDB_URL 所指的 KurrentDB 已有事件，示例未载入；请换用空的 KurrentDB，或以 npm start -- --empty 和新的 TIDU_DATA 启动。 ' +
  'The KurrentDB that KURRENTDB_URL names holds events already, and the demo was not loaded; name an empty one, or start with npm start -- --empty and a new TIDU_DATA.';

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

/**
 * Appends what happened, in order, to the log that the installation was told to keep. Event ids are made from the seed, so
 * that PostgreSQL, which knows every id, is added nothing when it is done again. Throws where KurrentDB, which knows the
 * latest ids only, holds events already: half a demo beside another past would be neither.
 */
export async function loadEvents(
  configuration: Configuration,
  events: readonly RecordedEvent[],
): Promise<void> {
  const pool = new pg.Pool({ connectionString: configuration.databaseUrl, max: 2 });
  try {
    const store = await openEventStore(configuration, pool);
    try {
      if (configuration.kurrentUrl !== null && (await store.head()) > 0) throw new Error(LOG_NOT_EMPTY);
      for (const batch of batchesOf(events)) await store.append(batch, []);
    } finally {
      await store.close();
    }
  } finally {
    await pool.end();
  }
}

function* batchesOf(events: readonly RecordedEvent[]): Generator<EventRecord[]> {
  let batch: EventRecord[] = [];
  let characters = 0;
  for (const { stream, id, type, schemaVersion, data, metadata } of events) {
    batch.push({ stream, event: { id, type, schemaVersion, data, metadata } });
    characters += JSON.stringify([data, metadata]).length;
    if (batch.length < BATCH && characters < BATCH_CHARACTERS) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Writes the sign-ins to be shown to visitors: `demo-accounts.json` in the data folder. */
export async function announceAccounts(dataDir: string, accounts: readonly NewAccount[]): Promise<void> {
  const shown = accounts.map(({ role, account, password, name }) => ({ role, account, password, name }));
  await writeFile(join(dataDir, 'demo-accounts.json'), `${JSON.stringify(shown, null, 2)}\n`, {
    mode: 0o600,
  });
}
