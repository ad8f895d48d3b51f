import {
  CancelledError,
  DeadlineExceededError,
  NotLeaderError,
  TimeoutError,
  UnavailableError,
} from '@kurrent/kurrentdb-client';
import { EventStoreError, StoreUnavailableError } from '@tidu/event-store';

const LOST = [UnavailableError, DeadlineExceededError, TimeoutError, CancelledError, NotLeaderError];

/** Whether it is unknown what became of what was asked. */
export function isLost(error: unknown): boolean {
  return error instanceof StoreUnavailableError || LOST.some((kind) => error instanceof kind);
}

/** A connection that is lost is one thing, a server that answers with an error another; the cause is kept in both. */
export function asStoreError(error: unknown): EventStoreError {
  if (error instanceof EventStoreError) return error;
  return new StoreUnavailableError(isLost(error) ? 'connection' : 'failed', { cause: error });
}
