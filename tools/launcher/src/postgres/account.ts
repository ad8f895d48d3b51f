import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from '../refusal.js';

/** The account PostgreSQL runs under: it refuses to run as root, so root lends it another. */
export type Account =
  | { readonly own: true }
  | {
      readonly own: false;
      readonly uid: number;
      readonly gid: number;
      /** Whether it needs a capability to pass through folders closed to it, such as a 0700 home of root. */
      readonly throughClosedFolders: boolean;
    };

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

const NOBODY = { uid: 65534, gid: 65534 };

/**
 * Chooses the account for the cluster in `dataDir`: our own, or as root the owner of an existing cluster, else nobody.
 * @throws Refusal as root where that account could not reach the files and the system gives no way to let it.
 */
export function serverAccount(dataDir: string, cluster: string, programs: readonly string[]): Account {
  if (process.getuid?.() !== 0) return { own: true };
  const owner = statSync(cluster, { throwIfNoEntry: false });
  const { uid, gid } = owner === undefined || owner.uid === 0 ? NOBODY : owner;
  const throughClosedFolders = ![dataDir, ...programs].every((path) => isOpenTo(uid, path));
  if (throughClosedFolders && !setprivCan(['--securebits', '+no_setuid_fixup'])) {
    throw new Refusal(
      `以 root 运行时，PostgreSQL 使用的账户（uid ${uid}）无法进入 ${dataDir}；请把项目和 TIDU_DATA 放在该账户可进入的目录（如 /srv），或以普通用户运行。`,
      `As root, PostgreSQL runs as uid ${uid}, which cannot reach ${dataDir}; put the project and TIDU_DATA where it can (such as /srv), or run as an ordinary user.`,
    );
  }
  return { own: false, uid, gid, throughClosedFolders };
}

/**
 * The command that runs `file` under `account`, and where the system can do it, that is sent `deathSignal` when this
 * process disappears, however it dies.
 */
export function runAs(
  account: Account,
  file: string,
  args: readonly string[],
  deathSignal: 'INT' | 'KILL',
): Command {
  const identity = account.own ? {} : { uid: account.uid, gid: account.gid };
  if (!setprivCan([])) return { file, args, ...identity };
  const options = ['--pdeathsig', deathSignal];
  if (account.own || !account.throughClosedFolders) {
    return { file: 'setpriv', args: [...options, file, ...args], ...identity };
  }
  options.push('--reuid', String(account.uid), '--regid', String(account.gid), '--clear-groups');
  // Without no_setuid_fixup access(2) disregards the capability, and initdb asks access(2) whether it may run postgres.
  options.push(
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    '--securebits',
    '+no_setuid_fixup',
  );
  return { file: 'setpriv', args: [...options, file, ...args] };
}

function isOpenTo(uid: number, path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    const { mode, uid: owner } = statSync(at);
    const bit = owner === uid ? 0o100 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

const tried = new Map<string, boolean>();

/** setpriv (util-linux) exists on nearly every Linux, but containers may refuse some of what it does. */
function setprivCan(options: readonly string[]): boolean {
  const key = options.join(' ');
  const known = tried.get(key);
  if (known !== undefined) return known;
  const { status } = spawnSync('setpriv', ['--pdeathsig', 'INT', ...options, 'true'], { stdio: 'ignore' });
  tried.set(key, status === 0);
  return status === 0;
}
