import { expect } from '@jest/globals';
import { VersionConflictError } from '../../src/port/errors.js';

export const RACERS = 16;

/** Starts all at once and tells how many won; anything but a version conflict is a failure. */
export async function race(starters: (() => Promise<unknown>)[]): Promise<number> {
  const results = await Promise.allSettled(starters.map((start) => start()));
  for (const result of results) {
    if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(VersionConflictError);
  }
  return results.filter((result) => result.status === 'fulfilled').length;
}
