import {
  STREAM_STATE,
  type AppendConsistencyViolationError,
  type AppendStreamState,
  type ConsistencyCheck,
} from '@kurrent/kurrentdb-client';
import { type CheckFailure, type ExpectedVersion, type StreamCheck, isSatisfied } from '@tidu/event-store';
import { toState, toVersion } from './to-kurrent.js';

/** Expectations that exclude each other are one that no stream meets: the server then says where the stream is. */
const NEVER = BigInt(Number.MAX_SAFE_INTEGER);

/** The server takes at most one check a stream, and none for `any`. */
export function toChecks(checks: StreamCheck[]): ConsistencyCheck[] {
  const expectations = new Map<string, ExpectedVersion[]>();
  for (const { stream, expect } of checks) {
    if (expect !== 'any') expectations.set(stream, [...(expectations.get(stream) ?? []), expect]);
  }
  return [...expectations].map(([stream, expected]) => stateCheck(stream, strictest(expected)));
}

export function stateCheck(streamName: string, expectedState: AppendStreamState): ConsistencyCheck {
  return { type: STREAM_STATE, streamName, expectedState };
}

function strictest(expected: ExpectedVersion[]): AppendStreamState {
  const versions = expected.flatMap((expect) => (expect === 'no-stream' ? 0 : expect));
  const [version, ...others] = new Set(versions.filter((each) => typeof each === 'number'));
  if (version === undefined) return toState('stream-exists');
  const fits = others.length === 0 && expected.every((expect) => isSatisfied(expect, version));
  return fits ? toState(version) : NEVER;
}

/** How many events each stream held that was not as the append wanted it, when the server judged it. */
export function versionsMet({ violations }: AppendConsistencyViolationError): Map<string, number> {
  return new Map(violations.map(({ streamName, actualState }) => [streamName, toVersion(actualState)]));
}

export function failuresAmong(checks: StreamCheck[], met: ReadonlyMap<string, number>): CheckFailure[] {
  return checks.flatMap(({ stream, expect }) => {
    const actual = met.get(stream);
    return actual === undefined || isSatisfied(expect, actual) ? [] : [{ stream, expected: expect, actual }];
  });
}
