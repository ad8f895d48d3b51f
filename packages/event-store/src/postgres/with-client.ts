import pg from 'pg';
import { endClient } from './wire.js';

/** The statement under way, or the next one, reports a lost connection too; unheard, the event itself would end the process. */
const heard = (): void => undefined;

/** Works on a connection of its own, which is ended afterwards. Rejects as `work` does, or as connecting does. */
export async function withClient<T>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(config);
  client.on('error', heard);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await endClient(client);
  }
}
