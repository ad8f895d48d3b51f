import pg from 'pg';
import { type AskOneValue, askOneValue } from './one-value.js';
import { runOn, type RunStatement } from './statement.js';
import { endClient } from './wire.js';

export interface AppendingConnection {
  readonly run: RunStatement;
  readonly ask: AskOneValue;
  stop(): Promise<void>;
}

/** Known to pg 8.23, and not yet to its types; an older one would send the second batch after the first is answered. */
const PIPELINE = { pipeline: true };

/**
 * The connection that batches go over, opened when first needed and again after it was lost. A batch sent while another is
 * on its way waits in the server and not here. A pool's bookkeeping would cost a lone append a twentieth of its time, and
 * other statements between would leave this server process with cold caches. One that does not answer within `answerMs` is
 * broken off and taken for lost: where the other side vanished without a word, TCP would wait for a quarter of an hour.
 */
export function createAppendingConnection(
  config: pg.ClientConfig,
  sessions: boolean,
  answerMs: number,
  onIncident: (error: Error) => void,
): AppendingConnection {
  let client: pg.Client | null = null;
  let connecting: Promise<pg.Client> | null = null;

  async function connect(): Promise<pg.Client> {
    const next = new pg.Client({ ...config, ...PIPELINE, query_timeout: answerMs });
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

  function connected(): Promise<pg.Client> {
    connecting ??= connect().finally(() => (connecting = null));
    return connecting;
  }

  /** At once where it is connected: a lone append would wait for each turn in between. */
  const on = <T>(use: (opened: pg.Client) => Promise<T>): Promise<T> =>
    client === null ? connected().then(use) : use(client);

  return {
    run: (statement, values) => on((opened) => runOn(opened, sessions, statement, values)),
    ask: (statement, values) => on((opened) => askOneValue(opened, sessions, statement, values)),
    async stop() {
      if (client !== null) await endClient(client);
    },
  };
}
