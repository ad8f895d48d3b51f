import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { diskFull, speaksOfFullDisk } from '../refusal.js';
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
  const { file, args, ...identity } = runAs(account, initdb, options, 'KILL');
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
