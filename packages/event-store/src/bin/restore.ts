import { resolve } from 'node:path';
import { restoreAndVerify } from '../backup/restore-and-verify.js';
import { refuseUsage, runOnDatabase } from './run.js';

const [named, ...rest] = process.argv.slice(2);
if (named === undefined || rest.length > 0) refuseUsage('npm run restore -- FILE');
const file = resolve(named);

await runOnDatabase(
  {
    zh: '恢复未完成，目标库保持原样。恢复只写入空库：请以 npm start -- --empty 和新的 TIDU_DATA 启动一个空系统。',
    en: 'Nothing was restored and the target is as it was. Only an empty one is restored into: start it with npm start -- --empty and a new TIDU_DATA.',
  },
  async (adminUrl) => {
    const { events, commands, hash } = await restoreAndVerify({ adminUrl, file });
    return {
      zh: `已恢复 ${events} 个事件、${commands} 个命令；哈希链已在库中重新核对，末值 ${hash}。`,
      en: `${events} events and ${commands} commands were restored; the hash chain was checked again in the database, its last is ${hash}.`,
    };
  },
);
