import { type ApplicationEvent } from '../application/events.js';
import { type Application } from '../application/state.js';
import { type OnCalendar } from '../calendar/commands.js';
import { type Campaign } from '../campaign/state.js';
import { type DomainEvent } from '../core/decision.js';
import { type Act, type RelatedStreams } from '../frame/aggregate.js';
import { type RecommendationEvent } from './events.js';
import { type RecommendationCommandType } from './rules.js';
import { type RankedEntry, type Recommendation } from './state.js';

interface Payloads {
  /** The id is `recommendationId(campaignId, unit)`: one file for each campaign and unit, so that the quota is kept in one place. */
  'begin-list': { readonly id: string; readonly campaignId: string; readonly unit: string };
  /** Puts these entries in the place of all that stood in the issue being drawn up. */
  'rank-applications': { readonly entries: readonly RankedEntry[] };
  'freeze-list': unknown;
  'reopen-list': { readonly reason: string };
  /** Names the hash of the list the releasing official has read. */
  'release-list': { readonly hash: string };
  'begin-supplement': { readonly reason: string };
  'drop-supplement': { readonly reason: string };
}

export type RecommendationCommandOf<Type extends RecommendationCommandType> = {
  readonly type: Type;
} & Payloads[Type];
export type RecommendationCommand = {
  [Type in RecommendationCommandType]: RecommendationCommandOf<Type>;
}[RecommendationCommandType];

/** The campaign a list is begun for; the applications on it. */
export interface RecommendationRelated extends OnCalendar {
  readonly campaign?: Campaign;
  readonly applications?: readonly Application[];
}

/** Events of the list, and of the applications it recommends, each on its own. */
export type RecommendationEmitted = (RecommendationEvent | ApplicationEvent) & Pick<DomainEvent, 'on'>;

export type RecommendationAct<Type extends RecommendationCommandType> = Act<
  Recommendation,
  RecommendationCommandOf<Type>,
  RecommendationRelated,
  RecommendationEmitted
>;

/** The applications of some entries, each once, also where an entry is given twice. */
export function applicationsOf(
  entries: readonly { readonly applicationId: string }[],
): RelatedStreams<RecommendationRelated> {
  const ids = new Set(entries.map(({ applicationId }) => applicationId));
  return { applications: [...ids].map((id) => ({ aggregate: 'application', id })) };
}
