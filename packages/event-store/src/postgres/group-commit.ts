import { StoreClosedError, StoreUnavailableError } from '../port/errors.js';
import { type AppendResult } from '../port/event-store.js';
import { type PreparedAppend } from '../port/prepared-append.js';

const MAX_APPENDS = 128;
/** Fewer are not worth a batch beside another: each costs the server a third of a millisecond and a flush. */
const WORTH_A_SECOND = 16;
const MAX_CHARACTERS = 4_000_000;
const MAX_WAITING = 20_000;

/** An append whose caller waits. */
export interface PendingAppend {
  append: PreparedAppend;
  resolve: (result: AppendResult | Promise<AppendResult>) => void;
  reject: (error: Error) => void;
}

/**
 * Writes a batch, says so, and answers every pending append of it. Says so first: who is answered may append again at once,
 * and is not to find this batch in the way. Never throws.
 */
export type WriteBatch = (batch: PendingAppend[], written: () => void) => Promise<void>;

export interface GroupCommit {
  add(append: PreparedAppend): Promise<AppendResult>;
  /** Refuses new appends and resolves when those waiting have been answered. */
  close(): Promise<void>;
}

/**
 * Natural group commit: a batch is on its way, and whatever arrives meanwhile is the next one; no timer. Many callers make
 * two batches, so that the database writes the one while this process answers and prepares the other.
 */
export function createGroupCommit(write: WriteBatch): GroupCommit {
  const answering = new Set<Promise<void>>();
  let underway = 0;
  let waiting: PendingAppend[] = [];
  let scheduled = false;
  let closed = false;
  let lonely = false;

  function schedule(): void {
    if (scheduled || !isDue()) return;
    if (lonely && underway === 0) {
      // One who has been alone has nobody to wait for, and would wait a fifth of the append's own time.
      dispatch();
      return;
    }
    // Callers answered a moment ago append again in this turn of the loop: let them into the batch.
    scheduled = true;
    setImmediate(dispatch);
  }

  function isDue(): boolean {
    if (underway === 0) return waiting.length > 0;
    return underway === 1 && waiting.length >= WORTH_A_SECOND;
  }

  function dispatch(): void {
    scheduled = false;
    while (isDue()) {
      const two = underway === 0 && waiting.length >= 2 * WORTH_A_SECOND;
      const { batch, rest } = nextBatch(waiting, two ? Math.ceil(waiting.length / 2) : MAX_APPENDS);
      waiting = rest;
      underway += 1;
      const answered = write(batch, () => {
        underway -= 1;
        lonely = batch.length === 1 && waiting.length === 0;
        schedule();
      }).then(() => void answering.delete(answered));
      answering.add(answered);
    }
  }

  return {
    add(append) {
      if (closed) return Promise.reject(new StoreClosedError());
      if (waiting.length >= MAX_WAITING) return Promise.reject(new StoreUnavailableError('overloaded'));
      return new Promise((resolve, reject) => {
        waiting.push({ append, resolve, reject });
        schedule();
      });
    },
    async close() {
      closed = true;
      dispatch();
      while (answering.size > 0) {
        await Promise.race(answering);
        dispatch();
      }
    },
  };
}

/** Two appends with the same command or event id never share a batch: the later one must see what became of the earlier. */
function nextBatch(
  waiting: PendingAppend[],
  most: number,
): { batch: PendingAppend[]; rest: PendingAppend[] } {
  if (waiting.length === 1) return { batch: waiting, rest: [] };
  const batch: PendingAppend[] = [];
  const rest: PendingAppend[] = [];
  const taken = new Set<string>();
  const limit = Math.min(most, MAX_APPENDS);
  let characters = 0;
  for (const [index, pending] of waiting.entries()) {
    if (batch.length >= limit || characters >= MAX_CHARACTERS) {
      for (const later of waiting.slice(index)) rest.push(later);
      break;
    }
    const keys = identities(pending.append);
    if (keys.some((key) => taken.has(key))) rest.push(pending);
    else {
      batch.push(pending);
      for (const record of pending.append.records) characters += record.metadata.length + record.data.length;
    }
    for (const key of keys) taken.add(key);
  }
  return { batch, rest };
}

function identities(append: PreparedAppend): string[] {
  const ids = append.records.map((record) => record.id);
  return append.commandId === null ? ids : [...ids, `command ${append.commandId}`];
}
