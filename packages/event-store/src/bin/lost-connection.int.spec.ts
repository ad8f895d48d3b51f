import { execFileSync } from 'node:child_process';
import { mkdtemp, open, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { startCommand } from '../../test/support/command.js';
import { sampleRecords } from '../../test/support/events.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { until } from '../../../testing/src/until.js';
import { createPostgresEventStore } from '../postgres/create-postgres-event-store.js';

/** As many commands as a backup reads at once: it comes back for more. */
const COMMANDS = 5_000;
const OLDER_BACKUP = new URL('../../test/backup/version-1.jsonl.gz', import.meta.url);

let database: TemporaryDatabase;
let other: pg.Client;
let blocker: pg.Client;
let folder: string;

beforeEach(async () => {
  database = await createTemporaryDatabase();
  folder = await mkdtemp(join(tmpdir(), 'tidu-lost-'));
  other = new pg.Client({ connectionString: database.adminUrl });
  blocker = new pg.Client({ connectionString: database.adminUrl });
  await other.connect();
  await blocker.connect();
});
afterEach(async () => {
  await other.end();
  await blocker.end();
  await database.drop();
  await rm(folder, { recursive: true });
});

/** Ends the one server process of the command that is in that state, once there is one. */
async function terminateWhen(condition: string): Promise<void> {
  await until(async () => {
    const { rowCount } = await other.query(
      `select pg_terminate_backend(pid, 10000) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and ${condition}`,
    );
    return rowCount === 1;
  });
}

function expectToldOf(err: string, zh: string, en: string): void {
  expect(err).toContain(zh);
  expect(err).toContain(en);
  expect(err).toContain('The event store is unavailable (connection)');
  expect(err).not.toContain('    at ');
}

it('a restore whose connection is lost while it waits for its file fails with its own words', async () => {
  const fifo = join(folder, 'fifo');
  execFileSync('mkfifo', [fifo]);
  const restore = startCommand('restore', database.adminUrl, fifo);
  const file = await open(fifo, 'w');
  await terminateWhen(`state = 'idle in transaction' and query like '%event_store.events limit 1%'`);
  await file.writeFile(await readFile(OLDER_BACKUP));
  await file.close();
  const { code, err } = await restore.ended;
  expect(code).toBe(1);
  expectToldOf(err, '恢复未完成，目标库保持原样', 'Nothing was restored and the target is as it was');
  expect((await other.query('select from event_store.events')).rowCount).toBe(0);
});

it('a backup whose connection is lost between two questions fails with its own words and leaves no file', async () => {
  const store = createPostgresEventStore({ connectionString: database.applicationUrl });
  await store.append(sampleRecords('sample'), []);
  await store.close();
  await other.query(
    `insert into event_store.commands select 'command ' || n, null, 1, 1 from generate_series(1, ${COMMANDS}) n`,
  );
  await blocker.query('begin');
  await blocker.query('lock table event_store.commands in access exclusive mode');
  const backup = startCommand('backup', database.adminUrl, join(folder, 'events.jsonl.gz'));
  const asksForCommands = `query like '%event_store.commands%'`;
  await until(async () => {
    const { rowCount } = await other.query(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and ${asksForCommands}`,
    );
    return rowCount === 1;
  });
  // Stopped, it cannot ask again before its server process, idle once it has answered, is ended.
  backup.child.kill('SIGSTOP');
  await blocker.query('commit');
  await terminateWhen(`state = 'idle' and ${asksForCommands}`);
  backup.child.kill('SIGCONT');
  const { code, err } = await backup.ended;
  expect(code).toBe(1);
  expectToldOf(err, '备份未完成，数据库保持不变', 'The backup was not completed; the database is as it was');
  expect(await readdir(folder)).toEqual([]);
});
