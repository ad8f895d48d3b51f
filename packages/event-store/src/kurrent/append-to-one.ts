import { randomUUID } from 'node:crypto';
import {
  MaxAppendSizeExceededError,
  WrongExpectedVersionError,
  type KurrentDBClient,
} from '@kurrent/kurrentdb-client';
import {
  DuplicateEventError,
  UnsupportedError,
  VersionConflictError,
  type EventStoreError,
} from '../port/errors.js';
import { type AppendResult, type ExpectedVersion } from '../port/event-store.js';
import { isSatisfied, type PreparedRecord } from '../port/prepared-append.js';
import { answeredWithin } from './answered-within.js';
import { positionOf, type StoredInKurrent } from './recorded.js';
import { storedIn } from './stored-in.js';
import { toKurrent, toState } from './to-kurrent.js';

const FEW = 32;
const LONGEST_APPEND_MS = 15_000;

/**
 * One stream with at most one check on itself: what every server takes. The server answers a repeated append as it answered
 * the first, by ids alone; the event is read back to tell the two apart, which costs a round trip and is the truth.
 */
export async function appendToOne(
  client: KurrentDBClient,
  stream: string,
  records: PreparedRecord[],
  expect: ExpectedVersion,
): Promise<AppendResult> {
  const write = randomUUID();
  try {
    const { nextExpectedRevision } = await answeredWithin(
      LONGEST_APPEND_MS,
      client.appendToStream(
        stream,
        records.map((record) => toKurrent(record, write)),
        { streamState: toState(expect) },
      ),
    );
    return await resultAt(client, stream, records, nextExpectedRevision, write);
  } catch (error) {
    if (error instanceof MaxAppendSizeExceededError) {
      throw new UnsupportedError(`the server takes at most ${error.maxAppendSize} bytes in one append`);
    }
    if (!(error instanceof WrongExpectedVersionError)) throw error;
    throw await whatWasWrong(client, stream, records, expect);
  }
}

async function resultAt(
  client: KurrentDBClient,
  stream: string,
  records: PreparedRecord[],
  revision: bigint,
  write: string,
): Promise<AppendResult> {
  const reading = { direction: 'backward', fromRevision: revision } as const;
  for await (const last of storedIn(client, stream, { ...reading, limit: 1 })) {
    const pageSize = Math.max(records.length, FEW);
    const duplicate = last.metadata.write !== write;
    if (duplicate && !(await holdsInOrder(storedIn(client, stream, { ...reading, pageSize }), records)))
      break;
    return { position: positionOf(last), versions: { [stream]: Number(revision) + 1 }, duplicate };
  }
  throw new DuplicateEventError(records.map((record) => record.id));
}

/** Whether the very same records stand in the stream in this order; the server compares neither order nor contents. */
async function holdsInOrder(
  backward: AsyncIterable<StoredInKurrent>,
  records: PreparedRecord[],
): Promise<boolean> {
  const missing = [...records];
  for await (const stored of backward) {
    const record = missing.at(-1);
    if (record?.id !== stored.id) continue;
    if (!isSame(record, stored)) return false;
    missing.pop();
    if (missing.length === 0) return true;
  }
  return false;
}

function isSame(record: PreparedRecord, stored: StoredInKurrent): boolean {
  return (
    record.type === stored.type &&
    String(record.schemaVersion) === stored.metadata.schemaVersion &&
    record.data === Buffer.from(stored.data as Uint8Array).toString('utf8')
  );
}

/** The server refuses events of which it knows only some as it refuses a wrong version; only a met expectation tells. */
async function whatWasWrong(
  client: KurrentDBClient,
  stream: string,
  records: PreparedRecord[],
  expected: ExpectedVersion,
): Promise<EventStoreError> {
  const actual = await versionOf(client, stream);
  if (isSatisfied(expected, actual)) {
    const ids = new Set(records.map((record) => record.id));
    const known = new Set<string>();
    for await (const { id } of storedIn(client, stream)) if (ids.has(id)) known.add(id);
    if (known.size > 0) return new DuplicateEventError([...known]);
  }
  return new VersionConflictError([{ stream, expected, actual }]);
}

export async function versionOf(client: KurrentDBClient, stream: string): Promise<number> {
  const reading = storedIn(client, stream, { direction: 'backward', limit: 1 });
  for await (const { revision } of reading) return Number(revision) + 1;
  return 0;
}
