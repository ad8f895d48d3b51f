import { withClient, type Words } from '@tidu/event-store';
import { onLog } from '../log/on-log.js';
import { outdatedFolds } from '../projection/outdated-folds.js';
import { rebuildAndTell } from './rebuild-and-tell.js';

/**
 * Rebuilds the read models from the events where some of their rows were made by another version of a fold, and does nothing
 * otherwise. Run it as the owner of the tables, before a program of this version reads or folds further what is there.
 */
export async function refoldOutdated(adminUrl: string, tell: (words: Words) => void): Promise<void> {
  const outdated = await withClient({ connectionString: adminUrl }, outdatedFolds);
  if (outdated.length === 0) return;
  const names = outdated.join(', ');
  tell({
    zh: `读模型含其他版本生成的记录（${names}），正在由事件重建…`,
    en: `Rows of the read models were made by another version (${names}); rebuilding them from the events…`,
  });
  tell(await onLog(adminUrl, 'tidu refold', (store) => rebuildAndTell(store, adminUrl)));
}
