import { resolve } from 'node:path';
import { backupKeys } from '../backup/backup-keys.js';
import { refuseUsage, runOnDatabase } from './run.js';

const [named, ...rest] = process.argv.slice(2);
if (named === undefined || rest.length > 0) refuseUsage('npm run backup:keys -- FILE');
const file = resolve(named);

await runOnDatabase(
  () => ({
    zh: '密钥备份未完成，数据库与原有的密钥文件保持不变。',
    en: 'The keys were not backed up; the database and the file that was there are as they were.',
  }),
  async (databaseUrl) => {
    const { keys, destroyed } = await backupKeys({ databaseUrl, file });
    return {
      zh: `已备份 ${keys} 把个人信息密钥与 ${destroyed} 个销毁标记至 ${file}（仅本人可读），旧文件已被替换：请勿另留旧副本，否则已删除者的信息可被恢复。密钥由主密钥加密，须与主密钥分开保管。`,
      en: `${keys} keys of sealed personal data and ${destroyed} marks of destroyed ones are in ${file}, which you alone can read and which replaced the older one. Keep no older copy: it could bring back who was erased since. They are wrapped by the master key: keep that elsewhere.`,
    };
  },
);
