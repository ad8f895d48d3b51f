import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Workbook } from '@cj-tech-master/excelts';
import { hasPoppler, pdfFacts, pdfText } from '../../../testing/src/poppler.js';
import { applicationWith, ENTERPRISE, everyPaper, noticeOf, campaignView } from '../../test/papers.js';
import { declarationPaper } from '../kinds/declaration/declaration.js';
import { publicNoticePaper } from '../kinds/public-notice.js';
import { paper, paperHash, type Paper } from '../paper/paper.js';
import { render } from './render.js';

/** Where the files are kept to be looked at; nowhere unless it is asked for. */
const kept = process.env['TIDU_PAPERS'];
const withPoppler = hasPoppler() ? it : it.skip;
const SITE = 'https://tidu.example';
const papers = Object.entries(everyPaper());

async function keep(name: string, content: Paper): Promise<Buffer> {
  const file = await render(content, 'pdf', SITE);
  if (kept !== undefined) {
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, `${name}.pdf`), file);
  }
  return file;
}

describe('every document', () => {
  withPoppler.each(papers)('%s: a second program finds its title and its hash', async (name, content) => {
    const text = pdfText(await keep(name, content));
    expect(text).toContain(content.title.replace(/\s/gu, ''));
    expect(text).toContain(paperHash(content));
  });

  withPoppler('says on each page which it is, of how many', async () => {
    const file = await render(everyPaper()['declaration-pioneer'] ?? paper(notice('', [])), 'pdf', SITE);
    const pages = Number(/Pages:\s+(\d+)/u.exec(pdfFacts('pdfinfo', file))?.[1]);
    expect(pages).toBeGreaterThan(3);
    const text = pdfText(file);
    for (let page = 1; page <= pages; page += 1) expect(text).toContain(`第${page}页/共${pages}页`);
  });

  withPoppler('is tagged, has its fonts in it, and is dated by the record', async () => {
    const file = await render(everyPaper()['award'] ?? paper(notice('', [])), 'pdf', SITE);
    const info = pdfFacts('pdfinfo', file);
    expect(info).toMatch(/Tagged:\s+yes/u);
    const fonts = pdfFacts('pdffonts', file).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(1);
    expect(fonts.filter((line) => !/\byes\s+yes\s+yes\b/u.test(line))).toEqual([]);
  });

  it.each(papers)('%s: comes out the same, byte for byte, a second time', async (_name, content) => {
    const [first, second] = [
      await render(content, 'pdf', SITE),
      await render(structuredClone(content), 'pdf', SITE),
    ];
    expect(first.equals(second)).toBe(true);
  });

  it('has another hash where one word differs', () => {
    const one = paper(notice('示例', ['甲']));
    expect(paperHash(one)).not.toBe(paperHash(paper(notice('示例', ['乙']))));
    expect(paperHash(one)).toBe(paperHash(structuredClone(one)));
  });
});

describe('what people wrote', () => {
  withPoppler('is named by its code where the fonts lack it, and the document says so', async () => {
    const text = pdfText(await render(paper(notice('示例', ['𠮷𫝈工厂', '示例😀'])), 'pdf', SITE));
    for (const code of ['〔U+1F600〕', '字库未收的字符以代码表示']) expect(text).toContain(code);
    expect(text).toMatch(/(?:𠮷|〔U\+20BB7〕)/u);
  });

  withPoppler('cannot turn the direction of reading, hide, or break the line', async () => {
    const text = pdfText(
      await render(paper(notice('示例', ['合格\u202Egpj.tcejer', '隐\u200B藏\u0007'])), 'pdf', SITE),
    );
    for (const code of ['〔U+202E〕', '〔U+200B〕', '〔U+0007〕']) expect(text).toContain(code);
    for (const hidden of ['\u202E', '\u200B']) expect(text).not.toContain(hidden);
  });

  withPoppler('is text and never markup of the typesetter', async () => {
    const hostile = '#eval("1+1") $x$ *粗* `a` <b> @x \\ #import "/etc/passwd" //';
    const text = pdfText(await render(paper(notice('示例', [hostile])), 'pdf', SITE));
    expect(text).toContain(hostile.replace(/\s/gu, ''));
  });

  withPoppler('may be 5,000 characters long, without a blank, in a cell and in a paragraph', async () => {
    const latin = 'x'.repeat(5_000);
    const chinese = '汉'.repeat(5_000);
    const text = pdfText(await keep('long', paper(notice('示例', [latin, chinese]))));
    expect(text.match(/x/gu)?.length).toBeGreaterThanOrEqual(10_000);
    expect(text.match(/汉/gu)?.length).toBeGreaterThanOrEqual(10_000);
  });

  withPoppler('fills a table of 200 rows, its header on each page', async () => {
    const names = new Map([['91320200MA1EXAMPL0', ENTERPRISE]]);
    const long = await keep(
      'notice-200',
      publicNoticePaper(noticeOf(200, '示例工厂'), campaignView('advanced'), names),
    );
    const text = pdfText(long);
    expect(text).toContain('示例工厂200');
    expect(text.match(/序号企业名称/gu)?.length).toBeGreaterThan(3);
  });

  withPoppler('stands in the declaration as it was declared', async () => {
    const application = applicationWith('submitted', 'excellent');
    const named = {
      ...application,
      factory: application.factory && { ...application.factory, name: '示例㛃工厂' },
    };
    const text = pdfText(await render(declarationPaper(named, ENTERPRISE), 'pdf', SITE));
    expect(text).toMatch(/示例(?:㛃|〔U\+36C3〕)工厂/u);
    expect(text).toContain(application.contentHash ?? '?');
  });
});

describe('office files', () => {
  const hostile = ["=cmd|' /C calc'!A0", '+1', '-1', '@SUM(A1)', '\t=1', '"引号", 逗号', '两\n行'];

  it('give a spreadsheet text where the text begins like a formula', async () => {
    const book = new Workbook();
    await book.xlsx.load(await render(paper(notice('示例', hostile)), 'xlsx', SITE));
    const values: unknown[] = [];
    book.worksheets[0]?.eachRow((row) => {
      row.eachCell((cell) => {
        expect(cell.formula).toBeUndefined();
        values.push(cell.value);
      });
    });
    for (const text of hostile) expect(values).toContain(text.replace('\t', ' '));
  });

  it('mark the CSV as UTF-8 and disarm what begins like a formula', async () => {
    const text = (await render(paper(notice('示例', hostile)), 'csv', SITE)).toString('utf8');
    expect(text.startsWith('\uFEFF"名称","说明"\r\n')).toBe(true);
    for (const field of [`"'=cmd|`, `"'+1"`, `"'-1"`, `"'@SUM(A1)"`, '"""引号"", 逗号"'])
      expect(text).toContain(field);
    expect(text).not.toMatch(/(?:^|,|\n)"[=+\-@\t\r]/u);
  });

  it.each(papers)('%s: is written as a text document', async (_name, content) => {
    const file = await render(content, 'docx', SITE);
    expect(file.subarray(0, 2).toString()).toBe('PK');
  });
});

function notice(title: string, texts: readonly string[]): Parameters<typeof paper>[0] {
  return {
    layout: 'list',
    title: `${title}一览`,
    day: '2026-08-20',
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: '名称', share: 1 },
          { title: '说明', share: 1 },
        ],
        rows: texts.map((text) => [text, text]),
      },
    ],
  };
}
