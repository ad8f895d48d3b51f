import { type Tier } from '@tidu/criteria';
import { type ClauseReason, type PanelSeat, type Remedy, type ReviewVerdict } from '../application/events.js';
import { type Day } from '../calendar/dates.js';
import { sha256Hex } from '../core/hashing.js';
import { type Message } from '../core/refusal.js';
import { type AppealPhase } from './rules.js';

/** The decisions an enterprise may appeal against (可申请复核的决定). */
export const appealKinds = {
  'application-refusal': { zh: '不予认定', en: 'refusal of the tier' },
  'not-accepted': { zh: '不予受理', en: 'application not accepted for review' },
  downgrade: { zh: '降级', en: 'downgrade' },
  revocation: { zh: '撤销称号', en: 'revocation of the title' },
} as const satisfies Record<string, Message>;
export type AppealKind = keyof typeof appealKinds;

/** What a clause under appeal may come to (复核结论). */
export const clauseOutcomes = {
  met: { zh: '成立', en: 'appeal right' },
  'not-met': { zh: '不成立', en: 'appeal wrong' },
} as const satisfies Record<ClauseOutcome['verdict'], Message>;

/** The decision appealed against: its kind, and the application, re-evaluation or revocation it was taken in. */
export interface AppealedDecision {
  readonly kind: AppealKind;
  readonly id: string;
}

/** The id of the one appeal (复核以一次为限，平台默认) a decision may have: a UUID of version 8, made from the decision. */
export function appealId({ kind, id }: AppealedDecision): string {
  const hash = sha256Hex(`${kind} ${id}`);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `8${hash.slice(17, 20)}`];
  return [...parts, hash.slice(20, 32)].join('-');
}

/** What an expert found on a clause under appeal. */
export interface AppealFinding {
  readonly clause: string;
  readonly verdict: ReviewVerdict;
  readonly reason: string;
}

/** What was decided on a clause under appeal: `met` means the appeal is right on it. */
export interface ClauseOutcome {
  readonly clause: string;
  readonly verdict: 'met' | 'not-met';
  readonly reason: string;
}

/** What an appeal needs to know of the decision it is against. */
export interface DecisionAppealed {
  readonly factoryId: string;
  readonly factoryName: string;
  readonly enterprise: string;
  readonly province: string;
  readonly city: string;
  readonly group?: string;
  readonly tier: Tier;
  /** The application it was about, or on which the title it took was awarded; null where there was none. */
  readonly applicationId: string | null;
  /** The title it took, where it took one. */
  readonly certificateNumber: string | null;
  /** The clauses it rests on; none where it was about form alone. */
  readonly clauses: readonly string[];
  /** The official who took it, who may not decide on the appeal; null where the record does not say. */
  readonly decidedBy: string | null;
  readonly decidedOn: Day | null;
}

export interface AppealExpert extends PanelSeat {
  /** What the expert declared (回避声明); a tie leaves the seat to another. */
  readonly interests: 'undeclared' | 'clear' | 'conflicted';
  readonly findings: Readonly<Record<string, AppealFinding>>;
  readonly signed: boolean;
  readonly summary: string;
}

/** An appeal (复核) of an enterprise against a decision. */
export interface Appeal {
  readonly id: string;
  readonly phase: AppealPhase;
  readonly against: AppealedDecision | null;
  readonly decision: DecisionAppealed | null;
  readonly applicationId: string | null;
  readonly clauses: readonly ClauseReason[];
  readonly statement: string;
  /** The draw its panel came from; null before. */
  readonly drawId: string | null;
  readonly panel: readonly AppealExpert[];
  readonly alternates: readonly PanelSeat[];
  readonly outcomes: readonly ClauseOutcome[];
  readonly opinion: string;
  readonly remedies: readonly Remedy[];
  /** The day it came into its phase. */
  readonly since: Day;
}

export const noAppeal: Appeal = {
  id: '',
  phase: 'none',
  against: null,
  decision: null,
  applicationId: null,
  clauses: [],
  statement: '',
  drawId: null,
  panel: [],
  alternates: [],
  outcomes: [],
  opinion: '',
  remedies: [],
  since: '',
};
