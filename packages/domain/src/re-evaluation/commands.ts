import { type EvaluationRequest, type EvaluationResult, type Finding, type Tier } from '@tidu/criteria';
import { type ClauseReason } from '../application/events.js';
import { type OnCalendar } from '../calendar/commands.js';
import { type Day } from '../calendar/dates.js';
import { type Factory } from '../factory/state.js';
import { type Act, type RelatedStreams } from '../frame/aggregate.js';
import { type AnnualReport } from './report.js';
import { type ReEvaluationCommandType } from './rules.js';
import { type ReEvaluation } from './state.js';

interface Payloads {
  /** The id is `factoryId-year`. */
  'submit-annual-report': {
    readonly id: string;
    readonly factoryId: string;
    readonly year: number;
    readonly report: AnnualReport;
  };
  'record-re-evaluation': {
    readonly round: number;
    readonly request: EvaluationRequest;
    readonly result: EvaluationResult;
    readonly editionHash: string;
  };
  'select-for-full-review': { readonly reason: string };
  /** One lot for each re-evaluation; the seed is public beforehand and the same for a year, and its source says where. */
  'draw-for-full-review': { readonly seed: string; readonly seedSource: string };
  'record-on-site-review': {
    readonly visitedOn: Day;
    readonly findings: Readonly<Record<string, Finding>>;
    readonly summary: string;
  };
  'countersign-on-site-review': unknown;
  'keep-title': { readonly remark: string };
  'order-rectification': { readonly deadline: Day; readonly reasons: readonly ClauseReason[] };
  'report-rectification': { readonly report: AnnualReport };
  'note-rectification-lapse': unknown;
  'downgrade-title': { readonly tier: Tier; readonly reasons: readonly ClauseReason[] };
  'propose-revocation': { readonly facts: string; readonly reasons: readonly ClauseReason[] };
}

export type ReEvaluationCommandOf<Type extends ReEvaluationCommandType> = {
  readonly type: Type;
} & Payloads[Type];
export type ReEvaluationCommand = {
  [Type in ReEvaluationCommandType]: ReEvaluationCommandOf<Type>;
}[ReEvaluationCommandType];

/** The other streams a decision on a re-evaluation rests on. */
export interface ReEvaluationRelated extends OnCalendar {
  readonly factory?: Factory;
  /** The proceeding a proposal would open. */
  readonly revocation?: { readonly phase: string };
}

export type ReEvaluationAct<Type extends ReEvaluationCommandType> = Act<
  ReEvaluation,
  ReEvaluationCommandOf<Type>,
  ReEvaluationRelated
>;

/** The factory a re-evaluation is about. */
export function ownFactory({ subject }: ReEvaluation): RelatedStreams<ReEvaluationRelated> {
  return subject === null ? {} : { factory: { aggregate: 'factory', id: subject.factoryId } };
}
