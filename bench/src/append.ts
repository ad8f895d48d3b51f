import { warmUp, type Driven } from './measure/drive.js';
import { interleave, ROUNDS } from './measure/rounds.js';
import { reportRate, reportTail } from './measure/report.js';
import { createDatabase, withPostgres } from './measure/server.js';
import { openEmmett, prepareEmmett } from './peers/emmett.js';
import { openMessageDb, prepareMessageDb } from './peers/message-db.js';
import { drivePgbench, openBulk, openPlain, preparePlain } from './peers/plain.js';
import { startProcesses } from './peers/tidu-processes.js';
import { openTidu, prepareTidu } from './peers/tidu.js';

const SECONDS = Number(process.env['TIDU_BENCH_SECONDS'] ?? 2);
/** Fewer for a quick look, or to share a machine: `TIDU_BENCH_CALLERS=1,64`. */
const CALLERS = (process.env['TIDU_BENCH_CALLERS'] ?? '1,8,32,64,256').split(',').map(Number);
/** One caller waits for the disk at each append, whose pace can halve from one round to the next. */
const ROUNDS_OF_ONE_CALLER = 15;
const PROCESSES = 4;
const SPREAD = `tidu ${PROCESSES} × ${64 / PROCESSES}`;
const ALONE = 'tidu 1 × 64';

/** Durable appends of 1 kB through the public port, beside pgbench, plain pg, emmett-postgresql and message-db. */
export async function run(): Promise<void> {
  await withPostgres(async (server) => {
    const tidu = await prepareTidu(await createDatabase(server, 'tidu_bench'));
    const plain = await createDatabase(server, 'plain');
    const emmett = await createDatabase(server, 'emmett');
    const messageDb = await createDatabase(server, 'message_db');
    await preparePlain(plain);
    await prepareEmmett(emmett);
    await prepareMessageDb(messageDb);

    for (const callers of CALLERS) {
      const opened = new Map<string, Driven>();
      opened.set('tidu', await openTidu(tidu, callers));
      opened.set('pg', openPlain(plain, callers));
      if (callers === 64) {
        opened.set('emmett-postgresql', openEmmett(emmett, callers));
        opened.set('message-db', openMessageDb(messageDb, callers));
      }
      if (callers === 256) opened.set('100-row inserts', openBulk(plain));
      for (const driven of opened.values()) await warmUp(driven);
      if (callers === 64) {
        opened.set(ALONE, await startProcesses(tidu, 1, callers));
        opened.set(SPREAD, await startProcesses(tidu, PROCESSES, callers / PROCESSES));
      }
      const contenders = Array.from(opened, ([name, driven]) => ({ name, run: () => driven.drive(SECONDS) }));
      const pgbenchFits = callers <= 64;
      if (pgbenchFits) contenders.push({ name: 'pgbench', run: () => drivePgbench(plain, callers, SECONDS) });
      const measured = await interleave(contenders, callers === 1 ? ROUNDS_OF_ONE_CALLER : ROUNDS);
      for (const driven of opened.values()) await driven.close();
      const common = { benchmark: 'append', case: `callers=${callers}`, ours: 'tidu' };
      reportRate(measured, { ...common, against: 'pg', ...(callers === 1 ? { target: 0.7 } : {}) });
      if (pgbenchFits)
        reportRate(measured, { ...common, against: 'pgbench', ...(callers === 64 ? { target: 2 } : {}) });
      if (callers === 64) {
        reportRate(measured, { ...common, against: 'emmett-postgresql', target: 8 });
        reportTail(measured, { ...common, against: 'emmett-postgresql', target: 0.2 });
        reportRate(measured, { ...common, against: 'message-db', target: 4 });
        reportRate(measured, { ...common, ours: SPREAD, against: ALONE, target: 0.7 });
      }
      if (callers === 256) reportRate(measured, { ...common, against: '100-row inserts', target: 0.5 });
    }
  });
}
