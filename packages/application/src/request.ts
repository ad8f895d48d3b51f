import { type Actor, type AddressedCommand, conflict, type Refusal } from '@tidu/domain';

/** One command with all that its execution depends on. */
export type CommandRequest = AddressedCommand & {
  readonly actor: Actor;
  /** The time of the act, ISO 8601 UTC. */
  readonly now: string;
  /** Makes the command happen once: the same id again returns the first result. */
  readonly commandId: string;
  /** What was asked for: the same id with another fingerprint is refused. */
  readonly fingerprint?: string;
  /** The version the sender has seen; where given, a decision on any other is refused. */
  readonly expectedVersion?: number;
  /** The event this command answers, where it is the platform's own. */
  readonly causationId?: string;
  /** What the chain of acts it belongs to began with; without it the chain begins with this command. */
  readonly correlationId?: string;
};

/** What a command came to: recorded, now or by an earlier try; or refused, with the version there is. */
export type Execution =
  | { readonly ok: true; readonly version: number; readonly position: number; readonly repeated: boolean }
  | RefusedExecution;

export interface RefusedExecution {
  readonly ok: false;
  readonly refusal: Refusal;
  readonly currentVersion: number;
}

/** Has a command carried out. */
export type GiveCommand = (request: CommandRequest) => Promise<Execution>;

export function refused(refusal: Refusal, currentVersion: number): RefusedExecution {
  return { ok: false, refusal, currentVersion };
}

export function versionConflict(): Refusal {
  return conflict(
    'version-conflict',
    '他人已先更新此内容，您的操作未执行。请查看最新内容后再试。',
    'Someone else has changed this meanwhile; your act was not carried out. Look at the current state and try again.',
  );
}

export function commandReused(): Refusal {
  return conflict(
    'idempotency-key-reused',
    '同一 Idempotency-Key 已用于另一请求。',
    'This Idempotency-Key was used for another request.',
  );
}
