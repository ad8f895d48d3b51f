import { type InputIssue, type Message, type Refusal } from '../core/refusal.js';

/** Why an act is not possible now: the very refusal its command would meet. */
export interface WhyNot extends Message {
  readonly code: string;
}

/** The thing on which an act goes on: it is there already, or `command` opens it under this id or a new one. */
export interface LeadsTo {
  readonly aggregate: string;
  readonly id: string | null;
  readonly command?: string;
  /** What that command is given. */
  readonly given?: Readonly<Record<string, string | number>>;
}

/** An act that is an actor's in this phase (可办事项). */
export interface AvailableAction {
  readonly type: string;
  /** Null where it is possible now. */
  readonly whyNot: WhyNot | null;
  /** What its command has to say besides what it always says. */
  readonly asks?: readonly InputIssue[];
  readonly leadsTo?: LeadsTo;
}

export function whyNotOf(refusal: Refusal | null): WhyNot | null {
  return refusal === null ? null : { code: refusal.code, ...refusal.message };
}
