import pg from 'pg';
import { runOn, type RunStatement } from './statement.js';

export interface AppendingConnection {
  readonly run: RunStatement;
  stop(): Promise<void>;
}

/**
 * The connection that batches go over, opened when first needed and again after it was lost. One batch is on its way at
 * a time: a pool's bookkeeping would cost a lone append a twentieth of its time, and other statements between would leave
 * this server process with cold caches.
 */
export function createAppendingConnection(
  config: pg.ClientConfig,
  sessions: boolean,
  onIncident: (error: Error) => void,
): AppendingConnection {
  let client: pg.Client | null = null;

  async function connect(): Promise<pg.Client> {
    const next = new pg.Client(config);
    const lost = (): void => {
      if (client === next) client = null;
    };
    next.on('end', lost);
    next.on('error', (error) => {
      lost();
      onIncident(error);
    });
    await next.connect();
    client = next;
    return next;
  }

  return {
    run: async (statement, values) => runOn(client ?? (await connect()), sessions, statement, values),
    async stop() {
      await client?.end().catch(() => undefined);
    },
  };
}
