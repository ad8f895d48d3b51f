import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { type Account } from './accounts.js';

/** A session ends this long after sign-in, and earlier when it lies idle. */
export const SESSION_HOURS = 12;
const IDLE_HOURS = 2;
const LIVE = `s.expires_at > now() and s.seen_at > now() - make_interval(hours => ${IDLE_HOURS})`;

/** Where somebody signs in from: the address, and what the browser calls itself. */
export interface Origin {
  readonly address: string;
  readonly agent: string;
}

/** A session (会话) as its owner, or an administrator, is shown it. */
export interface Session extends Origin {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly openedAt: string;
  readonly seenAt: string;
  /** Whether it is the one that asks. */
  readonly isOwn: boolean;
}

/** Opens a session; returns the token for the cookie. Only its hash is kept. */
export async function openSession(
  pool: pg.Pool,
  accountId: string,
  { address, agent }: Origin = { address: '', agent: '' },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await pool.query(
    `insert into accounts.session (token_hash, account_id, expires_at, address, agent)
     values ($1, $2, now() + make_interval(hours => $3), $4, $5)`,
    [hashOf(token), accountId, SESSION_HOURS, address, agent.slice(0, 300)],
  );
  return token;
}

/** When a session was seen is noted at most so often: a page that is looked at writes nothing. */
const SEEN_SECONDS = 60;

/** The account a token belongs to; null where the session is unknown, over or idle too long. */
export async function sessionAccount(pool: pg.Pool, token: string): Promise<Account | null> {
  const { rows } = await pool.query<Account & { readonly is_noted: boolean }>(
    `select a.id, a.account, a.name, a.role, a.enterprise, a.region, a.unit, a.specialty,
            s.seen_at > now() - make_interval(secs => $2) as is_noted
       from accounts.session s join accounts.account a on a.id = s.account_id
      where s.token_hash = $1 and ${LIVE}`,
    [hashOf(token), SEEN_SECONDS],
  );
  const [found] = rows;
  if (found === undefined) return null;
  const { is_noted: isNoted, ...account } = found;
  if (!isNoted)
    await pool.query('update accounts.session set seen_at = now() where token_hash = $1', [hashOf(token)]);
  return account;
}

/** The sessions of an account that are open now, the one used last first. */
export async function listSessions(
  pool: pg.Pool,
  accountId: string,
  ownToken: string | null,
): Promise<Session[]> {
  const { rows } = await pool.query<Omit<Session, 'openedAt' | 'seenAt'> & { opened: Date; seen: Date }>(
    `select s.id, s.address, s.agent, s.created_at as opened, s.seen_at as seen, s.token_hash = $2 as "isOwn"
       from accounts.session s where s.account_id = $1 and ${LIVE} order by s.seen_at desc, s.id`,
    [accountId, ownToken === null ? '' : hashOf(ownToken)],
  );
  return rows.map(({ opened, seen, ...session }) => ({
    ...session,
    openedAt: opened.toISOString(),
    seenAt: seen.toISOString(),
  }));
}

/** Ends one session of an account; whether there was such a one. */
export async function endSession(pool: pg.Pool, accountId: string, id: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    'delete from accounts.session where account_id = $1 and id::text = $2',
    [accountId, id],
  );
  return rowCount === 1;
}

/** Ends the sessions of an account, but for one that may stay. */
export async function endSessions(
  pool: pg.Pool,
  accountId: string,
  stays: string | null = null,
): Promise<void> {
  await pool.query('delete from accounts.session where account_id = $1 and token_hash <> $2', [
    accountId,
    stays === null ? '' : hashOf(stays),
  ]);
}

export async function closeSession(pool: pg.Pool, token: string): Promise<void> {
  await pool.query('delete from accounts.session where token_hash = $1 or expires_at < now()', [
    hashOf(token),
  ]);
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
