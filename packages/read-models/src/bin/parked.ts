import { refuseUsage, runOnDatabase } from '@tidu/event-store';
import pg from 'pg';
import { retryAndTell, tellParked } from '../parked/parked.js';
import { openLog } from './open-log.js';

const [verb, stream, ...rest] = process.argv.slice(2);
if ((verb !== undefined && verb !== 'retry') || rest.length > 0)
  refuseUsage('npm run parked [-- retry [STREAM]]');

await runOnDatabase(
  () => ({
    zh: '未能完成；已补入的事件保留，其余仍在搁置。',
    en: 'This was not completed; what had been taken stays, the rest is still parked.',
  }),
  async (connectionString) => {
    const pool = new pg.Pool({ connectionString, max: 2, application_name: 'tidu parked' });
    // The statement under way, or the next one, reports a lost connection; unheard, the event itself would end the process.
    pool.on('error', () => undefined);
    const store = openLog(connectionString, process.env);
    try {
      if (verb === undefined) return await tellParked(pool);
      const told = await retryAndTell(store, pool, stream);
      if (told.refused > 0) process.exitCode = 1;
      return told;
    } finally {
      await store.close();
      await pool.end();
    }
  },
);
