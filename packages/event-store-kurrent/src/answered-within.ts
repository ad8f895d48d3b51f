import { StoreUnavailableError } from '@tidu/event-store';

/**
 * The client waits for ever for the answer to a reading or to an append, and a server may lose one: 24.6 fails inside, and
 * answers nothing, when three events or more are repeated in another order.
 */
export async function answeredWithin<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new StoreUnavailableError('connection')), ms);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
