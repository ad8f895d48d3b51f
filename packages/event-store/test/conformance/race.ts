import { expect } from '@jest/globals';
import { VersionConflictError } from '../../src/port/errors.js';
import { type EventStore } from '../../src/port/event-store.js';
import { storeOf, type Stores } from '../support/stores.js';

export const RACERS = 16;

export type Racer = (store: EventStore) => Promise<unknown>;

/** Starts all at once, each in the next of the stores, and tells how many won; anything but a version conflict is a failure. */
export async function race(stores: Stores, racers: Racer[]): Promise<number> {
  const results = await Promise.allSettled(racers.map((start, turn) => start(storeOf(stores, turn))));
  for (const result of results) {
    if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(VersionConflictError);
  }
  return results.filter((result) => result.status === 'fulfilled').length;
}
