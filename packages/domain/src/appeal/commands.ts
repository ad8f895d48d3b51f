import { type ApplicationEvent, type ClauseReason, type DeclaredConflict } from '../application/events.js';
import { type Application } from '../application/state.js';
import { type OnCalendar } from '../calendar/commands.js';
import { type ExpertPoolEvent } from '../expert-pool/events.js';
import { type ExpertPool } from '../expert-pool/state.js';
import { type FactoryEvent } from '../factory/events.js';
import { type Factory } from '../factory/state.js';
import { type Act, type RelatedStreams } from '../frame/aggregate.js';
import { type ReEvaluationEvent } from '../re-evaluation/events.js';
import { type ReEvaluation } from '../re-evaluation/state.js';
import { type RevocationEvent } from '../revocation/events.js';
import { type Revocation } from '../revocation/state.js';
import { type AppealEvent } from './events.js';
import { type AppealCommandType } from './rules.js';
import {
  type Appeal,
  type AppealedDecision,
  type AppealFinding,
  type ClauseOutcome,
  type DecisionAppealed,
} from './state.js';

interface Payloads {
  /** The id is `appealId(against)`: one appeal for each decision. */
  'file-appeal': {
    readonly id: string;
    readonly against: AppealedDecision;
    readonly clauses: readonly ClauseReason[];
    readonly statement: string;
  };
  'accept-appeal': { readonly remark: string };
  'decline-appeal': { readonly reason: string };
  'withdraw-appeal': { readonly reason: string };
  'declare-appeal-interests': { readonly conflicts: readonly DeclaredConflict[] };
  'record-appeal-findings': { readonly findings: readonly AppealFinding[] };
  'sign-appeal-opinion': { readonly noConflict: boolean; readonly summary: string };
  'replace-appeal-expert': { readonly expert: string; readonly reason: string };
  'decide-appeal': { readonly outcomes: readonly ClauseOutcome[]; readonly opinion: string };
}

export type AppealCommandOf<Type extends AppealCommandType> = { readonly type: Type } & Payloads[Type];
export type AppealCommand = { [Type in AppealCommandType]: AppealCommandOf<Type> }[AppealCommandType];

/** What an appeal rests on: the decision's own stream, the factory where a title was taken, the pool its panel is from. */
export interface AppealRelated extends OnCalendar {
  readonly application?: Application;
  readonly reEvaluation?: ReEvaluation;
  readonly revocation?: Revocation;
  readonly factory?: Factory;
  readonly pool?: ExpertPool;
}

/** Events of the appeal, of what it supersedes, and of the pool its panel is from. */
export type AppealEmitted =
  AppealEvent | ApplicationEvent | ReEvaluationEvent | RevocationEvent | FactoryEvent | ExpertPoolEvent;

export type AppealAct<Type extends AppealCommandType> = Act<
  Appeal,
  AppealCommandOf<Type>,
  AppealRelated,
  AppealEmitted
>;

/** The streams a decision stands on; the factory too, where it took a title. */
export function decisionStreams(
  { kind, id }: AppealedDecision,
  decision: DecisionAppealed | null,
): RelatedStreams<AppealRelated> {
  const factory =
    decision?.certificateNumber == null ? {} : { factory: { aggregate: 'factory', id: decision.factoryId } };
  switch (kind) {
    case 'application-refusal':
    case 'not-accepted':
      return { application: { aggregate: 'application', id } };
    case 'downgrade':
      return { reEvaluation: { aggregate: 're-evaluation', id }, ...factory };
    case 'revocation':
      return { revocation: { aggregate: 'revocation', id }, ...factory };
  }
}
