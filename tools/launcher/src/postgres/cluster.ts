import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Refusal, diskFull, speaksOfFullDisk } from '../refusal.js';
import { type Account, runAs } from './account.js';

/**
 * Makes the cluster `<dataDir>/postgres` (UTF-8, order by code point on every system, scram passwords) unless it is
 * there. It is built aside and renamed when whole, so that a start killed here begins again.
 * @throws Refusal when the disk is full.
 */
export async function ensureCluster(
  dataDir: string,
  initdb: string,
  account: Account,
  password: string,
): Promise<void> {
  const cluster = join(dataDir, 'postgres');
  if (existsSync(cluster)) return;
  const workshop = join(dataDir, 'postgres.partial');
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(workshop, { mode: 0o700 });
  const passwordFile = join(workshop, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (!account.own) {
    for (const path of [workshop, passwordFile]) chownSync(path, account.uid, account.gid);
  }

  const built = join(workshop, 'cluster');
  const options = ['-D', built, '-U', 'postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  options.push('--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8');
  const namespace = account.own ? namespaceForUnnamedUser() : undefined;
  const { file, args, ...identity } =
    namespace === undefined
      ? runAs(account, initdb, options, 'KILL')
      : runAs(account, 'unshare', [...namespace, initdb, ...options], 'KILL');
  const child = spawn(file, args, {
    ...identity,
    cwd: '/',
    env: { PATH: process.env['PATH'], LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const complaint = text(child.stderr);
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) {
    const said = await complaint;
    rmSync(workshop, { recursive: true, force: true });
    if (speaksOfFullDisk(said)) throw diskFull(dataDir);
    throw new Error(`initdb ended with code ${String(code)}: ${said.trim()}`);
  }
  chmodSync(built, 0o700);
  renameSync(built, cluster);
  rmSync(workshop, { recursive: true, force: true });
}

/**
 * initdb insists on a name for our user id, and a container may run us under a number that no account has: then these
 * are the arguments for unshare(1) with which we pass for nobody.
 * @throws Refusal where the system allows no user namespace.
 */
function namespaceForUnnamedUser(): readonly string[] | undefined {
  try {
    userInfo();
    return undefined;
  } catch (error) {
    const namespace = ['--user', '--map-user=65534', '--map-group=65534'];
    if (spawnSync('unshare', [...namespace, 'true'], { stdio: 'ignore' }).status === 0) return namespace;
    const uid = String(process.getuid?.());
    throw new Refusal(
      `当前用户（uid ${uid}）没有账户名，无法初始化数据库；请以系统中有名称的用户运行，或用 DATABASE_URL 指向已有的 PostgreSQL。`,
      `This user (uid ${uid}) has no account name, so the database cannot be made; run as a user that has one, or set DATABASE_URL to a PostgreSQL of your own.`,
      { cause: error },
    );
  }
}
