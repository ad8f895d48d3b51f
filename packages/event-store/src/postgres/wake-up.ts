import type pg from 'pg';
import { createConnection, type Connection } from './connections.js';

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
  let connection: Connection | null = null;
  let retry: NodeJS.Timeout | null = null;
  let stopped = false;

  const wake = (): void => {
    for (const waker of [...wakers]) waker();
  };

  /** A connection may say several times that it is lost, the last time when another has taken its place. */
  function lost(gone: Connection): void {
    if (connection !== gone) return;
    connection = null;
    void gone.end();
    if (stopped || retry !== null) return;
    retry = setTimeout(() => {
      retry = null;
      listen();
    }, RECONNECT_MS);
    retry.unref();
  }

  function listen(): void {
    if (config === null || stopped) return;
    const next = createConnection({
      ...config,
      application_name: 'tidu event store wake-up',
      keepAlive: true,
    });
    connection = next;
    const { client } = next;
    client.on('notification', wake);
    const isLost = (): void => lost(next);
    client.on('error', isLost);
    client.on('end', isLost);
    client
      .connect()
      .then(() => client.query('listen event_store'))
      .then(wake, isLost);
  }

  return {
    onAppended(waker) {
      // Only a process that subscribes needs to be told.
      if (connection === null && retry === null) listen();
      wakers.add(waker);
      return () => wakers.delete(waker);
    },
    wake,
    async stop() {
      stopped = true;
      if (retry !== null) clearTimeout(retry);
      if (connection !== null) await connection.end();
    },
  };
}
