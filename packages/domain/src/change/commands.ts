import { type ClauseReason } from '../application/events.js';
import { type OnCalendar } from '../calendar/commands.js';
import { type DomainEvent } from '../core/decision.js';
import { type EnterpriseEvent } from '../enterprise/events.js';
import { type Enterprise } from '../enterprise/state.js';
import { type FactoryEvent } from '../factory/events.js';
import { type Factory } from '../factory/state.js';
import { type Act } from '../frame/aggregate.js';
import { type RevocationEmitted } from '../revocation/commands.js';
import { type ChangeEvent } from './events.js';
import { type ChangeCommandType } from './rules.js';
import { type Change, type ChangeOutcome, type ReportedChange } from './state.js';

interface Payloads {
  'report-change': { readonly id: string; readonly factoryId: string } & ReportedChange;
  'amend-change': ReportedChange;
  'withdraw-change': { readonly reason: string };
  'return-change': { readonly reason: string };
  /** Whether the criteria are still met; null for a simple rename, which does not touch them. */
  'check-change': { readonly meetsCriteria: boolean | null; readonly opinion: string };
  'decide-change': { readonly outcome: ChangeOutcome; readonly reasons: readonly ClauseReason[] };
}

export type ChangeCommandOf<Type extends ChangeCommandType> = { readonly type: Type } & Payloads[Type];
export type ChangeCommand = { [Type in ChangeCommandType]: ChangeCommandOf<Type> }[ChangeCommandType];

/** The other streams a decision on a change rests on. */
export interface ChangeRelated extends OnCalendar {
  readonly factory?: Factory;
  readonly enterprise?: Enterprise;
  /** The enterprise that takes over. */
  readonly successor?: Enterprise;
  readonly revocation?: { readonly phase: string };
}

/** Events of the change, and of all that follows it: factory, enterprises, a revocation proceeding. */
export type ChangeEmitted = (ChangeEvent | FactoryEvent | EnterpriseEvent | RevocationEmitted) &
  Pick<DomainEvent, 'on'>;

export type ChangeAct<Type extends ChangeCommandType> = Act<
  Change,
  ChangeCommandOf<Type>,
  ChangeRelated,
  ChangeEmitted
>;
