import { createHash, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type pg from 'pg';
import { type Account, authenticate } from './accounts.js';

/** Who tries to sign in: the account's name, the address, and the cookie a device got when it last succeeded. */
export interface Attempt {
  readonly account: string;
  readonly password: string;
  readonly address: string;
  readonly device: string | null;
}

/** What came of it. `device` is the cookie that makes the device known from now on. */
export type SignInOutcome =
  | { readonly kind: 'right'; readonly account: Account; readonly device: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'slowed'; readonly seconds: number };

/** Somebody whose failures are counted together, and how many of them cost nothing. */
interface Guesser {
  readonly name: string;
  readonly free: number;
}

/** 平台默认 · people mistype; from then on each failure doubles the wait, up to a quarter of an hour. */
const FREE = 5;
/** 平台默认 · for all unknown devices at one account, and for one address at all accounts. */
const FREE_TOGETHER = 100;
const LONGEST_SECONDS = 900;
/** Failures this long ago count no more. */
const FORGOTTEN_HOURS = 24;

/**
 * Signs somebody in by password. Whoever guesses waits, and the owner does not: a device from which the account has signed in
 * before is counted for itself (OWASP device cookies), every other by its address at the account. An attempt that has to wait
 * is not looked at, whether or not the account exists.
 */
export async function signInByPassword(pool: pg.Pool, attempt: Attempt): Promise<SignInOutcome> {
  const guessers = await guessersOf(pool, attempt);
  const seconds = await waitOf(pool, guessers);
  if (seconds > 0) return { kind: 'slowed', seconds };
  const account = await authenticate(pool, attempt.account, attempt.password);
  if (account === null) return { kind: 'wrong' };
  await forgive(pool, guessers);
  return { kind: 'right', account, device: await knowDevice(pool, account.id, attempt.device) };
}

/** Forgets the failures at an account, whoever made them (解除限制). */
export async function unlockAccount(pool: pg.Pool, account: string): Promise<void> {
  await pool.query('delete from accounts.sign_in_attempt where guesser = $1 or guesser like $2', [
    together(account),
    `${account.replaceAll(/[\\%_]/g, String.raw`\$&`)} from %`,
  ]);
}

/** For how many seconds unknown devices have to wait before they may sign in to an account; 0 where they need not. */
export async function lockedFor(pool: pg.Pool, account: string): Promise<number> {
  return longestWait(pool, [together(account)]);
}

/** Drops what counts no more. */
export async function forgetAttempts(pool: pg.Pool): Promise<void> {
  await pool.query(
    'delete from accounts.sign_in_attempt where failed_at < now() - make_interval(hours => $1)',
    [FORGOTTEN_HOURS],
  );
}

async function guessersOf(pool: pg.Pool, { account, address, device }: Attempt): Promise<Guesser[]> {
  if (device !== null && (await isKnown(pool, account, device)))
    return [{ name: `device ${account} ${hashOf(device)}`, free: FREE }];
  const place = subscriberOf(address);
  return [
    { name: `${account} from ${place}`, free: FREE },
    { name: together(account), free: FREE_TOGETHER },
    { name: `address ${place}`, free: FREE_TOGETHER },
  ];
}

const together = (account: string): string => `account ${account}`;

/**
 * How long they have to wait; 0 where the attempt is let through, which is then counted before its password is looked at:
 * many at once get no further than one after the other.
 */
async function waitOf(pool: pg.Pool, guessers: readonly Guesser[]): Promise<number> {
  const names = guessers.map(({ name }) => name);
  const seconds = await longestWait(pool, names);
  if (seconds > 0) return seconds;
  // The clock, not the transaction's beginning: whoever waited for the row began before what is written in it.
  const next = `case when known.failed_at < clock_timestamp() - make_interval(hours => $3) then 1 else known.failures + 1 end`;
  const { rowCount } = await pool.query(
    `insert into accounts.sign_in_attempt as known (guesser, free, failures, failed_at, blocked_until)
     select guesser, free, 1, clock_timestamp(), clock_timestamp() from unnest($1::text[], $2::integer[]) as one (guesser, free)
      order by guesser
     on conflict (guesser) do update set
       failures = ${next}, failed_at = clock_timestamp(),
       blocked_until = clock_timestamp() + make_interval(
         secs => case when ${next} < known.free then 0 else least($4, power(2, least(${next} - known.free, 30))) end)
      where known.blocked_until <= clock_timestamp()`,
    [names, guessers.map(({ free }) => free), FORGOTTEN_HOURS, LONGEST_SECONDS],
  );
  return rowCount === names.length ? 0 : 1;
}

async function longestWait(pool: pg.Pool, names: readonly string[]): Promise<number> {
  const { rows } = await pool.query<{ seconds: number }>(
    `select coalesce(max(ceil(extract(epoch from blocked_until - clock_timestamp()))), 0)::integer as seconds
       from accounts.sign_in_attempt where guesser = any($1) and blocked_until > clock_timestamp()`,
    [names],
  );
  return rows[0]?.seconds ?? 0;
}

/** Whoever succeeds begins anew; of those counted together, this attempt alone was no failure. */
async function forgive(pool: pg.Pool, [first, ...others]: readonly Guesser[]): Promise<void> {
  await pool.query('delete from accounts.sign_in_attempt where guesser = $1', [first?.name]);
  await pool.query(
    'update accounts.sign_in_attempt set failures = failures - 1, blocked_until = now() where guesser = any($1)',
    [others.map(({ name }) => name)],
  );
}

async function isKnown(pool: pg.Pool, account: string, device: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select from accounts.known_device d join accounts.account a on a.id = d.account_id
      where a.account = $1 and d.token_hash = $2`,
    [account, hashOf(device)],
  );
  return rowCount === 1;
}

/** Makes a device known to an account; returns the cookie, the same for all accounts one device signs in to. */
async function knowDevice(pool: pg.Pool, accountId: string, device: string | null): Promise<string> {
  const token = device ?? randomBytes(32).toString('base64url');
  await pool.query(
    `insert into accounts.known_device (account_id, token_hash) values ($1, $2)
     on conflict (account_id, token_hash) do update set seen_at = now()`,
    [accountId, hashOf(token)],
  );
  return token;
}

/** Whose an address is: an IPv6 subscriber has a whole /64 to choose from. */
export function subscriberOf(address: string): string {
  if (!isIPv6(address) || address.toLowerCase().startsWith('::ffff:')) return address;
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => '0');
  return `${[...before, ...zeros, ...after].slice(0, 4).join(':')}::/64`;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
