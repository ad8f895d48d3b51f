import { apply, passFormalCheck, submit } from './applying.js';
import { type Career } from './career.js';
import { passDecision } from './deciding.js';
import { passReview } from './reviewing.js';
import { AheadOfToday } from './world.js';

/** Lives a career up to where it is destined to stand, or to this day; `true` where it went as far as the award. */
export async function live(career: Career): Promise<boolean> {
  try {
    return await pursue(career);
  } catch (error) {
    if (error instanceof AheadOfToday) return false;
    throw error;
  }
}

async function pursue(career: Career): Promise<boolean> {
  const { goal } = career.destiny;
  await apply(career);
  if (goal === 'draft') return false;
  await submit(career);
  if (!(await passFormalCheck(career))) return false;
  if (goal === 'accepted' || !(await passReview(career))) return false;
  return await passDecision(career);
}
