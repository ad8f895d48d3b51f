import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Closing, type Header, type LineFormat } from './format.js';

/**
 * Writes lines between a header and a closing line that counts them with `counts`, and resolves to its digest. The file
 * can be read by its owner alone, and appears under its name, in place of an older one, only when it is whole.
 */
export async function writeLines(
  file: string,
  format: LineFormat,
  lines: AsyncIterable<string>,
  counts: () => object,
): Promise<string> {
  const sha256 = createHash('sha256');
  let digest = '';

  async function* text(): AsyncGenerator<string> {
    const covered = (line: string): string => {
      const ended = `${line}\n`;
      sha256.update(ended);
      return ended;
    };
    const header: Header = {
      format: format.name,
      version: format.version,
      startedAt: new Date().toISOString(),
    };
    yield covered(JSON.stringify(header));
    for await (const line of lines) yield covered(line);
    digest = sha256.digest('hex');
    const closing: Closing = { closes: true, ...counts(), digest };
    yield `${JSON.stringify(closing)}\n`;
  }

  const unfinished = `${file}.unfinished`;
  // What a run that was killed left behind keeps the permissions it has.
  await rm(unfinished, { force: true });
  const written = createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true });
  try {
    await pipeline(Readable.from(text()), createGzip(), written);
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return digest;
}
