import { type EventStore, type Words } from '@tidu/event-store';
import { rebuildReadModels } from './rebuild.js';

/** Rebuilds the read models, and says what was done. */
export async function rebuildAndTell(store: EventStore, adminUrl: string): Promise<Words> {
  const started = performance.now();
  const { events, position, parked } = await rebuildReadModels({ store, adminUrl });
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  return {
    zh: `已由 ${events} 个事件重建全部读模型（至位置 ${position}），用时 ${seconds} 秒。${parked === 0 ? '' : `其中 ${parked} 个事件被搁置，请运行 npm run parked 查看。`}`,
    en: `All read models were rebuilt from ${events} events (up to position ${position}) in ${seconds} s.${parked === 0 ? '' : ` ${parked} of them are parked: see npm run parked.`}`,
  };
}
