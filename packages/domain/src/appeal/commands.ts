import { type ClauseReason, type DeclaredConflict } from '../application/events.js';
import { type AppealedDecision, type AppealFinding, type ClauseOutcome } from './appeal.js';
import { type AppealCommandType } from './rules.js';

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
