import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  AppendConsistencyViolationError,
  BACKWARDS,
  END,
  START,
  StreamNotFoundError,
  UnknownError,
  WrongExpectedVersionError,
  type AppendRecordInput,
  type AppendStreamState,
  type BinaryEventData,
  type ConsistencyCheck,
} from '@kurrent/kurrentdb-client';
import { type KurrentClient } from '../../src/client.js';

interface Standing {
  streamId: string;
  id: string;
  revision: bigint;
  type: string;
  created: Date;
  data: Uint8Array;
  metadata: object;
  position: { commit: bigint; prepare: bigint };
}

type Verdict = { is: 'fit' } | { is: 'known'; last: Standing } | { is: 'unfit' };

/** Positions in the log are places in a file. */
const RECORD_BYTES = 100n;
const EMPTY = -1n;

/**
 * A stand-in for KurrentDB 26.1, by the rules of its source: one write for all streams, checks judged on what is written
 * and read a turn later, a repetition known by its ids, a stream checked once and never for nothing, names of an append
 * taken for one another whatever their case.
 */
export function createKurrent26(): KurrentClient {
  const log: Standing[] = [];
  const lastOf = new Map<string, Standing>();
  let readable = 0;

  const standing = (stream: string): Standing[] => log.filter((each) => each.streamId === stream);
  const revisionOf = (stream: string): bigint => BigInt(standing(stream).length - 1);

  function judge(stream: string, state: AppendStreamState, ids: string[]): Verdict {
    const current = revisionOf(stream);
    if (state === 'stream_exists' && current === EMPTY) return { is: 'unfit' };
    if (state === 'any' || state === 'stream_exists') {
      const known = ids.map((id) => lastOf.get(id)).filter((each) => each?.streamId === stream);
      const last = known.at(-1);
      if (last !== undefined && known.length === ids.length) return { is: 'known', last };
      const firstIsKnown = lastOf.get(ids[0] ?? '')?.streamId === stream;
      return { is: firstIsKnown ? 'unfit' : 'fit' };
    }
    const expected = state === 'no_stream' ? EMPTY : state;
    if (expected === current) return { is: 'fit' };
    const there = standing(stream).slice(Number(expected) + 1, Number(expected) + 1 + ids.length);
    const last = there.at(-1);
    const repeated = there.length === ids.length && there.every((each, index) => each.id === ids[index]);
    return last !== undefined && repeated ? { is: 'known', last } : { is: 'unfit' };
  }

  function write(stream: string, { id, type, data, metadata }: BinaryEventData): void {
    const place = BigInt(log.length + 1) * RECORD_BYTES;
    const record = {
      streamId: stream,
      id,
      revision: revisionOf(stream) + 1n,
      type,
      created: new Date(),
      data,
      metadata: metadata as object,
      position: { commit: place, prepare: place },
    };
    log.push(record);
    lastOf.set(id, record);
  }

  /** An append is answered when it can be read, which is later than when it is judged by. */
  async function indexed(): Promise<void> {
    const written = log.length;
    await nextTurn();
    readable = Math.max(readable, written);
  }

  function page(
    of: (event: Standing) => boolean,
    backward: boolean,
    isInRange: (event: Standing) => boolean,
    maxCount: number,
  ): { event: Standing }[] {
    const there = log.slice(0, readable).filter((event) => of(event) && isInRange(event));
    return (backward ? there.reverse() : there).slice(0, maxCount).map((event) => ({ event }));
  }

  return {
    async appendToStream(stream, events, { streamState = 'any' }) {
      const verdict = judge(
        stream,
        streamState,
        events.map(({ id }) => id),
      );
      if (verdict.is === 'unfit') {
        const current = revisionOf(stream);
        throw new WrongExpectedVersionError(undefined, {
          streamName: stream,
          current: current === EMPTY ? 'no_stream' : current,
          expected: streamState,
        });
      }
      if (verdict.is === 'fit') for (const event of events) write(stream, event);
      const last = verdict.is === 'known' ? verdict.last : standing(stream).at(-1);
      if (last === undefined) throw new Error('nothing was appended');
      await indexed();
      return { success: true, nextExpectedRevision: last.revision, position: last.position };
    },

    async appendRecords(records, checks) {
      requireSound(checks);
      const streams = streamsOf(records, checks);
      const written = (lower: string): BinaryEventData[] =>
        records
          .filter(({ streamName }) => streamName.toLowerCase() === lower)
          .map(({ record }) => withFormat(record as BinaryEventData));
      const verdicts = [...streams].map(([lower, { stream, state }]) => {
        const ids = written(lower).map(({ id }) => id);
        return { stream, state, writes: ids.length > 0, verdict: judge(stream, state, ids) };
      });
      const writing = verdicts.filter(({ writes }) => writes);
      const isRepeated = writing.every(({ verdict }) => verdict.is === 'known');
      if (!isRepeated && verdicts.some(({ verdict }) => verdict.is !== 'fit')) {
        throw violation(
          verdicts.flatMap(({ stream, state, verdict }, checkIndex) =>
            verdict.is === 'fit' ? [] : [{ checkIndex, stream, state, actual: revisionOf(stream) }],
          ),
        );
      }
      if (!isRepeated) {
        for (const { streamName, record } of records) {
          const stream = streams.get(streamName.toLowerCase())?.stream ?? streamName;
          write(stream, withFormat(record as BinaryEventData));
        }
      }
      const lasts = writing.map(({ stream, verdict }) => ({
        stream,
        last: verdict.is === 'known' ? verdict.last : standing(stream).at(-1),
      }));
      const places = lasts.map(({ last }) => last?.position.prepare ?? 0n);
      const responses = lasts.map(({ stream, last }) => ({
        streamName: stream,
        revision: last?.revision ?? EMPTY,
      }));
      await indexed();
      return { position: places.reduce((one, other) => (one > other ? one : other)), responses };
    },

    async *readStream(stream, { direction, fromRevision = START, maxCount = Infinity }) {
      if (!log.slice(0, readable).some(({ streamId }) => streamId === stream)) {
        throw new StreamNotFoundError(undefined, stream);
      }
      const backward = direction === BACKWARDS;
      const isInRange = ({ revision }: Standing): boolean =>
        typeof fromRevision !== 'bigint' || (backward ? revision <= fromRevision : revision >= fromRevision);
      const events = page(({ streamId }) => streamId === stream, backward, isInRange, Number(maxCount));
      await nextTurn();
      yield* events;
    },

    async *readAll({ direction, fromPosition = START, maxCount = Infinity }) {
      const backward = direction === BACKWARDS;
      const isInRange = ({ position }: Standing): boolean => {
        if (fromPosition === START || fromPosition === END) return true;
        const { prepare } = fromPosition;
        return backward ? position.prepare < prepare : position.prepare >= prepare;
      };
      const events = page(() => true, backward, isInRange, Number(maxCount));
      await nextTurn();
      yield* events;
    },

    dispose: () => Promise.resolve(),
  };
}

function requireSound(checks: ConsistencyCheck[]): void {
  const names = checks.map(({ streamName }) => streamName.toLowerCase());
  if (new Set(names).size === names.length && checks.every(({ expectedState }) => expectedState !== 'any'))
    return;
  throw new UnknownError(undefined, '3 INVALID_ARGUMENT');
}

/** By lower-case name, each under the name it is first called by, the checked ones first. */
function streamsOf(
  records: AppendRecordInput[],
  checks: ConsistencyCheck[],
): Map<string, { stream: string; state: AppendStreamState }> {
  const streams = new Map<string, { stream: string; state: AppendStreamState }>();
  for (const { streamName, expectedState } of checks) {
    streams.set(streamName.toLowerCase(), { stream: streamName, state: expectedState });
  }
  for (const { streamName } of records) {
    const lower = streamName.toLowerCase();
    if (!streams.has(lower)) streams.set(lower, { stream: streamName, state: 'any' });
  }
  return streams;
}

const withFormat = (record: BinaryEventData): BinaryEventData => ({
  ...record,
  metadata: { ...(record.metadata as object), '$schema.format': 'Bytes' },
});

type Details = ConstructorParameters<typeof AppendConsistencyViolationError>;

function violation(
  violated: { checkIndex: number; stream: string; state: AppendStreamState; actual: bigint }[],
): AppendConsistencyViolationError {
  const numbers = { any: '-2', no_stream: '-1', stream_exists: '-4' };
  return new AppendConsistencyViolationError(new Error('9 FAILED_PRECONDITION') as Details[0], {
    violationsList: violated.map(({ checkIndex, stream, state, actual }) => ({
      checkIndex,
      streamState: {
        stream,
        expectedState: typeof state === 'bigint' ? String(state) : numbers[state],
        actualState: String(actual),
      },
    })),
  });
}
