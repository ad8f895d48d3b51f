import { type Benchmark, editionIdentity, evaluateOverlaid } from '@tidu/criteria';
import { type Actor, type AddressedCommand, evaluationRequest, reEvaluationRequest } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { type GiveCommand, load, uuidFrom } from '@tidu/application';
import { type EvaluationJob } from '@tidu/platform/jobs';

/** The platform itself: it computes and records, and decides nothing. */
const PLATFORM: Actor = { id: 'platform', role: 'system' };

export type EvaluationOutcome = 'recorded' | 'not-owed';

/**
 * Answers one evaluation owed: reads the dossier and the campaign's benchmarks, evaluates, and gives
 * `application.record-evaluation` or `re-evaluation.record-re-evaluation`. The command's id is made from the round, so that however often and wherever the job runs,
 * the round is answered once.
 */
export async function evaluatePending(
  store: EventStore,
  give: GiveCommand,
  job: EvaluationJob,
): Promise<EvaluationOutcome> {
  const owed =
    job.aggregate === 'application' ? await ofApplication(store, job) : await ofReEvaluation(store, job);
  if (owed === null) return 'not-owed';
  const outcome = await give({
    ...owed.addressed,
    actor: PLATFORM,
    now: owed.now,
    commandId: uuidFrom(`evaluation of ${job.aggregate} ${job.id} round ${String(job.round)}`),
    ...(job.causationId === undefined ? {} : { causationId: job.causationId }),
    ...(job.correlationId === undefined ? {} : { correlationId: job.correlationId }),
  });
  if (outcome.ok) return 'recorded';
  if (outcome.refusal.kind === 'conflict') return 'not-owed';
  throw new Error(`evaluation of ${job.aggregate} ${job.id} refused: ${outcome.refusal.code}`);
}

interface Owed {
  readonly addressed: AddressedCommand;
  /** The time of the event that asked for the evaluation: the answer belongs to that moment, whenever it is computed. */
  readonly now: string;
}

async function ofApplication(store: EventStore, { id, round }: EvaluationJob): Promise<Owed | null> {
  const { state, lastAt } = await load(store, 'application', id);
  if (state.round?.round !== round || state.eligibility?.round === round || lastAt === undefined) return null;
  const request = evaluationRequest(state, state.round.stage, await benchmarksOf(store, state.campaign?.id));
  const evaluation = evaluateOverlaid(request);
  if (request === null || !evaluation.ok)
    throw new Error(`application ${id} holds a dossier the criteria cannot read`);
  const { result } = evaluation;
  const editionHash = publishedHash(result.edition);
  return {
    addressed: {
      aggregate: 'application',
      id,
      command: { type: 'record-evaluation', round, request, result, editionHash },
    },
    now: lastAt,
  };
}

async function ofReEvaluation(store: EventStore, { id, round }: EvaluationJob): Promise<Owed | null> {
  const { state, lastAt } = await load(store, 're-evaluation', id);
  if (state.phase !== 'reported' || state.round !== round || lastAt === undefined) return null;
  const request = reEvaluationRequest(state, await benchmarksOf(store, state.subject?.basis.campaignId));
  const evaluation = evaluateOverlaid(request);
  if (request === null || !evaluation.ok)
    throw new Error(`re-evaluation ${id} holds a dossier the criteria cannot read`);
  const { result } = evaluation;
  const editionHash = publishedHash(result.edition);
  return {
    addressed: {
      aggregate: 're-evaluation',
      id,
      command: { type: 'record-re-evaluation', round, request, result, editionHash },
    },
    now: lastAt,
  };
}

/** The content hash that identifies a published edition; a draft has none, and no award may rest on it. */
function publishedHash(edition: string): string {
  const { contentHash } = editionIdentity(edition);
  if (contentHash === null) throw new Error(`edition ${edition} is a draft`);
  return contentHash;
}

async function benchmarksOf(
  store: EventStore,
  campaignId: string | undefined,
): Promise<readonly Benchmark[]> {
  return campaignId === undefined ? [] : (await load(store, 'campaign', campaignId)).state.benchmarks;
}
