import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type MigratedDatabase, migratedDatabase } from '../../../testing/src/migrated-database.js';
import {
  accountNames,
  AccountTakenError,
  actorOf,
  authenticate,
  createAccount,
  insertAccounts,
  type NewAccount,
} from './accounts.js';
import { pageOfAccounts, pageOfExperts } from './list-accounts.js';
import { closeSession, openSession, sessionAccount } from './sessions.js';

const PASSWORD = '正确的 password 10';
let database: MigratedDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await migratedDatabase();
  pool = new pg.Pool({ connectionString: database.url });
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

function someone(overrides: Partial<NewAccount> = {}): NewAccount {
  const id = randomUUID();
  return {
    id,
    account: `someone-${id}`,
    name: '示例某人',
    role: 'miit',
    enterprise: null,
    region: null,
    unit: null,
    specialty: null,
    password: PASSWORD,
    ...overrides,
  };
}

async function created(overrides: Partial<NewAccount> = {}): Promise<NewAccount> {
  const account = someone(overrides);
  await createAccount(pool, account);
  return account;
}

describe('an account', () => {
  it('is known by name and password, and by nothing else', async () => {
    const { password, ...account } = await created();
    expect(await authenticate(pool, account.account, password)).toEqual(account);
    for (const wrong of ['', `${password} `, password.toUpperCase(), password.slice(0, -1)]) {
      expect(await authenticate(pool, account.account, wrong)).toBeNull();
    }
    expect(await authenticate(pool, account.account.toUpperCase(), password)).toBeNull();
    expect(await authenticate(pool, `nobody-${randomUUID()}`, password)).toBeNull();
  });

  it('keeps its password as argon2id with 19 MiB and two passes, each with a salt of its own', async () => {
    const [one, two] = [await created(), await created()];
    const { rows } = await pool.query<{ password_hash: string }>(
      'select password_hash from accounts.account where account = any($1)',
      [[one.account, two.account]],
    );
    for (const { password_hash } of rows) {
      expect(password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[^$]{22}\$[^$]{43}$/);
    }
    expect(new Set(rows.map((row) => row.password_hash)).size).toBe(2);
  });

  it('is created once: a taken name, and a second account of an enterprise, are refused', async () => {
    const first = await created({ role: 'enterprise', enterprise: '91440300MA5G0C1D66' });
    await expect(createAccount(pool, someone({ account: first.account }))).rejects.toThrow(AccountTakenError);
    await expect(
      createAccount(pool, someone({ role: 'enterprise', enterprise: '91440300MA5G0C1D66' })),
    ).rejects.toThrow(AccountTakenError);
    expect(await authenticate(pool, first.account, PASSWORD)).toMatchObject({ id: first.id });
  });

  it('is created with the others it comes with, or none is', async () => {
    const taken = await created();
    const fresh = someone();
    const both = [fresh, someone({ account: taken.account })].map((account) => ({
      ...account,
      passwordHash: 'x',
    }));
    await expect(insertAccounts(pool, both)).rejects.toThrow(AccountTakenError);
    expect(await accountNames(pool, [fresh.id, taken.id])).toEqual(new Map([[taken.id, taken.name]]));
  });

  it('tells the domain its id, role and scope, and never a name', () => {
    const city = someone({ role: 'city', region: '440300' });
    expect(actorOf(city)).toEqual({ id: city.id, role: 'city', region: '440300' });
  });

  it('are listed page by page, each once', async () => {
    for (let more = 0; more < 3; more += 1) await created();
    const { accounts: all, total } = await pageOfAccounts(pool, { size: 100 });
    expect(total).toBe(all.length);
    const paged: string[] = [];
    for (let page = await pageOfAccounts(pool, { size: 2 }); ;) {
      paged.push(...page.accounts.map(({ id }) => id));
      if (page.end === null) break;
      page = await pageOfAccounts(pool, { size: 2, after: page.end });
    }
    expect(paged).toEqual(all.map(({ id }) => id));
  });

  it('lists those who can sit on a panel', async () => {
    const expert = await created({ role: 'expert', specialty: 'management' });
    const { accounts: experts } = await pageOfExperts(pool, { size: 10 });
    expect(experts.map(({ id, specialty }) => ({ id, specialty }))).toEqual([
      { id: expert.id, specialty: 'management' },
    ]);
  });
});

describe('guessing', () => {
  it('locks the account after ten failures, also for the right password, and for a quarter of an hour', async () => {
    const { account } = await created();
    for (let failure = 1; failure <= 9; failure += 1) await authenticate(pool, account, 'wrong');
    expect(await authenticate(pool, account, PASSWORD)).not.toBeNull();
    for (let failure = 1; failure <= 10; failure += 1) await authenticate(pool, account, 'wrong');
    expect(await authenticate(pool, account, PASSWORD)).toBeNull();
    const { rows } = await pool.query<{ minutes: number }>(
      'select extract(epoch from locked_until - now())::float / 60 as minutes from accounts.failed_sign_in where account = $1',
      [account],
    );
    expect(rows[0]?.minutes).toBeGreaterThan(14);
    expect(rows[0]?.minutes).toBeLessThanOrEqual(15);
    await pool.query(
      `update accounts.failed_sign_in set locked_until = now() - interval '1 second' where account = $1`,
      [account],
    );
    expect(await authenticate(pool, account, 'wrong')).toBeNull();
    expect(await authenticate(pool, account, PASSWORD)).not.toBeNull();
  });

  it('by 35 at once counts every failure, and none of them undoes the lock', async () => {
    const { account } = await created();
    await Promise.all(Array.from({ length: 35 }, () => authenticate(pool, account, 'wrong')));
    expect(await authenticate(pool, account, PASSWORD)).toBeNull();
  });

  it('does not learn from the time taken whether an account exists or is locked', async () => {
    const known = await created();
    const locked = await created();
    for (let failure = 1; failure <= 10; failure += 1) await authenticate(pool, locked.account, 'wrong');
    const spent = async (account: string): Promise<number> => {
      const times: number[] = [];
      for (let round = 0; round < 7; round += 1) {
        const start = performance.now();
        expect(await authenticate(pool, account, 'wrong again')).toBeNull();
        times.push(performance.now() - start);
      }
      return times.sort((a, b) => a - b)[1] ?? 0;
    };
    const [ofKnown, ofLocked, ofNobody] = [
      await spent(known.account),
      await spent(locked.account),
      await spent('nobody-at-all'),
    ];
    // A skipped hash would be some milliseconds against tens: a factor of five and more.
    expect(Math.min(ofKnown, ofLocked, ofNobody)).toBeGreaterThan(Math.max(ofKnown, ofLocked, ofNobody) / 3);
  });
});

describe('a session', () => {
  const ofSession = (token: string): Promise<string | undefined> =>
    sessionAccount(pool, token).then((account) => account?.id);
  const age = (account: NewAccount, change: string): Promise<unknown> =>
    pool.query(`update accounts.session set ${change} where account_id = $1`, [account.id]);

  it('belongs to the account that opened it until it is closed; others go on', async () => {
    const account = await created();
    const [one, two] = [await openSession(pool, account.id), await openSession(pool, account.id)];
    expect(await ofSession(one)).toBe(account.id);
    await closeSession(pool, one);
    expect(await ofSession(one)).toBeUndefined();
    expect(await ofSession(two)).toBe(account.id);
  });

  it('cannot be guessed, and cannot be taken from the table', async () => {
    const account = await created();
    const token = await openSession(pool, account.id);
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const { rows } = await pool.query<{ token_hash: string }>(
      'select token_hash from accounts.session where account_id = $1',
      [account.id],
    );
    expect(rows[0]?.token_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await ofSession(rows[0]?.token_hash ?? '')).toBeUndefined();
    expect(await ofSession('')).toBeUndefined();
  });

  it('ends after twelve hours, however busy', async () => {
    const account = await created();
    const token = await openSession(pool, account.id);
    await age(account, `expires_at = expires_at - interval '11 hours 59 minutes'`);
    expect(await ofSession(token)).toBe(account.id);
    await age(account, `expires_at = expires_at - interval '1 minute'`);
    expect(await ofSession(token)).toBeUndefined();
  });

  it('writes nothing while it is in use, but once a minute', async () => {
    const account = await created();
    const token = await openSession(pool, account.id);
    const seen = async (): Promise<unknown> => {
      const { rows } = await pool.query<{ seen: string }>(
        'select xmin::text || seen_at::text as seen from accounts.session where account_id = $1',
        [account.id],
      );
      return rows[0]?.seen;
    };
    const before = await seen();
    for (let use = 0; use < 3; use += 1) await ofSession(token);
    expect(await seen()).toBe(before);
    await age(account, `seen_at = now() - interval '61 seconds'`);
    const aged = await seen();
    await ofSession(token);
    expect(await seen()).not.toBe(aged);
  });

  it('ends after two idle hours, and being used keeps it', async () => {
    const account = await created();
    const token = await openSession(pool, account.id);
    await age(account, `seen_at = now() - interval '119 minutes'`);
    expect(await ofSession(token)).toBe(account.id);
    await age(account, `seen_at = seen_at - interval '119 minutes'`);
    expect(await ofSession(token)).toBe(account.id);
    await age(account, `seen_at = now() - interval '2 hours'`);
    expect(await ofSession(token)).toBeUndefined();
  });
});
