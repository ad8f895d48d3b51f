export { ownerUrl } from './bin/owner-url.js';
export { refuseUsage, runOnDatabase, type Words } from './bin/run.js';
export { canonicalJson } from './canonical-json/canonical-json.js';
export { GENESIS_HASH, nextHash, type ChainedFields } from './hash-chain/hash-chain.js';
export { chainedHash, verifyChain, type ChainVerdict } from './hash-chain/verify-chain.js';
export { verifyStoredChain } from './hash-chain/stored-chain.js';
export { createInMemoryEventStore } from './memory/in-memory-event-store.js';
export {
  BackupRefusedError,
  CommandReusedError,
  CorruptStoreError,
  DuplicateEventError,
  EventStoreError,
  InvalidAppendError,
  LogElsewhereError,
  OtherLogError,
  SchemaMismatchError,
  StoreClosedError,
  StoreUnavailableError,
  UnknownPositionError,
  UnsupportedError,
  UpcastFailedError,
  VersionConflictError,
  type CheckFailure,
  type EventStoreErrorCode,
  type UnavailableReason,
} from './port/errors.js';
export type {
  AppendOptions,
  AppendResult,
  CommandResult,
  EventStore,
  ExpectedVersion,
  ReadAllOptions,
  ReadOptions,
  StreamCheck,
} from './port/event-store.js';
export type {
  EventMetadata,
  EventRecord,
  JsonValue,
  NewEvent,
  RecordedEvent,
  StoredEvent,
} from './port/event.js';
export {
  isSatisfied,
  prepareAppend,
  type PreparedAppend,
  type PreparedRecord,
} from './port/prepared-append.js';
export { subscribe, type Log } from './subscription/subscribe.js';
export {
  createPostgresEventStore,
  type PostgresEventStoreOptions,
} from './postgres/create-postgres-event-store.js';
export { EVENT_STORE_MIGRATIONS, migrateEventStore } from './migration/migrate-event-store.js';
export { type Migrations, requireMigrations, runMigrations } from './migration/migrations.js';
export { withClient } from './postgres/with-client.js';
export { postgresCheckpoint, readCheckpoint, waitForCheckpoint } from './projection/checkpoint.js';
export { followLog } from './projection/followed-log.js';
export { isEventToBlame } from './projection/blame.js';
export { reasonOf } from './port/reason-of.js';
export { BEHIND_PARKED, listParked, park, type ParkedEvent } from './projection/parking.js';
export { retryParked, type Refusal, type RetryOptions, type RetryResult } from './projection/retry-parked.js';
export { standingStill, type StandingStill } from './projection/standing-still.js';
export {
  runProjection,
  type Project,
  type Projection,
  type ProjectionIncident,
  type ProjectionOptions,
} from './projection/run-projection.js';
export type {
  Checkpoint,
  Stall,
  Subscription,
  SubscriptionControl,
  SubscriptionOptions,
} from './port/subscription.js';
export { type SealAlgorithm } from './sealing/ciphers.js';
export { type Erasure } from './sealing/erase-subject.js';
export {
  createSubjectVault,
  SubjectErasedError,
  type SealedValue,
  type SubjectVault,
  type SubjectVaultOptions,
} from './sealing/subject-vault.js';
export { prefetch } from './subscription/prefetch.js';
export { createUpcast, type Upcaster } from './versioning/upcasters.js';
export { backupEvents, type BackupSummary } from './backup/backup.js';
export { kurrentUrl } from './backup/log-elsewhere.js';
export { restoreAndVerify } from './backup/restore-and-verify.js';
