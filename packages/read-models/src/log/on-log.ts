import { type EventStore, kurrentUrl } from '@tidu/event-store';
import pg from 'pg';
import { openLog } from './open-log.js';

/** Does an operator's work on the log of the installation, and closes what it opened for it. */
export async function onLog<T>(
  databaseUrl: string,
  name: string,
  work: (store: EventStore, pool: pg.Pool) => Promise<T>,
): Promise<T> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2, application_name: name });
  // The statement under way, or the next one, reports a lost connection; unheard, the event itself would end the process.
  pool.on('error', () => undefined);
  try {
    const store = await openLog({ kurrentUrl: kurrentUrl(process.env), pool, listen: false });
    try {
      return await work(store, pool);
    } finally {
      await store.close();
    }
  } finally {
    await pool.end();
  }
}
