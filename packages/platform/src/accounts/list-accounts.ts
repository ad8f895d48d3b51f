import type pg from 'pg';
import { type Account } from './accounts.js';

/** A page of accounts, and how many there are in all. */
export interface AccountPage {
  readonly accounts: readonly Account[];
  readonly total: number;
  /** Where the page ends; null on the last one. */
  readonly end: PlaceInAccounts | null;
}

/** A place in the order of a list of accounts. */
export interface PlaceInAccounts {
  readonly key: string;
  readonly id: string;
}

interface Paged {
  readonly size: number;
  readonly after?: PlaceInAccounts | undefined;
}

/** All accounts (账号) with a text in one of their names, by their name for signing in; for administrators. */
export function pageOfAccounts(
  pool: pg.Pool,
  paged: Paged & { readonly text?: string | undefined },
): Promise<AccountPage> {
  const found = `($4::text is null or position(lower($4) in lower(account || ' ' || name)) > 0)`;
  return page(pool, 'account', found, paged);
}

/** The experts of the pool (专家库), by what they are called. */
export function pageOfExperts(pool: pg.Pool, paged: Paged): Promise<AccountPage> {
  return page(pool, 'name', "role = 'expert' and $4::text is null", paged);
}

async function page(
  pool: pg.Pool,
  key: 'account' | 'name',
  condition: string,
  { size, after, text }: Paged & { readonly text?: string | undefined },
): Promise<AccountPage> {
  const { rows } = await pool.query<Account & { readonly total: number }>(
    `select id, account, name, role, enterprise, region, unit, specialty,
            (select count(*)::integer from accounts.account where ${condition}) as total
       from accounts.account
      where ${condition} and ($1::text is null or (${key}, id::text) > ($1, $2))
      order by ${key}, id::text limit $3`,
    [after?.key ?? null, after?.id ?? null, size + 1, text ?? null],
  );
  const last = rows.length > size ? rows[size - 1] : undefined;
  return {
    accounts: rows.slice(0, size).map((row) => ({
      id: row.id,
      account: row.account,
      name: row.name,
      role: row.role,
      enterprise: row.enterprise,
      region: row.region,
      unit: row.unit,
      specialty: row.specialty,
    })),
    total: rows[0]?.total ?? 0,
    end: last === undefined ? null : { key: last[key], id: last.id },
  };
}
