import { type EventFacts } from '../frame/event-facts.js';
import { type ConflictKind, type PanelSeat } from '../application/events.js';
import { type Day } from '../calendar/dates.js';

/** The kinds of tie (回避情形) an expert can have to an enterprise for years, not to one application only. */
export type TieKind = Exclude<ConflictKind, 'other'>;

/** Where an expert works, or worked: the organisation's credit code where it has one, and the group it belongs to. */
export interface Employment {
  readonly employer: string | null;
  readonly employerName: string;
  /** The group (中央企业集团、兵团) of the employer. */
  readonly employerGroup: string | null;
}

/** What the pool knows of an expert. Names and contacts are the account's: events refer to people by id alone. */
export interface ExpertProfile extends Employment {
  readonly specialty: PanelSeat['specialty'];
  /** Divisions of GB/T 4754 by their two digits, and areas (环节) of the criteria. */
  readonly fields: readonly string[];
  /** Where the expert works (GB/T 2260). */
  readonly region: string;
  /** The day the present employment began. */
  readonly since: Day;
}

/** The profile in something that carries one. */
export function profileOf(entry: ExpertProfile): ExpertProfile {
  const { specialty, fields, region, employer, employerName, employerGroup, since } = entry;
  return { specialty, fields, region, employer, employerName, employerGroup, since };
}

/** A tie an expert declares as standing (长期利害关系): to an organisation, by credit code or name, from when to when. */
export interface StandingInterest {
  readonly kind: TieKind;
  readonly organisation: string;
  readonly from: Day;
  /** The last day; null where it goes on. */
  readonly to: Day | null;
}

type Happened<Type extends string, Data> = { readonly type: `expert-pool.${Type}`; readonly data: Data };

export type ExpertPoolEvent =
  | Happened<'established', { readonly id: string }>
  | Happened<'expert-enrolled', ExpertProfile & { readonly expert: string; readonly on: Day }>
  | Happened<'expert-updated', ExpertProfile & { readonly expert: string; readonly on: Day }>
  | Happened<
      'expert-suspended',
      { readonly expert: string; readonly reason: string; readonly on: Day; readonly until: Day | null }
    >
  | Happened<'expert-readmitted', { readonly expert: string; readonly remark: string }>
  | Happened<
      'interests-declared',
      { readonly expert: string; readonly interests: readonly StandingInterest[]; readonly on: Day }
    >
  | Happened<'draw-prepared', { readonly drawId: string; readonly targetId: string }>
  | Happened<
      'experts-seated',
      {
        readonly drawId: string;
        readonly applicationId: string;
        readonly factoryId: string;
        readonly experts: readonly string[];
        readonly alternates: readonly string[];
        readonly on: Day;
      }
    >
  | Happened<
      'draw-abandoned',
      { readonly drawId: string; readonly targetId: string; readonly unrevealed: readonly string[] }
    >;

/** What each event is called, and who reads it in a history. */
export const expertPoolEventFacts: EventFacts<ExpertPoolEvent> = {
  'expert-pool.established': { zh: '建立专家库', en: 'Pool established', audience: 'all' },
  'expert-pool.expert-enrolled': { zh: '专家入库', en: 'Expert enrolled', audience: 'all' },
  'expert-pool.expert-updated': { zh: '更新专家信息', en: 'Expert updated', audience: 'all' },
  'expert-pool.expert-suspended': { zh: '暂停专家资格', en: 'Expert suspended', audience: 'all' },
  'expert-pool.expert-readmitted': { zh: '恢复专家资格', en: 'Expert readmitted', audience: 'all' },
  'expert-pool.interests-declared': {
    zh: '申报长期利害关系',
    en: 'Standing interests declared',
    audience: 'all',
  },
  'expert-pool.draw-prepared': { zh: '抽取名单固定', en: 'Candidates of a draw fixed', audience: 'all' },
  'expert-pool.experts-seated': { zh: '专家被抽中', en: 'Experts seated', audience: 'all' },
  'expert-pool.draw-abandoned': { zh: '放弃抽取', en: 'Draw given up', audience: 'all' },
};
