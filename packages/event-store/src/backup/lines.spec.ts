import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { linesIn, unzippedLines } from './lines.js';

const LINES = 30_000;
const LINE_BYTES = 1_000;

let folder: string;
let long: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tidu-lines-'));
  long = join(folder, 'long.gz');
  await writeFile(long, gzipSync(`${'x'.repeat(LINE_BYTES - 1)}\n`.repeat(LINES), { level: 1 }));
});
afterAll(() => rm(folder, { recursive: true }));

async function linesOf(...pieces: Buffer[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesIn(Readable.from(pieces))) lines.push(line);
  return lines;
}

describe('lines', () => {
  it('end at a line feed, and not at what else Unicode or a reader of lines takes for an end', async () => {
    const text = ['行\u2028段\u2029换\u0085行\r', '', '\v\f尾', '😀'];
    expect(await linesOf(Buffer.from(`${text.join('\n')}\n`))).toEqual(text);
  });

  it('are the same however the bytes come in pieces', async () => {
    const bytes = Buffer.from('一行\n😀\u2028二\n\n三');
    for (let cut = 0; cut <= bytes.length; cut += 1)
      expect(await linesOf(bytes.subarray(0, cut), bytes.subarray(cut))).toEqual([
        '一行',
        '😀\u2028二',
        '',
        '三',
      ]);
    expect(await linesOf(...Array.from(bytes, (byte) => Buffer.from([byte])))).toHaveLength(4);
  });

  it('are not kept once they are read', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heap = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    let read = 0;
    const kept: number[] = [];
    for await (const line of unzippedLines(createReadStream(long))) {
      read += 1;
      if (line.length === LINE_BYTES - 1 && read % (LINES / 2) === 0) kept.push(heap());
    }
    expect(read).toBe(LINES);
    const [half = 0, all = 0] = kept;
    expect((all - half) / (LINES / 2)).toBeLessThan(LINE_BYTES / 2);
  });

  it.each(['stops', 'fails'])('close their file when the reader %s', async (how) => {
    const source = createReadStream(long);
    const closed = new Promise<void>((resolve) => source.once('close', () => resolve()));
    const reading = async (): Promise<void> => {
      for await (const line of unzippedLines(source)) {
        if (how === 'fails') throw new Error(`fails at ${line.length}`);
        return;
      }
    };
    await reading().catch((error: unknown) => expect(String(error)).toContain('fails at 999'));
    await closed;
    expect(source.destroyed).toBe(true);
  });

  it('tell of a file that is not there, and of one that is no gzip or breaks off', async () => {
    const readAll = async (file: string): Promise<number> => {
      let lines = 0;
      for await (const line of unzippedLines(createReadStream(file))) lines += line.length;
      return lines;
    };
    await expect(readAll(join(folder, 'nothing'))).rejects.toMatchObject({ code: 'ENOENT' });
    const bad = join(folder, 'bad.gz');
    for (const content of [Buffer.from('text'), gzipSync('x'.repeat(1_000)).subarray(0, 20)]) {
      await writeFile(bad, content);
      await expect(readAll(bad)).rejects.toMatchObject({ code: 'backup-refused' });
    }
  });
});
