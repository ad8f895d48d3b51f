import { resolve } from 'node:path';
import { backupEvents } from '../backup/backup.js';
import { requireLogInPostgres } from '../backup/log-elsewhere.js';
import { NOT_IN_THE_BACKUP } from './not-in-the-backup.js';
import { refuseUsage, runOnDatabase } from './run.js';

const [named, ...rest] = process.argv.slice(2);
if (rest.length > 0) refuseUsage('npm run backup -- [FILE]');
const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
const file = resolve(named ?? `tidu-backup-${stamp}.jsonl.gz`);

await runOnDatabase(
  () => ({
    zh: '备份未完成，数据库保持不变，未留下可用的备份文件。',
    en: 'The backup was not completed; the database is as it was, and there is no backup under that name.',
  }),
  async (databaseUrl) => {
    requireLogInPostgres(process.env);
    const { events, commands, hash, digest } = await backupEvents({ databaseUrl, file });
    return {
      zh: `已备份 ${events} 个事件、${commands} 个命令至 ${file}；哈希链已逐条核对，末值 ${hash}；文件摘要 ${digest}。${NOT_IN_THE_BACKUP.zh}`,
      en: `${events} events and ${commands} commands are in ${file}; every hash was checked, the last is ${hash}; the digest of the file is ${digest}. ${NOT_IN_THE_BACKUP.en}`,
    };
  },
);
