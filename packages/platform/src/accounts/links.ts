import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
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
  /** Whether it sets a password only together with the code of a second administrator (核验码). */
  readonly needsCode: boolean;
  /** Whether that code was made. */
  readonly hasCode: boolean;
}

/** A link at the one moment when its secret is known: only the hash is kept. */
export interface MadeLink {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: string;
}

/** 平台默认 · how long each is good for. */
const HOURS: Readonly<Record<LinkPurpose, number>> = { account: 72, reset: 24, invitation: 72 };

const MOST_WRONG_CODES = 5;
const GOOD = `used_at is null and expires_at > now() and wrong_codes < ${MOST_WRONG_CODES}`;
/** What one administrator made needs another; the platform's own, and invitations, need nobody. */
const NEEDS_CODE = `(account_id is not null and made_by <> 'platform')`;

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
    `select id, purpose, account_id as "accountId", enterprise, made_by as "madeBy", expires_at as expires,
            ${NEEDS_CODE} as "needsCode", code_hash is not null as "hasCode"
       from accounts.one_time_link where token_hash = $1 and ${GOOD}`,
    [hashOf(token)],
  );
  const [found] = rows;
  if (found === undefined) return null;
  const { expires, ...link } = found;
  return { ...link, expiresAt: expires.toISOString() };
}

const USED = `update accounts.one_time_link set used_at = now() where token_hash = $1 and ${GOOD}`;

/** Of 32 characters that are not mistaken for one another: 50 bits, and five tries. */
const CODE_CHARACTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const CODE_LENGTH = 10;

/** Makes the code of the open link of an account (核验码), in place of an earlier one; null where there is no such link. */
export async function makeCode(pool: pg.Pool, accountId: string): Promise<string | null> {
  const code = Array.from({ length: CODE_LENGTH }, () => CODE_CHARACTERS[randomInt(32)]).join('');
  const { rowCount } = await pool.query(
    `update accounts.one_time_link set code_hash = $2 where account_id = $1 and ${GOOD} and ${NEEDS_CODE}`,
    [accountId, hashOf(code)],
  );
  return rowCount === 1 ? code : null;
}

/** What came of using a link: `void` where it is no good any more, of two who use it at once for one of them. */
export type LinkUse = 'done' | 'wrong-code' | 'void';

/** Uses a link up and sets the password of its account, whose sessions end. Five wrong codes make a link void. */
export async function setPasswordByLink(
  pool: pg.Pool,
  token: string,
  password: string,
  code = '',
): Promise<LinkUse> {
  const passwordHash = await hashPassword(password);
  const given = hashOf(code.toUpperCase().replaceAll(/[\s-]/g, ''));
  const { rows } = await pool.query<{ id: string }>(
    `with used as (${USED} and (not ${NEEDS_CODE} or code_hash = $3) returning account_id)
     update accounts.account a set password_hash = $2 from used where a.id = used.account_id returning a.id`,
    [hashOf(token), passwordHash, given],
  );
  const [changed] = rows;
  if (changed === undefined) {
    const { rowCount } = await pool.query(
      `update accounts.one_time_link set wrong_codes = wrong_codes + 1 where token_hash = $1 and ${GOOD}`,
      [hashOf(token)],
    );
    return rowCount === 1 ? 'wrong-code' : 'void';
  }
  await pool.query('delete from accounts.session where account_id = $1', [changed.id]);
  return 'done';
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
