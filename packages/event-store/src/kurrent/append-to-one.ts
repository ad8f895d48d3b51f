import { randomUUID } from 'node:crypto';
import { MaxAppendSizeExceededError, WrongExpectedVersionError } from '@kurrent/kurrentdb-client';
import {
  DuplicateEventError,
  UnsupportedError,
  VersionConflictError,
  type EventStoreError,
} from '../port/errors.js';
import { type AppendResult, type ExpectedVersion } from '../port/event-store.js';
import { isSatisfied, type PreparedRecord } from '../port/prepared-append.js';
import { knownIds, resultOf } from './repetition.js';
import { type Server } from './server.js';
import { storedIn } from './stored-in.js';
import { toKurrent, toState } from './to-kurrent.js';

/** One stream with at most one check on itself: what every server takes. */
export async function appendToOne(
  server: Server,
  stream: string,
  records: PreparedRecord[],
  expect: ExpectedVersion,
): Promise<AppendResult> {
  const write = randomUUID();
  try {
    const { nextExpectedRevision } = await server.appendToStream(
      stream,
      records.map((record) => toKurrent(record, write)),
      { streamState: toState(expect) },
    );
    return await resultOf(server, records, new Map([[stream, nextExpectedRevision]]), write);
  } catch (error) {
    if (error instanceof MaxAppendSizeExceededError) {
      throw new UnsupportedError(`the server takes at most ${error.maxAppendSize} bytes in one append`);
    }
    if (!(error instanceof WrongExpectedVersionError)) throw error;
    throw await whatWasWrong(server, stream, records, expect);
  }
}

/** The server refuses events of which it knows only some as it refuses a wrong version; only a met expectation tells. */
async function whatWasWrong(
  server: Server,
  stream: string,
  records: PreparedRecord[],
  expected: ExpectedVersion,
): Promise<EventStoreError> {
  const actual = await versionOf(server, stream);
  const known = isSatisfied(expected, actual) ? await knownIds(server, records) : [];
  if (known.length > 0) return new DuplicateEventError(known);
  return new VersionConflictError([{ stream, expected, actual }]);
}

async function versionOf(server: Server, stream: string): Promise<number> {
  const reading = storedIn(server, stream, { direction: 'backward', limit: 1 });
  for await (const { revision } of reading) return Number(revision) + 1;
  return 0;
}
