import type pg from 'pg';
import { EVENT_STORE_MIGRATIONS } from '../migration/migrate-event-store.js';
import { requireMigrations } from '../migration/migrations.js';
import { StoreClosedError } from '../port/errors.js';
import { type EventStore, type ReadAllOptions } from '../port/event-store.js';
import { type RecordedEvent } from '../port/event.js';
import { prepareAppend } from '../port/prepared-append.js';
import { subscribe, type Log } from '../subscription/subscribe.js';
import { createBatchWriter, findCommand } from './appender.js';
import { createPool } from './connections.js';
import { mapErrors } from './failures.js';
import { createGroupCommit } from './group-commit.js';
import { createNotifier } from './notifier.js';
import { readHead, readIdentity, readLog, readStoredLog, readStream } from './pages.js';
import { retryUntil } from './retry-until.js';
import { createRunStatement } from './statement.js';
import { createWakeUp } from './wake-up.js';

export interface PostgresEventStoreOptions {
  /** A pool to share, or a connection string to open one of its own with. */
  pool?: pg.Pool;
  connectionString?: string;
  /** False behind a pooler in transaction mode: no LISTEN, no prepared statements; polling alone is enough. */
  listen?: boolean;
  /**
   * How long a database may be lost or silent before what is asked of it is refused. An append is asked again meanwhile,
   * after half of it where there was no answer; a reader asks again itself.
   */
  patienceMs?: number;
  /** What readers see instead of what was stored, when an event is of an older schema version. */
  upcast?: (event: RecordedEvent) => RecordedEvent;
  /** A connection of the pool broke while idle, or the one that appends; another takes its place. */
  onIncident?: (error: Error) => void;
}

const POOL_SIZE = 6;
/** One that the server writes while the other is prepared here. */
const APPENDING_CONNECTIONS = 2;
const CONNECT_TIMEOUT_MS = 5_000;
const DEFAULT_PATIENCE_MS = 10_000;

/** The event store on PostgreSQL; the schema is made by `migrateEventStore`. Needs no session state of its connections. */
export function createPostgresEventStore(options: PostgresEventStoreOptions): EventStore {
  const { pool, end } =
    options.pool === undefined
      ? createPool({
          connectionString: options.connectionString,
          max: POOL_SIZE,
          connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
          keepAlive: true,
          application_name: 'tidu event store',
        })
      : { pool: options.pool, end: null };
  const onPoolError = (error: Error): void => options.onIncident?.(error);
  pool.on('error', onPoolError);
  const sessions = options.listen ?? true;
  const patienceMs = options.patienceMs ?? DEFAULT_PATIENCE_MS;
  const run = createRunStatement(pool, sessions, patienceMs);
  // A pool hides its password from whoever copies its options, and need not limit how long it connects.
  const config = {
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    ...pool.options,
    password: pool.options.password,
  };
  const wakeUp = createWakeUp(sessions ? config : null);
  const notifier = createNotifier(run);
  // Its own, so that readers who hold every connection of a shared pool keep no append waiting.
  const appending = createPool({ ...config, max: APPENDING_CONNECTIONS });
  appending.pool.on('error', onPoolError);
  const send = createRunStatement(appending.pool, sessions, patienceMs / 2);
  const group = createGroupCommit(createBatchWriter(send, run, patienceMs));
  const upcast = options.upcast;
  const seen = (events: RecordedEvent[]): RecordedEvent[] =>
    upcast === undefined ? events : events.map(upcast);

  let closed = false;
  let checking: Promise<void> | null = null;
  let checked = false;
  const checkSchema = (): Promise<void> => {
    checking ??= requireMigrations(pool, EVENT_STORE_MIGRATIONS)
      .then(() => {
        checked = true;
      })
      .finally(() => (checking = null));
    return checking;
  };

  async function guarded<T>(work: () => Promise<T>, check = checkSchema): Promise<T> {
    if (closed) throw new StoreClosedError();
    if (!checked) await mapErrors(check());
    return mapErrors(work());
  }

  async function* readAll(reading: ReadAllOptions): AsyncGenerator<RecordedEvent[], void, void> {
    for await (const batch of guardedBatches(readLog(run, reading))) yield seen(batch);
  }

  async function* guardedBatches<Event>(
    batches: AsyncGenerator<Event[], void, void>,
  ): AsyncGenerator<Event[], void, void> {
    await guarded(() => Promise.resolve());
    try {
      for (;;) {
        const batch = await mapErrors(batches.next());
        if (batch.done === true) return;
        yield batch.value;
      }
    } finally {
      await batches.return();
    }
  }

  const log: Log = {
    readAll,
    head: () => guarded(() => readHead(run)),
    onAppended: wakeUp.onAppended,
  };

  return {
    async append(records, checks, appending) {
      const prepared = prepareAppend(records, checks, appending);
      const result = await guarded(
        () => group.add(prepared),
        () => retryUntil(patienceMs, checkSchema),
      );
      wakeUp.wake();
      notifier.appended();
      return result;
    },
    findCommand: (commandId) => guarded(() => findCommand(run, commandId)),
    read: (stream, reading = {}) => guarded(async () => seen(await readStream(run, stream, reading))),
    readAll: log.readAll,
    readStored: (reading) => guardedBatches(readStoredLog(run, reading)),
    head: log.head,
    identity: () => guarded(() => readIdentity(run)),
    subscribe: (subscription) => subscribe(log, subscription),
    async close() {
      closed = true;
      await group.close();
      await appending.end();
      await notifier.stop();
      await wakeUp.stop();
      // A pool of our own keeps its listener: its last connections may still be closing when the server goes.
      if (end === null) pool.off('error', onPoolError);
      else await end();
    },
  };
}
