import { setTimeout as after } from 'node:timers/promises';
import { type RunningPart } from '../logged-process.js';

/** A part that is started again whenever it dies, until it is stopped. */
export interface KeptPart {
  readonly pid: number;
  /** Sends SIGKILL and resolves when the process is gone; it is then started again like after any other death. */
  kill(): Promise<void>;
  /** Stops the process in order, or ends the pause after one that died, and resolves when the successor is ready. */
  restart(): Promise<void>;
  /** Resolves when the part is ready, at once when it is. */
  up(): Promise<void>;
  stop(patienceMs: number): Promise<void>;
}

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;
/** A part that ran this long before it died did not die of its start. */
const HEALTHY_AFTER_MS = 30_000;

/**
 * Starts a part and starts it again whenever it dies, after a pause that doubles while it keeps dying young.
 * The first start's failure is the caller's; later ones are reported and tried again. `start` is to give up when its
 * signal is aborted.
 */
export async function keep(
  name: string,
  start: (signal: AbortSignal) => Promise<RunningPart>,
  report: (line: string) => void,
): Promise<KeptPart> {
  const over = new AbortController();
  const { signal } = over;
  const isOver = (): boolean => signal.aborted;
  let current = await start(signal);
  let isUp = true;
  let isRestart = false;
  let pauseMs = 0;
  let resting: AbortController | undefined;
  let waiting: (() => void)[] = [];

  const watch = async (): Promise<void> => {
    while (!isOver()) {
      const startedAt = performance.now();
      const how = await current.ended;
      isUp = false;
      if (isOver()) return;
      if (!isRestart) {
        report(`${name} 已终止（${how}），正在重新启动。${name} ended (${how}) and is being started again.`);
        await pause(performance.now() - startedAt > HEALTHY_AFTER_MS);
      }
      isRestart = false;
      await startAgain();
    }
  };

  const startAgain = async (): Promise<void> => {
    while (!isOver()) {
      try {
        current = await start(signal);
        isUp = true;
        for (const tell of waiting) tell();
        waiting = [];
        return;
      } catch (error) {
        if (isOver()) return;
        const why = error instanceof Error ? error.message : String(error);
        report(`${name} 未能启动，将重试。${name} did not start and is tried again: ${why}`);
        await pause(false);
      }
    }
  };

  const pause = async (wasHealthy: boolean): Promise<void> => {
    pauseMs = wasHealthy || pauseMs === 0 ? FIRST_PAUSE_MS : Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    resting = new AbortController();
    const called = AbortSignal.any([signal, resting.signal]);
    await after(pauseMs, undefined, { signal: called }).catch(() => undefined); // aborted: the loop sees it
    resting = undefined;
  };

  const up = (): Promise<void> =>
    isUp ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve));
  const watching = watch();

  return {
    get pid() {
      return current.pid;
    },
    up,
    async kill() {
      const killed = current;
      process.kill(killed.pid, 'SIGKILL');
      await killed.ended;
      isUp = false;
    },
    async restart() {
      if (resting !== undefined) {
        resting.abort();
        return up();
      }
      await up();
      isRestart = true;
      isUp = false;
      await current.stop();
      await up();
    },
    async stop(patienceMs) {
      over.abort();
      await current.stop(patienceMs);
      await watching;
      // A start that could not be called off any more has made one more.
      await current.stop(patienceMs);
    },
  };
}
