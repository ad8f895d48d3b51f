import { streamOf } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { commandReused, type CommandRequest, type Execution, refused } from '../request.js';
import { type Step } from './step.js';

/**
 * A command happens once: one that was carried out is answered from the store before anything is read or decided, from
 * any process and after any crash. The same id with another fingerprint is refused.
 */
export function once(store: EventStore): Step {
  return async (request, next) => {
    const before = await resultOf(store, request);
    if (before !== null) return before;
    const outcome = await next();
    if (outcome.ok) return outcome;
    // A refusal may rest on what this very command did a moment ago, sent twice at once: then the answer is its result.
    return (await resultOf(store, request)) ?? outcome;
  };
}

/** What became of a command that was carried out before; null where it was not. */
async function resultOf(
  store: EventStore,
  { aggregate, id, commandId, fingerprint }: CommandRequest,
): Promise<Execution | null> {
  const found = await store.findCommand(commandId);
  if (found === null) return null;
  const version = found.versions[streamOf(aggregate, id)] ?? 0;
  return found.fingerprint === (fingerprint ?? null)
    ? { ok: true, version, position: found.position, repeated: true }
    : refused(commandReused(), version);
}
