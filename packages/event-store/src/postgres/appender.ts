import {
  CommandReusedError,
  DuplicateEventError,
  StoreUnavailableError,
  VersionConflictError,
} from '../port/errors.js';
import { type AppendResult, type CommandResult } from '../port/event-store.js';
import { isSatisfied, type PreparedAppend } from '../port/prepared-append.js';
import { APPEND_BATCH, decodeAnswer, encodeBatch, type BatchAnswer, type Outcome } from './batch.js';
import { asStoreError } from './failures.js';
import { type PendingAppend, type WriteBatch } from './group-commit.js';
import { retryUntil } from './retry-until.js';
import { type RunStatement } from './statement.js';

/**
 * Writes batches by `send`. A lost connection leaves it open whether the batch was committed: it is sent again until
 * `patienceMs` have passed, and the ids in it make sure that nothing is written twice. What was written earlier is looked up
 * by `run`, as patiently.
 */
export function createBatchWriter(send: RunStatement, run: RunStatement, patienceMs: number): WriteBatch {
  async function write(batch: PendingAppend[], written: () => void): Promise<void> {
    const appends = batch.map((pending) => pending.append);
    let outcomes: Outcome[];
    try {
      outcomes = await retryUntil(patienceMs, () => sendBatch(send, appends));
    } catch (error) {
      const failure = asStoreError(error);
      const mayBeOneOfThem = failure instanceof StoreUnavailableError && failure.reason === 'failed';
      if (mayBeOneOfThem && batch.length > 1) {
        for (const pending of batch) await write([pending], () => undefined);
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
        const earlier = retryUntil(patienceMs, () => look(run, append));
        resolve(earlier);
        return earlier;
      }
      case undefined:
        reject(new StoreUnavailableError('failed'));
        return undefined;
    }
  }

  return write;
}

async function sendBatch(send: RunStatement, appends: PreparedAppend[]): Promise<Outcome[]> {
  const [answer] = await send<BatchAnswer>(APPEND_BATCH, encodeBatch(appends));
  if (answer === undefined) throw new Error('event_store.append returned no row');
  return decodeAnswer(appends, answer);
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
  text: `select c.fingerprint, c.last_position as position,
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
  }>(FIND_COMMAND, [commandId]);
  if (row === undefined) return null;
  return {
    position: Number(row.position),
    versions: row.versions,
    fingerprint: row.fingerprint,
    duplicate: true,
  };
}

const FIND_EVENTS = {
  name: 'event_store find events',
  text: `select id, stream, version, position, type, schema_version, data
    from event_store.events where id = any ($1::uuid[]) order by position`,
};

/** The very same events again are the same append again; an id seen on any other event is refused. */
async function earlierEvents(run: RunStatement, append: PreparedAppend): Promise<AppendResult> {
  const rows = await run<StoredIdentity>(FIND_EVENTS, [append.records.map((record) => record.id)]);
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
}
