import { type EventSchema, eventSchema } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { decideAndAppend } from './decide-and-append.js';
import { type CommandRequest, type Execution } from './request.js';
import { once } from './steps/once.js';

/** Carries out a command once. What has a command bus gives it there instead: the bus adds what all commands share. */
export function executeCommand(
  store: EventStore,
  request: CommandRequest,
  schema: EventSchema = eventSchema,
): Promise<Execution> {
  return once(store)(request, () => decideAndAppend(store, request, schema));
}
