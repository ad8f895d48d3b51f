import { isUtf8 } from 'node:buffer';

const newline = 0x0a;
const carriageReturn = 0x0d;

/**
 * Splits a byte stream into lines of text, in batches of what has arrived, holding no more than one chunk and one
 * unfinished line. A line that is not UTF-8 comes out as undefined.
 */
export async function* lineBatches(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly (string | undefined)[]> {
  let pending: Buffer[] = [];
  for await (const bytes of source) {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const lines: (string | undefined)[] = [];
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      const line = chunk.subarray(start, end);
      lines.push(decoded(pending.length === 0 ? line : Buffer.concat([...pending, line])));
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (pending.length > 0) yield [decoded(Buffer.concat(pending))];
}

function decoded(line: Buffer): string | undefined {
  const end = line.at(-1) === carriageReturn ? line.length - 1 : line.length;
  return isUtf8(line) ? line.toString('utf8', 0, end) : undefined;
}
