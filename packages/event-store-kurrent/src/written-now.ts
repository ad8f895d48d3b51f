import { setTimeout as delay } from 'node:timers/promises';
import { isRefusal, isTimeout } from './failures.js';
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
    const { answer, asked } = await untilTaken(server, append);
    const inDoubt = asked > 1 || ids.some((id) => unheard.get(id)?.inDoubt === true);
    heard(unheard, ids);
    const place = placeIn(answer);
    return { answer, writtenNow: !inDoubt && place !== undefined && place > before };
  } catch (error) {
    if (isRefusal(error)) heard(unheard, ids);
    throw error;
  }
}

const ASK_AGAIN_MS = 50;

/**
 * 24.6 drops an append, and says after two seconds that the time was over, where another has just sent the same events and
 * they are not in the index yet. Asked again it knows them; so does every server whose answer was merely late.
 */
async function untilTaken<T>(
  { patienceMs }: Server,
  append: () => Promise<T>,
): Promise<{ answer: T; asked: number }> {
  const deadline = performance.now() + patienceMs;
  for (let asked = 1; ; asked += 1) {
    try {
      return { answer: await append(), asked };
    } catch (error) {
      if (!isTimeout(error) || performance.now() + ASK_AGAIN_MS > deadline) throw error;
      await delay(ASK_AGAIN_MS);
    }
  }
}

function heard(unheard: Map<string, Unheard>, ids: string[]): void {
  for (const id of ids) {
    const { appends, inDoubt } = unheard.get(id) ?? { appends: 1, inDoubt: false };
    if (appends === 1) unheard.delete(id);
    else unheard.set(id, { appends: appends - 1, inDoubt });
  }
}
