import { hash } from 'node:crypto';

/** Length of every hash of the tree, in bytes (SHA-256, as C2SP tlog-tiles fixes it). */
export const HASH_BYTES = 32;

const scratch = Buffer.alloc(1 + 2 * HASH_BYTES);

/** SHA-256 of bytes or of a text's UTF-8. */
export function sha256(data: Uint8Array | string): Buffer {
  return hash('sha256', data, 'buffer');
}

/** The hash of a leaf (RFC 9162, 2.1.1): SHA-256(0x00 ‖ entry). */
export function leafHash(entry: Uint8Array): Buffer {
  const length = entry.length + 1;
  const prefixed = length <= scratch.length ? scratch.subarray(0, length) : Buffer.allocUnsafe(length);
  prefixed[0] = 0;
  prefixed.set(entry, 1);
  return sha256(prefixed);
}

/** The hash of an inner node (RFC 9162, 2.1.1): SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  scratch[0] = 1;
  scratch.set(left, 1);
  scratch.set(right, 1 + HASH_BYTES);
  return sha256(scratch);
}

/** The root of the tree without leaves: SHA-256 of nothing. */
export const EMPTY_ROOT: Buffer = sha256('');
