import { type Aggregate, type Typed } from './frame/aggregate.js';
import { type EventFact } from './frame/event-facts.js';
import { appealFile } from './appeal/aggregate.js';
import { application } from './application/aggregate.js';
import { calendarFile } from './calendar/aggregate.js';
import { campaign } from './campaign/aggregate.js';
import { type CaseFile } from './frame/case-file.js';
import { changeFile } from './change/aggregate.js';
import { drawFile } from './draw/aggregate.js';
import { editionFile } from './edition/aggregate.js';
import { enterprise } from './enterprise/aggregate.js';
import { expertPoolFile } from './expert-pool/aggregate.js';
import { factory } from './factory/aggregate.js';
import { noticeFile } from './notice/aggregate.js';
import { reEvaluation } from './re-evaluation/aggregate.js';
import { recommendationFile } from './recommendation/aggregate.js';
import { revocationFile } from './revocation/aggregate.js';
import { roleGrantFile } from './role-grant/aggregate.js';

/** The case files (案卷), by name. */
export const caseFiles = {
  notice: noticeFile,
  edition: editionFile,
  'role-grant': roleGrantFile,
  calendar: calendarFile,
  recommendation: recommendationFile,
  'expert-pool': expertPoolFile,
  draw: drawFile,
  revocation: revocationFile,
  change: changeFile,
  appeal: appealFile,
} as const;

/** Every aggregate: the one place that command handling, read models and replays share. */
export const aggregates = {
  enterprise,
  factory,
  campaign,
  application,
  're-evaluation': reEvaluation,
  ...caseFiles,
} as const;

export type AggregateName = keyof typeof aggregates;
export type CaseFileName = keyof typeof caseFiles;
export type StateOf<Name extends AggregateName> = (typeof aggregates)[Name]['initial'];
export type CommandFor<Name extends AggregateName> = Parameters<(typeof aggregates)[Name]['decide']>[0];

/** Every command of the domain, with the aggregate and the id it goes to. */
export type AddressedCommand = {
  [Name in AggregateName]: {
    readonly aggregate: Name;
    readonly id: string;
    readonly command: CommandFor<Name>;
  };
}[AggregateName];

/** An aggregate as those see it that treat all alike: its states, commands and related states are its own. */
export type AnyAggregate = Aggregate<unknown, Typed, Typed, unknown>;
export type AnyCaseFile = CaseFile<unknown, Typed, Typed, unknown>;

export function aggregateNamed(name: AggregateName): AnyAggregate {
  return aggregates[name];
}

export function caseFileNamed(name: CaseFileName): AnyCaseFile {
  return caseFiles[name];
}

/** What an event is called and who reads it; null for one that is none of ours, such as one of a later version. */
export function eventFact(type: string): EventFact | null {
  const name = names.find((aggregate) => type.startsWith(`${aggregate}.`));
  const facts: Readonly<Record<string, EventFact>> = name === undefined ? {} : aggregates[name].eventFacts;
  return facts[type] ?? null;
}

/** The name of an aggregate's stream in the event store. */
export function streamOf(aggregate: string, id: string): string {
  return `${aggregate}-${id}`;
}

const names = Object.keys(aggregates) as AggregateName[];

/** Which aggregate a stream belongs to, and its id; null for a stream that is none of ours. */
export function aggregateOf(
  stream: string,
): { readonly aggregate: AggregateName; readonly id: string } | null {
  for (const aggregate of names) {
    if (stream.startsWith(`${aggregate}-`)) return { aggregate, id: stream.slice(aggregate.length + 1) };
  }
  return null;
}

interface Folding<State> {
  evolve(state: State, event: { readonly type: string; readonly data: unknown }): State | undefined;
}

const foldings: { readonly [Name in AggregateName]: Folding<StateOf<Name>> } = aggregates;

/**
 * The state of an aggregate after events, from its beginning or on from a state. What it does not know, such as an event
 * of a later version, leaves the state as it was.
 */
export function foldAggregate<Name extends AggregateName>(
  aggregate: Name,
  events: Iterable<{ readonly type: string; readonly data: unknown }>,
  from: StateOf<Name> = aggregates[aggregate].initial,
): StateOf<Name> {
  let state = from;
  for (const { type, data } of events) state = foldings[aggregate].evolve(state, { type, data }) ?? state;
  return state;
}
