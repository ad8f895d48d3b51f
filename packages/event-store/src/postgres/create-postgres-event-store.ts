import pg from 'pg';
import { EVENT_STORE_MIGRATIONS } from '../migration/migrate-event-store.js';
import { requireMigrations } from '../migration/migrations.js';
import { EventStoreError, StoreClosedError } from '../port/errors.js';
import { type EventStore, type ReadAllOptions } from '../port/event-store.js';
import { type RecordedEvent } from '../port/event.js';
import { prepareAppend } from '../port/prepared-append.js';
import { subscribe, type Log } from '../subscription/subscribe.js';
import { createBatchWriter, findCommand } from './appender.js';
import { createAppendingConnection } from './appending-connection.js';
import { asStoreError } from './failures.js';
import { createGroupCommit } from './group-commit.js';
import { createNotifier } from './notifier.js';
import { readHead, readLog, readStream } from './pages.js';
import { patiently } from './patience.js';
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
const CONNECT_TIMEOUT_MS = 5_000;
const DEFAULT_PATIENCE_MS = 10_000;

/** The event store on PostgreSQL; the schema is made by `migrateEventStore`. Needs no session state of its connections. */
export function createPostgresEventStore(options: PostgresEventStoreOptions): EventStore {
  const ownPool = options.pool === undefined;
  const pool =
    options.pool ??
    new pg.Pool({
      connectionString: options.connectionString,
      max: POOL_SIZE,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      keepAlive: true,
      application_name: 'tidu event store',
    });
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
  const appendingConnection = createAppendingConnection(config, sessions, patienceMs / 2, onPoolError);
  const group = createGroupCommit(createBatchWriter(appendingConnection, run, patienceMs));
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
    try {
      if (!checked) await check();
      return await work();
    } catch (error) {
      throw error instanceof EventStoreError ? error : asStoreError(error);
    }
  }

  async function* readAll(reading: ReadAllOptions): AsyncGenerator<RecordedEvent[], void, void> {
    await guarded(() => Promise.resolve());
    try {
      for await (const events of readLog(pool, run, patienceMs, reading)) yield seen(events);
    } catch (error) {
      throw error instanceof EventStoreError ? error : asStoreError(error);
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
        () => patiently(patienceMs, checkSchema),
      );
      wakeUp.wake();
      notifier.appended();
      return result;
    },
    findCommand: (commandId) => guarded(() => findCommand(run, commandId)),
    read: (stream, reading = {}) => guarded(async () => seen(await readStream(run, stream, reading))),
    readAll: log.readAll,
    head: log.head,
    subscribe: (subscription) => subscribe(log, subscription),
    async close() {
      closed = true;
      await group.close();
      await appendingConnection.stop();
      await notifier.stop();
      await wakeUp.stop();
      // A pool of our own keeps its listener: its last connections may still be closing when the server goes.
      if (ownPool) await pool.end();
      else pool.off('error', onPoolError);
    },
  };
}
