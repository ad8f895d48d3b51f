import {
  aggregateNamed,
  type AggregateName,
  type DomainEvent,
  type EventSchema,
  type Refusal,
  schemaVersionOf,
  streamOf,
} from '@tidu/domain';
import {
  CommandReusedError,
  type EventRecord,
  type EventStore,
  VersionConflictError,
} from '@tidu/event-store';
import { eventId } from './event-id.js';
import { load, type Loaded } from './load.js';
import { loadRelated, type LoadedRelated } from './related-streams.js';
import { commandReused, type CommandRequest, type Execution, refused, versionConflict } from './request.js';
import { timeOfAct } from './time-of-act.js';

const ATTEMPTS = 10;

/** The streams a decision rests on, as they were read. */
interface Basis {
  readonly own: Loaded<AggregateName>;
  readonly related: LoadedRelated;
}

/**
 * Reads, folds, decides, and appends with a check on every stream the decision rested on. Without an expected version
 * the decision is taken again when someone else was faster; with one it is refused.
 */
export async function decideAndAppend(
  store: EventStore,
  request: CommandRequest,
  schema: EventSchema,
): Promise<Execution> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const basis = await read(store, request);
    const decision = decide(request, basis);
    if (!decision.ok) return refused(decision.refusal, basis.own.version);
    const outcome = await append(store, request, basis, recordsOf(request, basis, decision, schema));
    if (outcome !== 'overtaken') return outcome;
  }
  const { version } = await load(store, request.aggregate, request.id);
  return refused(versionConflict(), version);
}

async function read(store: EventStore, { aggregate, id, command }: CommandRequest): Promise<Basis> {
  const own = await load(store, aggregate, id);
  return { own, related: await loadRelated(store, aggregate, command, own.state) };
}

interface Decided {
  readonly ok: true;
  readonly events: readonly DomainEvent[];
  /** The time of the act. */
  readonly at: string;
}

/** What is decided on a basis. Whoever may not act at all is told so, and not which version or time there is. */
function decide(
  { aggregate, command, actor, now, expectedVersion }: CommandRequest,
  { own, related }: Basis,
): Decided | { readonly ok: false; readonly refusal: Refusal } {
  const time = timeOfAct(now, own.lastAt);
  const at = time.ok ? time.now : now;
  const decision = aggregateNamed(aggregate).decide(command, own.state, {
    actor,
    now: at,
    related: related.states,
  });
  if (!decision.ok && decision.refusal.kind === 'forbidden') return decision;
  if (expectedVersion !== undefined && expectedVersion !== own.version)
    return { ok: false, refusal: versionConflict() };
  if (!time.ok) return time;
  return decision.ok ? { ...decision, at } : decision;
}

/** The events of a decision as they are stored. Their ids are made from the command's: repeated, it makes the same ones. */
function recordsOf(
  request: CommandRequest,
  basis: Basis,
  { events, at }: Decided,
  schema: EventSchema,
): EventRecord[] {
  const { actor, commandId, causationId, correlationId } = request;
  const metadata = {
    actor: actor.id,
    role: actor.role,
    at,
    commandId,
    correlationId: correlationId ?? commandId,
    ...(causationId === undefined ? {} : { causationId }),
  };
  const streams = events.map((event) => streamFor(event, request, basis));
  // Once in full: a list of hundreds of applications writes as many events.
  const inFull = Math.max(streams.indexOf(basis.own.stream), 0);
  return events.map((event, index) => ({
    stream: streams[index] ?? basis.own.stream,
    event: {
      id: eventId(commandId, index),
      type: event.type,
      schemaVersion: schemaVersionOf(event.type, schema),
      data: asJson(event.data),
      metadata: { ...metadata, basis: versionsOf(index === inFull ? streamsOf(basis) : [basis.own]) },
    },
  }));
}

/** All streams a decision rested on, its own first. */
function streamsOf({ own, related }: Basis): readonly StreamAt[] {
  return [own, ...related.streams];
}

type StreamAt = Pick<Loaded<AggregateName>, 'stream' | 'version'>;

function versionsOf(streams: readonly StreamAt[]): Record<string, number> {
  return Object.fromEntries(streams.map(({ stream, version }) => [stream, version]));
}

/** Whose event it is: the one it names, the aggregate's own, or the one related stream of the kind its type begins with. */
function streamFor(
  { type, on }: DomainEvent,
  { aggregate }: CommandRequest,
  { own, related: { streams } }: Basis,
): string {
  if (on !== undefined) {
    const named = streamOf(on.aggregate, on.id);
    if (streams.some(({ stream }) => stream === named)) return named;
    throw new TypeError(`${type} goes to ${named}, which the decision does not rest on`);
  }
  if (type.startsWith(`${aggregate}.`)) return own.stream;
  const [related, ...others] = streams.filter((stream) => type.startsWith(`${stream.aggregate}.`));
  if (related === undefined || others.length > 0) throw new TypeError(`no one stream takes ${type}`);
  return related.stream;
}

/** Event data are plain JSON by construction of the domain's types; the store's canonical form leaves out what is undefined. */
function asJson(data: unknown): EventRecord['event']['data'] {
  return JSON.parse(JSON.stringify(data)) as EventRecord['event']['data'];
}

/** Appends where none of the streams has moved since it was read. */
async function append(
  store: EventStore,
  { commandId, fingerprint, expectedVersion }: CommandRequest,
  basis: Basis,
  records: EventRecord[],
): Promise<Execution | 'overtaken'> {
  const { own } = basis;
  const checks = streamsOf(basis).map(({ stream, version }) => ({ stream, expect: version }));
  try {
    const { versions, position, duplicate } = await store.append(records, checks, {
      commandId,
      ...(fingerprint === undefined ? {} : { fingerprint }),
    });
    return { ok: true, version: versions[own.stream] ?? own.version, position, repeated: duplicate };
  } catch (error) {
    if (error instanceof CommandReusedError) return refused(commandReused(), own.version);
    if (!(error instanceof VersionConflictError)) throw error;
    const overtaken = error.failures.find(({ stream }) => stream === own.stream);
    return overtaken !== undefined && expectedVersion !== undefined
      ? refused(versionConflict(), overtaken.actual)
      : 'overtaken';
  }
}
