import {
  CommandReusedError,
  DuplicateEventError,
  StoreUnavailableError,
  VersionConflictError,
} from '../port/errors.js';
import { type AppendResult, type CommandResult } from '../port/event-store.js';
import { isSatisfied, type PreparedAppend } from '../port/prepared-append.js';
import { type AppendingConnection } from './appending-connection.js';
import {
  APPEND_BATCH,
  APPEND_EXACT,
  APPEND_EXACT_AND_SETTLE,
  decodeAnswer,
  encodeBatch,
  encodeExact,
  outcomesFrom,
  type BatchAnswer,
  type Outcome,
} from './batch.js';
import { IS_SETTLED, settle, settleIfNeeded } from './durability.js';
import { asStoreError, isUniqueViolation } from './failures.js';
import { type PendingAppend, type WriteBatch } from './group-commit.js';
import { APPEND_ONE, asLoneEvent, encodeLoneEvent, nextTo, resultAt, type Place } from './lone-event.js';
import { type AskOneValue } from './one-value.js';
import { patiently } from './patience.js';
import { type RunStatement } from './statement.js';

/** How long others are taken to append still, once one was met at the lock or by what it wrote. */
const CROWD_MS = 1_000;

/**
 * Writes batches. A lost connection leaves it open whether the batch was committed: it is sent again until `patienceMs`
 * have passed, and the ids in it make sure that nothing is written twice. What was written earlier is looked up by `run`,
 * as patiently.
 */
export function createBatchWriter(
  appending: Pick<AppendingConnection, 'run' | 'ask'>,
  run: RunStatement,
  patienceMs: number,
): WriteBatch {
  let crowdedUntil = 0;
  /** Whether the last batch waited for the disk in its own commit: the short ways do not say so to readers. */
  let settled = false;
  /** The last event of the log, as far as this process knows: what it wrote last, alone. */
  let last: Place | null = null;
  /** Until when it is not taken for the last, because it was not. */
  let followedUntil = 0;

  async function write(batch: PendingAppend[], written: () => void): Promise<void> {
    const [first, ...others] = batch;
    const now = performance.now();
    const alone = others.length === 0 && settled && now >= crowdedUntil;
    if (first !== undefined && alone && (await writeOne(first, now, written))) return;
    last = null;
    await writeBatch(batch, written);
  }

  /** The shortest ways, for the commonest append when it is alone. False when it is not that, or was not seen to be written. */
  async function writeOne(
    { append, resolve }: PendingAppend,
    now: number,
    written: () => void,
  ): Promise<boolean> {
    const event = asLoneEvent(append);
    if (event === null) return false;
    const next = last !== null && now >= followedUntil ? nextTo(last, event) : null;
    const statement = next ?? APPEND_ONE;
    // Whatever fails is sent again the long way, which says why; had it been written, it is known by its id.
    const position = await appending
      .ask(statement, encodeLoneEvent(statement, last?.position ?? 0, event))
      .catch(() => null);
    if (position === null) {
      if (next !== null) followedUntil = performance.now() + CROWD_MS;
      return false;
    }
    const place = { position: Number(position), stream: event.record.stream, version: event.version };
    last = place;
    written();
    resolve(resultAt(place));
    return true;
  }

  async function writeBatch(batch: PendingAppend[], written: () => void): Promise<void> {
    let outcomes: Outcome[];
    try {
      outcomes = await patiently(patienceMs, () => sendOnce(batch.map((pending) => pending.append)));
    } catch (error) {
      const failure = asStoreError(error);
      const mayBeOneOfThem = failure instanceof StoreUnavailableError && failure.reason === 'failed';
      if (mayBeOneOfThem && batch.length > 1) {
        for (const pending of batch) await writeBatch([pending], () => undefined);
        written();
      } else {
        written();
        for (const pending of batch) pending.reject(failure);
      }
      return;
    }
    written();
    const lookups = batch.flatMap((pending, index) => answer(pending, outcomes[index]) ?? []);
    if (lookups.length > 0) await Promise.allSettled(lookups);
  }

  /** Answers the caller, or gives what is still to be looked up for the answer: what an earlier append had written. */
  function answer(
    { append, resolve, reject }: PendingAppend,
    outcome: Outcome | undefined,
  ): Promise<AppendResult> | undefined {
    switch (outcome?.kind) {
      case 'appended':
        resolve({ position: outcome.position, versions: outcome.versions, duplicate: false });
        return undefined;
      case 'conflict':
        reject(conflictOf(append, outcome.actuals));
        return undefined;
      case 'command-known':
      case 'event-known': {
        const look = outcome.kind === 'command-known' ? earlierCommand : earlierEvents;
        const earlier = patiently(patienceMs, () => look(run, append));
        resolve(earlier);
        return earlier;
      }
      case undefined:
        reject(new StoreUnavailableError('failed'));
        return undefined;
    }
  }

  /** Among other writers a batch is committed before it is on disk, and is waited for here, the lock already given on. */
  async function sendOnce(appends: PreparedAppend[]): Promise<Outcome[]> {
    const crowded = performance.now() < crowdedUntil;
    const { outcomes, contended, waited } =
      (await sendExact(appending.ask, appends, crowded)) ??
      (await sendBatch(appending.run, appends, crowded));
    if (contended) crowdedUntil = performance.now() + CROWD_MS;
    settled = !crowded && !contended;
    if (!waited) await settle(appending.run);
    else if (isOnlyRefused(outcomes)) await settleIfNeeded(appending.run);
    return outcomes;
  }

  return write;
}

/** Nothing was written, so no commit has waited for the events that a refusal tells of. */
function isOnlyRefused(outcomes: Outcome[]): boolean {
  return (
    outcomes.some(({ kind }) => kind === 'conflict') && outcomes.every(({ kind }) => kind !== 'appended')
  );
}

interface Written {
  outcomes: Outcome[];
  /** Another process was appending. */
  contended: boolean;
  /** On disk already. */
  waited: boolean;
}

async function sendBatch(run: RunStatement, appends: PreparedAppend[], crowded: boolean): Promise<Written> {
  const [answer] = await run<BatchAnswer>(APPEND_BATCH, [...encodeBatch(appends), crowded]);
  if (answer === undefined) throw new Error('event_store.append returned no row');
  const { contended } = answer;
  return { outcomes: decodeAnswer(appends, answer), contended, waited: !crowded && !contended };
}

/** The short way for batches of the commonest kind; null when this is none, or was not written. */
async function sendExact(
  ask: AskOneValue,
  appends: PreparedAppend[],
  crowded: boolean,
): Promise<Written | null> {
  const parameters = encodeExact(appends);
  if (parameters === null) return null;
  const place = await unlessTaken(ask(crowded ? APPEND_EXACT_AND_SETTLE : APPEND_EXACT, parameters));
  if (place === null) return null;
  const contended = place < 0;
  return { outcomes: outcomesFrom(Math.abs(place), appends), contended, waited: crowded || !contended };
}

/**
 * The place of the first event, negative where the lock was contended; null where nothing was written, also because a
 * version, an event id or a command id was taken.
 */
async function unlessTaken(answer: Promise<string | null>): Promise<number | null> {
  try {
    const place = await answer;
    return place === null ? null : Number(place);
  } catch (error) {
    if (isUniqueViolation(error)) return null;
    throw error;
  }
}

function conflictOf(append: PreparedAppend, actuals: number[]): VersionConflictError {
  const failures = append.checks
    .map((check, index) => ({ stream: check.stream, expected: check.expect, actual: actuals[index] ?? 0 }))
    .filter((failure) => !isSatisfied(failure.expected, failure.actual));
  return new VersionConflictError(failures);
}

async function earlierCommand(run: RunStatement, append: PreparedAppend): Promise<AppendResult> {
  const commandId = append.commandId ?? '';
  const earlier = await findCommand(run, commandId);
  if (earlier?.fingerprint !== append.fingerprint) throw new CommandReusedError(commandId);
  return { position: earlier.position, versions: earlier.versions, duplicate: true };
}

const FIND_COMMAND = {
  name: 'event_store find command',
  text: `select c.fingerprint, c.last_position as position, ${IS_SETTLED} as settled,
      json_object_agg(e.stream, e.version order by e.position) as versions
    from event_store.commands c join event_store.events e on e.position between c.first_position and c.last_position
    where c.command_id = $1 group by c.command_id`,
};

/** The result that a command had when it was first carried out, or null. */
export async function findCommand(run: RunStatement, commandId: string): Promise<CommandResult | null> {
  const [row] = await run<{
    fingerprint: string | null;
    position: string;
    versions: Record<string, number>;
    settled: boolean;
  }>(FIND_COMMAND, [commandId]);
  if (row === undefined) return null;
  if (!row.settled) await settle(run);
  return {
    position: Number(row.position),
    versions: row.versions,
    fingerprint: row.fingerprint,
    duplicate: true,
  };
}

const FIND_EVENTS = {
  name: 'event_store find events',
  text: `select id, stream, version, position, type, schema_version, data, ${IS_SETTLED} as settled
    from event_store.events where id = any ($1::uuid[]) order by position`,
};

/** The very same events again are the same append again; an id seen on any other event is refused. */
async function earlierEvents(run: RunStatement, append: PreparedAppend): Promise<AppendResult> {
  const rows = await run<StoredIdentity>(FIND_EVENTS, [append.records.map((record) => record.id)]);
  if (rows.some((row) => !row.settled)) await settle(run);
  const same =
    rows.length === append.records.length &&
    rows.every((row, index) => {
      const record = append.records[index];
      return (
        record !== undefined &&
        row.id === record.id &&
        row.stream === record.stream &&
        row.type === record.type &&
        row.schema_version === record.schemaVersion &&
        row.data === record.data
      );
    });
  if (!same) throw new DuplicateEventError(rows.map((row) => row.id));
  return {
    position: Number(rows.at(-1)?.position),
    versions: Object.fromEntries(rows.map((row) => [row.stream, row.version])),
    duplicate: true,
  };
}

interface StoredIdentity {
  id: string;
  stream: string;
  version: number;
  position: string;
  type: string;
  schema_version: number;
  data: string;
  settled: boolean;
}
