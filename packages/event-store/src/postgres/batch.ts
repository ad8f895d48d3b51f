import { type ExpectedVersion } from '../port/event-store.js';
import { type PreparedAppend } from '../port/prepared-append.js';

/** What `event_store.append` answers for a batch (see 0005-the-log-alone.sql). */
export interface BatchAnswer {
  outcomes: string;
  first_position: string;
  record_versions: number[];
  check_actuals: number[];
  contended: boolean;
}

export type Outcome =
  | { kind: 'appended'; position: number; versions: Record<string, number> }
  | { kind: 'command-known' }
  | { kind: 'event-known' }
  | { kind: 'conflict'; actuals: number[] };

const STREAM_EXISTS = -1;
const ANY = -2;

export const APPEND_BATCH = {
  name: 'event_store append',
  text: 'select outcomes, first_position, record_versions, check_actuals, contended from event_store.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)',
};

export const APPEND_ONE = {
  name: 'event_store append one',
  text: 'select event_store.append_one($1, $2, $3, $4, $5, $6, $7, $8, $9) as position',
};

/** The parameters of `event_store.append_one`, or null where the append is more than one event at an exact version. */
export function encodeOne({
  records,
  checks,
  commandId,
  fingerprint,
}: PreparedAppend): (string | number | null)[] | null {
  const [record, ...furtherRecords] = records;
  const [check, ...furtherChecks] = checks;
  if (record === undefined || check === undefined || furtherRecords.length + furtherChecks.length > 0)
    return null;
  const expected = encodeExpectation(check.expect);
  if (check.stream !== record.stream || expected < 0) return null;
  const { stream, id, type, schemaVersion, metadata, data } = record;
  return [stream, expected, commandId, fingerprint, id, type, schemaVersion, metadata, data];
}

/** The parameters of `event_store.append` but the last. */
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
  const hasCommand = batch.some((append) => append.commandId !== null);
  return [
    lines([...places.keys()]),
    hasCommand ? lines(batch.map((append) => append.commandId ?? '')) : null,
    hasCommand ? lines(batch.map((append) => append.fingerprint ?? '')) : null,
    list(runningCounts(batch.map((append) => append.checks.length))),
    list(checkStreams),
    list(checks.map((check) => encodeExpectation(check.expect))),
    list(runningCounts(batch.map((append) => append.records.length))),
    list(recordStreams),
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
      return expect;
  }
}

function runningCounts(counts: number[]): number[] {
  let total = 0;
  return counts.map((count) => (total += count));
}

const lines = (items: string[]): string => items.join('\n');
const list = (items: (string | number)[]): string => `{${items.join(',')}}`;
