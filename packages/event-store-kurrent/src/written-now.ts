import { isRefusal } from './failures.js';
import { type Server, type Unheard } from './server.js';
import { headOf } from './stored-in-log.js';

/**
 * Sends an append, and tells from the place the server answers whether it can only have been written now: what was there
 * before cannot stand further on than the log was known to reach when the append was sent. False is no verdict: a
 * repetition, or events that this process sent before without hearing what became of them.
 */
export async function send<T>(
  server: Server,
  ids: string[],
  append: () => Promise<T>,
  placeIn: (answer: T) => bigint | undefined,
): Promise<{ answer: T; writtenNow: boolean }> {
  const { unheard } = server;
  for (const id of ids) {
    const { appends } = unheard.get(id) ?? { appends: 0 };
    unheard.set(id, { appends: appends + 1, inDoubt: appends > 0 });
  }
  try {
    const before = server.furthest() ?? BigInt(await headOf(server));
    const answer = await append();
    const inDoubt = ids.some((id) => unheard.get(id)?.inDoubt === true);
    heard(unheard, ids);
    const place = placeIn(answer);
    return { answer, writtenNow: !inDoubt && place !== undefined && place > before };
  } catch (error) {
    if (isRefusal(error)) heard(unheard, ids);
    throw error;
  }
}

function heard(unheard: Map<string, Unheard>, ids: string[]): void {
  for (const id of ids) {
    const { appends, inDoubt } = unheard.get(id) ?? { appends: 1, inDoubt: false };
    if (appends === 1) unheard.delete(id);
    else unheard.set(id, { appends: appends - 1, inDoubt });
  }
}
