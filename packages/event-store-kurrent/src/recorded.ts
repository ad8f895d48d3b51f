import { type EventMetadata, type JsonValue, type RecordedEvent, type StoredEvent } from '@tidu/event-store';

/** What the client gives back for an event this package wrote. */
export interface StoredInKurrent {
  streamId: string;
  id: string;
  revision: bigint;
  type: string;
  created: Date;
  data: Uint8Array | object;
  /** `write` names the append that wrote it. */
  metadata: { schemaVersion: string; metadata: string; write?: string };
  position?: { commit: bigint; prepare: bigint };
}

/** The client's types cannot know what we wrote; everything in our streams was written by this adapter. */
export function asStored(event: object): StoredInKurrent {
  return event as StoredInKurrent;
}

export function positionOf(stored: StoredInKurrent): number {
  return Number(stored.position?.prepare ?? 0n);
}

export function textOf(stored: StoredInKurrent): string {
  return Buffer.from(stored.data as Uint8Array).toString('utf8');
}

export function toRecorded(stored: StoredInKurrent): RecordedEvent {
  const { metadata, data, recordedAt, ...fields } = asWritten(stored);
  return {
    ...fields,
    metadata: JSON.parse(metadata) as EventMetadata,
    data: JSON.parse(data) as JsonValue,
    hash: '',
    recordedAt: new Date(recordedAt).toISOString(),
  };
}

/** The texts as this package wrote them. */
export function asWritten(stored: StoredInKurrent): StoredEvent {
  return {
    stream: stored.streamId,
    version: Number(stored.revision) + 1,
    position: positionOf(stored),
    id: stored.id,
    type: stored.type,
    schemaVersion: Number(stored.metadata.schemaVersion),
    recordedAt: stored.created.getTime(),
    metadata: stored.metadata.metadata,
    data: textOf(stored),
  };
}
