import { type EventStore, listParked, reasonOf, retryParked, type Words } from '@tidu/event-store';
import type pg from 'pg';
import { projectReadModels, READ_MODELS } from '../projection/project.js';

/** 搁置的事件 · Lists the events that the read models could not take and those waiting behind them, in order. */
export async function tellParked(pool: pg.Pool): Promise<Words> {
  const parked = await listParked(pool, READ_MODELS);
  if (parked.length === 0)
    return { zh: '没有搁置的事件，读模型完整。', en: 'No event is parked; the read models are complete.' };
  const lines = parked.map(
    ({ position, stream, parkedAt, reason }) => `${String(position)}  ${stream}  ${parkedAt}  ${reason}`,
  );
  return {
    zh: `已搁置 ${String(parked.length)} 个事件，读模型中尚无其内容；排除原因后请运行 npm run parked -- retry。`,
    en: [
      `${String(parked.length)} events are parked and missing in the read models; once the cause is mended, run npm run parked -- retry.`,
      ...lines,
    ].join('\n'),
  };
}

/** 重试 · Gives the parked events, or those of one stream, to the read models again, and tells what became of them. */
export async function retryAndTell(
  store: EventStore,
  pool: pg.Pool,
  stream?: string,
): Promise<Words & { readonly refused: number }> {
  const { projected, refused } = await retryParked({
    store,
    pool,
    name: READ_MODELS,
    project: projectReadModels,
    ...(stream === undefined ? {} : { stream }),
  });
  const [zh, en] = [`已补入 ${String(projected)} 个事件。`, `${String(projected)} events were taken.`];
  if (refused.length === 0) return { zh, en, refused: 0 };
  const lines = refused.map(
    (refusal) => `${String(refusal.position)}  ${refusal.stream}  ${reasonOf(refusal.error)}`,
  );
  return {
    zh: `${zh}${String(refused.length)} 个流仍被拒绝，自该事件起继续搁置。`,
    en: [`${en} Refused again, and parked from there on: ${String(refused.length)} streams.`, ...lines].join(
      '\n',
    ),
    refused: refused.length,
  };
}
