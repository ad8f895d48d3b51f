import { type EventFacts } from '../frame/event-facts.js';
import {
  type EvaluationRequest,
  type Finding,
  type OverlaidRequest,
  type KpiReport,
  type Tier,
} from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
import { type Scores } from '../campaign/scoring.js';
import { type CampaignTerms } from '../campaign/terms.js';
import { type Factory } from '../factory/state.js';
import { type Message } from '../core/refusal.js';
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

/** What experts are experts in, and what people call it. */
export const specialtyNames = {
  technical: { zh: '技术专家', en: 'technical' },
  management: { zh: '管理专家', en: 'management' },
} as const;

export interface PanelSeat {
  readonly expert: string;
  readonly specialty: keyof typeof specialtyNames;
}

/** Where an application goes on once its refusal has fallen. */
export interface Resumption {
  readonly resumesIn: 'concluded' | 'cultivation' | 'acceptance-submitted';
  /** When a cultivation that goes on ends now. */
  readonly cultivationUntil?: Day;
}

/** A tie an expert declares (回避情形). */
export interface DeclaredConflict {
  readonly kind: ConflictKind;
  readonly detail: string;
}

export const conflictKinds = {
  employment: { zh: '任职', en: 'employment' },
  equity: { zh: '持股', en: 'equity' },
  vendor: { zh: '供应商', en: 'vendor' },
  consultant: { zh: '咨询辅导', en: 'consultant' },
  assessor: { zh: '评估机构', en: 'assessor' },
  'same-group': { zh: '同一集团', en: 'same group' },
  kinship: { zh: '亲属关系', en: 'kinship' },
  other: { zh: '其他', en: 'other' },
} as const;
export type ConflictKind = keyof typeof conflictKinds;

/** An opinion the conclusion did not follow (少数意见). */
export interface Dissent {
  readonly expert: string;
  readonly clause: string;
  readonly verdict: 'met' | 'not-met';
  readonly reason: string;
}

/** What stands below in the ladder (逐级申报): the tier asked for, the title held, or why it may be passed over. */
export interface LadderRecord {
  readonly requires: Tier | null;
  readonly certificateNumber: string | null;
  readonly exception: string | null;
  /** What the tier below came to where it was assessed in the same application (自评); absent where it was not. */
  readonly selfAssessed?: 'eligible' | 'undetermined';
}

/** Why an application came to nothing with time. */
export type LapseReason = 'window-closed' | 'correction-overdue' | 'cultivation-over';

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

/** The check of credit and accidents at the end of the notice (公示期满复查). */
export interface Recheck {
  readonly checkedOn: Day;
  readonly creditClear: boolean;
  readonly accidentsClear: boolean;
  readonly source: string;
  readonly remark: string;
}

export interface MissingInput {
  readonly clause: string;
  readonly need: string;
}

/** A correction asked for (一次性告知补正). */
export interface Correction {
  readonly clauses: readonly ClauseReason[];
  readonly on: Day;
  /** The last day on which the corrected application is taken, as the applicant was told. */
  readonly dueOn: Day;
  /** How long the applicant has; absent in records that do not say. */
  readonly workingDays?: number;
  /** Why the application came back as it was. */
  readonly unchangedReason?: string;
}

type Happened<Type extends string, Data> = { readonly type: `application.${Type}`; readonly data: Data };

export type ApplicationEvent =
  | Happened<
      'opened',
      {
        readonly id: string;
        /** For a tier the factory does not hold, or for a new term of the one it holds (到期复核). */
        readonly purpose: 'upgrade' | 'renewal';
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
  | Happened<
      'submitted',
      EvaluationRound & {
        readonly attempt: number;
        /** When the server received it, ISO 8601 UTC: what counts against the window. */
        readonly receivedAt: string;
        /** The hash of all that was declared, as the receipt (回执) shows it. */
        readonly contentHash: string;
        readonly ladder: LadderRecord;
        /** Why it came back as it was returned. */
        readonly unchangedReason?: string;
      }
    >
  | Happened<
      'endorsed',
      {
        readonly level: 'district' | 'city';
        readonly unit: string;
        readonly opinion: string;
        readonly on: Day;
      }
    >
  | Happened<'window-extended', { readonly closesOn: Day; readonly on: Day }>
  | Happened<'lapsed', { readonly reason: LapseReason; readonly on: Day }>
  | Happened<'withdrawn', { readonly reason: string }>
  | Happened<'accepted-for-review', { readonly remark: string; readonly on: Day }>
  | Happened<
      'returned-for-correction',
      Correction & {
        /** The working days of the formal check used up by then; absent in records that do not say. */
        readonly formalCheckUsed?: number;
      }
    >
  | Happened<
      'not-accepted',
      {
        readonly reason: string;
        readonly remedies: readonly Remedy[];
        readonly on: Day;
        readonly by: string;
      }
    >
  | Happened<
      'recommended',
      {
        readonly rank: number;
        readonly opinion: string;
        readonly listId: string;
        readonly listHash: string;
        readonly on: Day;
      }
    >
  | Happened<
      'self-assessment-checked',
      EvaluationRound & {
        readonly findings: Readonly<Record<string, Finding>>;
        readonly opinion: string;
        readonly on: Day;
      }
    >
  | Happened<
      'self-assessed',
      {
        readonly on: Day;
        /** The official who recorded it (备案) or confirmed the check; null where the campaign asks nobody. */
        readonly by: string | null;
      }
    >
  | Happened<
      'panel-assigned',
      {
        readonly seats: readonly PanelSeat[];
        readonly method: 'drawn';
        readonly drawId: string;
        readonly alternates: readonly PanelSeat[];
        /** What the draw's seeds came to: decides the random share of site visits too. */
        readonly lot: string;
        /** Where the panel begins a phase of its own. */
        readonly on?: Day;
      }
    >
  | Happened<'alternates-drawn', { readonly drawId: string; readonly alternates: readonly PanelSeat[] }>
  | Happened<
      'interests-declared',
      { readonly expert: string; readonly conflicts: readonly DeclaredConflict[] }
    >
  | Happened<
      'expert-replaced',
      { readonly expert: string; readonly reason: string; readonly successor: PanelSeat }
    >
  | Happened<
      'expert-added',
      { readonly successor: PanelSeat; readonly reason: string; readonly clauses: readonly string[] }
    >
  | Happened<'scores-recorded', { readonly expert: string; readonly scores: Scores }>
  | Happened<'findings-recorded', { readonly expert: string; readonly findings: readonly ExpertFinding[] }>
  | Happened<
      'opinion-signed',
      { readonly expert: string; readonly noConflict: true; readonly summary: string }
    >
  | Happened<
      'site-verified',
      {
        readonly visitedOn: Day;
        readonly inspectors: readonly string[];
        readonly summary: string;
        readonly recordedBy: string;
      }
    >
  | Happened<'site-verification-countersigned', { readonly by: string }>
  | Happened<
      'review-concluded',
      EvaluationRound & {
        readonly findings: Readonly<Record<string, Finding>>;
        readonly tallies: readonly Tally[];
        readonly opinion: string;
        readonly dissents: readonly Dissent[];
        readonly meanScore: number | null;
        readonly on: Day;
      }
    >
  | Happened<'dissent-stated', { readonly expert: string; readonly statement: string }>
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
        readonly request: OverlaidRequest;
        readonly editionHash: string;
        /** The evaluator that computed it (`evaluatorHash`); null where that was not recorded. */
        readonly evaluator: string | null;
        readonly verdict: 'eligible' | 'ineligible' | 'undetermined';
        readonly clauses: readonly { readonly id: string; readonly verdict: string }[];
        readonly missing: readonly MissingInput[];
        /** The layers that decided (要素条件、省级附加要求); absent where there was but one. */
        readonly decidedBy?: readonly string[];
      }
    >
  | Happened<'decision-deferred', { readonly reason: string; readonly missing: readonly MissingInput[] }>
  | Happened<'decision-resumed', EvaluationRound & { readonly reason: string }>
  | Happened<
      'notice-published',
      {
        readonly noticeId: string;
        readonly startsOn: Day;
        readonly endsOn: Day;
        /** How long it lasts; absent in records that do not say. */
        readonly workingDays?: number;
      }
    >
  | Happened<'notice-paused', { readonly noticeId: string; readonly objectionId: string }>
  | Happened<
      'notice-continued',
      {
        readonly noticeId: string;
        readonly objectionId: string;
        readonly outcome: 'dismissed' | 'upheld';
        readonly endsOn: Day;
        /** Since when, and for how many working days, it runs on; absent in records that do not say. */
        readonly since?: Day;
        readonly workingDays?: number;
      }
    >
  | Happened<'rechecked', Recheck>
  | Happened<'named-for-cultivation', { readonly until: Day; readonly goals: string; readonly on: Day }>
  | Happened<
      'acceptance-applied-for',
      EvaluationRound & {
        readonly asOf: Day;
        readonly summary: string;
        readonly kpis: readonly KpiReport[] | null;
      }
    >
  | Happened<'acceptance-checked', { readonly opinion: string }>
  | Happened<'acceptance-passed', { readonly opinion: string; readonly on: Day }>
  | Happened<
      'awarded',
      {
        readonly certificateNumber: string;
        readonly validFrom: Day;
        readonly validUntil: Day;
        readonly conditions?: readonly string[];
      }
    >
  | Happened<
      'award-refused',
      {
        readonly reasons: readonly ClauseReason[];
        readonly remedies: readonly Remedy[];
        readonly nurture: boolean;
        readonly on: Day;
        /** The official who decided: an appeal goes to another. */
        readonly by: string;
      }
    >
  | Happened<
      'decision-superseded',
      {
        readonly appealId: string;
        readonly findings: Readonly<Record<string, Finding>>;
        readonly reasons: readonly ClauseReason[];
        readonly on: Day;
      } & Partial<Resumption>
    >;

export type ApplicationEventType = ApplicationEvent['type'];

/** What each event is called, and who reads it in a history. */
export const applicationEventFacts: EventFacts<ApplicationEvent> = {
  'application.opened': { zh: '新建申报', en: 'Application opened', audience: 'all' },
  'application.section-declared': { zh: '填报分项', en: 'Section declared', audience: 'all' },
  'application.evidence-attached': { zh: '上传佐证材料', en: 'Evidence attached', audience: 'all' },
  'application.evidence-removed': { zh: '移除佐证材料', en: 'Evidence removed', audience: 'all' },
  'application.submitted': { zh: '提交申报', en: 'Submitted', audience: 'all' },
  'application.withdrawn': { zh: '撤回申报', en: 'Withdrawn', audience: 'all' },
  'application.accepted-for-review': { zh: '受理', en: 'Accepted for review', audience: 'all' },
  'application.returned-for-correction': { zh: '退回补正', en: 'Returned for correction', audience: 'all' },
  'application.not-accepted': { zh: '不予受理', en: 'Not accepted for review', audience: 'all' },
  'application.recommended': { zh: '推荐', en: 'Recommended', audience: 'all' },
  'application.self-assessment-checked': {
    zh: '复核自评',
    en: 'Self-assessment checked',
    audience: 'conclusion',
  },
  'application.self-assessed': { zh: '自评达到基础级', en: 'Self-assessed as basic', audience: 'all' },
  'application.panel-assigned': { zh: '组建专家组', en: 'Panel assigned', audience: 'panel' },
  'application.findings-recorded': { zh: '记录评审意见', en: 'Findings recorded', audience: 'panel' },
  'application.opinion-signed': { zh: '签署评审意见', en: 'Opinion signed', audience: 'panel' },
  'application.site-verified': { zh: '现场核查', en: 'Site verified', audience: 'conclusion' },
  'application.review-concluded': { zh: '形成评审结论', en: 'Review concluded', audience: 'conclusion' },
  'application.kpis-compared': { zh: '指标比较', en: 'KPIs compared', audience: 'result' },
  'application.eligibility-computed': { zh: '计算评价结果', en: 'Eligibility computed', audience: 'result' },
  'application.decision-deferred': { zh: '暂缓认定', en: 'Decision deferred', audience: 'all' },
  'application.decision-resumed': { zh: '恢复认定', en: 'Decision resumed', audience: 'all' },
  'application.notice-published': { zh: '发布公示', en: 'Notice published', audience: 'all' },
  'application.named-for-cultivation': { zh: '列入培育对象', en: 'Named for cultivation', audience: 'all' },
  'application.acceptance-applied-for': { zh: '申请验收', en: 'Acceptance applied for', audience: 'all' },
  'application.acceptance-checked': { zh: '验收初审', en: 'Acceptance checked', audience: 'all' },
  'application.acceptance-passed': { zh: '通过验收', en: 'Acceptance passed', audience: 'all' },
  'application.awarded': { zh: '认定', en: 'Awarded', audience: 'all' },
  'application.award-refused': { zh: '不予认定', en: 'Award refused', audience: 'all' },
  'application.endorsed': { zh: '签署推荐意见', en: 'Endorsed', audience: 'all' },
  'application.window-extended': { zh: '受理时间延长', en: 'Window extended', audience: 'all' },
  'application.lapsed': { zh: '逾期失效', en: 'Lapsed', audience: 'all' },
  'application.alternates-drawn': {
    zh: '补充抽取候补专家',
    en: 'More experts drawn in reserve',
    audience: 'panel',
  },
  'application.interests-declared': { zh: '回避声明', en: 'Interests declared', audience: 'panel' },
  'application.expert-replaced': { zh: '更换专家', en: 'Expert replaced', audience: 'panel' },
  'application.expert-added': { zh: '增补专家', en: 'Extra expert called', audience: 'panel' },
  'application.scores-recorded': { zh: '评分', en: 'Scores recorded', audience: 'panel' },
  'application.site-verification-countersigned': {
    zh: '会签现场核查',
    en: 'Site verification countersigned',
    audience: 'all',
  },
  'application.dissent-stated': { zh: '签署少数意见', en: 'Dissent stated', audience: 'panel' },
  'application.notice-paused': {
    zh: '公示因异议中止',
    en: 'Notice stopped by an objection',
    audience: 'all',
  },
  'application.notice-continued': { zh: '公示继续', en: 'Notice goes on', audience: 'all' },
  'application.rechecked': { zh: '公示期满复查', en: 'Checked again after the notice', audience: 'all' },
  'application.decision-superseded': {
    zh: '原决定被复核取代',
    en: 'Decision superseded on appeal',
    audience: 'all',
  },
};
