import { StoreClosedError } from '../port/errors.js';
import { type RecordedEvent } from '../port/event.js';
import { type ReadAllOptions } from '../port/event-store.js';
import { type Subscription, type SubscriptionOptions } from '../port/subscription.js';
import { prefetch } from './prefetch.js';
import { report } from './report.js';
import { watchForStall } from './stall.js';
import { waitForWake } from './wait.js';

/** What a subscription needs of a store. */
export interface Log {
  readonly readAll: (options: ReadAllOptions) => AsyncIterable<RecordedEvent[]>;
  readonly head: () => Promise<number>;
  /** Calls `wake` when there may be new events; returns how to forget it. Never the only way to notice them. */
  readonly onAppended: (wake: () => void) => () => void;
}

const DEFAULT_POLL_MS = 200;
const DEFAULT_STALL_MS = 30_000;
const FIRST_RETRY_MS = 50;
const LONGEST_RETRY_MS = 5_000;

/** Catches up from `after`, then follows the log until stopped, or until its store is closed. */
export function subscribe(log: Log, options: SubscriptionOptions): Subscription {
  const stopping = new AbortController();
  const { signal } = stopping;
  const pollMs = options.pollMs ?? DEFAULT_POLL_MS;
  const never = (): (() => void) => () => undefined;
  let position = typeof options.after === 'number' ? options.after : 0;
  let loaded = typeof options.after === 'number';

  async function run(): Promise<void> {
    for (let attempt = 0; !signal.aborted;) {
      const before = position;
      try {
        await catchUp();
        attempt = 0;
        await waitForWake(pollMs, log.onAppended, signal);
      } catch (error) {
        attempt = position === before ? attempt + 1 : 1;
        report(() => options.onFailure?.(error, attempt));
        await waitForWake(Math.min(FIRST_RETRY_MS * 2 ** (attempt - 1), LONGEST_RETRY_MS), never, signal);
      }
    }
  }

  async function catchUp(): Promise<void> {
    if (!loaded && typeof options.after !== 'number') position = await options.after.load();
    loaded = true;
    const reading: ReadAllOptions = { after: position };
    if (options.batchSize !== undefined) reading.batchSize = options.batchSize;
    for await (const events of prefetch(whileOpen(log.readAll(reading)))) {
      if (isStopped()) return;
      let elsewhere: number | undefined;
      await options.handle(events, { resumeAfter: (place) => (elsewhere = place) });
      position = elsewhere ?? events.at(-1)?.position ?? position;
      if (typeof options.after !== 'number') await options.after.save(position);
      if (elsewhere !== undefined || isStopped()) return;
    }
  }

  /** A closed store has nothing more to say, now or later: the run ends as if it had been stopped. */
  async function* whileOpen(batches: AsyncIterable<RecordedEvent[]>): AsyncGenerator<RecordedEvent[]> {
    try {
      yield* batches;
    } catch (error) {
      if (!(error instanceof StoreClosedError)) throw error;
      stopping.abort();
    }
  }

  const isStopped = (): boolean => signal.aborted;
  const stall = watchForStall({
    head: () => log.head(),
    position: () => position,
    afterMs: options.stallAfterMs ?? DEFAULT_STALL_MS,
    raise: (raised) => options.onStall?.(raised),
  });
  const running = run().finally(() => stall.stop());
  return {
    position: () => position,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
