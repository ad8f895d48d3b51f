import {
  type ClauseReason,
  type DeclaredConflict,
  type PanelSeat,
  type Remedy,
} from '../application/events.js';
import { type Day } from '../calendar/dates.js';
import { type EventFacts } from '../frame/event-facts.js';
import {
  type AppealedDecision,
  type AppealFinding,
  type ClauseOutcome,
  type DecisionAppealed,
} from './state.js';

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

/** What each event is called, and who reads it in a history. */
export const appealEventFacts: EventFacts<AppealEvent> = {
  'appeal.filed': { zh: '申请复核', en: 'Appeal filed', audience: 'all' },
  'appeal.accepted': { zh: '受理复核', en: 'Appeal accepted', audience: 'all' },
  'appeal.declined': { zh: '不予受理复核', en: 'Appeal not accepted', audience: 'all' },
  'appeal.withdrawn': { zh: '撤回复核', en: 'Appeal withdrawn', audience: 'all' },
  'appeal.panel-assigned': { zh: '组成复核专家组', en: 'Panel assigned', audience: 'panel' },
  'appeal.alternates-drawn': {
    zh: '补充抽取候补专家',
    en: 'More experts drawn in reserve',
    audience: 'panel',
  },
  'appeal.interests-declared': { zh: '复核回避声明', en: 'Interests declared', audience: 'panel' },
  'appeal.findings-recorded': { zh: '填写复核意见', en: 'Findings recorded', audience: 'panel' },
  'appeal.opinion-signed': { zh: '签署复核意见', en: 'Opinion signed', audience: 'panel' },
  'appeal.expert-replaced': { zh: '更换复核专家', en: 'Expert replaced', audience: 'panel' },
  'appeal.upheld': { zh: '复核成立', en: 'Appeal upheld', audience: 'all' },
  'appeal.rejected': { zh: '维持原决定', en: 'Appeal rejected', audience: 'all' },
};
