import { type Actor, type Role } from '@tidu/domain';
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
}

export type NewAccount = Account & { readonly password: string };

/** Thrown where the account name, or the enterprise's one account, is taken. */
export class AccountTakenError extends Error {}

const COLUMNS = 'id, account, name, role, enterprise, region, unit, specialty';
const MAX_FAILURES = 10;
const LOCK_MINUTES = 15;

/** Creates an account. Throws `AccountTakenError` where it exists, or the enterprise has one already. */
export async function createAccount(pool: pg.Pool, account: NewAccount): Promise<void> {
  await insertAccounts(pool, [{ ...account, passwordHash: await hashPassword(account.password) }]);
}

/** Creates several accounts whose passwords are hashed already; all or none. */
export async function insertAccounts(
  pool: pg.Pool,
  accounts: readonly (Account & { readonly passwordHash: string })[],
): Promise<void> {
  try {
    await pool.query(
      `insert into accounts.account (${COLUMNS}, password_hash)
       select * from json_to_recordset($1)
         as row(id uuid, account text, name text, role text, enterprise text, region text, unit text, specialty text, "passwordHash" text)`,
      [JSON.stringify(accounts)],
    );
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '23505') throw new AccountTakenError();
    throw error;
  }
}

/** The account with this name and password; null where there is none, or it is locked after too many failures. */
export async function authenticate(pool: pg.Pool, name: string, password: string): Promise<Account | null> {
  const { rows } = await pool.query<Account & { password_hash: string; locked: boolean }>(
    `select a.*, coalesce(f.locked_until > now(), false) as locked
       from accounts.account a left join accounts.failed_sign_in f on f.account = a.account
      where a.account = $1`,
    [name],
  );
  const [found] = rows;
  if (found === undefined) {
    // The time spent must not tell whether the account exists, nor whether it is locked.
    await hashPassword(password);
    return null;
  }
  const isRight = await passwordIsRight(found.password_hash, password);
  if (found.locked) return null;
  if (!isRight) {
    await noteFailure(pool, name);
    return null;
  }
  await pool.query('delete from accounts.failed_sign_in where account = $1', [name]);
  const { id, account, role, enterprise, region, unit, specialty } = found;
  return { id, account, name: found.name, role, enterprise, region, unit, specialty };
}

/** The account with an id; null where there is none. */
export async function findAccount(pool: pg.Pool, id: string): Promise<Account | null> {
  const { rows } = await pool.query<Account>(`select ${COLUMNS} from accounts.account where id = $1`, [id]);
  return rows[0] ?? null;
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

/** All accounts (账号), for administrators. */
export async function listAccounts(pool: pg.Pool): Promise<Account[]> {
  const { rows } = await pool.query<Account>(
    `select ${COLUMNS} from accounts.account order by role, account limit 10000`,
  );
  return rows;
}

/** Puts a new password in place of an account's own, and ends its other sessions. */
export async function changePassword(pool: pg.Pool, id: string, password: string): Promise<void> {
  await pool.query('update accounts.account set password_hash = $2 where id = $1', [
    id,
    await hashPassword(password),
  ]);
  await pool.query('delete from accounts.session where account_id = $1', [id]);
}

/** What the domain needs to know of an account. */
export function actorOf({ id, role, enterprise, region, unit }: Account): Actor {
  return {
    id,
    role,
    ...(enterprise === null ? {} : { enterprise }),
    ...(region === null ? {} : { region }),
    ...(unit === null ? {} : { unit }),
  };
}

async function noteFailure(pool: pg.Pool, account: string): Promise<void> {
  await pool.query(
    `insert into accounts.failed_sign_in (account, failures) values ($1, 1)
     on conflict (account) do update set
       failures = accounts.failed_sign_in.failures % $2 + 1,
       locked_until = case when accounts.failed_sign_in.failures % $2 + 1 = $2 then now() + make_interval(mins => $3)
                           else accounts.failed_sign_in.locked_until end`,
    [account, MAX_FAILURES, LOCK_MINUTES],
  );
}
