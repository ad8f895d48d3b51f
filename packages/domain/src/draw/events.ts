import { type EventFacts } from '../frame/event-facts.js';
import { type Tier } from '@tidu/criteria';
import { type Application } from '../application/state.js';
import { type PanelSeat } from '../application/events.js';
import { type Day } from '../calendar/dates.js';
import { type TieKind } from '../expert-pool/events.js';
import { type Candidate, type PanelShape } from './algorithm.js';

/** What experts are drawn for: an application (申报), or an appeal (复核) against what was decided on one. */
export type DrawTarget =
  | { readonly kind: 'application'; readonly id: string }
  | { readonly kind: 'appeal'; readonly id: string; readonly applicationId: string };

/** A whole panel, or more experts in reserve for one that has used up its own. */
export type DrawPurpose = 'panel' | 'supplement';

/** What the body that draws settles for one draw, before any seed exists. */
export interface DrawConstraints {
  readonly field: PanelShape['field'];
  /** Whether an expert may come from the place of the factory and the enterprise (异地专家). */
  readonly place: 'any' | 'other-city' | 'other-province';
  /** The most seats an expert may have been drawn for in the calendar year. */
  readonly yearlySeats: number;
}

/** Why an expert of the pool is no candidate. */
export type ExclusionGround =
  TieKind | 'suspended' | 'load' | 'last-round' | 'place' | 'field' | 'drawn-before' | 'original-panel';

export interface Exclusion {
  readonly expert: string;
  readonly grounds: readonly ExclusionGround[];
}

/** The application a target comes to in the end. */
export function applicationIdOf(target: DrawTarget): string {
  return target.kind === 'appeal' ? target.applicationId : target.id;
}

/** What a draw is about, as known when it was opened. */
export interface DrawOpening {
  readonly id: string;
  readonly target: DrawTarget;
  readonly purpose: DrawPurpose;
  readonly tier: Tier;
  readonly campaignId: string;
  readonly factory: NonNullable<Application['factory']>;
  readonly poolId: string;
}

/** All that the result depends on besides the seeds: fixed and hashed before any seed is known. */
export interface DrawPreparation {
  readonly algorithm: string;
  readonly on: Day;
  readonly shape: PanelShape;
  readonly constraints: DrawConstraints;
  /** How many years back a tie counts. */
  readonly yearsBack: number;
  readonly candidates: readonly Candidate[];
  readonly excluded: readonly Exclusion[];
}

export interface Commitment {
  readonly official: string;
  readonly commitment: string;
  readonly on: Day;
}

export interface Reveal {
  readonly official: string;
  readonly seed: string;
  readonly on: Day;
}

export interface DrawResult {
  readonly seed: string;
  readonly seats: readonly PanelSeat[];
  readonly alternates: readonly PanelSeat[];
  /** The hash of opening, preparation, commitments and reveals: what led here cannot be told otherwise later. */
  readonly recordHash: string;
}

export interface DrawAbandonment {
  readonly reason: string;
  readonly on: Day;
  /** The officials who committed to a seed and let the time for revealing it pass. */
  readonly unrevealed: readonly string[];
}

type Happened<Type extends string, Data> = { readonly type: `draw.${Type}`; readonly data: Data };

export type DrawEvent =
  | Happened<'opened', DrawOpening>
  | Happened<'prepared', DrawPreparation & { readonly poolHash: string }>
  | Happened<'seed-committed', Commitment>
  | Happened<'seed-revealed', Reveal>
  | Happened<'drawn', DrawResult>
  | Happened<'abandoned', DrawAbandonment>;

/** What each event is called, and who reads it in a history. */
export const drawEventFacts: EventFacts<DrawEvent> = {
  'draw.opened': { zh: '发起抽取', en: 'Draw opened', audience: 'all' },
  'draw.prepared': { zh: '固定候选名单', en: 'Candidates fixed', audience: 'all' },
  'draw.seed-committed': { zh: '提交承诺值', en: 'Seed committed', audience: 'all' },
  'draw.seed-revealed': { zh: '公开种子', en: 'Seed revealed', audience: 'all' },
  'draw.drawn': { zh: '抽取结果', en: 'Drawn', audience: 'all' },
  'draw.abandoned': { zh: '放弃抽取', en: 'Given up', audience: 'all' },
};
