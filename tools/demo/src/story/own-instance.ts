import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Instance, startInstance } from '@tidu/launcher';

/** The seed that loads the demo's accounts and nothing else, as it is built. */
export const ACCOUNTS_ONLY = fileURLToPath(new URL('../../dist/seed-accounts.js', import.meta.url));

/** Runs work against a Tidu made for it: a temporary data folder, a free port, and of the demo its accounts or the whole. */
export async function withOwnInstance<T>(
  report: (line: string) => void,
  work: (instance: Instance) => Promise<T>,
  demo: 'accounts' | 'whole' = 'accounts',
): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tidu-story-'));
  const calledOff = new AbortController();
  const callOff = (): void => calledOff.abort();
  process.once('SIGINT', callOff).once('SIGTERM', callOff);
  try {
    const { signal } = calledOff;
    const instance = await startInstance({
      dataDir,
      port: 0,
      demo: true,
      ...(demo === 'accounts' && { programs: { seed: ACCOUNTS_ONLY } }),
      report,
      signal,
    });
    try {
      const interrupted = new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('已中断 · interrupted')));
      });
      return await Promise.race([work(instance), interrupted]);
    } finally {
      await instance.stop();
    }
  } finally {
    process.off('SIGINT', callOff).off('SIGTERM', callOff);
    await rm(dataDir, { recursive: true, force: true });
  }
}
