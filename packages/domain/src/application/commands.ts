import { type Finding, type KpiReport, type OverlaidRequest, type OverlaidResult } from '@tidu/criteria';
import { type OnCalendar } from '../calendar/commands.js';
import { type Day } from '../calendar/dates.js';
import { type Scores } from '../campaign/scoring.js';
import { type Campaign } from '../campaign/state.js';
import { conflict, type Refusal } from '../core/refusal.js';
import { type Enterprise } from '../enterprise/state.js';
import { type ExpertPoolEvent } from '../expert-pool/events.js';
import { type ExpertPool } from '../expert-pool/state.js';
import { type FactoryEvent } from '../factory/events.js';
import { type Factory } from '../factory/state.js';
import { type Act, type RelatedStreams } from '../frame/aggregate.js';
import { type ApplicationCommandType } from './rules.js';
import { type Application } from './state.js';
import { type Evidence, type SectionContent } from './declaration.js';
import {
  type ApplicationEvent,
  type ClauseReason,
  type DeclaredConflict,
  type ExpertFinding,
  type Recheck,
} from './events.js';

/** What each command carries; who may give it and when stands in `rules.ts`. */
interface Payloads {
  'open-application': {
    readonly id: string;
    readonly factoryId: string;
    readonly campaignId: string;
    /** The group (中央企业集团、兵团) whose channel is taken, and the enterprise that must belong to it. */
    readonly group?: string;
    readonly enterprise?: string;
  };
  /** `seen`: how often the section had been declared when its content was read; whoever was overtaken is told. */
  'declare-section': SectionContent & { readonly seen?: number };
  'attach-evidence': Evidence;
  'remove-evidence': { readonly id: string };
  submit: {
    readonly truthful: boolean;
    readonly noSecrets: boolean;
    readonly ladderException?: string;
    /** Why a returned application comes back as it was (未作修改的说明). */
    readonly unchangedReason?: string;
  };
  withdraw: { readonly reason: string };
  /** The campaign takes applications for longer: the draft’s own time follows. */
  'take-extension': unknown;
  lapse: unknown;
  endorse: { readonly opinion: string };
  'accept-for-review': { readonly remark: string };
  'return-for-correction': { readonly clauses: readonly ClauseReason[] };
  'decline-to-accept': { readonly reason: string };
  'check-self-assessment': { readonly findings: Readonly<Record<string, Finding>>; readonly opinion: string };
  'record-self-assessment': unknown;
  'declare-interests': { readonly conflicts: readonly DeclaredConflict[] };
  'replace-expert': { readonly expert: string; readonly reason: string };
  'call-extra-expert': { readonly reason: string };
  'record-scores': { readonly scores: Scores };
  'record-findings': { readonly findings: readonly ExpertFinding[] };
  'sign-opinion': { readonly noConflict: boolean; readonly summary: string };
  'record-site-verification': {
    readonly visitedOn: Day;
    readonly inspectors: readonly string[];
    readonly summary: string;
  };
  'countersign-site-verification': unknown;
  'conclude-review': { readonly opinion: string };
  'state-dissent': { readonly statement: string };
  'defer-decision': { readonly reason: string };
  'resume-decision': { readonly reason: string };
  'name-for-cultivation': { readonly goals: string };
  'apply-for-acceptance': { readonly summary: string; readonly kpis: readonly KpiReport[] | null };
  'check-acceptance': { readonly opinion: string };
  'pass-acceptance': { readonly opinion: string };
  recheck: Recheck;
  award: { readonly conditions?: readonly string[] };
  'refuse-award': { readonly reasons: readonly ClauseReason[]; readonly nurture?: boolean };
  'record-evaluation': {
    readonly round: number;
    readonly request: OverlaidRequest;
    readonly result: OverlaidResult;
    readonly editionHash: string;
  };
}

export type CommandOf<Type extends ApplicationCommandType> = { readonly type: Type } & Payloads[Type];
export type ApplicationCommand = {
  [Type in ApplicationCommandType]: CommandOf<Type>;
}[ApplicationCommandType];

/** The other aggregates a decision rests on; the append checks that they have not moved meanwhile. */
export interface ApplicationRelated extends OnCalendar {
  readonly enterprise?: Enterprise;
  readonly factory?: Factory;
  readonly campaign?: Campaign;
  readonly pool?: ExpertPool;
}

/** Events for the application's own stream, and for its factory's or the pool's where both must change together. */
export type ApplicationEmitted = ApplicationEvent | FactoryEvent | ExpertPoolEvent;

export type ApplicationAct<Type extends ApplicationCommandType> = Act<
  Application,
  CommandOf<Type>,
  ApplicationRelated,
  ApplicationEmitted
>;

/** The campaign an application is in, as it stands now: its window may have been extended. */
export function ownCampaign({ campaign }: Application): RelatedStreams<ApplicationRelated> {
  return campaign === null ? {} : { campaign: { aggregate: 'campaign', id: campaign.id } };
}

/** The factory an application is for. */
export function ownFactory({ factory }: Application): RelatedStreams<ApplicationRelated> {
  return factory === null ? {} : { factory: { aggregate: 'factory', id: factory.id } };
}

/** Why nothing can be done on an application that was never opened. */
export function noCampaign(): Refusal {
  return conflict('no-campaign', '申报没有批次。', 'The application has no campaign.');
}
