import { type Role } from '@tidu/domain';
import { type CommandName, commandNameOf } from '../command-name.js';
import { type Step } from './step.js';

/** Somebody tried what they may not do. */
export interface ForbiddenAct {
  readonly command: CommandName;
  readonly id: string;
  readonly actor: string;
  readonly role: Role;
  /** When it was tried, ISO 8601 UTC. */
  readonly at: string;
  /** The code of the refusal. */
  readonly code: string;
}

/** Where acts that the platform forbade are written down (安全审计). Nothing of such an act stands in the event log. */
export interface SecurityLog {
  forbidden(act: ForbiddenAct): void;
}

/** Writes every command that was forbidden into the security log. */
export function forbiddenLogged(log: SecurityLog): Step {
  return async (request, next) => {
    const execution = await next();
    if (!execution.ok && execution.refusal.kind === 'forbidden') {
      const { id, actor, now } = request;
      log.forbidden({
        command: commandNameOf(request),
        id,
        actor: actor.id,
        role: actor.role,
        at: now,
        code: execution.refusal.code,
      });
    }
    return execution;
  };
}
