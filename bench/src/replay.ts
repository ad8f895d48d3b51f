import { interleave, type Contender } from './measure/rounds.js';
import { reportRate } from './measure/report.js';
import { EVENTS, seed } from './measure/seed.js';
import { createDatabase, withPostgres } from './measure/server.js';
import {
  readThroughPort,
  readWithCopy,
  readWithPg,
  readWithPostgresJs,
  type Reader,
} from './peers/readers.js';
import { prepareTidu } from './peers/tidu.js';

/** The whole log in order, every event parsed, through `readAll`; beside pg, postgres.js and COPY doing the same. */
export async function run(): Promise<void> {
  await withPostgres(async (server) => {
    const admin = await createDatabase(server, 'tidu_bench');
    const url = await prepareTidu(admin);
    await seed(admin);
    const measured = await interleave([
      contender('tidu', readThroughPort, url),
      contender('pg', readWithPg, url),
      contender('postgres.js', readWithPostgresJs, url),
      contender('COPY', readWithCopy, url),
    ]);
    const common = { benchmark: 'replay', case: `events=${EVENTS}`, ours: 'tidu', target: 0.85 };
    for (const against of ['pg', 'postgres.js', 'COPY']) reportRate(measured, { ...common, against });
  });
}

const contender = (name: string, read: Reader, url: string): Contender => ({
  name,
  async run() {
    const start = performance.now();
    const count = await read(url);
    if (count !== EVENTS) throw new Error(`${name} read ${count} of ${EVENTS} events`);
    return { rate: count / ((performance.now() - start) / 1_000) };
  },
});
