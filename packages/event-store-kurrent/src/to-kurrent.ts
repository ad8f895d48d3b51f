import {
  ANY,
  binaryEvent,
  NO_STREAM,
  STREAM_EXISTS,
  type AppendStreamState,
  type BinaryEventData,
  type CurrentStreamState,
} from '@kurrent/kurrentdb-client';
import { type ExpectedVersion, type PreparedRecord } from '@tidu/event-store';

export function toState(expect: ExpectedVersion): AppendStreamState {
  if (expect === 'any') return ANY;
  if (expect === 'stream-exists') return STREAM_EXISTS;
  return expect === 'no-stream' || expect === 0 ? NO_STREAM : BigInt(expect - 1);
}

/** How many events a stream holds of which the server says so; none when it was deleted, which this package never does. */
export function toVersion(state: CurrentStreamState): number {
  return state === NO_STREAM ? 0 : Math.max(Number(state) + 1, 0);
}

/**
 * The canonical bytes go in as they are, as binary; the server's appendRecords takes only texts as metadata. `write` names
 * the append, so that an event can be told from one with its id that was there before.
 */
export function toKurrent(
  { id, type, schemaVersion, metadata, data }: PreparedRecord,
  write: string,
): BinaryEventData {
  return binaryEvent({
    id,
    type,
    data: Buffer.from(data),
    metadata: { schemaVersion: String(schemaVersion), metadata, write },
  });
}
