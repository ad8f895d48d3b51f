import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { type Account } from './accounts.js';

/** A session ends this long after sign-in, and earlier when it lies idle. */
export const SESSION_HOURS = 12;
const IDLE_HOURS = 2;

/** Opens a session; returns the token for the cookie. Only its hash is kept. */
export async function openSession(pool: pg.Pool, accountId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await pool.query(
    `insert into accounts.session (token_hash, account_id, expires_at) values ($1, $2, now() + make_interval(hours => $3))`,
    [hashOf(token), accountId, SESSION_HOURS],
  );
  return token;
}

/** When a session was seen is noted at most so often: a page that is looked at writes nothing. */
const SEEN_SECONDS = 60;

/** The account a token belongs to; null where the session is unknown, over or idle too long. */
export async function sessionAccount(pool: pg.Pool, token: string): Promise<Account | null> {
  const { rows } = await pool.query<Account & { readonly is_noted: boolean }>(
    `select a.id, a.account, a.name, a.role, a.enterprise, a.region, a.unit, a.specialty,
            s.seen_at > now() - make_interval(secs => $3) as is_noted
       from accounts.session s join accounts.account a on a.id = s.account_id
      where s.token_hash = $1 and s.expires_at > now() and s.seen_at > now() - make_interval(hours => $2)`,
    [hashOf(token), IDLE_HOURS, SEEN_SECONDS],
  );
  const [found] = rows;
  if (found === undefined) return null;
  const { is_noted: isNoted, ...account } = found;
  if (!isNoted)
    await pool.query('update accounts.session set seen_at = now() where token_hash = $1', [hashOf(token)]);
  return account;
}

export async function closeSession(pool: pg.Pool, token: string): Promise<void> {
  await pool.query('delete from accounts.session where token_hash = $1 or expires_at < now()', [
    hashOf(token),
  ]);
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
