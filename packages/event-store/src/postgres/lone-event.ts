import { type AppendResult } from '../port/event-store.js';
import { type PreparedAppend, type PreparedRecord } from '../port/prepared-append.js';
import { exactVersion, versionOf } from './batch.js';
import { type Statement } from './statement.js';

/** The commonest append: one event, at an exact version, of a command or of none. */
export interface LoneEvent {
  readonly record: PreparedRecord;
  /** What the event becomes in its stream. */
  readonly version: number;
  readonly commandId: string | null;
  readonly fingerprint: string | null;
}

/** Where an event lies. */
export interface Place {
  position: number;
  stream: string;
  version: number;
}

export const APPEND_NEXT = {
  name: 'event_store append next',
  text: 'select event_store.append_next($1, $2, $3, $4, $5, $6, $7, $8) as place',
};

export const APPEND_NEXT_OF_COMMAND = {
  name: 'event_store append next of command',
  text: 'select event_store.append_next_of_command($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as place',
};

export const APPEND_ONE = {
  name: 'event_store append one',
  text: 'select event_store.append_one($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as place',
};

/** Null where the append is more than one event at an exact version. */
export function asLoneEvent(append: PreparedAppend): LoneEvent | null {
  const { records, commandId, fingerprint } = append;
  const [record, ...furtherRecords] = records;
  const expected = exactVersion(append);
  if (record === undefined || furtherRecords.length > 0 || expected === null) return null;
  return { record, version: expected + 1, commandId, fingerprint };
}

/** The shortest statement for an event that comes right after the last of the log; null where more is to be looked up. */
export function nextTo(last: Place, { record, version, commandId }: LoneEvent): Statement | null {
  const follows = last.stream === record.stream && last.version === version - 1;
  if (!follows && version !== 1) return null;
  return commandId === null ? APPEND_NEXT : APPEND_NEXT_OF_COMMAND;
}

/** The parameters of these statements; `known` is a position written already, or 0. */
export function encodeLoneEvent(statement: Statement, known: number, event: LoneEvent): (string | null)[] {
  const { stream, id, type, schemaVersion, metadata, data } = event.record;
  const values = [
    String(known),
    stream,
    String(event.version),
    id,
    type,
    String(schemaVersion),
    metadata,
    data,
  ];
  return statement === APPEND_NEXT ? values : [...values, event.commandId, event.fingerprint];
}

/** The result of an append whose one event lies there. */
export function resultAt({ position, stream, version }: Place): AppendResult {
  return { position, versions: versionOf(stream, version), duplicate: false };
}
