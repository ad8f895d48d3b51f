import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { interleave, type Contender, type Sample } from './measure/rounds.js';
import { reportRate, reportTail } from './measure/report.js';
import { createDatabase, withPostgres } from './measure/server.js';
import { driveEmmett, prepareEmmett } from './peers/emmett.js';
import { driveMessageDb, prepareMessageDb } from './peers/message-db.js';
import { driveBulk, drivePgbench, drivePlain, preparePlain } from './peers/plain.js';
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
          { name: ALONE, run: () => driveProcesses(tidu, 1, callers) },
          { name: SPREAD, run: () => driveProcesses(tidu, PROCESSES, callers / PROCESSES) },
        );
      }
      if (callers === 256) contenders.push({ name: '100-row inserts', run: () => driveBulk(plain, SECONDS) });
      const measured = await interleave(contenders);
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

/** So many processes at once, each a store of its own on the same database, all warm before any is measured. */
async function driveProcesses(url: string, processes: number, callersEach: number): Promise<Sample> {
  const program = fileURLToPath(new URL('./peers/tidu-process.js', import.meta.url));
  const children = Array.from({ length: processes }, () =>
    fork(program, [url, String(callersEach), String(SECONDS)]),
  );
  await Promise.all(children.map(nextMessage));
  const samples = await Promise.all(
    children.map(async (child) => {
      const sample = nextMessage(child);
      child.send('go');
      return (await sample) as Sample;
    }),
  );
  return {
    rate: samples.reduce((sum, sample) => sum + sample.rate, 0),
    p99: Math.max(...samples.map((sample) => sample.p99 ?? Number.NaN)),
  };
}

function nextMessage(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`a writing process ended with ${String(code)}`)));
  });
}
