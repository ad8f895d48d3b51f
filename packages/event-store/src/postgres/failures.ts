import pg from 'pg';
import { SchemaMismatchError, StoreUnavailableError, type EventStoreError } from '../port/errors.js';

const PASSING_CLASSES = new Set(['08', '40', '57']);
const SOCKET_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
]);

/** Whether the same statement may well succeed a moment later: the connection was lost or refused, or the server restarts. */
export function isPassing(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isPassing);
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  if (code === '53300') return true;
  if (error instanceof pg.DatabaseError) return code !== '57014' && PASSING_CLASSES.has(code.slice(0, 2));
  return (
    SOCKET_CODES.has(code) ||
    /connection terminated|timeout exceeded when trying to connect|not queryable/i.test(error.message)
  );
}

export function isUniqueViolation(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '23505';
}

/** What a PostgreSQL failure means to a user of the port. */
export function asStoreError(error: unknown): EventStoreError {
  const code = error instanceof Error ? codeOf(error) : '';
  if (code === '53100') return new StoreUnavailableError('disk-full', { cause: error });
  if (code === '25006') return new StoreUnavailableError('read-only', { cause: error });
  if (code.startsWith('53')) return new StoreUnavailableError('overloaded', { cause: error });
  if (code === '3F000' || code === '42P01' || code === '42883') {
    return new SchemaMismatchError(error instanceof Error ? error.message : code, { cause: error });
  }
  return new StoreUnavailableError(isPassing(error) ? 'connection' : 'failed', { cause: error });
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
