import { EventStoreError, SchemaMismatchError, StoreUnavailableError } from '../port/errors.js';

/** SQLSTATE classes: 08 connection, 40 rolled back, 57 operator intervention (57014, a cancelled query, is not passing). */
const PASSING_STATES = /^(08...|40...|57P..|53300)$/;
const SOCKET_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ECONNABORTED',
  'EAI_AGAIN',
]);
/** What pg says without a code: lost, not there in time, or silent for too long. */
const LOST_CONNECTION =
  /connection terminated|timeout exceeded when trying to connect|timeout expired|query read timeout|not queryable/i;
const SCHEMA_CODES = new Set(['3F000', '42P01', '42883']);

interface Failure {
  code: string;
  message: string;
  errors: unknown[];
}

/** By their shape, not their class: socket errors are made in Node's own realm, which need not be ours. */
function read(error: unknown): Failure {
  const { code, message, errors } = Object(error) as { code?: unknown; message?: unknown; errors?: unknown };
  return {
    code: typeof code === 'string' ? code : '',
    message: typeof message === 'string' ? message : String(error),
    errors: Array.isArray(errors) ? (errors as unknown[]) : [],
  };
}

/** Whether the same statement may well succeed a moment later: the connection was lost or refused, or the server restarts. */
export function isPassing(error: unknown): boolean {
  const { code, message, errors } = read(error);
  if (PASSING_STATES.test(code) || SOCKET_CODES.has(code)) return true;
  return LOST_CONNECTION.test(message) || errors.some(isPassing);
}

/** The same answer; what PostgreSQL rejects with becomes an error of the port. */
export async function mapErrors<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw error instanceof EventStoreError ? error : asStoreError(error);
  }
}

/** What a PostgreSQL failure means to a user of the port. */
export function asStoreError(error: unknown): EventStoreError {
  const { code, message } = read(error);
  if (code === '53100') return new StoreUnavailableError('disk-full', { cause: error });
  if (code === '25006') return new StoreUnavailableError('read-only', { cause: error });
  if (isPassing(error)) return new StoreUnavailableError('connection', { cause: error });
  if (code.startsWith('53')) return new StoreUnavailableError('overloaded', { cause: error });
  if (SCHEMA_CODES.has(code)) return new SchemaMismatchError(message, { cause: error });
  return new StoreUnavailableError('failed', { cause: error });
}
