import { type Application, aggregateOf, streamOf } from '@tidu/domain';
import { type Manifest, type Outcome } from '../dossier/dossier.js';
import { type Finding, finding } from '../findings.js';
import { type History, unreplayable } from './history.js';
import { refOf } from './order.js';

/** What an application came to, as its state says. */
export function outcomeOf(state: Application): Outcome {
  return {
    phase: state.phase,
    tier: state.campaign?.tier ?? null,
    verdict: state.eligibility?.verdict ?? null,
    certificateNumber: state.award?.certificateNumber ?? null,
  };
}

/** Folds the events and compares with what is stated; and holds each award against the evaluation it stood on. */
export function replayFaults({ application, outcome }: Manifest, history: History): Finding[] {
  const stream = streamOf('application', application);
  const [opened] = history.of(stream);
  if (opened === undefined || idIn(opened.data) !== application)
    return [finding('other-application', { event: { stream, version: 1 } })];
  const state = history.stateOf('application', application);
  const replayed = outcomeOf(state);
  const different = (Object.keys(replayed) as (keyof Outcome)[]).filter(
    (part) => replayed[part] !== outcome[part],
  );
  const last = history.of(stream).at(-1);
  const told = different.map((part) =>
    finding('outcome-differs', {
      ...(last === undefined ? {} : { event: refOf(last.sealed) }),
      detail: `${part}: ${String(outcome[part])} ≠ ${String(replayed[part])}`,
    }),
  );
  return [...history.findings, ...unreplayable(history), ...told, ...groundFaults(history)];
}

function groundFaults(history: History): Finding[] {
  return history.inOrder().flatMap(({ type, sealed }) => {
    const owner = aggregateOf(sealed.stream);
    if (type !== 'application.awarded' || owner === null) return [];
    const before = history.stateOf('application', owner.id, sealed.index);
    const isGrounded =
      before.eligibility?.verdict === 'eligible' && before.eligibility.round === before.round?.round;
    return isGrounded ? [] : [finding('decision-without-ground', { event: refOf(sealed) })];
  });
}

function idIn(data: unknown): unknown {
  return data !== null && typeof data === 'object'
    ? (data as Readonly<Record<string, unknown>>)['id']
    : undefined;
}
