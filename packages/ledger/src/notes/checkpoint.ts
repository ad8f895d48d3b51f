import { HASH_BYTES } from '../merkle/hashing.js';
import { type TreeHead } from '../merkle/proofs.js';
import { fromBase64, type Note, parseNote } from './note.js';

/** A log at a size (C2SP tlog-checkpoint): whose, how many entries, and the root over them. */
export interface Checkpoint extends TreeHead {
  readonly origin: string;
}

/** A checkpoint with who signed it. */
export interface SignedCheckpoint extends Checkpoint {
  readonly note: Note;
}

const SIZE = /^(?:0|[1-9]\d{0,15})$/;

/** The text of a checkpoint, which is what is signed. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${root.toString('base64')}\n`;
}

/** Reads a signed checkpoint; null where it is none. Lines after the third are allowed, as the format says, and mean nothing. */
export function parseCheckpoint(source: string): SignedCheckpoint | null {
  const note = parseNote(source);
  if (note === null) return null;
  const [origin = '', size = '', base64 = ''] = note.text.split('\n');
  const root = fromBase64(base64);
  if (origin === '' || !SIZE.test(size) || root?.length !== HASH_BYTES) return null;
  const count = Number(size);
  return Number.isSafeInteger(count) ? { origin, size: count, root, note } : null;
}
