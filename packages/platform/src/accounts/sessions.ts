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

/** The account a token belongs to; null where the session is unknown, over or idle too long. */
export async function sessionAccount(pool: pg.Pool, token: string): Promise<Account | null> {
  const { rows } = await pool.query<Account>(
    `update accounts.session s set seen_at = now()
       from accounts.account a
      where a.id = s.account_id and s.token_hash = $1 and s.expires_at > now()
        and s.seen_at > now() - make_interval(hours => $2)
      returning a.id, a.account, a.name, a.role, a.enterprise, a.region, a.unit, a.specialty`,
    [hashOf(token), IDLE_HOURS],
  );
  return rows[0] ?? null;
}

export async function closeSession(pool: pg.Pool, token: string): Promise<void> {
  await pool.query('delete from accounts.session where token_hash = $1 or expires_at < now()', [
    hashOf(token),
  ]);
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
