import { onOwnConnection, type Query } from '../postgres/own-connection.js';
import { type KeyLine, KEYS_FORMAT } from './format.js';
import { writeLines } from './write-lines.js';

export interface KeysSummary {
  /** Keys that open what is sealed with them. */
  keys: number;
  /** Marks of keys that were destroyed. */
  destroyed: number;
}

const PAGE = 1_000;

/**
 * 备份密钥 · writes the keys of sealed personal data, wrapped by the master key as they are stored, and the marks of those
 * destroyed, to a file that only its owner can read, in place of the one before: whoever was erased since is in no copy.
 */
export async function backupKeys(options: { databaseUrl: string; file: string }): Promise<KeysSummary> {
  const counts = { keys: 0, destroyed: 0 };

  async function* lines(query: Query): AsyncGenerator<string> {
    for await (const key of storedKeys(query)) {
      if (key.wrappedKey === null) counts.destroyed += 1;
      else counts.keys += 1;
      yield JSON.stringify(key);
    }
  }

  await onOwnConnection(options.databaseUrl, 'tidu backup', (query) =>
    writeLines(options.file, KEYS_FORMAT, lines(query), () => counts),
  );
  return counts;
}

async function* storedKeys(query: Query): AsyncGenerator<KeyLine> {
  for (let after = ''; ;) {
    const rows = await query<
      Omit<KeyLine, 'createdAt' | 'destroyedAt'> & { createdAt: Date; destroyedAt: Date | null }
    >(
      `select subject, algorithm, translate(encode(wrapped_key, 'base64'), E'\\n', '') as "wrappedKey",
         created_at as "createdAt", destroyed_at as "destroyedAt"
       from event_store.subject_keys where subject > $1 order by subject limit ${PAGE}`,
      [after],
    );
    for (const { createdAt, destroyedAt, ...key } of rows) {
      yield {
        ...key,
        createdAt: createdAt.toISOString(),
        destroyedAt: destroyedAt?.toISOString() ?? null,
      };
      after = key.subject;
    }
    if (rows.length < PAGE) return;
  }
}
