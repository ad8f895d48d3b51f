import { resolve } from 'node:path';
import { requireLogInPostgres } from '../backup/log-elsewhere.js';
import { restoreAndVerify } from '../backup/restore-and-verify.js';
import { RestoreUnconfirmedError } from '../port/errors.js';
import { NOT_IN_THE_BACKUP } from './not-in-the-backup.js';
import { refuseUsage, runOnDatabase, type Words } from './run.js';

const [named, ...rest] = process.argv.slice(2);
if (named === undefined || rest.length > 0) refuseUsage('npm run restore -- FILE');
const file = resolve(named);

const NOTHING_DONE: Words = {
  zh: '恢复未完成，目标库保持原样。恢复只写入空库：请以 npm start -- --empty 和新的 TIDU_DATA 启动一个空系统。',
  en: 'Nothing was restored and the target is as it was. Only an empty one is restored into: start it with npm start -- --empty and a new TIDU_DATA.',
};

const NOT_CONFIRMED: Words = {
  zh: '恢复已送交目标库提交，但核对未通过或未能完成：目标库可能已有事件，备份文件未动。请弃用该库，以 npm start -- --empty 和新的 TIDU_DATA 启动一个空系统重新恢复。',
  en: 'The restore was handed to the target to be committed, but its check failed or could not be completed: the target may hold events, the backup file is as it was. Give this target up, start an empty one with npm start -- --empty and a new TIDU_DATA, and restore again.',
};

await runOnDatabase(
  (error) => (error instanceof RestoreUnconfirmedError ? NOT_CONFIRMED : NOTHING_DONE),
  async (adminUrl) => {
    requireLogInPostgres(process.env);
    const { events, commands, hash, digest } = await restoreAndVerify({ adminUrl, file });
    return {
      zh: `已恢复 ${events} 个事件、${commands} 个命令；哈希链已在库中重新核对，末值 ${hash}；文件摘要 ${digest}。${NOT_IN_THE_BACKUP.zh}`,
      en: `${events} events and ${commands} commands were restored; the hash chain was checked again in the database, its last is ${hash}; the digest of the file is ${digest}. ${NOT_IN_THE_BACKUP.en}`,
    };
  },
);
