import { type EvaluationRequest, type EvaluationResult, type Finding, type KpiReport } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
import { type ApplicationCommandType } from './rules.js';
import { type Evidence, type SectionContent } from './declaration.js';
import { type ClauseReason, type ExpertFinding, type PanelSeat } from './events.js';

/** What each command carries; who may give it and when stands in `policy/permissions.ts`. */
interface Payloads {
  'open-application': { readonly id: string; readonly factoryId: string; readonly campaignId: string };
  'declare-section': SectionContent;
  'attach-evidence': Evidence;
  'remove-evidence': { readonly id: string };
  submit: { readonly truthful: boolean; readonly noSecrets: boolean };
  withdraw: { readonly reason: string };
  'accept-for-review': { readonly remark: string };
  'return-for-correction': { readonly clauses: readonly ClauseReason[] };
  'decline-to-accept': { readonly reason: string };
  recommend: { readonly rank: number; readonly opinion: string };
  'check-self-assessment': { readonly findings: Readonly<Record<string, Finding>>; readonly opinion: string };
  'assign-panel': { readonly seats: readonly PanelSeat[] };
  'record-findings': { readonly findings: readonly ExpertFinding[] };
  'sign-opinion': { readonly noConflict: boolean; readonly summary: string };
  'record-site-verification': {
    readonly visitedOn: Day;
    readonly inspectors: readonly string[];
    readonly summary: string;
  };
  'conclude-review': { readonly opinion: string };
  'defer-decision': { readonly reason: string };
  'resume-decision': { readonly reason: string };
  'publish-notice': { readonly noticeId: string };
  'name-for-cultivation': { readonly goals: string };
  'apply-for-acceptance': { readonly summary: string; readonly kpis: readonly KpiReport[] | null };
  'check-acceptance': { readonly opinion: string };
  'pass-acceptance': { readonly opinion: string };
  award: unknown;
  'refuse-award': { readonly reasons: readonly ClauseReason[] };
  'record-evaluation': {
    readonly round: number;
    readonly request: EvaluationRequest;
    readonly result: EvaluationResult;
    readonly editionHash: string;
  };
}

export type CommandOf<Type extends ApplicationCommandType> = { readonly type: Type } & Payloads[Type];
export type ApplicationCommand = {
  [Type in ApplicationCommandType]: CommandOf<Type>;
}[ApplicationCommandType];
