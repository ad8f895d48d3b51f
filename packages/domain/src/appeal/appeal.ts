import { type Tier } from '@tidu/criteria';
import {
  type ClauseReason,
  type DeclaredConflict,
  type PanelSeat,
  type Remedy,
} from '../application/events.js';
import { type Day } from '../calendar/dates.js';
import { sha256Hex } from '../core/hashing.js';
import { type AppealPhase } from './rules.js';

export const appealKinds = ['application-refusal', 'not-accepted', 'downgrade', 'revocation'] as const;
export type AppealKind = (typeof appealKinds)[number];

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
  readonly verdict: 'met' | 'not-met' | 'cannot-tell';
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

type Happened<Type extends string, Data> = { readonly type: `appeal.${Type}`; readonly data: Data };

interface Decided {
  readonly outcomes: readonly ClauseOutcome[];
  readonly opinion: string;
  readonly by: string;
  readonly on: Day;
}

export type AppealEvent =
  | Happened<
      'filed',
      {
        readonly id: string;
        readonly against: AppealedDecision;
        readonly decision: DecisionAppealed;
        readonly clauses: readonly ClauseReason[];
        readonly statement: string;
        readonly on: Day;
      }
    >
  | Happened<'accepted', { readonly remark: string; readonly on: Day }>
  | Happened<'declined', { readonly reason: string; readonly remedies: readonly Remedy[]; readonly on: Day }>
  | Happened<'withdrawn', { readonly reason: string; readonly on: Day }>
  /** From the draw of the panel (专家抽取). */
  | Happened<
      'panel-assigned',
      {
        readonly drawId: string;
        readonly seats: readonly PanelSeat[];
        readonly alternates: readonly PanelSeat[];
      }
    >
  /** From a supplement (补充抽取). */
  | Happened<'alternates-drawn', { readonly drawId: string; readonly alternates: readonly PanelSeat[] }>
  | Happened<
      'interests-declared',
      { readonly expert: string; readonly conflicts: readonly DeclaredConflict[] }
    >
  | Happened<'findings-recorded', { readonly expert: string; readonly findings: readonly AppealFinding[] }>
  | Happened<'opinion-signed', { readonly expert: string; readonly summary: string }>
  | Happened<
      'expert-replaced',
      { readonly expert: string; readonly reason: string; readonly successor: PanelSeat }
    >
  | Happened<'upheld', Decided>
  | Happened<'rejected', Decided & { readonly remedies: readonly Remedy[] }>;

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

/** Folds one event into an appeal. */
export function evolveAppeal(state: Appeal, event: AppealEvent): Appeal {
  switch (event.type) {
    case 'appeal.filed': {
      const { on: since, ...filed } = event.data;
      return { ...state, ...filed, applicationId: filed.decision.applicationId, phase: 'filed', since };
    }
    case 'appeal.accepted':
      return { ...state, phase: 'accepted', since: event.data.on };
    case 'appeal.declined': {
      const { reason, remedies, on } = event.data;
      return { ...state, phase: 'declined', opinion: reason, remedies, since: on };
    }
    case 'appeal.withdrawn':
      return { ...state, phase: 'withdrawn', since: event.data.on };
    case 'appeal.panel-assigned': {
      const { drawId, seats, alternates } = event.data;
      return { ...state, phase: 'reviewing', drawId, panel: seats.map(unheard), alternates };
    }
    case 'appeal.alternates-drawn':
      return { ...state, alternates: [...state.alternates, ...event.data.alternates] };
    case 'appeal.interests-declared':
      return withExpert(state, event.data.expert, (expert) => ({
        ...expert,
        interests: event.data.conflicts.length === 0 ? 'clear' : 'conflicted',
      }));
    case 'appeal.findings-recorded':
      return withExpert(state, event.data.expert, (expert) => ({
        ...expert,
        findings: {
          ...expert.findings,
          ...Object.fromEntries(event.data.findings.map((finding) => [finding.clause, finding])),
        },
      }));
    case 'appeal.opinion-signed':
      return withExpert(state, event.data.expert, (expert) => ({
        ...expert,
        signed: true,
        summary: event.data.summary,
      }));
    case 'appeal.expert-replaced': {
      const { expert, successor } = event.data;
      const alternates = state.alternates.filter((seat) => seat.expert !== successor.expert);
      return { ...withExpert(state, expert, () => unheard(successor)), alternates };
    }
    case 'appeal.upheld':
    case 'appeal.rejected': {
      const { outcomes, opinion, on } = event.data;
      const isUpheld = event.type === 'appeal.upheld';
      const remedies = event.type === 'appeal.rejected' ? event.data.remedies : [];
      return { ...state, phase: isUpheld ? 'upheld' : 'rejected', outcomes, opinion, remedies, since: on };
    }
  }
}

function unheard(seat: PanelSeat): AppealExpert {
  return { ...seat, interests: 'undeclared', findings: {}, signed: false, summary: '' };
}

function withExpert(state: Appeal, id: string, change: (expert: AppealExpert) => AppealExpert): Appeal {
  return { ...state, panel: state.panel.map((seat) => (seat.expert === id ? change(seat) : seat)) };
}
