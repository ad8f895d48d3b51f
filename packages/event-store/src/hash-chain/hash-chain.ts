import { createHash } from 'node:crypto';
import { type StoredEvent } from '../port/event.js';

/** The chain before the first event: 32 zero bytes. */
export const GENESIS_HASH = Buffer.alloc(32);

/** What the chain covers: all of an event as it was written. */
export type ChainedFields = StoredEvent;

/**
 * hash(n) = SHA-256( hash(n-1) ‖ UTF-8( the nine fields joined by U+000A ) ).
 * No field can hold U+000A (canonical JSON escapes it, names refuse it), so the joined text has one reading only.
 */
export function nextHash(previous: Buffer, fields: ChainedFields): Buffer {
  return createHash('sha256').update(previous).update(chainedText(fields)).digest();
}

function chainedText(fields: ChainedFields): string {
  return `${fields.position}\n${fields.stream}\n${fields.version}\n${fields.id}\n${fields.type}\n${fields.schemaVersion}\n${fields.recordedAt}\n${fields.metadata}\n${fields.data}`;
}
