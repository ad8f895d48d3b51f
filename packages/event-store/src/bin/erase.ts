import { withClient } from '../postgres/with-client.js';
import { eraseSubject } from '../sealing/erase-subject.js';
import { writeKeysAnew } from '../sealing/write-keys-anew.js';
import { refuseUsage, runOnDatabase } from './run.js';

const [subject, confirmation, ...rest] = process.argv.slice(2);
if (subject === undefined || confirmation !== '--confirm' || rest.length > 0)
  refuseUsage('npm run erase -- SUBJECT --confirm');

await runOnDatabase(
  () => ({ zh: '未删除任何内容。', en: 'Nothing was erased.' }),
  (adminUrl) =>
    withClient({ connectionString: adminUrl }, async (client) => {
      const erasure = await eraseSubject(client, subject);
      if (erasure === null)
        throw new Error(
          `没有编号为 ${subject} 的当事人。 There is no subject ${subject}; the id stands as "subject" beside what was sealed.`,
        );
      await writeKeysAnew(client, () =>
        process.stderr.write(
          `密钥已作废，但旧行仍在数据库文件中：另有事务正在使用该表，等待其结束…\nThe key is destroyed, but its former row still stands in the file of the database: another transaction uses the table, and is waited for…\n`,
        ),
      );
      const at = erasure.destroyedAt.toISOString();
      return {
        zh:
          `${erasure.before ? '此前已删除' : '已删除'}：当事人 ${subject} 的密钥于 ${at} 销毁，以其封存的个人信息（姓名、联系方式等）永远无法再打开。` +
          '事件与全部哈希保持原样，哈希链依然成立。此前的密钥备份仍含该密钥：请重新运行 npm run backup:keys，并销毁旧副本。数据库的预写日志（WAL）在覆盖前、其归档、基础备份与备库中也可能仍有该密钥，请一并处理。',
        en:
          `${erasure.before ? 'Erased before' : 'Erased'}: the key of subject ${subject} was destroyed at ${at}, and the personal data sealed with it (name, contact and the like) can never be opened again. ` +
          'The events and every hash are as they were, and the chain still holds. A copy of the keys made before still has this one: run npm run backup:keys again and destroy the older copy. The write-ahead log of the database until it is overwritten, its archive, base backups and standbys may still have it too: see to these as well.',
      };
    }),
);
