import { type Finding, type KpiReport } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
import { type Scores } from '../campaign/scoring.js';
import { type CampaignTerms } from '../campaign/terms.js';
import { type Subject } from '../policy/authorize.js';
import { type Evidence, type SectionName, type Sections } from './declaration.js';
import {
  type ClauseReason,
  type Correction,
  type Dissent,
  type EvaluationRound,
  type ExpertFinding,
  type LadderRecord,
  type LapseReason,
  type MissingInput,
  type PanelSeat,
  type Recheck,
  type Remedy,
  type Tally,
} from './events.js';
import { type Phase } from './phases.js';

/** One expert's seat on the panel and the opinion so far. */
export interface PanelMember extends PanelSeat {
  readonly findings: Readonly<Record<string, ExpertFinding>>;
  readonly signed: boolean;
  readonly summary: string;
  /** What the expert declared (回避声明): nothing yet, none, or ties that make the expert unfit. */
  readonly interests: 'undeclared' | 'clear' | 'conflicted';
  readonly scores: Scores | null;
}

/** An expert who left the panel: what was found is void, and kept. */
export interface FormerMember extends PanelMember {
  readonly reason: string;
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
  readonly purpose: 'upgrade' | 'renewal';
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
  /** How often each section was declared: what a page has seen of it, and whether somebody was faster. */
  readonly revisions: Readonly<Partial<Record<SectionName, number>>>;
  readonly evidence: Readonly<Record<string, Evidence>>;
  readonly attempts: number;
  readonly submittedAt: string | null;
  /** The hash of all that was declared, as last submitted. */
  readonly contentHash: string | null;
  readonly ladder: LadderRecord | null;
  readonly corrections: readonly Correction[];
  /** The working days of the formal check used up before the clock was stopped. */
  readonly formalCheckUsed: number;
  readonly endorsements: readonly {
    readonly level: string;
    readonly unit: string;
    readonly opinion: string;
  }[];
  readonly recommendation: {
    readonly rank: number;
    readonly opinion: string;
    readonly listId: string;
    readonly listHash: string;
  } | null;
  readonly panel: readonly PanelMember[];
  readonly formerMembers: readonly FormerMember[];
  readonly alternates: readonly PanelSeat[];
  readonly extraExperts: number;
  readonly draw: { readonly id: string; readonly lot: string } | null;
  readonly siteVerification: {
    readonly visitedOn: Day;
    readonly inspectors: readonly string[];
    readonly summary: string;
    readonly recordedBy: string | null;
    readonly countersignedBy: string | null;
  } | null;
  /** What the people responsible found, by clause: the basis of the conclusion. */
  readonly findings: Readonly<Record<string, Finding>>;
  readonly tallies: readonly Tally[];
  readonly conclusion: string;
  readonly dissents: readonly (Dissent & { readonly statement?: string })[];
  readonly meanScore: number | null;
  /** The evaluation asked for last, and what came of it. */
  readonly round: EvaluationRound | null;
  readonly eligibility: Eligibility | null;
  readonly deferral: { readonly reason: string; readonly missing: readonly MissingInput[] } | null;
  readonly notice: {
    readonly noticeId: string;
    readonly startsOn: Day;
    /** The day before the period that ends it began, where an objection had stopped it. */
    readonly since?: Day;
    readonly endsOn: Day;
    readonly workingDays?: number;
    /** The objections that hold it up. */
    readonly pausedBy: readonly string[];
    readonly upheld: readonly string[];
  } | null;
  readonly recheck: Recheck | null;
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
    readonly conditions?: readonly string[];
  } | null;
  readonly refusal: {
    readonly reasons: readonly ClauseReason[];
    readonly remedies: readonly Remedy[];
    readonly nurture: boolean;
  } | null;
  readonly notAccepted: string | null;
  readonly notAcceptedRemedies: readonly Remedy[];
  /** The official who refused or did not accept it. */
  readonly refusedBy: string | null;
  readonly lapsed: LapseReason | null;
  /** The appeals that put an earlier decision aside. */
  readonly supersededBy: readonly string[];
  /** The day the present phase began, where its event says so: what its clock counts from. */
  readonly phaseSince: Day | null;
}

export const noApplication: Application = {
  id: '',
  phase: 'none',
  purpose: 'upgrade',
  campaign: null,
  factory: null,
  sections: {},
  revisions: {},
  evidence: {},
  attempts: 0,
  submittedAt: null,
  contentHash: null,
  ladder: null,
  corrections: [],
  formalCheckUsed: 0,
  endorsements: [],
  recommendation: null,
  panel: [],
  formerMembers: [],
  alternates: [],
  extraExperts: 0,
  draw: null,
  siteVerification: null,
  findings: {},
  tallies: [],
  conclusion: '',
  dissents: [],
  meanScore: null,
  round: null,
  eligibility: null,
  deferral: null,
  notice: null,
  recheck: null,
  cultivation: null,
  acceptance: null,
  award: null,
  refusal: null,
  notAccepted: null,
  notAcceptedRemedies: [],
  refusedBy: null,
  lapsed: null,
  supersededBy: [],
  phaseSince: null,
};

/** What the policy needs to know of an application. */
export function subjectOf(state: Application): Subject & { readonly phase: Phase } {
  return {
    phase: state.phase,
    assigned: state.panel.map((member) => member.expert),
    conflicted: thoseWith(state, 'conflicted'),
    undeclared: thoseWith(state, 'undeclared'),
    ...(state.campaign && { tier: state.campaign.tier }),
    ...(state.factory && {
      enterprise: state.factory.enterprise,
      province: state.factory.province,
      city: state.factory.city,
      ...(state.factory.group !== undefined && { group: state.factory.group }),
    }),
  };
}

function thoseWith({ panel }: Application, interests: PanelMember['interests']): string[] {
  return panel.filter((member) => member.interests === interests).map((member) => member.expert);
}
