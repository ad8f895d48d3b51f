import { type OnCalendar } from '../calendar/commands.js';
import { type Day } from '../calendar/dates.js';
import { type Campaign } from '../campaign/state.js';
import { type Act } from '../frame/aggregate.js';
import { type Factory, type IncidentKind } from './state.js';
import { type LegacyTitle } from './title.js';

export interface RegisterFactory {
  readonly type: 'register-factory';
  readonly id: string;
  readonly enterprise: string;
  /** Where the factory is a branch (分支机构) with a credit code of its own. */
  readonly branchUscc?: string;
  readonly name: string;
  readonly province: string;
  readonly city: string;
  readonly industry: string;
}

/** Recognises a legacy title as a campaign's tier without an application (认定转换). */
export interface ConvertTitle {
  readonly type: 'convert-title';
  /** The campaign whose tier it becomes, and whose edition later re-evaluations go by. */
  readonly campaignId: string;
  readonly legacy: LegacyTitle;
  /** The legacy certificate's file, by its SHA-256, where there is one. */
  readonly evidence: string | null;
  readonly validUntil: Day;
}

export interface ReportIncident {
  readonly type: 'report-incident';
  readonly kind: IncidentKind;
  readonly happenedOn: Day;
  readonly facts: string;
  /** Where it is known from: the inquiry's report, the court's register, the tip-off's number. */
  readonly source: string;
}

export type FactoryCommand =
  | RegisterFactory
  | ConvertTitle
  | ReportIncident
  | { readonly type: 'expire-title' }
  | { readonly type: 'note-missed-report' }
  | { readonly type: 'close-incident'; readonly incident: string; readonly reason: string };

/** The other streams a decision on a factory rests on. */
export interface FactoryRelated extends OnCalendar {
  readonly campaign?: Campaign;
  readonly enterprise?: { readonly group?: string };
  /** The re-evaluation of the year whose report is missed. */
  readonly reEvaluation?: { readonly phase: string };
}

export type FactoryAct<Type extends FactoryCommand['type']> = Act<
  Factory,
  Extract<FactoryCommand, { readonly type: Type }>,
  FactoryRelated
>;
