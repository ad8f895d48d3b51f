import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Driven } from '../measure/drive.js';
import { type Sample } from '../measure/rounds.js';

const PROGRAM = fileURLToPath(new URL('./tidu-process.js', import.meta.url));

/**
 * So many writing processes (`tidu-process.ts`), each with a store of its own on the same database, warm when this
 * resolves. They write at the same time, and the rate is that of all together.
 */
export async function startProcesses(url: string, processes: number, callersEach: number): Promise<Driven> {
  const children = Array.from({ length: processes }, () => fork(PROGRAM, [url, String(callersEach)]));
  const ended = new AbortController();
  for (const child of children) child.once('exit', () => ended.abort());
  const nextMessage = async (child: ChildProcess): Promise<unknown> => {
    const [message] = (await once(child, 'message', { signal: ended.signal })) as unknown[];
    return message;
  };
  await Promise.all(children.map(nextMessage));
  return {
    async drive(seconds) {
      const samples = await Promise.all(
        children.map((child) => {
          const sample = nextMessage(child);
          child.send(seconds);
          return sample as Promise<Sample>;
        }),
      );
      return {
        rate: samples.reduce((sum, sample) => sum + sample.rate, 0),
        p99: Math.max(...samples.map((sample) => sample.p99 ?? Number.NaN)),
      };
    },
    async close() {
      await Promise.all(
        children.map((child) => {
          const exit = once(child, 'exit');
          child.disconnect();
          return exit;
        }),
      );
    },
  };
}
