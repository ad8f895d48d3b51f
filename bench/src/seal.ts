import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { migrate } from '@tidu/platform';
import { warmUp } from './measure/drive.js';
import { reportRate } from './measure/report.js';
import { interleave, type Sample } from './measure/rounds.js';
import { createDatabase, withClient, withPostgres } from './measure/server.js';
import { openTidu } from './peers/tidu.js';

const SECONDS = Number(process.env['TIDU_BENCH_SECONDS'] ?? 6);
const ROUNDS = 5;
const CALLERS = 64;
const PASSWORD = 'bench';
const SEALER = fileURLToPath(new URL('./peers/sealer-process.js', import.meta.url));
/** A sealer that keeps up is never further behind than what comes in between two of its rounds, and the one under way. */
const SECONDS_BEHIND = 6;

/** Appends by 64 callers while the ledger is sealed beside them, to the same without; and how far the sealer falls behind. */
export async function run(): Promise<void> {
  await withPostgres(async (server) => {
    const admin = await createDatabase(server, 'tidu_bench');
    await migrate(admin, PASSWORD);
    const url = new URL(admin);
    url.username = 'tidu_app';
    url.password = PASSWORD;
    const sealer = fork(SEALER, [url.href]);
    await once(sealer, 'message');
    const told = async (what: 'pause' | 'drain'): Promise<void> => {
      const answered = once(sealer, 'message');
      sealer.send(what);
      await answered;
    };
    const tidu = await openTidu(url.href, CALLERS);
    await warmUp(tidu);
    const behind: number[] = [];
    const measured = await interleave(
      [
        {
          name: 'with the ledger',
          async run(): Promise<Sample> {
            await told('drain');
            sealer.send('run');
            const sample = await tidu.drive(SECONDS);
            behind.push((await unsealed(admin)) / sample.rate);
            await told('pause');
            return sample;
          },
        },
        { name: 'without', run: () => tidu.drive(SECONDS) },
      ],
      ROUNDS,
    );
    reportRate(measured, {
      benchmark: 'seal',
      case: `callers=${CALLERS}`,
      ours: 'with the ledger',
      against: 'without',
      target: 0.9,
    });
    const worst = Math.max(...behind);
    process.stdout.write(
      `${JSON.stringify({ name: 'seal', case: `callers=${CALLERS}`, what: 'behind', value: Number(worst.toPrecision(3)), unit: 's', target: SECONDS_BEHIND, met: worst <= SECONDS_BEHIND })}\n`,
    );
    const exit = once(sealer, 'exit');
    sealer.disconnect();
    await exit;
    await tidu.close();
  });
}

/** Events that no checkpoint reaches yet. */
async function unsealed(admin: string): Promise<number> {
  return withClient(admin, async (client) => {
    const { rows } = await client.query<{ behind: string }>(
      `select (select max(position) from event_store.events)
         - coalesce((select position from ledger.checkpoint order by size desc limit 1), 0) as behind`,
    );
    return Number(rows[0]?.behind ?? 0);
  });
}
