import {
  CancelledError,
  DeadlineExceededError,
  NotLeaderError,
  TimeoutError,
  UnavailableError,
} from '@kurrent/kurrentdb-client';
import { EventStoreError, StoreUnavailableError } from '@tidu/event-store';

const LOST = [UnavailableError, DeadlineExceededError, TimeoutError, CancelledError, NotLeaderError];
/** CANCELLED, DEADLINE_EXCEEDED and UNAVAILABLE (gRPC status codes): the client hands some on as they are. */
const LOST_CODES: readonly unknown[] = [1, 4, 14];

/** Whether no server was met, or none that could answer. */
export function isLost(error: unknown): boolean {
  if (error instanceof StoreUnavailableError || LOST.some((kind) => error instanceof kind)) return true;
  return error instanceof Error && 'code' in error && LOST_CODES.includes(error.code);
}

/** Whether the server itself says that it was not done in time, or the client that no answer came in time. */
export function isTimeout(error: unknown): boolean {
  return error instanceof TimeoutError || error instanceof DeadlineExceededError;
}

/** A connection that is lost is one thing, a server that answers with an error another; the cause is kept in both. */
export function asStoreError(error: unknown): EventStoreError {
  if (error instanceof EventStoreError) return error;
  return new StoreUnavailableError(isLost(error) ? 'connection' : 'failed', { cause: error });
}
