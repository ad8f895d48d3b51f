import type pg from 'pg';

/** What became of an erasure (删除), and when the key was destroyed; null where nothing was ever sealed for the subject. */
export type Erasure = { readonly before: boolean; readonly destroyedAt: Date } | null;

/** Destroys a subject's key, once; the row stays and says when. Needs none of the keys. */
export async function eraseSubject(database: pg.Pool | pg.Client, subject: string): Promise<Erasure> {
  const { rowCount } = await database.query(
    `update event_store.subject_keys set wrapped_key = null, destroyed_at = now()
     where subject = $1 and wrapped_key is not null`,
    [subject],
  );
  const { rows } = await database.query<{ destroyed_at: Date }>(
    'select destroyed_at from event_store.subject_keys where subject = $1',
    [subject],
  );
  const [row] = rows;
  return row === undefined ? null : { before: rowCount === 0, destroyedAt: row.destroyed_at };
}
