import { StoreUnavailableError } from '../port/errors.js';
import { isPassing } from '../postgres/failures.js';

const SQLSTATE = /^[0-9A-Z]{5}$/;
/** Data exception, integrity violation, program limit exceeded (PostgreSQL manual, "PostgreSQL Error Codes"). */
const DATA_WAS_REFUSED = /^(22|23|54)/;

/**
 * Whether an event is to blame for what `project` threw: the data did not fit, or the code could not make sense of it, and
 * both say the same however often they are asked. Everything else the database or the system says (no such table, cancelled,
 * locked out, full, gone) is true of every event alike: to park for it would set aside one healthy event after another.
 */
export function isEventToBlame(error: unknown): boolean {
  const { code, syscall } = Object(error) as { code?: unknown; syscall?: unknown };
  if (syscall !== undefined || isPassing(error) || error instanceof StoreUnavailableError) return false;
  return typeof code === 'string' && SQLSTATE.test(code) ? DATA_WAS_REFUSED.test(code) : true;
}
