import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type MigratedDatabase, migratedDatabase } from '../../../testing/src/migrated-database.js';
import {
  accountNames,
  accountsOfEnterprise,
  AccountTakenError,
  actorOf,
  authenticate,
  createAccount,
  insertAccounts,
  type NewAccount,
} from './accounts.js';
import { pageOfAccounts, pageOfExperts } from './list-accounts.js';
import { closeSession, openSession, sessionAccount } from './sessions.js';
import { lockedFor, signInByPassword, subscriberOf, unlockAccount } from './sign-in.js';

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

  it('is created once under its name, and several may act for one enterprise', async () => {
    const first = await created({ role: 'enterprise', enterprise: '91440300MA5G0C1D66' });
    await expect(createAccount(pool, someone({ account: first.account }))).rejects.toThrow(AccountTakenError);
    const second = await created({ role: 'enterprise', enterprise: '91440300MA5G0C1D66' });
    const ids = (await accountsOfEnterprise(pool, '91440300MA5G0C1D66')).map(({ id }) => id);
    expect(ids).toEqual([first.id, second.id]);
  });

  it('without a password is nobody’s to sign in with', async () => {
    const account = someone();
    await insertAccounts(pool, [{ ...account, passwordHash: null }]);
    for (const password of ['', 'null', PASSWORD])
      expect(await authenticate(pool, account.account, password)).toBeNull();
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
  const OWNERS_ADDRESS = '192.0.2.1';
  const attempt = (account: string, password: string, address: string, device: string | null = null) =>
    signInByPassword(pool, { account, password, address, device });
  const kindOf = async (...given: Parameters<typeof attempt>): Promise<string> =>
    (await attempt(...given)).kind;
  /** Lets the waits of an account be over. */
  const afterTheWait = (account: string): Promise<unknown> =>
    pool.query(
      `update accounts.sign_in_attempt set blocked_until = now() where guesser like '%' || $1 || '%'`,
      [account],
    );

  it('costs nothing five times, and then twice as long each time, up to a quarter of an hour', async () => {
    const { account } = await created();
    const waits: number[] = [];
    for (let failure = 1; failure <= 16; failure += 1) {
      expect(await kindOf(account, 'wrong', '198.51.100.1')).toBe('wrong');
      const { rows } = await pool.query<{ seconds: number }>(
        `select round(extract(epoch from blocked_until - failed_at))::integer as seconds
           from accounts.sign_in_attempt where guesser = $1`,
        [`${account} from 198.51.100.1`],
      );
      waits.push(rows[0]?.seconds ?? 0);
      await afterTheWait(account);
    }
    expect(waits).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
  });

  it('slows the guesser and not the owner: neither at another address, nor on a device that is known', async () => {
    const { account } = await created();
    const signedIn = await attempt(account, PASSWORD, OWNERS_ADDRESS);
    const device = signedIn.kind === 'right' ? signedIn.device : null;
    for (let failure = 1; failure <= 20; failure += 1) await attempt(account, 'wrong', '198.51.100.1');
    expect(await kindOf(account, PASSWORD, '198.51.100.1')).toBe('slowed');
    expect(await kindOf(account, PASSWORD, OWNERS_ADDRESS)).toBe('right');
    // From the guesser's own network too, where the device is known.
    expect(await kindOf(account, PASSWORD, '198.51.100.1', device)).toBe('right');
  });

  it('from very many addresses slows unknown devices together, and known ones not', async () => {
    const { account } = await created();
    const signedIn = await attempt(account, PASSWORD, OWNERS_ADDRESS);
    const device = signedIn.kind === 'right' ? signedIn.device : null;
    for (let address = 1; address <= 101; address += 1)
      await attempt(account, 'wrong', `198.51.100.${address}`);
    expect(await lockedFor(pool, account)).toBeGreaterThan(0);
    expect(await kindOf(account, PASSWORD, '203.0.113.9')).toBe('slowed');
    expect(await kindOf(account, PASSWORD, '203.0.113.9', device)).toBe('right');
    await unlockAccount(pool, account);
    expect(await lockedFor(pool, account)).toBe(0);
    expect(await kindOf(account, PASSWORD, '203.0.113.9')).toBe('right');
  });

  it('on a stolen device is counted for that device', async () => {
    const { account } = await created();
    const signedIn = await attempt(account, PASSWORD, OWNERS_ADDRESS);
    const device = signedIn.kind === 'right' ? signedIn.device : null;
    for (let failure = 1; failure <= 5; failure += 1) await attempt(account, 'wrong', OWNERS_ADDRESS, device);
    expect(await kindOf(account, PASSWORD, OWNERS_ADDRESS, device)).toBe('slowed');
    expect(await kindOf(account, PASSWORD, OWNERS_ADDRESS)).toBe('right');
  });

  it('takes a cookie for nothing where the account has never signed in with it', async () => {
    const [one, other] = [await created(), await created()];
    const signedIn = await attempt(one.account, PASSWORD, OWNERS_ADDRESS);
    const device = signedIn.kind === 'right' ? signedIn.device : null;
    for (let failure = 1; failure <= 5; failure += 1)
      await attempt(other.account, 'wrong', '198.51.100.7', device);
    expect(await kindOf(other.account, PASSWORD, '198.51.100.7', device)).toBe('slowed');
  });

  it('by 35 at once gets no further than one after the other', async () => {
    const { account } = await created();
    const kinds = await Promise.all(
      Array.from({ length: 35 }, () => kindOf(account, 'wrong', '198.51.100.2')),
    );
    expect(kinds.filter((kind) => kind === 'wrong')).toHaveLength(5);
  });

  it('forty people of one office who sign in at once wait for nothing', async () => {
    const people = await Promise.all(Array.from({ length: 40 }, () => created()));
    const kinds = await Promise.all(people.map(({ account }) => kindOf(account, PASSWORD, '198.51.100.5')));
    expect(new Set(kinds)).toEqual(new Set(['right']));
  }, 30_000);

  it('at many accounts from one address is slowed too', async () => {
    for (let account = 1; account <= 100; account += 1)
      await attempt(`nobody-${randomUUID()}`, 'wrong', '198.51.100.3');
    expect(await kindOf(`nobody-${randomUUID()}`, 'wrong', '198.51.100.3')).toBe('slowed');
  }, 30_000);

  it('does not learn whether an account exists: not from the answer, and not from the time taken', async () => {
    const known = await created();
    const nobody = `nobody-${randomUUID()}`;
    const spent = async (account: string): Promise<number> => {
      const times: number[] = [];
      for (let round = 0; round < 5; round += 1) {
        const start = performance.now();
        expect(await kindOf(account, 'wrong', '198.51.100.4')).toBe('wrong');
        times.push(performance.now() - start);
      }
      expect(await kindOf(account, 'wrong', '198.51.100.4')).toBe('slowed');
      return times.sort((a, b) => a - b)[1] ?? 0;
    };
    const [ofKnown, ofNobody] = [await spent(known.account), await spent(nobody)];
    // A skipped hash would be some milliseconds against tens: a factor of five and more.
    expect(Math.min(ofKnown, ofNobody)).toBeGreaterThan(Math.max(ofKnown, ofNobody) / 3);
  });

  it('counts an IPv6 subscriber as one, whichever address of the /64 is used', () => {
    expect(subscriberOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(subscriberOf('2001:db8::1')).toBe('2001:db8:0:0::/64');
    expect(subscriberOf('::1')).toBe('0:0:0:0::/64');
    expect(subscriberOf('::ffff:192.0.2.1')).toBe('::ffff:192.0.2.1');
    expect(subscriberOf('192.0.2.1')).toBe('192.0.2.1');
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
