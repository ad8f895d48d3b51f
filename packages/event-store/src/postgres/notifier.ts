import { type RunStatement } from './statement.js';

/** NOTIFY takes a lock of the whole server: once in a while is enough to wake pollers. */
const PAUSE_MS = 5;

const NOTIFY = { name: 'event_store notify', text: 'notify event_store' };

export interface Notifier {
  /** There is something new; other processes hear of it a few milliseconds later. */
  appended(): void;
  /** Sends what is still to be sent. */
  stop(): Promise<void>;
}

/** Wakes the readers in other processes. A notification that fails is not repeated: they poll as well. */
export function createNotifier(run: RunStatement): Notifier {
  let timer: NodeJS.Timeout | null = null;
  let sending: Promise<unknown> = Promise.resolve();

  function send(): void {
    timer = null;
    sending = run(NOTIFY, []).catch(() => undefined);
  }

  return {
    appended() {
      timer ??= setTimeout(send, PAUSE_MS);
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
