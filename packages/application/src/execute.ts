import {
  type Actor,
  type AddressedCommand,
  aggregateNamed,
  conflict,
  type DomainEvent,
  type EventSchema,
  eventSchema,
  type Refusal,
  schemaVersionOf,
  streamOf,
} from '@tidu/domain';
import {
  CommandReusedError,
  type EventRecord,
  type EventStore,
  type StreamCheck,
  VersionConflictError,
} from '@tidu/event-store';
import { eventId } from './event-id.js';
import { load } from './load.js';
import { type LoadedRelatives, loadRelatives } from './related-streams.js';
import { timeOfAct } from './time-of-act.js';

/** One command with all that its execution depends on. */
export type CommandRequest = AddressedCommand & {
  readonly actor: Actor;
  /** The time of the act, ISO 8601 UTC. */
  readonly now: string;
  /** Makes the command happen once: the same id again returns the first result. */
  readonly commandId: string;
  /** What was asked for: the same id with another fingerprint is refused. */
  readonly fingerprint?: string;
  /** The version the sender has seen; where given, a decision on any other is refused. */
  readonly expectedVersion?: number;
  /** The event this command answers, where it is the platform's own. */
  readonly causationId?: string;
  /** What the chain of acts it belongs to began with; without it the chain begins with this command. */
  readonly correlationId?: string;
};

export type Execution =
  | { readonly ok: true; readonly version: number; readonly position: number; readonly repeated: boolean }
  | { readonly ok: false; readonly refusal: Refusal; readonly currentVersion: number };

const ATTEMPTS = 10;

/**
 * Carries out a command: read, fold, decide, append with checks on every stream the decision rested on.
 * Without an expected version the decision is taken again when someone else was faster; with one it is refused.
 */
export async function executeCommand(
  store: EventStore,
  request: CommandRequest,
  schema: EventSchema = eventSchema,
): Promise<Execution> {
  const before = await resultOf(store, request);
  if (before !== null) return before;
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await attemptCommand(store, request, schema);
    if (outcome === 'overtaken' && attempt < ATTEMPTS) continue;
    if (outcome !== 'overtaken' && outcome.ok) return outcome;
    // A refusal may rest on what this very command did a moment ago, sent twice at once: then the answer is its result.
    const meanwhile = await resultOf(store, request);
    if (meanwhile !== null) return meanwhile;
    if (outcome !== 'overtaken') return outcome;
    const { version } = await load(store, request.aggregate, request.id);
    return { ok: false, refusal: versionConflict(), currentVersion: version };
  }
}

/** What became of a command that was carried out before; null where it was not. */
async function resultOf(store: EventStore, request: CommandRequest): Promise<Execution | null> {
  const found = await store.findCommand(request.commandId);
  if (found === null) return null;
  const version = found.versions[streamOf(request.aggregate, request.id)] ?? 0;
  return found.fingerprint === (request.fingerprint ?? null)
    ? { ok: true, version, position: found.position, repeated: true }
    : { ok: false, refusal: commandReused(), currentVersion: version };
}

async function attemptCommand(
  store: EventStore,
  request: CommandRequest,
  schema: EventSchema,
): Promise<Execution | 'overtaken'> {
  const own = await load(store, request.aggregate, request.id);
  const refused = (refusal: Refusal): Execution => ({ ok: false, refusal, currentVersion: own.version });
  const isStale = request.expectedVersion !== undefined && request.expectedVersion !== own.version;
  const relatives = await loadRelatives(store, request.aggregate, request.command, own.state);
  const time = timeOfAct(request.now, own.lastAt);
  const now = time.ok ? time.now : request.now;
  const context = { actor: request.actor, now, related: relatives.states };
  const decision = aggregateNamed(request.aggregate).decide(request.command, own.state, context);
  // Whoever may not act at all is told so, and not which version there is.
  if (!decision.ok && decision.refusal.kind === 'forbidden') return refused(decision.refusal);
  if (isStale) return refused(versionConflict());
  if (!time.ok) return refused(time.refusal);
  if (!decision.ok) return refused(decision.refusal);

  const metadata = {
    actor: request.actor.id,
    role: request.actor.role,
    at: now,
    commandId: request.commandId,
    correlationId: request.correlationId ?? request.commandId,
    ...(request.causationId === undefined ? {} : { causationId: request.causationId }),
  };
  const records: EventRecord[] = decision.events.map((event, index) => ({
    stream: streamFor(event, request, own.stream, relatives),
    event: {
      id: eventId(request.commandId, index),
      type: event.type,
      schemaVersion: schemaVersionOf(event.type, schema),
      data: asJson(event.data),
      metadata,
    },
  }));
  const checks: StreamCheck[] = [own, ...relatives.streams].map(({ stream, version }) => ({
    stream,
    expect: version,
  }));
  try {
    const result = await store.append(records, checks, {
      commandId: request.commandId,
      ...(request.fingerprint === undefined ? {} : { fingerprint: request.fingerprint }),
    });
    return {
      ok: true,
      version: result.versions[own.stream] ?? own.version,
      position: result.position,
      repeated: result.duplicate,
    };
  } catch (error) {
    if (error instanceof CommandReusedError) return refused(commandReused());
    if (!(error instanceof VersionConflictError)) throw error;
    const overtaken = error.failures.find((failure) => failure.stream === own.stream);
    return overtaken !== undefined && request.expectedVersion !== undefined
      ? { ok: false, refusal: versionConflict(), currentVersion: overtaken.actual }
      : 'overtaken';
  }
}

/** Whose event it is: the one it names, the aggregate's own, or the one relative of the kind its type begins with. */
function streamFor(
  { type, on }: DomainEvent,
  { aggregate }: CommandRequest,
  own: string,
  { streams }: LoadedRelatives,
): string {
  if (on !== undefined) {
    const named = streamOf(on.aggregate, on.id);
    if (streams.some(({ stream }) => stream === named)) return named;
    throw new TypeError(`${type} goes to ${named}, which the decision does not rest on`);
  }
  if (type.startsWith(`${aggregate}.`)) return own;
  const [relative, ...others] = streams.filter((stream) => type.startsWith(`${stream.aggregate}.`));
  if (relative === undefined || others.length > 0) throw new TypeError(`no one stream takes ${type}`);
  return relative.stream;
}

/** Event data are plain JSON by construction of the domain's types; the store's canonical form leaves out what is undefined. */
function asJson(data: unknown): EventRecord['event']['data'] {
  return JSON.parse(JSON.stringify(data)) as EventRecord['event']['data'];
}

function versionConflict(): Refusal {
  return conflict(
    'version-conflict',
    '他人已先更新此内容，您的操作未执行。请查看最新内容后再试。',
    'Someone else has changed this meanwhile; your act was not carried out. Look at the current state and try again.',
  );
}

function commandReused(): Refusal {
  return conflict(
    'idempotency-key-reused',
    '同一 Idempotency-Key 已用于另一请求。没有任何改动。',
    'This Idempotency-Key was used for another request. Nothing was changed.',
  );
}
