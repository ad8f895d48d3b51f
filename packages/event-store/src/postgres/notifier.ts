import { type RunStatement } from './statement.js';

/** NOTIFY takes a lock of the whole server: so often is enough to wake pollers. */
const PAUSE_MS = 50;

/** Without waiting for the disk: what is notified of is durable already, and a lost notification only makes a reader late. */
const NOTIFY = {
  name: 'event_store notify',
  text: `select set_config('synchronous_commit', 'off', true), pg_notify('event_store', '')`,
};

export interface Notifier {
  /** There is something new; other processes hear of it at once, or a few milliseconds after the last time. */
  appended(): void;
  /** Sends what is still to be sent. */
  stop(): Promise<void>;
}

/** Wakes the readers in other processes. A notification that fails is not repeated: they poll as well. */
export function createNotifier(run: RunStatement): Notifier {
  let timer: NodeJS.Timeout | null = null;
  let sentAt = -Infinity;
  let sending: Promise<unknown> = Promise.resolve();

  function send(): void {
    timer = null;
    sentAt = performance.now();
    sending = run(NOTIFY, []).catch(() => undefined);
  }

  return {
    appended() {
      timer ??= setTimeout(send, Math.max(0, sentAt + PAUSE_MS - performance.now()));
    },
    async stop() {
      if (timer !== null) {
        clearTimeout(timer);
        send();
      }
      await sending;
    },
  };
}
