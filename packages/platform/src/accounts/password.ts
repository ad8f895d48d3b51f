import { hash, verify } from '@node-rs/argon2';
import pLimit from 'p-limit';

/** Thrown where more passwords wait for their hash than can be answered in a bearable time. */
export class TooBusyError extends Error {}

/** How many may wait: at some 30 ms each, the last is answered after two seconds. */
const MAX_WAITING = 64;

/**
 * One at a time: each takes a whole core and 19 MiB, on the threads that file and name look-ups share, and whoever floods
 * the sign-in must not stop those who are signed in.
 */
const oneAtATime = pLimit(1);

/** Hashes a password with argon2id at the library's defaults (19 MiB, two passes: OWASP's minimum). Rejects with `TooBusyError`. */
export function hashPassword(password: string): Promise<string> {
  return queued(() => hash(password));
}

/** Whether a password is the one a hash was made from. Rejects with `TooBusyError`. */
export function passwordIsRight(passwordHash: string, password: string): Promise<boolean> {
  return queued(() => verify(passwordHash, password));
}

async function queued<Result>(work: () => Promise<Result>): Promise<Result> {
  if (oneAtATime.pendingCount >= MAX_WAITING) throw new TooBusyError('too many passwords are waiting');
  return oneAtATime(work);
}
