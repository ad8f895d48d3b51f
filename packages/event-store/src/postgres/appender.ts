import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import {
  CommandReusedError,
  DuplicateEventError,
  StoreUnavailableError,
  VersionConflictError,
} from '../port/errors.js';
import { type AppendResult, type CommandResult } from '../port/event-store.js';
import { isSatisfied, type PreparedAppend } from '../port/prepared-append.js';
import {
  APPEND_BATCH,
  APPEND_ONE,
  decodeAnswer,
  encodeBatch,
  encodeOne,
  type BatchAnswer,
  type Outcome,
} from './batch.js';
import { asStoreError, isPassing, isUniqueViolation } from './failures.js';
import { type PendingAppend } from './group-commit.js';
import { type RunStatement } from './statement.js';

const FIRST_RETRY_MS = 20;
const LONGEST_RETRY_MS = 500;

/**
 * Writes batches. A lost connection leaves it open whether the batch was committed: it is sent again until `patienceMs`
 * have passed, and the ids in it make sure that nothing is written twice.
 */
export function createBatchWriter(
  pool: pg.Pool,
  run: RunStatement,
  patienceMs: number,
): (batch: PendingAppend[]) => Promise<void> {
  async function write(batch: PendingAppend[]): Promise<void> {
    try {
      const outcomes = await send(batch.map((pending) => pending.append));
      await Promise.all(batch.map((pending, index) => settle(pool, pending, outcomes[index])));
    } catch (error) {
      const failure = asStoreError(error);
      const mayBeOneOfThem = failure instanceof StoreUnavailableError && failure.reason === 'failed';
      if (mayBeOneOfThem && batch.length > 1) {
        for (const pending of batch) await write([pending]);
        return;
      }
      for (const pending of batch) pending.reject(failure);
    }
  }

  async function send(appends: PreparedAppend[]): Promise<Outcome[]> {
    const deadline = performance.now() + patienceMs;
    for (let wait = FIRST_RETRY_MS; ; wait = Math.min(wait * 2, LONGEST_RETRY_MS)) {
      try {
        return (await sendOne(run, appends)) ?? (await sendBatch(run, appends));
      } catch (error) {
        if (!isPassing(error) || performance.now() + wait > deadline) throw error;
        await delay(wait);
      }
    }
  }

  return write;
}

async function sendBatch(run: RunStatement, appends: PreparedAppend[]): Promise<Outcome[]> {
  const [answer] = await run<BatchAnswer>(APPEND_BATCH, encodeBatch(appends));
  if (answer === undefined) throw new Error('event_store.append returned no row');
  return decodeAnswer(appends, answer);
}

/** The short way for the commonest append when it is alone; null when it is not that, or was not written. */
async function sendOne(run: RunStatement, [append, ...others]: PreparedAppend[]): Promise<Outcome[] | null> {
  if (append === undefined || others.length > 0) return null;
  const parameters = encodeOne(append);
  if (parameters === null) return null;
  try {
    const [answer] = await run<{ position: string | null }>(APPEND_ONE, parameters);
    const position = answer?.position ?? null;
    if (position === null) return null;
    const [stream, expected] = parameters;
    return [
      { kind: 'appended', position: Number(position), versions: { [String(stream)]: Number(expected) + 1 } },
    ];
  } catch (error) {
    if (isUniqueViolation(error)) return null;
    throw error;
  }
}

async function settle(pool: pg.Pool, pending: PendingAppend, outcome: Outcome | undefined): Promise<void> {
  const { append } = pending;
  switch (outcome?.kind) {
    case 'appended':
      pending.resolve({ position: outcome.position, versions: outcome.versions, duplicate: false });
      return;
    case 'conflict':
      pending.reject(conflictOf(append, outcome.actuals));
      return;
    case 'command-known':
    case 'event-known':
      try {
        const earlier =
          outcome.kind === 'command-known' ? earlierCommand(pool, append) : earlierEvents(pool, append);
        pending.resolve(await earlier);
      } catch (error) {
        const expected = error instanceof CommandReusedError || error instanceof DuplicateEventError;
        pending.reject(expected ? error : asStoreError(error));
      }
      return;
    case undefined:
      pending.reject(new StoreUnavailableError('failed'));
  }
}

function conflictOf(append: PreparedAppend, actuals: number[]): VersionConflictError {
  const failures = append.checks
    .map((check, index) => ({ stream: check.stream, expected: check.expect, actual: actuals[index] ?? 0 }))
    .filter((failure) => !isSatisfied(failure.expected, failure.actual));
  return new VersionConflictError(failures);
}

async function earlierCommand(pool: pg.Pool, append: PreparedAppend): Promise<AppendResult> {
  const commandId = append.commandId ?? '';
  const earlier = await findCommand(pool, commandId);
  if (earlier?.fingerprint !== append.fingerprint) throw new CommandReusedError(commandId);
  return { position: earlier.position, versions: earlier.versions, duplicate: true };
}

/** The result that a command had when it was first carried out, or null. */
export async function findCommand(pool: pg.Pool, commandId: string): Promise<CommandResult | null> {
  const { rows } = await pool.query<{
    fingerprint: string | null;
    position: string;
    versions: Record<string, number>;
  }>(
    `select c.fingerprint, c.last_position as position, json_object_agg(e.stream, e.version order by e.position) as versions
       from event_store.commands c join event_store.events e on e.position between c.first_position and c.last_position
      where c.command_id = $1 group by c.command_id`,
    [commandId],
  );
  const [row] = rows;
  if (row === undefined) return null;
  return {
    position: Number(row.position),
    versions: row.versions,
    fingerprint: row.fingerprint,
    duplicate: true,
  };
}

/** The very same events again are the same append again; an id seen on any other event is refused. */
async function earlierEvents(pool: pg.Pool, append: PreparedAppend): Promise<AppendResult> {
  const { rows } = await pool.query<StoredIdentity>(
    'select id, stream, version, position, type, schema_version, data from event_store.events where id = any ($1::uuid[]) order by position',
    [append.records.map((record) => record.id)],
  );
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
