import { setTimeout as delay } from 'node:timers/promises';
import { isTimeout } from './failures.js';
import { type Server } from './server.js';

const ASK_AGAIN_MS = 50;

/**
 * Asks the server to append until it says whether it did, for `patienceMs` at most. 24.6 drops an append, and says after two
 * seconds that the time was over, where another has just sent the same events and they are not in the index yet. Asked again
 * it knows them; so does every server whose answer was merely late.
 */
export async function untilTaken<T>({ patienceMs }: Server, append: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    try {
      return await append();
    } catch (error) {
      if (!isTimeout(error) || performance.now() + ASK_AGAIN_MS > deadline) throw error;
      await delay(ASK_AGAIN_MS);
    }
  }
}
