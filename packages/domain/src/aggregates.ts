import { evolveApplication, noApplication } from './application/application.js';
import { campaignDecider } from './campaign/campaign.js';
import { enterpriseDecider } from './enterprise/enterprise.js';
import { factoryDecider } from './factory/factory.js';
import { evolveReEvaluation, noReEvaluation } from './re-evaluation/re-evaluation.js';

/** How each aggregate's stream is folded: the one place that read models, replays and command handling share. */
export const aggregates = {
  enterprise: { initial: enterpriseDecider.initial, evolve: enterpriseDecider.evolve },
  factory: { initial: factoryDecider.initial, evolve: factoryDecider.evolve },
  campaign: { initial: campaignDecider.initial, evolve: campaignDecider.evolve },
  application: { initial: noApplication, evolve: evolveApplication },
  're-evaluation': { initial: noReEvaluation, evolve: evolveReEvaluation },
} as const;

export type AggregateName = keyof typeof aggregates;
export type StateOf<Name extends AggregateName> = (typeof aggregates)[Name]['initial'];

/** The name of an aggregate's stream in the event store. */
export function streamOf(aggregate: AggregateName, id: string): string {
  return `${aggregate}-${id}`;
}

/** Which aggregate a stream belongs to, and its id; null for a stream that is none of ours. */
export function aggregateOf(
  stream: string,
): { readonly aggregate: AggregateName; readonly id: string } | null {
  for (const aggregate of Object.keys(aggregates) as AggregateName[]) {
    if (stream.startsWith(`${aggregate}-`)) return { aggregate, id: stream.slice(aggregate.length + 1) };
  }
  return null;
}

/** The state of an aggregate after events, from its beginning or on from a state. */
export function foldAggregate<Name extends AggregateName>(
  aggregate: Name,
  events: Iterable<{ readonly type: string; readonly data: unknown }>,
  from: StateOf<Name> = aggregates[aggregate].initial,
): StateOf<Name> {
  const evolve = aggregates[aggregate].evolve as (state: StateOf<Name>, event: unknown) => StateOf<Name>;
  let state = from;
  for (const { type, data } of events) state = evolve(state, { type, data });
  return state;
}
