import { setTimeout as delay } from 'node:timers/promises';
import { isPassing } from './failures.js';

const FIRST_RETRY_MS = 20;
const LONGEST_RETRY_MS = 500;

/** Tries again for as long as the database is only away, for `patienceMs` at most; then rejects with the last failure. */
export async function retryUntil<T>(patienceMs: number, work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (let wait = FIRST_RETRY_MS; ; wait = Math.min(wait * 2, LONGEST_RETRY_MS)) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error) || performance.now() + wait > deadline) throw error;
      await delay(wait);
    }
  }
}
