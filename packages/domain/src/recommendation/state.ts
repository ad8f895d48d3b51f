import { type Tier } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
import { type Quota, type QuotaExemption } from '../campaign/terms.js';
import { canonicalHash } from '../core/hashing.js';
import { type Message } from '../core/refusal.js';
import { type RecommendationPhase } from './rules.js';

/** One line of a list as the unit gives it: the application, its place in the order of priority, and the unit's opinion. */
export interface RankedEntry {
  readonly applicationId: string;
  readonly rank: number;
  readonly opinion: string;
  /** The kind of exemption (不占名额) it is recommended under; absent where it counts against the quota. */
  readonly exemption?: string;
}

/** One line of a list (推荐汇总表), with what a reader needs to recognise the factory and its share of the quota. */
export interface ListEntry extends RankedEntry {
  readonly enterprise: string;
  readonly factory: string;
  readonly city: string;
}

/** One issue (批) of a list as it was released (报送). */
export interface ReleasedIssue {
  readonly issue: number;
  readonly entries: readonly ListEntry[];
  readonly hash: string;
  readonly frozenBy: string;
  readonly releasedBy: string;
  readonly releasedOn: Day;
}

/** What a list is drawn up for; the campaign's terms are fixed, so that the file needs to read them once only. */
export interface ListTerms {
  readonly campaign: {
    readonly id: string;
    readonly year: number;
    readonly tier: Tier;
    readonly name: Message;
  };
  readonly unit: string;
  /** How many the unit may recommend; null where the campaign sets no limit. */
  readonly quota: Pick<Quota, 'max' | 'parts'> | null;
  /** What does not count against the quota; absent where nothing is exempt. */
  readonly exemptions?: readonly QuotaExemption[];
  /** The cities (计划单列市) within the unit that recommend for themselves. */
  readonly apart: readonly string[];
  readonly startedOn: Day;
  /** The last day for releasing the list, as was told. */
  readonly dueOn: Day;
  /** How long the unit has from `startedOn`; absent in records that do not say. */
  readonly workingDays?: number;
}

/** The recommendations (推荐名单) of one unit in one campaign: the issue in hand, and those released before it. */
export interface Recommendation {
  readonly id: string;
  readonly phase: RecommendationPhase;
  readonly terms: ListTerms | null;
  /** The issue in hand, in order of rank. */
  readonly entries: readonly ListEntry[];
  readonly frozen: { readonly hash: string; readonly by: string } | null;
  readonly released: readonly ReleasedIssue[];
}

export const noRecommendation: Recommendation = {
  id: '',
  phase: 'none',
  terms: null,
  entries: [],
  frozen: null,
  released: [],
};

/** The id of a unit's list in a campaign. */
export function recommendationId(campaignId: string, unit: string): string {
  return `${campaignId}.${unit}`;
}

/** The terms of a list that was begun. */
export function termsOf({ terms }: Recommendation): ListTerms {
  if (terms === null) throw new TypeError('a list has no terms before it is begun');
  return terms;
}

/** The number of the issue in hand: 1 for the first, 2 for the first supplement (第二批). */
export function issueInHand({ released }: Recommendation): number {
  return released.length + 1;
}

/** Everything a unit has recommended in the campaign so far. */
export function recommendedBefore({ released }: Recommendation): ListEntry[] {
  return released.flatMap(({ entries }) => entries);
}

/** The lines that count against the quota (占用名额). */
export function counted<Line extends RankedEntry>(entries: readonly Line[]): Line[] {
  return entries.filter(({ exemption }) => exemption === undefined);
}

/** The SHA-256 of an issue in canonical form (RFC 8785): what is frozen, and what the releasing official names. */
export function hashOfIssue(list: string, issue: number, entries: readonly ListEntry[]): string {
  return canonicalHash({ list, issue, entries: entries.toSorted((a, b) => a.rank - b.rank) });
}
