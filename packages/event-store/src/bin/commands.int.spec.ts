import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startCommand } from '../../test/support/command.js';
import { sampleRecords } from '../../test/support/events.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { createPostgresEventStore } from '../postgres/create-postgres-event-store.js';

let source: TemporaryDatabase;
let target: TemporaryDatabase;
let folder: string;
let file: string;

beforeEach(async () => {
  [source, target] = [await createTemporaryDatabase(), await createTemporaryDatabase()];
  folder = await mkdtemp(join(tmpdir(), 'tidu-commands-'));
  file = join(folder, 'events.jsonl.gz');
  const store = createPostgresEventStore({ connectionString: source.applicationUrl });
  await store.append(sampleRecords('sample', 5), [], { commandId: randomUUID() });
  await store.close();
});
afterEach(async () => {
  await source.drop();
  await target.drop();
  await rm(folder, { recursive: true });
});

const run = (name: string, database: TemporaryDatabase, ...args: string[]) =>
  startCommand(name, database.adminUrl, ...args).ended;

async function query(database: TemporaryDatabase, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(text);
  await client.end();
  return rows;
}

it('say what they did and what is not in the backup', async () => {
  const keys = join(folder, 'keys');
  const [backedUp, keysBackedUp] = [
    await run('backup', source, file),
    await run('backup-keys', source, keys),
  ];
  const [restored, keysRestored] = [
    await run('restore', target, file),
    await run('restore-keys', target, keys),
  ];
  for (const { code, out, err } of [backedUp, restored]) {
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('备份中没有：账号、草稿');
    expect(out).toContain('Not in the backup: accounts, drafts');
    for (const other of ['evidence/', 'personal-data.key', 'backup:keys']) expect(out).toContain(other);
  }
  for (const { code, err } of [keysBackedUp, keysRestored])
    expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(keysBackedUp.out).toContain('Keep no older copy');
  expect(keysRestored.out).toContain('personal-data.key');
});

it('say that nothing was restored where the target holds events', async () => {
  await run('backup', source, file);
  const { code, err } = await run('restore', source, file);
  expect(code).toBe(1);
  expect(err).toContain('恢复未完成，目标库保持原样');
  expect(err).toContain('Nothing was restored and the target is as it was');
  expect(err).toContain('already holds events');
});

const SPOIL_THIRD = `create function spoil() returns trigger language plpgsql as $$
    begin new.data := new.data || ' '; return new; end $$;
  create trigger spoil before insert on event_store.events for each row when (new.position = 3) execute function spoil()`;

const LOSE_COMMIT = `create function lose() returns trigger language plpgsql as $$
    begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$;
  create constraint trigger lose after insert on event_store.events deferrable initially deferred
    for each row when (new.position = 3) execute function lose()`;

it.each([
  ['what is stored is not what was backed up', SPOIL_THIRD, 'the hash breaks at position 3', 5],
  ['the connection is lost in the commit', LOSE_COMMIT, 'The event store is unavailable (connection)', 0],
])('do not say that nothing was restored where %s', async (_, trigger, reason, events) => {
  await run('backup', source, file);
  await query(target, trigger);
  const { code, err } = await run('restore', target, file);
  expect(code).toBe(1);
  expect(err).toContain('恢复已送交目标库提交，但核对未通过或未能完成');
  expect(err).toContain(
    'handed to the target to be committed, but its check failed or could not be completed',
  );
  expect(err).toContain(reason);
  expect(err).not.toContain('Nothing was restored');
  expect(await query(target, 'select count(*)::int as events from event_store.events')).toEqual([{ events }]);
});

it('refuse what they are not asked like, and do nothing', async () => {
  for (const name of ['restore', 'backup-keys', 'restore-keys']) {
    const { code, err } = await run(name, target);
    expect(code).toBe(1);
    expect(err).toMatch(/用法：npm run [a-z:]+ -- FILE\nUsage: /);
  }
});

describe('an installation that keeps its events in KurrentDB', () => {
  const ELSEWHERE = [
    '此系统的事件在 KurrentDB 中，不在 PostgreSQL 中',
    'keeps its events in KurrentDB, not in PostgreSQL',
  ];

  async function isRefused(run: Promise<{ code: number | null; err: string; out: string }>): Promise<void> {
    const { code, err, out } = await run;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    for (const sentence of ELSEWHERE) expect(err).toContain(sentence);
  }

  it('is neither backed up from PostgreSQL nor restored into it, where the environment says so', async () => {
    await run('backup', source, file);
    process.env['KURRENTDB_URL'] = 'kurrentdb://127.0.0.1:9?tls=false';
    try {
      await isRefused(run('backup', source, join(folder, 'other.jsonl.gz')));
      await isRefused(run('restore', target, file));
    } finally {
      delete process.env['KURRENTDB_URL'];
    }
    expect(await readdir(folder)).toEqual(['events.jsonl.gz']);
    expect(await query(target, 'select from event_store.events')).toEqual([]);
  });

  it('nor where the environment is silent and the read models follow another log', async () => {
    await run('backup', source, file);
    for (const database of [source, target])
      await query(database, `insert into event_store.followed_log (identity) values ('${randomUUID()}')`);
    await isRefused(run('backup', source, join(folder, 'other.jsonl.gz')));
    await isRefused(run('restore', target, file));
    expect(await readdir(folder)).toEqual(['events.jsonl.gz']);
    expect(await query(target, 'select from event_store.events')).toEqual([]);
  });
});
