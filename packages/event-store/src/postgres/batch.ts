import { type ExpectedVersion } from '../port/event-store.js';
import { type PreparedAppend, type PreparedRecord } from '../port/prepared-append.js';

/** What `event_store.append` answers for a batch. */
export interface BatchAnswer {
  outcomes: string;
  first_position: string;
  record_versions: number[];
  check_actuals: number[];
}

export type Outcome =
  | { kind: 'appended'; position: number; versions: Record<string, number> }
  | { kind: 'command-known' }
  | { kind: 'event-known' }
  | { kind: 'conflict'; actuals: number[] };

const STREAM_EXISTS = -1;
const ANY = -2;
/** Longer than any stream, and still a column's integer with an append's events on top: who expects more meets a conflict. */
const LONGEST_STREAM = 2_000_000_000;

export const APPEND_BATCH = {
  name: 'event_store append',
  text: 'select outcomes, first_position, record_versions, check_actuals from event_store.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)',
};

/** The parameters of `event_store.append`. */
export function encodeBatch(batch: readonly PreparedAppend[]): (string | null)[] {
  const places = new Map<string, number>();
  const placeOf = (stream: string): number => {
    const known = places.get(stream);
    if (known !== undefined) return known;
    places.set(stream, places.size + 1);
    return places.size;
  };
  const records = batch.flatMap((append) => append.records);
  const checks = batch.flatMap((append) => append.checks);
  const checkStreams = checks.map((check) => placeOf(check.stream));
  const recordStreams = records.map((record) => placeOf(record.stream));
  return [
    lines([...places.keys()]),
    ...encodeCommands(batch),
    list(runningCounts(batch.map((append) => append.checks.length))),
    list(checkStreams),
    list(checks.map((check) => encodeExpectation(check.expect))),
    list(runningCounts(batch.map((append) => append.records.length))),
    list(recordStreams),
    ...encodeContents(records),
  ];
}

function encodeCommands(batch: readonly PreparedAppend[]): (string | null)[] {
  if (batch.every((append) => append.commandId === null)) return [null, null];
  return [
    lines(batch.map((append) => append.commandId ?? '')),
    lines(batch.map((append) => append.fingerprint ?? '')),
  ];
}

function encodeContents(records: readonly PreparedRecord[]): string[] {
  return [
    list(records.map((record) => record.id)),
    lines(records.map((record) => record.type)),
    list(records.map((record) => record.schemaVersion)),
    lines(records.map((record) => record.metadata)),
    lines(records.map((record) => record.data)),
  ];
}

/** One outcome for each append of the batch, in its order. */
export function decodeAnswer(batch: readonly PreparedAppend[], answer: BatchAnswer): Outcome[] {
  let position = Number(answer.first_position) - 1;
  let record = 0;
  let check = 0;
  return batch.map((append, index) => {
    const versions = answer.record_versions.slice(record, (record += append.records.length));
    const actuals = answer.check_actuals.slice(check, (check += append.checks.length));
    const letter = answer.outcomes[index];
    if (letter === 'c') return { kind: 'command-known' };
    if (letter === 'e') return { kind: 'event-known' };
    if (letter === 'v') return { kind: 'conflict', actuals };
    position += append.records.length;
    return {
      kind: 'appended',
      position,
      versions: Object.fromEntries(append.records.map(({ stream }, i) => [stream, versions[i] ?? 0])),
    };
  });
}

function encodeExpectation(expect: ExpectedVersion): number {
  switch (expect) {
    case 'no-stream':
      return 0;
    case 'stream-exists':
      return STREAM_EXISTS;
    case 'any':
      return ANY;
    default:
      return Math.min(expect, LONGEST_STREAM);
  }
}

function runningCounts(counts: number[]): number[] {
  let total = 0;
  return counts.map((count) => (total += count));
}

const lines = (items: string[]): string => items.join('\n');
const list = (items: (string | number)[]): string => `{${items.join(',')}}`;
