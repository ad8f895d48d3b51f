import { type ClauseReason } from '../application/events.js';
import { type OnCalendar } from '../calendar/commands.js';
import { type Day } from '../calendar/dates.js';
import { type FactoryEvent } from '../factory/events.js';
import { type Factory } from '../factory/state.js';
import { type Act } from '../frame/aggregate.js';
import { type RevocationEvent } from './events.js';
import { type RevocationGround } from './grounds.js';
import { type RevocationCommandType } from './rules.js';
import { type Revocation, type RevocationOutcome } from './state.js';

interface Payloads {
  'open-revocation': {
    readonly id: string;
    readonly factoryId: string;
    readonly grounds: readonly RevocationGround[];
    readonly reasons: readonly ClauseReason[];
    readonly facts: string;
    /** Incidents on the factory's record the proceeding is opened for. */
    readonly incidents: readonly string[];
  };
  'submit-defence': {
    readonly statement: string;
    /** Files, by their SHA-256. */
    readonly evidence: readonly string[];
    readonly hearing: boolean;
  };
  'note-defence-lapse': unknown;
  'record-hearing': { readonly heldOn: Day; readonly summary: string };
  'decide-revocation': {
    readonly outcome: RevocationOutcome;
    readonly reasons: readonly ClauseReason[];
    /** For a rectification. */
    readonly deadline?: Day;
  };
  'report-rectification': { readonly statement: string; readonly evidence: readonly string[] };
  'note-rectification-lapse': unknown;
  'publish-revocation': unknown;
}

export type RevocationCommandOf<Type extends RevocationCommandType> = {
  readonly type: Type;
} & Payloads[Type];
export type RevocationCommand = {
  [Type in RevocationCommandType]: RevocationCommandOf<Type>;
}[RevocationCommandType];

/** The factory whose title is at stake. */
export interface RevocationRelated extends OnCalendar {
  readonly factory?: Factory;
}

/** Events of the proceeding, and of its factory, which change together. */
export type RevocationEmitted = RevocationEvent | FactoryEvent;

export type RevocationAct<Type extends RevocationCommandType> = Act<
  Revocation,
  RevocationCommandOf<Type>,
  RevocationRelated,
  RevocationEmitted
>;
