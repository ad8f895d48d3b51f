import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ownerUrl, reasonOf, refuseUsage } from '@tidu/event-store';
import pg from 'pg';
import { openBlobStore } from '../blobs/blob-store.js';
import { readConfiguration } from '../configuration/configuration.js';
import { exportLog } from '../dossier/export-log.js';
import { makeDossier } from '../dossier/make-dossier.js';
import { openEventStore } from '../event-log/open-event-store.js';
import { openLedgerKeys } from '../ledger/ledger-keys.js';

/** Writes the dossier (卷宗) of an application to standard output, or the whole log into a folder. */
const USAGE =
  'npm run -s dossier -- --application ID [--evidence] > FILE.zip | npm run -s dossier -- --log FOLDER';

const { application, evidence, log } = asked();
const databaseUrl = await ownerUrl(process.env, process.cwd());
if (databaseUrl === null)
  end(
    '没有正在运行的系统；请先启动（npm start），或以 DATABASE_ADMIN_URL 指定数据库。 No running instance was found: start it (npm start), or name the database in DATABASE_ADMIN_URL.',
  );
const configuration = readConfiguration({
  ...process.env,
  DATABASE_URL: databaseUrl,
  TIDU_DATA: resolve(process.env['TIDU_DATA'] ?? '.tidu'),
});
const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
pool.on('error', () => undefined);
try {
  const store = await openEventStore(configuration, pool);
  try {
    const { saltKey } = await openLedgerKeys(configuration, await store.identity());
    const blobs = await openBlobStore(configuration.dataDir);
    const source = { pool, store, saltKey, blobs };
    if (application !== undefined)
      process.stdout.write(await makeDossier(source, application, { withEvidence: evidence === true }));
    if (log !== undefined) {
      const written = await exportLog(source, resolve(log));
      process.stderr.write(
        written === null
          ? '台账尚无检查点。 The ledger has no checkpoint yet.\n'
          : `已导出 ${written.events} 个事件、${written.size} 条台账条目至 ${log}。 ${written.events} events and ${written.size} entries are in ${log}.\n`,
      );
      if (written === null) process.exitCode = 1;
    }
  } finally {
    await store.close();
  }
} catch (error) {
  end(`未能生成。 Nothing was made.\n${reasonOf(error)}`);
} finally {
  await pool.end();
}

function asked() {
  try {
    const { values } = parseArgs({
      options: { application: { type: 'string' }, evidence: { type: 'boolean' }, log: { type: 'string' } },
    });
    if ((values.application === undefined) === (values.log === undefined)) refuseUsage(USAGE);
    return values;
  } catch {
    return refuseUsage(USAGE);
  }
}

function end(words: string): never {
  process.stderr.write(`${words}\n`);
  process.exit(1);
}
