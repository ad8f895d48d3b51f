import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BackupRefusedError } from '../port/errors.js';

const LINE_FEED = 0x0a;

/**
 * The lines of a gzipped text; the source is closed when the reader stops, for whatever reason. Throws
 * `BackupRefusedError` where it is not gzip or breaks off, and what the source itself fails with.
 */
export async function* unzippedLines(source: Readable): AsyncGenerator<string, void, void> {
  const unzipped = createGunzip();
  // Whatever fails in either of them, reading the second throws.
  pipeline(source, unzipped, () => undefined);
  try {
    yield* linesIn(unzipped);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw code?.startsWith('Z_') === true ? new BackupRefusedError(`it cannot be read: ${message}`) : error;
  }
}

/**
 * UTF-8 text cut at line feeds and nowhere else: JSON lets U+2028 and U+2029 stand, which readers of lines take for ends.
 * In bytes, because no character of several bytes holds a line feed, wherever the pieces end.
 */
export async function* linesIn(pieces: AsyncIterable<Buffer>): AsyncGenerator<string, void, void> {
  let begun: Buffer[] = [];
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(LINE_FEED); end !== -1; end = piece.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...begun, piece.subarray(from, end)]).toString('utf8');
      begun = [];
      from = end + 1;
    }
    if (from < piece.length) begun.push(piece.subarray(from));
  }
  if (begun.length > 0) yield Buffer.concat(begun).toString('utf8');
}
