import { onOwnConnection, type Query } from '../postgres/own-connection.js';
import { BackupRefusedError } from '../port/errors.js';
import { checkedKey } from './checked-lines.js';
import { type KeyLine, KEYS_FORMAT } from './format.js';
import { writing } from './insert.js';
import { readLines } from './read-lines.js';

export interface RestoredKeys {
  /** Keys and marks of destroyed ones that the target did not have. */
  added: number;
  /** Keys of the target destroyed now, because the file says they were. */
  destroyed: number;
  /** Keys of which the target has another for the same person, which it keeps: what was sealed with the file's stays shut. */
  differing: number;
}

const ROWS = 1_000;

const GIVEN = `with given as (
  select subject, algorithm, decode(wrapped_key, 'base64') as wrapped_key, created_at, destroyed_at
  from unnest($1::text[], $2::text[], $3::text[], $4::timestamptz[], $5::timestamptz[])
    g(subject, algorithm, wrapped_key, created_at, destroyed_at))`;

/**
 * 恢复密钥 · adds the keys that the target lacks, before or after its events are restored. A key that was destroyed, in the
 * target or in the file, is destroyed afterwards in the target. All or nothing: rejects with `BackupRefusedError` where the
 * file is cut short or altered. Needs the URL that migrations run under.
 */
export function restoreKeys(options: { adminUrl: string; file: string }): Promise<RestoredKeys> {
  return onOwnConnection(options.adminUrl, 'tidu restore', async (query) => {
    await query('begin');
    // Nobody makes or destroys a key between our looking and our writing.
    await query('lock table event_store.subject_keys in share row exclusive mode');
    const restored = await load(query, options.file);
    await query('commit');
    return restored;
  });
}

async function load(query: Query, file: string): Promise<RestoredKeys> {
  const restored: RestoredKeys = { added: 0, destroyed: 0, differing: 0 };
  let waiting: KeyLine[] = [];
  let read = 0;
  const flush = async (): Promise<void> => {
    const { added, destroyed, differing } = await merge(writing(query), waiting);
    restored.added += added;
    restored.destroyed += destroyed;
    restored.differing += differing;
    waiting = [];
  };
  const { counts } = await readLines(file, KEYS_FORMAT, async (line) => {
    read += 1;
    waiting.push(checkedKey(line));
    if (waiting.length === ROWS) await flush();
  });
  await flush();
  if (Number(counts['keys']) + Number(counts['destroyed']) !== read)
    throw new BackupRefusedError('its closing line does not fit what it holds');
  return restored;
}

async function merge(write: Query, keys: KeyLine[]): Promise<RestoredKeys> {
  const given = [
    keys.map(({ subject }) => subject),
    keys.map(({ algorithm }) => algorithm),
    keys.map(({ wrappedKey }) => wrappedKey),
    keys.map(({ createdAt }) => createdAt),
    keys.map(({ destroyedAt }) => destroyedAt),
  ];
  const [counted] = await write<{ added: number; destroyed: number; differing: number }>(
    `${GIVEN} select count(*) filter (where k.subject is null)::int as added,
         count(*) filter (where k.wrapped_key is not null and g.wrapped_key is null)::int as destroyed,
         count(*) filter (where k.wrapped_key <> g.wrapped_key)::int as differing
       from given g left join event_store.subject_keys k using (subject)`,
    given,
  );
  await write(
    `${GIVEN} insert into event_store.subject_keys as k (subject, algorithm, wrapped_key, created_at, destroyed_at)
       select * from given
       on conflict (subject) do update set wrapped_key = null, destroyed_at = excluded.destroyed_at
       where k.wrapped_key is not null and excluded.wrapped_key is null`,
    given,
  );
  return counted ?? { added: 0, destroyed: 0, differing: 0 };
}
