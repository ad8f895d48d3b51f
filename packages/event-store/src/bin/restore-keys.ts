import { resolve } from 'node:path';
import { restoreKeys } from '../backup/restore-keys.js';
import { refuseUsage, runOnDatabase } from './run.js';

const [named, ...rest] = process.argv.slice(2);
if (named === undefined || rest.length > 0) refuseUsage('npm run restore:keys -- FILE');
const file = resolve(named);

await runOnDatabase(
  () => ({
    zh: '密钥未恢复，请核对文件后重试；重复执行无害。',
    en: 'The keys were not restored; look at the file and try again, which does no harm.',
  }),
  async (adminUrl) => {
    const { added, destroyed, differing } = await restoreKeys({ adminUrl, file });
    return {
      zh: `已加入 ${added} 把密钥或销毁标记，按文件销毁 ${destroyed} 把；${differing} 人在库中已有另一把密钥，保持不变。打开封存内容还需原系统的主密钥：请将其 personal-data.key 与 personal-data-sm4.key 放入数据目录（或设 TIDU_PERSONAL_DATA_KEY 与 TIDU_PERSONAL_DATA_SM4_KEY），再启动。`,
      en: `${added} keys or marks of destroyed ones were added, ${destroyed} keys were destroyed as the file says; ${differing} people have another key in the database, which stays. What is sealed opens under the master key of the system it comes from: put its personal-data.key and personal-data-sm4.key in the data folder, or set TIDU_PERSONAL_DATA_KEY and TIDU_PERSONAL_DATA_SM4_KEY, and start again.`,
    };
  },
);
