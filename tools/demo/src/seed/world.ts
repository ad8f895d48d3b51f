import {
  type Actor,
  type AddressedCommand,
  type AggregateName,
  chinaDay,
  type Day,
  evaluationRequest,
  reEvaluationRequest,
  type StateOf,
} from '@tidu/domain';
import {
  type Benchmark,
  editionIdentity,
  evaluateOverlaid,
  type OverlaidRequest,
  type OverlaidResult,
} from '@tidu/criteria';
import { createInMemoryEventStore, type RecordedEvent } from '@tidu/event-store';
import { executeCommand, load, uuidFrom } from '@tidu/application';

/** The platform itself (平台): computes, and notes what time decides. */
export const platform: Actor = { id: 'platform', role: 'system' };

/** What cannot have happened yet: the career it belongs to ends before it. */
export class AheadOfToday extends Error {}

/**
 * The demo's past, lived through in memory: every command goes through the deciders as it would on a running platform,
 * and one that is refused breaks the seed. What was recorded is handed over in the order in which it happened.
 */
export class World {
  private readonly store = createInMemoryEventStore();
  private commands = 0;

  constructor(readonly today: Day) {}

  async act(actor: Actor, now: string, addressed: AddressedCommand): Promise<void> {
    const what = `${addressed.command.type} ${addressed.id} at ${now}`;
    if (chinaDay(now) > this.today) throw new AheadOfToday(what);
    this.commands += 1;
    const commandId = uuidFrom(`demo command ${this.commands}`);
    const outcome = await executeCommand(this.store, { ...addressed, actor, now, commandId });
    if (!outcome.ok) throw new Error(`${what}: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal)}`);
  }

  async stateOf<Name extends AggregateName>(aggregate: Name, id: string): Promise<StateOf<Name>> {
    return (await load(this.store, aggregate, id)).state;
  }

  /** Does what the worker does after a round was asked for. */
  async evaluateApplication(id: string, now: string): Promise<void> {
    const state = await this.stateOf('application', id);
    if (state.round === null || state.campaign === null) throw new Error(`nothing to evaluate in ${id}`);
    const request = evaluationRequest(state, state.round.stage, await this.benchmarks(state.campaign.id));
    const command = { type: 'record-evaluation', round: state.round.round, ...evaluated(request) } as const;
    await this.act(platform, now, { aggregate: 'application', id, command });
  }

  async evaluateReEvaluation(id: string, now: string): Promise<void> {
    const state = await this.stateOf('re-evaluation', id);
    const benchmarks = await this.benchmarks(state.subject?.basis.campaignId ?? '');
    const command = {
      type: 'record-re-evaluation',
      round: state.round,
      ...evaluated(reEvaluationRequest(state, benchmarks)),
    } as const;
    await this.act(platform, now, { aggregate: 're-evaluation', id, command });
  }

  /** All that happened, by the time it happened at. */
  async chronicle(): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const batch of this.store.readAll({ after: 0 })) events.push(...batch);
    events.sort((a, b) => compare(a.metadata.at, b.metadata.at) || a.position - b.position);
    return withBasisInOrder(events);
  }

  private async benchmarks(campaignId: string): Promise<readonly Benchmark[]> {
    return (await this.stateOf('campaign', campaignId)).benchmarks;
  }
}

/** What each decision rested on, counted in the order in which it is told: careers were lived one after another. */
function withBasisInOrder(events: readonly RecordedEvent[]): RecordedEvent[] {
  const versions = new Map<string, number>();
  let before = new Map<string, number>();
  let command: string | undefined;
  return events.map((event) => {
    const { commandId, basis = {} } = event.metadata;
    if (commandId === undefined || commandId !== command) before = new Map(versions);
    command = commandId;
    versions.set(event.stream, (versions.get(event.stream) ?? 0) + 1);
    const inOrder = Object.fromEntries(Object.keys(basis).map((stream) => [stream, before.get(stream) ?? 0]));
    return { ...event, metadata: { ...event.metadata, basis: inOrder } };
  });
}

function evaluated(request: OverlaidRequest | null): {
  request: OverlaidRequest;
  result: OverlaidResult;
  editionHash: string;
} {
  const evaluation = evaluateOverlaid(request);
  if (request === null || !evaluation.ok)
    throw new Error(`the demo cannot be evaluated: ${JSON.stringify(evaluation)}`);
  const { contentHash } = editionIdentity(evaluation.result.edition);
  if (contentHash === null) throw new Error('the demo rests on an edition that is not published');
  return { request, result: evaluation.result, editionHash: contentHash };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
