import { type RecordedEvent } from './event.js';

/** 停滞 · a reader that has something to read and does not move. */
export interface Stall {
  position: number;
  /** Null when the store could not say. */
  head: number | null;
  forMs: number;
}

/** Lets a handler send its subscription to another place, as when someone else moved the checkpoint. */
export interface SubscriptionControl {
  readonly resumeAfter: (position: number) => void;
}

/** Where a subscription keeps its place between runs. Saved after the handler: a crash in between repeats that batch. */
export interface Checkpoint {
  load(): Promise<number>;
  save(position: number): Promise<void>;
}

/**
 * What a subscription is told to do. Where `onFailure` or `onStall` throws, the following goes on, and what was thrown becomes
 * a warning of the process.
 */
export interface SubscriptionOptions {
  /** A position (0: from the first event) or a checkpoint that remembers one. */
  after: number | Checkpoint;
  /** Called with the next events in order, one call at a time; the next batch waits until it has resolved (back-pressure). */
  handle(events: RecordedEvent[], control: SubscriptionControl): Promise<void>;
  batchSize?: number;
  /** How often to look for new events when nothing wakes the subscription. */
  pollMs?: number;
  /** A failing read or handler is tried again for ever, with growing pauses; nothing is ever skipped. A closed store is no failure. */
  onFailure?: (error: unknown, attempt: number) => void;
  /** Raised when there are events to handle and the position has not moved for `stallAfterMs`. */
  onStall?: (stall: Stall) => void;
  stallAfterMs?: number;
}

/** 订阅 · ends when it is stopped, and by itself when its store is closed. */
export interface Subscription {
  /** Position of the last event handled. */
  position(): number;
  /** Resolves when the handler is idle and will not be called again. */
  stop(): Promise<void>;
}
