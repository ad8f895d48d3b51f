import { afterEach, describe, expect, it } from '@jest/globals';
import { paper, type Paper } from '../paper/paper.js';
import { openPrinter, type PrintError, type Printer, printerLimits } from './printer.js';

const SITE = 'https://tidu.example';
const short = paper({
  layout: 'text',
  title: '示例文书',
  day: '2026-08-20',
  blocks: [{ kind: 'paragraph', text: '示例。' }],
});
const long: Paper = {
  ...short,
  blocks: Array.from({ length: 300 }, (_, index) => ({
    kind: 'table',
    columns: [{ title: '名称', share: 1 }],
    rows: [[`示例 ${index} ${'汉'.repeat(400)}`]],
  })),
};

let printer: Printer;
afterEach(() => printer.close());

const refusal = (code: PrintError['code']) => expect.objectContaining({ code });

describe('the printer', () => {
  it('prints in a process of its own, while this one goes on', async () => {
    printer = openPrinter();
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 1);
    try {
      const file = await printer.print(long, 'pdf', SITE);
      expect(file.subarray(0, 5).toString()).toBe('%PDF-');
      expect(turns).toBeGreaterThan(20);
    } finally {
      clearInterval(counting);
    }
  });

  it('stops a document that takes too long, says so, and prints the next', async () => {
    printer = openPrinter({ ...printerLimits, patienceMs: 1 });
    await expect(printer.print(short, 'pdf', SITE)).rejects.toEqual(refusal('timed-out'));
    printer.close();
    printer = openPrinter();
    expect((await printer.print(short, 'pdf', SITE)).length).toBeGreaterThan(1_000);
  });

  it('goes on with a fresh press where one has ended or holds too much memory', async () => {
    printer = openPrinter({ ...printerLimits, rss: 1 });
    const files = await Promise.all([1, 2].map(() => printer.print(short, 'pdf', SITE)));
    expect(files[0]?.equals(files[1] ?? Buffer.of())).toBe(true);
  });

  it('refuses what is too long, and more than can wait', async () => {
    printer = openPrinter({ ...printerLimits, waiting: 1, size: 2_000 });
    await expect(printer.print(long, 'pdf', SITE)).rejects.toEqual(refusal('too-large'));
    const asked = [1, 2, 3].map(() => printer.print(short, 'pdf', SITE));
    const ends = await Promise.allSettled(asked);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(ends[2]).toMatchObject({ reason: { code: 'too-busy' } });
  });

  it('leaves nobody waiting when it is closed', async () => {
    printer = openPrinter();
    const asked = printer.print(short, 'pdf', SITE);
    printer.close();
    await expect(asked).rejects.toEqual(refusal('too-busy'));
    await expect(printer.print(short, 'pdf', SITE)).rejects.toEqual(refusal('too-busy'));
  });

  it('names what stands in the way of a document that cannot be made', async () => {
    printer = openPrinter();
    await expect(printer.print(short, 'csv', SITE)).rejects.toEqual(refusal('failed'));
    expect((await printer.print(short, 'docx', SITE)).subarray(0, 2).toString()).toBe('PK');
  });
});
