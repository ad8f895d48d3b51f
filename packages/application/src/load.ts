import { type AggregateName, foldAggregate, type StateOf, streamOf } from '@tidu/domain';
import { type StreamLog } from './stream-log.js';

/** An aggregate as its stream tells it. */
export interface Loaded<Name extends AggregateName> {
  readonly stream: string;
  /** How many events it rests on; 0 where there is no such thing. */
  readonly version: number;
  readonly state: StateOf<Name>;
  /** When its last event happened, by the platform's clock. */
  readonly lastAt: string | undefined;
}

/** Reads a stream and folds it. */
export async function load<Name extends AggregateName>(
  log: StreamLog,
  aggregate: Name,
  id: string,
): Promise<Loaded<Name>> {
  const stream = streamOf(aggregate, id);
  const events = await log.read(stream);
  return {
    stream,
    version: events.length,
    state: foldAggregate(aggregate, events),
    lastAt: events.at(-1)?.metadata.at,
  };
}
