import { randomUUID } from 'node:crypto';
import { MaxAppendSizeExceededError, WrongExpectedVersionError } from '@kurrent/kurrentdb-client';
import {
  DuplicateEventError,
  UnsupportedError,
  VersionConflictError,
  type CheckFailure,
  type EventStoreError,
  type AppendResult,
  type ExpectedVersion,
  isSatisfied,
  type PreparedRecord,
} from '@tidu/event-store';
import { knownIds, resultOf } from './repetition.js';
import { type Server } from './server.js';
import { toKurrent, toState, toVersion } from './to-kurrent.js';
import { untilTaken } from './until-taken.js';

/** One stream with at most one check on itself: what every server takes. */
export async function appendToOne(
  server: Server,
  stream: string,
  records: PreparedRecord[],
  expect: ExpectedVersion,
): Promise<AppendResult> {
  const write = randomUUID();
  try {
    const { nextExpectedRevision } = await untilTaken(server, () =>
      server.appendToStream(
        stream,
        records.map((record) => toKurrent(record, write)),
        { streamState: toState(expect) },
      ),
    );
    return await resultOf(server, records, new Map([[stream, nextExpectedRevision]]), write);
  } catch (error) {
    if (error instanceof MaxAppendSizeExceededError) {
      throw new UnsupportedError(`the server takes at most ${error.maxAppendSize} bytes in one append`);
    }
    if (!(error instanceof WrongExpectedVersionError)) throw error;
    const failure = { stream, expected: expect, actual: toVersion(error.actualState) };
    throw await whatWasWrong(server, records, failure);
  }
}

/** The server refuses events of which it knows only some as it refuses a wrong version; only a met expectation tells. */
async function whatWasWrong(
  server: Server,
  records: PreparedRecord[],
  failure: CheckFailure,
): Promise<EventStoreError> {
  const known = isSatisfied(failure.expected, failure.actual) ? await knownIds(server, records) : [];
  return known.length > 0 ? new DuplicateEventError(known) : new VersionConflictError([failure]);
}
