import { Socket } from 'node:net';
import pg from 'pg';

/** A connection lost between two statements: the next statement reports it. Without a listener it would end the process. */
export const ignoreError = (): void => undefined;

const GOODBYE_MS = 1_000;

interface Sockets {
  /** For pg's option of that name. */
  readonly stream: () => Socket;
  /** Waits for `ending`, and breaks off what is still open after a second: the other side may be gone. */
  readonly end: (ending: Promise<void>) => Promise<void>;
}

function createSockets(): Sockets {
  const open = new Set<Socket>();
  return {
    stream() {
      const socket = new Socket();
      open.add(socket);
      socket.once('close', () => open.delete(socket));
      return socket;
    },
    async end(ending) {
      const gone = setTimeout(() => {
        for (const socket of open) socket.destroy();
      }, GOODBYE_MS);
      await ending.catch(ignoreError);
      clearTimeout(gone);
    },
  };
}

export interface Connection {
  readonly client: pg.Client;
  /** Never rejects, and never takes longer than a second or so. */
  readonly end: () => Promise<void>;
}

/** A connection of its own, not opened yet. */
export function createConnection(config: pg.ClientConfig): Connection {
  const sockets = createSockets();
  const client = new pg.Client({ ...config, stream: sockets.stream });
  client.on('error', ignoreError);
  return { client, end: () => sockets.end(client.end()) };
}

export interface OwnPool {
  readonly pool: pg.Pool;
  /** As for a connection. */
  readonly end: () => Promise<void>;
}

/** A pool of its own. */
export function createPool(config: pg.PoolConfig): OwnPool {
  const sockets = createSockets();
  const pool = new pg.Pool({ ...config, stream: sockets.stream });
  return { pool, end: () => sockets.end(pool.end()) };
}
