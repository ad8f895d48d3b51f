import { type EvaluationRequest, type Finding, type KpiReport } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
import { type CampaignTerms } from '../campaign/terms.js';
import { type Factory } from '../factory/factory.js';
import { type Message } from '../refusal.js';
import { type Evidence, type SectionContent } from './declaration.js';

/** When in its life an application is evaluated: on the applicant's own word, on what people found, or at acceptance (验收). */
export type EvaluationStage = 'submission' | 'conclusion' | 'acceptance';

/** A request for evaluation: the worker answers each round exactly once. */
export interface EvaluationRound {
  readonly round: number;
  readonly stage: EvaluationStage;
}

export type ReviewVerdict = 'met' | 'not-met' | 'cannot-tell';

/** What an expert found on a clause (逐条意见), why, and in which evidence. */
export interface ExpertFinding {
  readonly clause: string;
  readonly verdict: ReviewVerdict;
  readonly reason: string;
  readonly evidence: readonly string[];
}

export interface PanelSeat {
  readonly expert: string;
  readonly specialty: 'technical' | 'management';
}

/** How many experts found what on a clause. */
export interface Tally {
  readonly clause: string;
  readonly met: number;
  readonly notMet: number;
  readonly cannotTell: number;
}

export interface ClauseReason {
  readonly clause: string;
  readonly reason: string;
}

/** A remedy against a refusal (救济途径), as every letter must name it. */
export interface Remedy {
  readonly kind: 'appeal' | 'reconsideration';
  readonly authority: Message;
  readonly within: Message;
}

export interface MissingInput {
  readonly clause: string;
  readonly need: string;
}

type Happened<Type extends string, Data> = { readonly type: `application.${Type}`; readonly data: Data };

export type ApplicationEvent =
  | Happened<
      'opened',
      {
        readonly id: string;
        readonly campaign: CampaignTerms & { readonly id: string };
        readonly factory: Pick<Factory, 'enterprise' | 'name' | 'province' | 'city' | 'industry'> & {
          readonly id: string;
          /** The group (中央企业集团、兵团) whose channel the application takes. */
          readonly group?: string;
        };
      }
    >
  | Happened<'section-declared', SectionContent>
  | Happened<'evidence-attached', Evidence>
  | Happened<'evidence-removed', { readonly id: string }>
  | Happened<'submitted', EvaluationRound & { readonly attempt: number; readonly receivedAt: string }>
  | Happened<'withdrawn', { readonly reason: string }>
  | Happened<'accepted-for-review', { readonly remark: string }>
  | Happened<'returned-for-correction', { readonly clauses: readonly ClauseReason[] }>
  | Happened<'not-accepted', { readonly reason: string }>
  | Happened<'recommended', { readonly rank: number; readonly opinion: string }>
  | Happened<
      'self-assessment-checked',
      EvaluationRound & { readonly findings: Readonly<Record<string, Finding>>; readonly opinion: string }
    >
  | Happened<'panel-assigned', { readonly seats: readonly PanelSeat[]; readonly method: 'designated' }>
  | Happened<'findings-recorded', { readonly expert: string; readonly findings: readonly ExpertFinding[] }>
  | Happened<
      'opinion-signed',
      { readonly expert: string; readonly noConflict: true; readonly summary: string }
    >
  | Happened<
      'site-verified',
      { readonly visitedOn: Day; readonly inspectors: readonly string[]; readonly summary: string }
    >
  | Happened<
      'review-concluded',
      EvaluationRound & {
        readonly findings: Readonly<Record<string, Finding>>;
        readonly tallies: readonly Tally[];
        readonly opinion: string;
      }
    >
  | Happened<
      'kpis-compared',
      EvaluationRound & {
        readonly asOf: Day;
        readonly inputs: {
          readonly kpis: EvaluationRequest['kpis'];
          readonly benchmarks: EvaluationRequest['benchmarks'];
          readonly interpretation: EvaluationRequest['interpretation'];
        };
        readonly comparisons: readonly unknown[];
      }
    >
  | Happened<
      'eligibility-computed',
      EvaluationRound & {
        readonly request: EvaluationRequest;
        readonly editionHash: string;
        readonly verdict: 'eligible' | 'ineligible' | 'undetermined';
        readonly clauses: readonly { readonly id: string; readonly verdict: string }[];
        readonly missing: readonly MissingInput[];
      }
    >
  | Happened<'decision-deferred', { readonly reason: string; readonly missing: readonly MissingInput[] }>
  | Happened<'decision-resumed', EvaluationRound & { readonly reason: string }>
  | Happened<'notice-published', { readonly noticeId: string; readonly startsOn: Day; readonly endsOn: Day }>
  | Happened<'named-for-cultivation', { readonly until: Day; readonly goals: string }>
  | Happened<
      'acceptance-applied-for',
      EvaluationRound & {
        readonly asOf: Day;
        readonly summary: string;
        readonly kpis: readonly KpiReport[] | null;
      }
    >
  | Happened<'acceptance-checked', { readonly opinion: string }>
  | Happened<'acceptance-passed', { readonly opinion: string }>
  | Happened<
      'awarded',
      { readonly certificateNumber: string; readonly validFrom: Day; readonly validUntil: Day }
    >
  | Happened<
      'award-refused',
      { readonly reasons: readonly ClauseReason[]; readonly remedies: readonly Remedy[] }
    >;

export type ApplicationEventType = ApplicationEvent['type'];
