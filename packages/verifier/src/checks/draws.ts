import { aggregateOf, type Draw, type DomainEvent, streamOf, verifyDraw } from '@tidu/domain';
import { type Finding, finding } from '../findings.js';
import { fold, type History, type ReadEvent } from './history.js';
import { refOf } from './order.js';

/** Draws every panel again: from the candidates as the rules gave them then, and the seeds the officials had committed to. */
export function drawFaults(history: History): Finding[] {
  return [...history.streams()].flatMap(([stream, events]) =>
    aggregateOf(stream)?.aggregate === 'draw' ? oneDraw(events, history) : [],
  );
}

function oneDraw(events: readonly ReadEvent[], history: History): Finding[] {
  const draw = fold('draw', events) as Draw;
  const { opening } = draw;
  if (opening === null) return [];
  const { target } = opening;
  const application = target.kind === 'appeal' ? target.applicationId : target.id;
  const seated = [streamOf('application', application), streamOf('appeal', target.id)]
    .flatMap((stream) => history.of(stream))
    .filter(({ data }) => drawOf(data) === opening.id);
  const prepared = events.find(({ type }) => type === 'draw.prepared');
  const mismatches = verifyDraw(
    [...events, ...seated].map(asEvent),
    prepared === undefined ? undefined : statesBefore(prepared.sealed.index, draw, application, history),
  );
  return mismatches.map(({ event, message }) => {
    const about = [...events, ...seated].find(({ type }) => type === event) ?? events[0];
    return finding('draw-differs', {
      ...(about === undefined ? {} : { event: refOf(about.sealed) }),
      detail: `${message.zh} ${message.en}`,
    });
  });
}

function asEvent({ type, data }: ReadEvent): DomainEvent {
  return { type, data };
}

function drawOf(data: unknown): unknown {
  return data !== null && typeof data === 'object'
    ? (data as Readonly<Record<string, unknown>>)['drawId']
    : undefined;
}

/** What the candidates were taken from, where all of it is at hand; else the record is checked by itself. */
function statesBefore(before: number, { opening }: Draw, application: string, history: History) {
  if (opening === null) return undefined;
  const { target, poolId, factory } = opening;
  const needed = [
    streamOf('application', application),
    streamOf('expert-pool', poolId),
    streamOf('enterprise', factory.enterprise),
    ...(target.kind === 'appeal' ? [streamOf('appeal', target.id)] : []),
  ];
  if (!needed.every((stream) => history.has(stream))) return undefined;
  return {
    application: history.stateOf('application', application, before),
    pool: history.stateOf('expert-pool', poolId, before),
    enterprise: history.stateOf('enterprise', factory.enterprise, before),
    ...(target.kind === 'appeal' && { appeal: history.stateOf('appeal', target.id, before) }),
  };
}
