import { type Actor, isInForce, type Role, type RoleGrant } from '@tidu/domain';
import type pg from 'pg';
import { hashPassword, passwordIsRight } from './password.js';

/** A person's account (账号). The id is what events refer to; the name stays here. */
export interface Account {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly role: Role;
  readonly enterprise: string | null;
  readonly region: string | null;
  readonly unit: string | null;
  readonly specialty: 'technical' | 'management' | null;
  /** Set where it acts for an enterprise and nobody has verified that yet. */
  readonly unverified?: true;
  /** Set where it invites and removes the colleagues of its enterprise. */
  readonly manages?: true;
}

export type NewAccount = Account & { readonly password: string };

/** Thrown where the account name is taken. */
export class AccountTakenError extends Error {}

const COLUMNS = 'id, account, name, role, enterprise, region, unit, specialty';

/** Creates an account. Throws `AccountTakenError` where its name is taken. */
export async function createAccount(pool: pg.Pool, account: NewAccount): Promise<void> {
  await insertAccounts(pool, [{ ...account, passwordHash: await hashPassword(account.password) }]);
}

/**
 * Creates several accounts whose passwords are hashed already; all or none. Without a password nobody signs in until one
 * was set through a one-time link. Throws `AccountTakenError` where a name is taken.
 */
export async function insertAccounts(
  pool: pg.Pool,
  accounts: readonly (Account & { readonly passwordHash: string | null })[],
): Promise<void> {
  try {
    await pool.query(
      `insert into accounts.account (${COLUMNS}, password_hash)
       select * from json_to_recordset($1)
         as row(id uuid, account text, name text, role text, enterprise text, region text, unit text, specialty text, "passwordHash" text)`,
      [JSON.stringify(accounts)],
    );
  } catch (error) {
    throw takenOr(error);
  }
}

/** The error of an insert, as `AccountTakenError` where the name of an account is taken. */
export function takenOr(error: unknown): unknown {
  return error instanceof Error && 'code' in error && error.code === '23505'
    ? new AccountTakenError()
    : error;
}

/** The account with this name and password; null where there is none. How often it may be tried: `sign-in.ts`. */
export async function authenticate(pool: pg.Pool, name: string, password: string): Promise<Account | null> {
  const { rows } = await pool.query<Account & { password_hash: string | null }>(
    `select ${COLUMNS}, password_hash from accounts.account where account = $1`,
    [name],
  );
  const [found] = rows;
  if (found?.password_hash == null) {
    // The time spent must not tell whether the account exists.
    await hashPassword(password);
    return null;
  }
  const { password_hash: hash, ...account } = found;
  return (await passwordIsRight(hash, password)) ? account : null;
}

/** An account by its id; null where there is none. */
export async function findAccount(pool: pg.Pool, id: string): Promise<Account | null> {
  const { rows } = await pool.query<Account>(`select ${COLUMNS} from accounts.account where id::text = $1`, [
    id,
  ]);
  return rows[0] ?? null;
}

/** The accounts that were ever opened for an enterprise, the oldest first. */
export async function accountsOfEnterprise(pool: pg.Pool, enterprise: string): Promise<Account[]> {
  const { rows } = await pool.query<Account>(
    `select ${COLUMNS} from accounts.account where enterprise = $1 order by created_at, id`,
    [enterprise],
  );
  return rows;
}

/** Accounts by their ids, in no order. */
export async function accountsById(
  pool: pg.Pool,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Account>> {
  const { rows } = await pool.query<Account>(
    `select ${COLUMNS} from accounts.account where id::text = any($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Names of accounts by id, for histories. */
export async function accountNames(
  pool: pg.Pool,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ id: string; name: string }>(
    'select id, name from accounts.account where id::text = any($1)',
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** All accounts (账号), for administrators; `hasPassword`, whether its person has set one yet. */
export async function listAccounts(pool: pg.Pool): Promise<(Account & { readonly hasPassword: boolean })[]> {
  const { rows } = await pool.query<Account & { readonly hasPassword: boolean }>(
    `select ${COLUMNS}, password_hash is not null as "hasPassword"
       from accounts.account order by role, account limit 10000`,
  );
  return rows;
}

/** Removes an account that was never used: nothing may have been recorded under its id. */
export async function removeAccount(pool: pg.Pool, id: string): Promise<void> {
  await pool.query('delete from accounts.account where id = $1', [id]);
}

/** Gives an account another role to ask for; it is worth nothing until a grant of that very role is in force. */
export async function changeRole(
  pool: pg.Pool,
  id: string,
  { role, region, unit }: Pick<Account, 'role' | 'region' | 'unit'>,
): Promise<void> {
  await pool.query('update accounts.account set role = $2, region = $3, unit = $4 where id = $1', [
    id,
    role,
    region,
    unit,
  ]);
}

/** Puts a new password in place of an account's own, and ends all its sessions. */
export async function changePassword(pool: pg.Pool, id: string, password: string): Promise<void> {
  await pool.query('update accounts.account set password_hash = $2 where id = $1', [
    id,
    await hashPassword(password),
  ]);
  await pool.query('delete from accounts.session where account_id = $1', [id]);
}

/**
 * An account as its grant lets it act (角色授予); null where no grant of this very role and scope is in force. Until a
 * contested claim is verified nothing of the enterprise is the account's to see.
 */
export function inForce(account: Account, grant: RoleGrant): Account | null {
  if (!isInForce(grant, actorOf(account))) return null;
  const { phase, contested, manages } = grant;
  const isUnverified = phase === 'claimed';
  return {
    ...account,
    ...(isUnverified && { unverified: true as const }),
    ...(isUnverified && contested === true && { enterprise: null }),
    ...(manages === true && { manages }),
  };
}

/** What the domain needs to know of an account. */
export function actorOf(account: Account): Actor {
  const { id, role, enterprise, region, unit, unverified, manages } = account;
  return {
    id,
    role,
    ...(enterprise === null ? {} : { enterprise }),
    ...(region === null ? {} : { region }),
    ...(unit === null ? {} : { unit }),
    ...(unverified === true && { unverified }),
    ...(manages === true && { manages }),
  };
}
