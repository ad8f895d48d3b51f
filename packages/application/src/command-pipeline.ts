import { eventSchema } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { decideAndAppend } from './decide-and-append.js';
import { type GiveCommand } from './request.js';
import { authorized } from './steps/authorized.js';
import { forbiddenLogged, type SecurityLog } from './steps/forbidden-logged.js';
import { once } from './steps/once.js';
import { through } from './steps/step.js';
import { type CommandSpan, traced } from './steps/traced.js';

export interface PipelineOptions {
  readonly store: EventStore;
  readonly onSpan: (span: CommandSpan) => void;
  readonly securityLog: SecurityLog;
}

/** The way of every command on the bus: what all commands share stands here, from the outside in. */
export function commandPipeline({ store, onSpan, securityLog }: PipelineOptions): GiveCommand {
  return through([traced(onSpan), forbiddenLogged(securityLog), authorized(), once(store)], (request) =>
    decideAndAppend(store, request, eventSchema),
  );
}
