import { type Finding, type KpiReport } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
import { type CampaignTerms } from '../campaign/terms.js';
import { type Subject } from '../policy/authorize.js';
import { type Evidence, type Sections } from './declaration.js';
import {
  type ApplicationEvent,
  type ClauseReason,
  type EvaluationRound,
  type ExpertFinding,
  type MissingInput,
  type PanelSeat,
  type Remedy,
  type Tally,
} from './events.js';
import { type Phase } from './phases.js';

/** One expert's seat on the panel and the opinion so far. */
export interface PanelMember extends PanelSeat {
  readonly findings: Readonly<Record<string, ExpertFinding>>;
  readonly signed: boolean;
  readonly summary: string;
}

/** What the worker computed for a round. */
export interface Eligibility extends EvaluationRound {
  readonly verdict: 'eligible' | 'ineligible' | 'undetermined';
  readonly clauses: readonly { readonly id: string; readonly verdict: string }[];
  readonly missing: readonly MissingInput[];
}

/** An application (申报) as its events tell it. */
export interface Application {
  readonly id: string;
  readonly phase: Phase;
  readonly campaign: (CampaignTerms & { readonly id: string }) | null;
  readonly factory: {
    readonly id: string;
    readonly enterprise: string;
    readonly name: string;
    readonly province: string;
    readonly city: string;
    readonly industry: string;
    readonly group?: string;
  } | null;
  readonly sections: Partial<Sections>;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly attempts: number;
  readonly submittedAt: string | null;
  readonly corrections: readonly { readonly clauses: readonly ClauseReason[] }[];
  readonly recommendation: { readonly rank: number; readonly opinion: string } | null;
  readonly panel: readonly PanelMember[];
  readonly siteVerification: {
    readonly visitedOn: Day;
    readonly inspectors: readonly string[];
    readonly summary: string;
  } | null;
  /** What the people responsible found, by clause: the basis of the conclusion. */
  readonly findings: Readonly<Record<string, Finding>>;
  readonly tallies: readonly Tally[];
  readonly conclusion: string;
  /** The evaluation asked for last, and what came of it. */
  readonly round: EvaluationRound | null;
  readonly eligibility: Eligibility | null;
  readonly deferral: { readonly reason: string; readonly missing: readonly MissingInput[] } | null;
  readonly notice: { readonly noticeId: string; readonly startsOn: Day; readonly endsOn: Day } | null;
  readonly cultivation: { readonly until: Day; readonly goals: string } | null;
  readonly acceptance: {
    readonly asOf: Day;
    readonly summary: string;
    readonly kpis: readonly KpiReport[] | null;
  } | null;
  readonly award: {
    readonly certificateNumber: string;
    readonly validFrom: Day;
    readonly validUntil: Day;
  } | null;
  readonly refusal: {
    readonly reasons: readonly ClauseReason[];
    readonly remedies: readonly Remedy[];
  } | null;
  readonly notAccepted: string | null;
}

export const noApplication: Application = {
  id: '',
  phase: 'none',
  campaign: null,
  factory: null,
  sections: {},
  evidence: {},
  attempts: 0,
  submittedAt: null,
  corrections: [],
  recommendation: null,
  panel: [],
  siteVerification: null,
  findings: {},
  tallies: [],
  conclusion: '',
  round: null,
  eligibility: null,
  deferral: null,
  notice: null,
  cultivation: null,
  acceptance: null,
  award: null,
  refusal: null,
  notAccepted: null,
};

/** What the policy needs to know of an application. */
export function subjectOf(state: Application): Subject & { readonly phase: Phase } {
  return {
    phase: state.phase,
    assigned: state.panel.map((member) => member.expert),
    ...(state.campaign && { tier: state.campaign.tier }),
    ...(state.factory && {
      enterprise: state.factory.enterprise,
      province: state.factory.province,
      city: state.factory.city,
      ...(state.factory.group !== undefined && { group: state.factory.group }),
    }),
  };
}

/** Folds one event into an application. Total: an unknown past never throws. */
export function evolveApplication(state: Application, event: ApplicationEvent): Application {
  switch (event.type) {
    case 'application.opened':
      return {
        ...noApplication,
        id: event.data.id,
        phase: 'draft',
        campaign: event.data.campaign,
        factory: event.data.factory,
      };
    case 'application.section-declared':
      return { ...state, sections: { ...state.sections, [event.data.section]: event.data.content } };
    case 'application.evidence-attached':
      return { ...state, evidence: { ...state.evidence, [event.data.id]: event.data } };
    case 'application.evidence-removed':
      return {
        ...state,
        evidence: Object.fromEntries(Object.entries(state.evidence).filter(([id]) => id !== event.data.id)),
      };
    case 'application.submitted':
      return {
        ...state,
        phase: 'submitted',
        attempts: event.data.attempt,
        submittedAt: event.data.receivedAt,
        round: roundOf(event.data),
      };
    case 'application.withdrawn':
      return { ...state, phase: 'withdrawn' };
    case 'application.accepted-for-review':
      return { ...state, phase: 'accepted' };
    case 'application.returned-for-correction':
      return { ...state, phase: 'returned', corrections: [...state.corrections, event.data] };
    case 'application.not-accepted':
      return { ...state, phase: 'not-accepted', notAccepted: event.data.reason };
    case 'application.recommended':
      return { ...state, phase: 'recommended', recommendation: event.data };
    case 'application.panel-assigned':
      return {
        ...state,
        phase: 'in-review',
        panel: event.data.seats.map((seat) => ({ ...seat, findings: {}, signed: false, summary: '' })),
      };
    case 'application.findings-recorded':
      return withMember(state, event.data.expert, (member) => ({
        ...member,
        findings: {
          ...member.findings,
          ...Object.fromEntries(event.data.findings.map((f) => [f.clause, f])),
        },
      }));
    case 'application.opinion-signed':
      return withMember(state, event.data.expert, (member) => ({
        ...member,
        signed: true,
        summary: event.data.summary,
      }));
    case 'application.site-verified':
      return { ...state, siteVerification: event.data };
    case 'application.self-assessment-checked':
      return {
        ...state,
        phase: 'concluded',
        findings: event.data.findings,
        conclusion: event.data.opinion,
        round: roundOf(event.data),
      };
    case 'application.review-concluded':
      return {
        ...state,
        phase: 'concluded',
        findings: event.data.findings,
        tallies: event.data.tallies,
        conclusion: event.data.opinion,
        round: roundOf(event.data),
      };
    case 'application.kpis-compared':
      return state;
    case 'application.eligibility-computed': {
      const { round, stage, verdict, clauses, missing } = event.data;
      return { ...state, eligibility: { round, stage, verdict, clauses, missing } };
    }
    case 'application.decision-deferred':
      return { ...state, phase: 'deferred', deferral: event.data };
    case 'application.decision-resumed':
      return { ...state, phase: 'concluded', deferral: null, round: roundOf(event.data) };
    case 'application.notice-published':
      return { ...state, phase: 'public-notice', notice: event.data };
    case 'application.named-for-cultivation':
      return { ...state, phase: 'cultivation', cultivation: event.data };
    case 'application.acceptance-applied-for': {
      const { asOf, summary, kpis } = event.data;
      return {
        ...state,
        phase: 'acceptance-submitted',
        acceptance: { asOf, summary, kpis },
        round: roundOf(event.data),
      };
    }
    case 'application.acceptance-checked':
      return { ...state, phase: 'acceptance-checked' };
    case 'application.acceptance-passed':
      return { ...state, phase: 'acceptance-passed' };
    case 'application.awarded':
      return { ...state, phase: 'awarded', award: event.data };
    case 'application.award-refused':
      return { ...state, phase: 'refused', refusal: event.data };
  }
}

function roundOf({ round, stage }: EvaluationRound): EvaluationRound {
  return { round, stage };
}

function withMember(
  state: Application,
  expert: string,
  change: (member: PanelMember) => PanelMember,
): Application {
  return {
    ...state,
    panel: state.panel.map((member) => (member.expert === expert ? change(member) : member)),
  };
}
