import { interleave, type Contender } from './measure/rounds.js';
import { reportRate, reportTail } from './measure/report.js';
import { createDatabase, withPostgres } from './measure/server.js';
import { driveEmmett, prepareEmmett } from './peers/emmett.js';
import { driveMessageDb, prepareMessageDb } from './peers/message-db.js';
import { driveBulk, drivePgbench, drivePlain, preparePlain } from './peers/plain.js';
import { startProcesses } from './peers/tidu-processes.js';
import { driveTidu, prepareTidu } from './peers/tidu.js';

const SECONDS = Number(process.env['TIDU_BENCH_SECONDS'] ?? 2);
/** Fewer for a quick look, or to share a machine: `TIDU_BENCH_CALLERS=1,64`. */
const CALLERS = (process.env['TIDU_BENCH_CALLERS'] ?? '1,8,32,64,256').split(',').map(Number);
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
      const alone = callers === 64 ? await startProcesses(tidu, 1, callers) : null;
      const spread = callers === 64 ? await startProcesses(tidu, PROCESSES, callers / PROCESSES) : null;
      const contenders: Contender[] = [
        { name: 'tidu', run: () => driveTidu(tidu, callers, SECONDS) },
        { name: 'pg', run: () => drivePlain(plain, callers, SECONDS) },
      ];
      const pgbenchFits = callers <= 64;
      if (pgbenchFits) contenders.push({ name: 'pgbench', run: () => drivePgbench(plain, callers, SECONDS) });
      if (callers === 64) {
        contenders.push(
          { name: 'emmett-postgresql', run: () => driveEmmett(emmett, callers, SECONDS) },
          { name: 'message-db', run: () => driveMessageDb(messageDb, callers, SECONDS) },
        );
      }
      if (alone !== null) contenders.push({ name: ALONE, run: () => alone.drive(SECONDS) });
      if (spread !== null) contenders.push({ name: SPREAD, run: () => spread.drive(SECONDS) });
      if (callers === 256) contenders.push({ name: '100-row inserts', run: () => driveBulk(plain, SECONDS) });
      const measured = await interleave(contenders);
      await alone?.stop();
      await spread?.stop();
      const common = { benchmark: 'append', case: `callers=${callers}`, ours: 'tidu' };
      reportRate(measured, { ...common, against: 'pg', ...(callers === 1 ? { target: 0.9 } : {}) });
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
