import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { until } from '../../../testing/src/until.js';

/** Where Debian puts it; not on every PATH. */
const PROGRAM = ['pgbouncer', '/usr/sbin/pgbouncer'].find(
  (program) => spawnSync(program, ['--version']).error === undefined,
);

export const pgbouncerIsHere = PROGRAM !== undefined;

export interface Pgbouncer {
  url: string;
  stop(): Promise<void>;
}

/** A PgBouncer in transaction mode before a database, with two server connections for however many clients. */
export async function startPgbouncer(databaseUrl: string): Promise<Pgbouncer> {
  if (PROGRAM === undefined) throw new Error('pgbouncer is not installed');
  const { hostname, port, pathname, username, password } = new URL(databaseUrl);
  const folder = await mkdtemp(join(tmpdir(), 'tidu-pgbouncer-'));
  await chmod(folder, 0o755);
  const listenPort = await getPort({ host: '127.0.0.1' });
  const settings = join(folder, 'pgbouncer.ini');
  await writeFile(
    settings,
    `[databases]
pooled = host=${hostname} port=${port} dbname=${pathname.slice(1)} user=${username} password=${password}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${listenPort}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = 2
max_client_conn = 100
`,
  );
  // It refuses to run as root.
  const as = process.getuid?.() === 0 ? ['-u', 'nobody'] : [];
  const child = spawn(PROGRAM, [...as, settings], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = once(child, 'close');
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`pgbouncer ended: ${said}`);
    return answers(listenPort);
  });
  return {
    url: `postgres://anyone@127.0.0.1:${listenPort}/pooled`,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}
