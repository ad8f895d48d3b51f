import { type CommandRequest, type Execution, type GiveCommand } from '../request.js';

/** What all commands share is made of steps: each sees a command on its way in, and the outcome on its way out. */
export type Step = (request: CommandRequest, next: () => Promise<Execution>) => Promise<Execution>;

/** Puts steps around a command, the first one outermost. */
export function through(steps: readonly Step[], carryOut: GiveCommand): GiveCommand {
  return steps.reduceRight<GiveCommand>(
    (inner, step) => (request) => step(request, () => inner(request)),
    carryOut,
  );
}
