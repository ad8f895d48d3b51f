import {
  type Benchmark,
  editionIds,
  editionIdentity,
  evaluateOverlaid,
  type OverlaidResult,
} from '@tidu/criteria';
import { aggregateOf, evaluationRequest, type EvaluationStage, reEvaluationRequest } from '@tidu/domain';
import { sha256 } from '@tidu/ledger';
import canonicalize from 'canonicalize';
import { type Finding, finding } from '../findings.js';
import { type History, type ReadEvent } from './history.js';
import { refOf } from './order.js';

/** What stands in a recorded evaluation, as far as it is compared. */
interface Recorded {
  readonly stage?: EvaluationStage;
  readonly round?: number;
  readonly request?: { readonly edition?: unknown };
  readonly editionHash?: unknown;
  readonly verdict?: unknown;
  readonly clauses?: unknown;
  readonly missing?: unknown;
  readonly decidedBy?: unknown;
  readonly comparisons?: unknown;
}

const isSame = (one: unknown, other: unknown): boolean =>
  canonicalize(one ?? null) === canonicalize(other ?? null);

/** Evaluates everything again that was evaluated, from the request recorded and from the declaration it was made of. */
export function evaluationFaults(history: History): Finding[] {
  return history
    .inOrder()
    .flatMap((event) => (event.type.endsWith('.eligibility-computed') ? oneEvaluation(event, history) : []));
}

function oneEvaluation(event: ReadEvent, history: History): Finding[] {
  const ref = refOf(event.sealed);
  const recorded = (event.data ?? {}) as Recorded;
  const edition = recorded.request?.edition;
  const known = typeof edition === 'string' && editionIds.includes(edition) ? editionIdentity(edition) : null;
  if (known?.contentHash == null || known.contentHash !== recorded.editionHash)
    return [finding('edition-unknown', { event: ref, detail: String(recorded.editionHash) })];
  const evaluation = evaluateOverlaid(recorded.request);
  if (!evaluation.ok) return [finding('evaluation-differs', { event: ref })];
  return [
    ...resultFaults(event, recorded, evaluation.result, history),
    ...inputFaults(event, recorded, history),
  ];
}

function resultFaults(
  event: ReadEvent,
  recorded: Recorded,
  result: OverlaidResult,
  history: History,
): Finding[] {
  const again = {
    verdict: result.verdict,
    clauses: result.clauses.map(({ id, verdict }) => ({ id, verdict })),
    missing: result.missing,
    decidedBy:
      event.type === 'application.eligibility-computed' && result.layers.length > 1
        ? result.decidedByLayers
        : undefined,
  };
  const different = (Object.keys(again) as (keyof typeof again)[]).filter(
    (part) => !isSame(again[part], recorded[part]),
  );
  const ref = refOf(event.sealed);
  const ofResult = different.map((part) => finding('evaluation-differs', { event: ref, detail: part }));
  const compared = comparisonsOf(event, history);
  if (compared === null || isSame((compared.data as Recorded).comparisons, result.kpis)) return ofResult;
  return [
    ...ofResult,
    finding('evaluation-differs', { event: refOf(compared.sealed), detail: 'comparisons' }),
  ];
}

/** The comparisons that were recorded with an evaluation: the event before it. */
function comparisonsOf({ sealed }: ReadEvent, history: History): ReadEvent | null {
  const before = history.of(sealed.stream).find((event) => event.sealed.version === sealed.version - 1);
  return before?.type.endsWith('.kpis-compared') === true ? before : null;
}

/**
 * Whether the request is the one that the declaration gave, at some moment between the question and the answer: the worker
 * reads before it records, and what the round rests on may be told more of meanwhile.
 */
function inputFaults(event: ReadEvent, recorded: Recorded, history: History): Finding[] {
  const owner = aggregateOf(event.sealed.stream);
  const answer = comparisonsOf(event, history) ?? event;
  const moments = history
    .inOrder()
    .map(({ sealed }) => sealed.index)
    .filter((index) => index <= answer.sealed.index)
    .reverse();
  for (const before of moments) {
    const request = requestBefore(before, owner, recorded, history);
    if (request === null) return [];
    if (isSame(request, recorded.request)) return [];
    if (request === 'another round') break;
  }
  return [finding('inputs-differ', { event: refOf(event.sealed) })];
}

function requestBefore(
  before: number,
  owner: ReturnType<typeof aggregateOf>,
  { round, stage }: Recorded,
  history: History,
): unknown {
  const benchmarks = (campaign: string | undefined): readonly Benchmark[] =>
    campaign === undefined ? [] : history.stateOf('campaign', campaign, before).benchmarks;
  if (owner?.aggregate === 'application') {
    const state = history.stateOf('application', owner.id, before);
    if (state.round?.round !== round || stage === undefined) return 'another round';
    // Without the campaign the benchmarks are not known: that it is missing is told elsewhere.
    if (!history.has(`campaign-${state.campaign?.id ?? ''}`)) return null;
    return evaluationRequest(state, stage, benchmarks(state.campaign?.id));
  }
  if (owner?.aggregate === 're-evaluation') {
    const state = history.stateOf('re-evaluation', owner.id, before);
    if (state.round !== round) return 'another round';
    const campaign = state.subject?.basis.campaignId;
    if (!history.has(`campaign-${campaign ?? ''}`)) return null;
    return reEvaluationRequest(state, benchmarks(campaign));
  }
  return null;
}

/** Whether the files enclosed are the edition that was pinned: their list has its hash. */
export function editionFaults(
  pinned: { readonly id: string; readonly contentHash: string } | null,
  files: ReadonlyMap<string, Uint8Array>,
): Finding[] {
  if (pinned === null) return [];
  const list = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = list.map(([name, bytes]) => `${sha256(bytes).toString('hex')}  ${name}\n`).join('');
  const hash = `sha256:${sha256(text).toString('hex')}`;
  const isKnown =
    editionIds.includes(pinned.id) && editionIdentity(pinned.id).contentHash === pinned.contentHash;
  return [
    ...(hash === pinned.contentHash ? [] : [finding('edition-altered', { detail: `${pinned.id} ${hash}` })]),
    ...(isKnown ? [] : [finding('edition-unknown', { detail: `${pinned.id} ${pinned.contentHash}` })]),
  ];
}
