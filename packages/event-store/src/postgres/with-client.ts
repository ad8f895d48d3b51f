import type pg from 'pg';
import { createConnection } from './connections.js';

/** Works on a connection of its own, which is ended afterwards. Rejects as `work` does, or as connecting does. */
export async function withClient<T>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const { client, end } = createConnection(config);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await end();
  }
}
