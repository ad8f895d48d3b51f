import { HASH_BYTES } from '../merkle/hashing.js';
import { decodeBundle, encodeBundle } from './bundle.js';
import { type TileId } from './paths.js';

/**
 * A narrower tile cut from a wider one: what is there of a tile never changes, so one copy, the widest, serves all
 * widths. Null where the bytes hold fewer.
 */
export function sliceTile(
  bytes: Uint8Array,
  { level, width }: Pick<TileId, 'level' | 'width'>,
): Buffer | null {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (level !== 'entries') {
    const end = width * HASH_BYTES;
    return whole.length < end ? null : whole.subarray(0, end);
  }
  const entries = decodeBundle(whole);
  return entries === null || entries.length < width ? null : encodeBundle(entries.slice(0, width));
}
