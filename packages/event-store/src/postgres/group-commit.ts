import { StoreClosedError, StoreUnavailableError } from '../port/errors.js';
import { type AppendResult } from '../port/event-store.js';
import { type PreparedAppend } from '../port/prepared-append.js';

const MAX_APPENDS = 128;
const MAX_CHARACTERS = 4_000_000;
const MAX_WAITING = 20_000;

/** An append whose caller waits. */
export interface PendingAppend {
  append: PreparedAppend;
  resolve(result: AppendResult): void;
  reject(error: Error): void;
}

export interface GroupCommit {
  add(append: PreparedAppend): Promise<AppendResult>;
  /** Refuses new appends and resolves when those waiting have been answered. */
  close(): Promise<void>;
}

/**
 * Natural group commit: one batch at a time is on its way, and whatever arrives meanwhile is the next one; no timer.
 * `write` must answer every pending append of its batch and never throw.
 */
export function createGroupCommit(write: (batch: PendingAppend[]) => Promise<void>): GroupCommit {
  let waiting: PendingAppend[] = [];
  let running: Promise<void> | null = null;
  let closed = false;
  let lonely = false;

  async function run(): Promise<void> {
    do {
      // Callers answered a moment ago append again in this turn of the loop: let them into the batch. One who has been
      // alone has nobody to wait for, and would wait a fifth of the append's own time.
      if (!lonely) await new Promise(setImmediate);
      const { batch, rest } = nextBatch(waiting);
      waiting = rest;
      await write(batch);
      lonely = batch.length === 1 && waiting.length === 0;
    } while (waiting.length > 0);
    running = null;
  }

  return {
    add(append) {
      if (closed) return Promise.reject(new StoreClosedError());
      if (waiting.length >= MAX_WAITING) return Promise.reject(new StoreUnavailableError('overloaded'));
      return new Promise((resolve, reject) => {
        waiting.push({ append, resolve, reject });
        running ??= run();
      });
    },
    async close() {
      closed = true;
      await running;
    },
  };
}

/** Two appends with the same command or event id never share a batch: the later one must see what became of the earlier. */
function nextBatch(waiting: PendingAppend[]): { batch: PendingAppend[]; rest: PendingAppend[] } {
  const batch: PendingAppend[] = [];
  const rest: PendingAppend[] = [];
  const taken = new Set<string>();
  let characters = 0;
  for (const [index, pending] of waiting.entries()) {
    if (batch.length >= MAX_APPENDS || characters >= MAX_CHARACTERS) {
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
