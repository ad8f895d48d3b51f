import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type PostgresServer, startPostgres } from './server.js';

let dataDir: string;
let running: PostgresServer | undefined;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tidu-postgres-'));
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
  rmSync(dataDir, { recursive: true, force: true });
});

async function ask(server: PostgresServer, question: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>({ text: question });
  await client.end();
  return rows.flatMap((row) => Object.values(row));
}

describe('the embedded PostgreSQL', () => {
  it('is durable, UTF-8, ordered by code point and closed to whoever lacks the password', async () => {
    running = await startPostgres({ dataDir });
    const settings = ['fsync', 'server_encoding', 'password_encryption', 'listen_addresses'];
    const facts = await Promise.all(settings.map(async (name) => (await ask(server(), `show ${name}`))[0]));
    expect(facts).toEqual(['on', 'UTF8', 'scram-sha-256', '127.0.0.1']);
    expect(await ask(server(), `select 'Z' < 'a'`)).toEqual([true]);
    const cache = `pg_size_bytes(current_setting('shared_buffers'))`;
    expect(await ask(server(), `select ${cache} between 128 * 1024 ^ 2 and 1024 ^ 3`)).toEqual([true]);
    const stranger = new pg.Client({ connectionString: running.url.replace(/:[^:@]+@/, ':guess@') });
    await expect(stranger.connect()).rejects.toThrow('password authentication failed');
  });

  it('keeps what was committed before a kill -9 and starts again on it', async () => {
    running = await startPostgres({ dataDir });
    await ask(server(), 'create table kept (n int)');
    await ask(server(), 'insert into kept values (1), (2), (3)');
    process.kill(running.pid, 'SIGKILL');
    await running.ended;
    running = await startPostgres({ dataDir });
    expect(await ask(server(), 'select n from kept order by n')).toEqual([1, 2, 3]);
  });

  it('ends a server left over from a supervisor that was killed, and takes its place', async () => {
    const left = await startPostgres({ dataDir });
    await ask(left, 'create table kept (n int)');
    running = await startPostgres({ dataDir });
    await left.ended;
    expect(running.pid).not.toBe(left.pid);
    expect(await ask(server(), 'select count(*)::int from kept')).toEqual([0]);
  });

  it('leaves nothing behind when stopped', async () => {
    const server = await startPostgres({ dataDir });
    await server.stop();
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
    expect(() => process.kill(server.pid, 0)).toThrow('ESRCH');
  });
});

function server(): PostgresServer {
  if (running === undefined) throw new Error('no server');
  return running;
}
