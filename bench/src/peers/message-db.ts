import { randomUUID } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openPool } from '../measure/pool.js';
import { drive, type Driven } from '../measure/drive.js';
import { SAMPLE_DATA, SAMPLE_METADATA } from '../measure/payload.js';
import { withClient } from '../measure/server.js';

const require = createRequire(import.meta.url);
const DATABASE = join(dirname(require.resolve('@eventide/message-db/package.json')), 'database');

/** Installs its own SQL in the order of its install scripts. */
export async function prepareMessageDb(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const run = async (folder: string, first: string[] = []): Promise<void> => {
      const files = (await readdir(join(DATABASE, folder))).filter(
        (file) => file.endsWith('.sql') && !first.includes(file),
      );
      for (const file of [...first, ...files.sort()])
        await client.query(await readFile(join(DATABASE, folder, file), 'utf8'));
    };
    await run('schema');
    await run('extensions');
    await run('tables');
    await client.query('set search_path to message_store, public');
    await run('types');
    await run('functions');
    await run('indexes');
  });
}

/** message-db's write_message through \`pg\`, one event a call, exact expected version. */
export function openMessageDb(url: string, callers: number): Driven {
  const pool = openPool({
    connectionString: url,
    max: Math.min(callers, 32),
    options: '-c search_path=message_store,public',
  });
  const places = Array.from({ length: callers }, () => ({ stream: '', version: 10 }));
  const write = async (caller: number): Promise<void> => {
    const place = places[caller];
    if (place === undefined) throw new Error('no such caller');
    // Each caller a category of its own: its lock is a category's, so this is its best case.
    if (place.version === 10)
      Object.assign(place, { stream: `application${caller}-${randomUUID()}`, version: 0 });
    await pool.query({
      name: 'write',
      text: 'select write_message($1, $2, $3, $4::jsonb, $5::jsonb, $6)',
      values: [
        randomUUID(),
        place.stream,
        'FindingRecorded',
        JSON.stringify(SAMPLE_DATA),
        JSON.stringify(SAMPLE_METADATA),
        place.version - 1,
      ],
    });
    place.version += 1;
  };
  return { drive: (seconds) => drive(callers, seconds, write), close: () => pool.end() };
}
