import { join, relative } from 'node:path';
import { type Instance } from '@tidu/launcher';
import { watch } from 'chokidar';
import { build } from './build.js';
import { ROOT } from './repository.js';

type Part = 'api' | 'worker';

/** Files are often saved several at a time: what changes within this is one change. */
const TOGETHER_MS = 50;

/**
 * Builds each source file that changes, as `npm run build` would, and then starts API and worker again on it. PostgreSQL
 * and the page server run on. Returns how to stop.
 */
export async function rebuildOnChange(
  instance: Instance,
  say: (line: string) => void,
): Promise<() => Promise<void>> {
  const changed = new Set<string>();
  let working = Promise.resolve();

  const takeUp = async (): Promise<void> => {
    const files = [...changed];
    changed.clear();
    if (files.length === 0) return; // taken up with an earlier one
    const began = performance.now();
    try {
      for (const file of files) await build(ROOT, file);
    } catch (error) {
      say(`未构建 · not built: ${error instanceof Error ? error.message : String(error)}`);
      return;
    }
    const parts = partsOf(files);
    // One after the other: the API is waited for, and starting both at once takes each twice as long.
    for (const part of parts) await instance.restart(part);
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    say(`已更新 · live after ${seconds} s: ${parts.join(', ')} (${files.join(', ')})`);
  };

  const watcher = watch(
    ['apps/api/src', 'apps/worker/src', 'packages'].map((folder) => join(ROOT, folder)),
    { ignoreInitial: true, ignored: (path) => isNoSource(relative(ROOT, path)) },
  );
  const note = (path: string): void => {
    changed.add(relative(ROOT, path));
    setTimeout(() => void (working = working.then(takeUp)), TOGETHER_MS);
  };
  watcher.on('add', note).on('change', note).on('unlink', note);
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return async () => {
    await watcher.close();
    await working;
  };
}

/** What no running program is made of: results, dependencies, tests, and packages that only the web app or specs use. */
const isNoSource = (path: string): boolean =>
  /(^|\/)(dist|node_modules|reports|test|mutation|\.turbo|\.stryker-tmp)(\/|$)|\.spec\.ts$|^packages\/testing(\/|$)/.test(
    path,
  );

/** A package may be part of both programs. */
function partsOf(files: readonly string[]): Part[] {
  const parts: Part[] = ['api', 'worker'];
  return parts.filter((part) =>
    files.some((file) => file.startsWith('packages/') || file.startsWith(`apps/${part}/`)),
  );
}
