import pg from 'pg';
import { endClient, heard } from './wire.js';

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
