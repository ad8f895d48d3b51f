const newline = 0x0a;

/**
 * Splits a byte stream into lines, in batches of what has arrived, holding no more than one chunk and one unfinished
 * line.
 */
export async function* lineBatches(source: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Buffer[]> {
  let pending: Buffer[] = [];
  for await (const bytes of source) {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const lines: Buffer[] = [];
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      const line = chunk.subarray(start, end);
      lines.push(pending.length === 0 ? line : Buffer.concat([...pending, line]));
      pending = [];
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (pending.length > 0) yield [Buffer.concat(pending)];
}
