import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { type Account, takenOr } from './accounts.js';
import { hashPassword } from './password.js';

/** What a one-time link is for: the first password of an account, another one, or an account in an enterprise. */
export type LinkPurpose = 'account' | 'reset' | 'invitation';

/** A one-time link (一次性链接) that was made and not used yet. */
export interface OneTimeLink {
  readonly id: string;
  readonly purpose: LinkPurpose;
  /** Whose password it sets; null for an invitation. */
  readonly accountId: string | null;
  /** The enterprise it invites to; null for every other. */
  readonly enterprise: string | null;
  /** The account that made it. */
  readonly madeBy: string;
  /** ISO 8601 UTC. */
  readonly expiresAt: string;
}

/** A link at the one moment when its secret is known: only the hash is kept. */
export interface MadeLink {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: string;
}

/** 平台默认 · how long each is good for. */
const HOURS: Readonly<Record<LinkPurpose, number>> = { account: 72, reset: 24, invitation: 72 };

/** Makes a link. Earlier ones for the same account are good no longer. */
export async function makeLink(
  pool: pg.Pool,
  {
    purpose,
    accountId,
    enterprise,
    madeBy,
  }: Pick<OneTimeLink, 'purpose' | 'accountId' | 'enterprise' | 'madeBy'>,
): Promise<MadeLink> {
  const token = randomBytes(32).toString('base64url');
  const id = randomUUID();
  await pool.query(
    'delete from accounts.one_time_link where expires_at < now() or (account_id = $1 and used_at is null)',
    [accountId],
  );
  const { rows } = await pool.query<{ expires: Date }>(
    `insert into accounts.one_time_link (token_hash, id, purpose, account_id, enterprise, made_by, expires_at)
     values ($1, $2, $3, $4, $5, $6, now() + make_interval(hours => $7)) returning expires_at as expires`,
    [hashOf(token), id, purpose, accountId, enterprise, madeBy, HOURS[purpose]],
  );
  return { id, token, expiresAt: rows[0]?.expires.toISOString() ?? '' };
}

/** The link a token belongs to; null where it is unknown, used or over. */
export async function findLink(pool: pg.Pool, token: string): Promise<OneTimeLink | null> {
  const { rows } = await pool.query<Omit<OneTimeLink, 'expiresAt'> & { expires: Date }>(
    `select id, purpose, account_id as "accountId", enterprise, made_by as "madeBy", expires_at as expires
       from accounts.one_time_link where token_hash = $1 and used_at is null and expires_at > now()`,
    [hashOf(token)],
  );
  const [found] = rows;
  if (found === undefined) return null;
  const { expires, ...link } = found;
  return { ...link, expiresAt: expires.toISOString() };
}

const USED = `update accounts.one_time_link set used_at = now()
               where token_hash = $1 and used_at is null and expires_at > now()`;

/**
 * Uses a link up and sets the password of its account, whose sessions end. Whether it was good: of two who use it at once, it
 * is for one.
 */
export async function setPasswordByLink(pool: pg.Pool, token: string, password: string): Promise<boolean> {
  const { rows } = await pool.query<{ id: string }>(
    `with used as (${USED} returning account_id)
     update accounts.account a set password_hash = $2 from used where a.id = used.account_id returning a.id`,
    [hashOf(token), await hashPassword(password)],
  );
  const [changed] = rows;
  if (changed === undefined) return false;
  await pool.query('delete from accounts.session where account_id = $1', [changed.id]);
  return true;
}

/** Uses an invitation up and opens the account. Whether it was good; throws `AccountTakenError` where the name is taken. */
export async function openAccountByLink(
  pool: pg.Pool,
  token: string,
  { id, account, name, enterprise }: Pick<Account, 'id' | 'account' | 'name' | 'enterprise'>,
  password: string,
): Promise<boolean> {
  try {
    const { rowCount } = await pool.query(
      `with used as (${USED} returning enterprise)
       insert into accounts.account (id, account, name, role, enterprise, password_hash)
       select $2, $3, $4, 'enterprise', used.enterprise, $5 from used where used.enterprise = $6`,
      [hashOf(token), id, account, name, await hashPassword(password), enterprise],
    );
    return rowCount === 1;
  } catch (error) {
    throw takenOr(error);
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
