import pg from 'pg';

const RECONNECT_MS = 1_000;

export interface WakeUp {
  readonly onAppended: (wake: () => void) => () => void;
  /** Wakes this process's own subscribers at once. */
  wake(): void;
  stop(): Promise<void>;
}

/**
 * LISTEN on one connection of its own, only to wake pollers early: when it fails, or a pooler between swallows the
 * notifications, polling goes on as before and a new connection is tried.
 */
export function createWakeUp(config: pg.ClientConfig | null): WakeUp {
  const wakers = new Set<() => void>();
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | null = null;
  let stopped = false;

  const wake = (): void => {
    for (const waker of [...wakers]) waker();
  };

  function lost(): void {
    const gone = client;
    client = null;
    if (gone !== null) void gone.end().catch(() => undefined);
    if (stopped || retry !== null) return;
    retry = setTimeout(() => {
      retry = null;
      listen();
    }, RECONNECT_MS);
    retry.unref();
  }

  function listen(): void {
    if (config === null || stopped) return;
    const next = new pg.Client({ ...config, application_name: 'tidu event store wake-up', keepAlive: true });
    client = next;
    next.on('notification', wake);
    next.on('error', lost);
    next.on('end', () => {
      if (client === next) lost();
    });
    next
      .connect()
      .then(() => next.query('listen event_store'))
      .then(wake, lost);
  }

  return {
    onAppended(waker) {
      // Only a process that subscribes needs to be told.
      if (client === null && retry === null) listen();
      wakers.add(waker);
      return () => wakers.delete(waker);
    },
    wake,
    async stop() {
      stopped = true;
      if (retry !== null) clearTimeout(retry);
      await client?.end().catch(() => undefined);
    },
  };
}
