import { type EventSchema, eventSchema } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { decideAndAppend } from './decide-and-append.js';
import { type CommandRequest, type Execution } from './request.js';
import { once } from './steps/once.js';

/**
 * Carries out a command once, without a command bus: for the demo, the command line and specs. The API and the worker give
 * commands to the bus, which adds what all commands share (`command-pipeline.ts`).
 */
export function executeCommand(
  store: EventStore,
  request: CommandRequest,
  schema: EventSchema = eventSchema,
): Promise<Execution> {
  return once(store)(request, () => decideAndAppend(store, request, schema));
}
