import { type RecordedEvent } from './event.js';
import { type ExpectedVersion } from './event-store.js';

export type EventStoreErrorCode =
  | 'version-conflict'
  | 'command-reused'
  | 'duplicate-event'
  | 'invalid-append'
  | 'store-unavailable'
  | 'schema-mismatch'
  | 'corrupt'
  | 'unsupported'
  | 'subject-erased'
  | 'upcast-failed'
  | 'backup-refused'
  | 'restore-unconfirmed'
  | 'projection-resized'
  | 'closed';

/** Every error of this package: `code` is stable, the message says what happened, what was kept and what to do. */
export class EventStoreError extends Error {
  constructor(
    readonly code: EventStoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

export interface CheckFailure {
  stream: string;
  expected: ExpectedVersion;
  /** How many events the stream holds. */
  actual: number;
}

export class VersionConflictError extends EventStoreError {
  constructor(readonly failures: readonly CheckFailure[]) {
    const named = failures
      .map((failure) => `${failure.stream}: ${failure.expected} ≠ ${failure.actual}`)
      .join('; ');
    super(
      'version-conflict',
      `数据已被他人更新，未写入任何内容，请重新读取后再试。 The data changed meanwhile; nothing was written; read again and retry. (${named})`,
    );
  }
}

export class CommandReusedError extends EventStoreError {
  constructor(readonly commandId: string) {
    super(
      'command-reused',
      `命令编号已用于另一请求，未写入任何内容，请换用新编号。 This command id was used for another request; nothing was written; use a new one. (${commandId})`,
    );
  }
}

export class DuplicateEventError extends EventStoreError {
  constructor(readonly eventIds: readonly string[]) {
    super(
      'duplicate-event',
      `事件编号已用于另一事件，未写入任何内容，请换用新编号。 An event id is already used by another event; nothing was written; use new ids. (${eventIds.join(', ')})`,
    );
  }
}

export class InvalidAppendError extends EventStoreError {
  constructor(readonly reason: string) {
    super(
      'invalid-append',
      `写入请求无效，未写入任何内容。 The append is not valid; nothing was written: ${reason}`,
    );
  }
}

export type UnavailableReason = 'connection' | 'disk-full' | 'read-only' | 'overloaded' | 'failed';

export class StoreUnavailableError extends EventStoreError {
  constructor(
    readonly reason: UnavailableReason,
    options?: ErrorOptions,
  ) {
    super(
      'store-unavailable',
      `事件库暂不可用（${reason}）；已确认的写入均在，未确认的请以同一命令编号重试。 The event store is unavailable (${reason}); whatever was acknowledged is kept; retry the rest with the same command id.`,
      options,
    );
  }
}

export class SchemaMismatchError extends EventStoreError {
  constructor(detail: string, options?: ErrorOptions) {
    super(
      'schema-mismatch',
      `数据库结构与程序版本不符，数据未动，请先运行迁移或换用匹配的版本。 The database's schema does not fit this version; data is untouched; migrate or use the matching version: ${detail}`,
      options,
    );
  }
}

export class CorruptStoreError extends EventStoreError {
  constructor(detail: string) {
    super(
      'corrupt',
      `事件序列不完整或被改动，已停止读取，请用备份核对。 The log has a gap or was altered; reading stopped; compare with a backup: ${detail}`,
    );
  }
}

export class UpcastFailedError extends EventStoreError {
  constructor(
    { position, type, schemaVersion }: Pick<RecordedEvent, 'position' | 'type' | 'schemaVersion'>,
    options: ErrorOptions,
  ) {
    super(
      'upcast-failed',
      `旧版本事件无法转换为当前版本，原件未动。 An event of an older version could not be brought up to date; what is stored is untouched. (position ${position}, ${type} v${schemaVersion})`,
      options,
    );
  }
}

export class UnsupportedError extends EventStoreError {
  constructor(detail: string) {
    super(
      'unsupported',
      `此事件库不支持该操作，未写入任何内容。 This store cannot do that; nothing was written: ${detail}`,
    );
  }
}

export class StoreClosedError extends EventStoreError {
  constructor() {
    super('closed', '事件库已关闭。 The event store is closed.');
  }
}

export class BackupRefusedError extends EventStoreError {
  constructor(readonly reason: string) {
    super(
      'backup-refused',
      `备份未通过核对，目标库未写入任何内容，请改用另一份备份或空库。 The backup did not pass its checks; the target was left as it was; use another copy or an empty database: ${reason}`,
    );
  }
}

export class RestoreUnconfirmedError extends EventStoreError {
  constructor(options: ErrorOptions) {
    super(
      'restore-unconfirmed',
      `备份内容已送交目标库提交，但未能确认与备份一致；备份文件未动。请勿使用该库，另以空库重新恢复。 The backup was handed to the target to be committed, but it was not confirmed that it holds the same; the backup file is as it was. Do not use this target: restore again into another empty one.`,
      options,
    );
  }
}

export class ProjectionResizedError extends EventStoreError {
  constructor(readonly checkpoints: readonly string[]) {
    super(
      'projection-resized',
      `投影的分片数与已有检查点不符，未处理任何事件；请保持原分片数，或清空读模型、删除这些检查点后重建。 The projection was kept by another number of shares; nothing was taken; keep that number, or empty the read model, delete these checkpoints and build it anew: ${checkpoints.join(', ')}`,
    );
  }
}
