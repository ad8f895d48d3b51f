import { runOnDatabase } from '@tidu/event-store';
import { rebuildAndTell } from '../rebuild/rebuild-and-tell.js';
import { onLog } from '../log/on-log.js';

await runOnDatabase(
  () => ({
    zh: '重建未完成，现有读模型保持不变。',
    en: 'The rebuild was not completed; the read models stay as they were.',
  }),
  (adminUrl) => onLog(adminUrl, 'tidu rebuild', (store) => rebuildAndTell(store, adminUrl)),
);
