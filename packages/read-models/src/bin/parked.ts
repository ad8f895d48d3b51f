import { refuseUsage, runOnDatabase } from '@tidu/event-store';
import { retryAndTell, tellParked } from '../parked/parked.js';
import { onLog } from '../log/on-log.js';

const [verb, stream, ...rest] = process.argv.slice(2);
if ((verb !== undefined && verb !== 'retry') || rest.length > 0)
  refuseUsage('npm run parked [-- retry [STREAM]]');

await runOnDatabase(
  () => ({
    zh: '未能完成；已补入的事件保留，其余仍在搁置。',
    en: 'This was not completed; what had been taken stays, the rest is still parked.',
  }),
  (databaseUrl) =>
    onLog(databaseUrl, 'tidu parked', async (store, pool) => {
      if (verb === undefined) return tellParked(pool);
      const told = await retryAndTell(store, pool, stream);
      if (told.refused > 0) process.exitCode = 1;
      return told;
    }),
);
