import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setInterval } from 'node:timers';

process.on('SIGTERM', () => {
  if (process.env.STUBBORN_WORKER === undefined) process.exit(0);
});
setInterval(() => undefined, 1_000);
writeFileSync(join(process.env.TIDU_DATA, 'worker.pid'), String(process.pid));
process.send({ type: 'ready' });
