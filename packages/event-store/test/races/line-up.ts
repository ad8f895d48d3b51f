import { EventStoreError } from '../../src/port/errors.js';
import { type Racer } from '../conformance/race.js';
import { holdAppendLock } from '../support/append-lock.js';
import { storeOf, type Stores } from '../support/stores.js';

/**
 * Lets each racer append in the next of the stores, and none before all stores wait for the append lock, the first store's
 * racers ahead of the second's: whatever an append looks at before it has the lock, it sees without the others. Gives for
 * each racer what it was answered, or the code of its refusal.
 */
export async function lineUp(adminUrl: string, stores: Stores, racers: Racer[]): Promise<unknown[]> {
  const lock = await holdAppendLock(adminUrl);
  const answers: Promise<unknown>[] = [];
  for (const [place, store] of stores.entries()) {
    for (const [turn, start] of racers.entries())
      if (storeOf(stores, turn) === store) answers[turn] = start(store).catch(codeOf);
    await lock.awaited(place + 1);
  }
  await lock.release();
  return Promise.all(answers);
}

function codeOf(error: unknown): string {
  if (error instanceof EventStoreError) return error.code;
  throw error;
}
