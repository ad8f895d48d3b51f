import { setTimeout as delay } from 'node:timers/promises';
import { StoreUnavailableError } from '@tidu/event-store';
import { type Server } from './server.js';

const LOOK_AGAIN_MS = 10;

/** What the server has refused to write again: it knows of it a moment before it shows it. */
export async function whenShown<T>(server: Server, look: () => Promise<T | null>): Promise<T> {
  const deadline = performance.now() + server.patienceMs;
  for (;;) {
    const shown = await look();
    if (shown !== null) return shown;
    if (performance.now() > deadline) throw new StoreUnavailableError('connection');
    await delay(LOOK_AGAIN_MS);
  }
}
