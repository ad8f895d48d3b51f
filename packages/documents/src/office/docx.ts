import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  type IRunOptions,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { toBuffer as qrPng } from 'qrcode';
import { type Block, type Cell, paperHash, type Paper } from '../paper/paper.js';
import { officeText } from '../pdf/legible.js';

const SONG = 'SimSun';
const FANG_SONG = 'FangSong';
const HEI = 'SimHei';
const LATIN = 'Times New Roman';
const RED = 'C7000B';
const GREY = '4B5563';
/** Twips: 1 mm is 56.7, 1 pt is 20. */
const mm = (value: number): number => Math.round(value * 56.6929);
const pt = (value: number): number => Math.round(value * 20);

interface Sizes {
  readonly body: number;
  readonly line: number;
}

/** A paper as a text document, for offices that work on: GB/T 9704's sizes, in the fonts offices have. */
export async function renderDocx(paper: Paper, site: string): Promise<Buffer> {
  const isOfficial = paper.layout === 'decision' || paper.layout === 'text' || paper.layout === 'certificate';
  const sizes: Sizes = isOfficial ? { body: 16, line: 29 } : { body: 10.5, line: 16 };
  const children: (Paragraph | Table)[] = [
    ...(paper.cover === null ? head(paper, sizes) : coverOf(paper)),
    ...(await all(paper.blocks, sizes, site)),
    ...paper.provenance.map((text) => small(`说明：${text}`)),
    ...(await translationOf(paper, site)),
  ];
  const document = new Document({
    title: officeText(paper.title),
    creator: officeText(paper.issuer ?? ''),
    styles: {
      default: {
        document: { run: { font: fonts(isOfficial ? FANG_SONG : SONG), size: sizes.body * 2 } },
      },
    },
    sections: [{ ...page(paper, isOfficial), children }],
  });
  return Packer.toBuffer(document);
}

function page(paper: Paper, isOfficial: boolean): Omit<ISectionOptions, 'children'> {
  const margin = isOfficial
    ? { top: mm(37), left: mm(28), right: mm(26), bottom: mm(35), footer: mm(15) }
    : { top: mm(22), left: mm(20), right: mm(20), bottom: mm(22), footer: mm(10) };
  const isWide = paper.layout === 'list';
  const mark = paper.mark === null ? '' : officeText(paper.mark);
  return {
    properties: {
      page: {
        size: {
          width: mm(210),
          height: mm(297),
          orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin,
      },
    },
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            children: [new TextRun({ text: mark, size: 21, color: RED, font: fonts(HEI) })],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            children: [
              new TextRun({
                text: `${officeText(paper.title)} 内容哈希（SHA-256）${paperHash(paper)}`,
                size: 13,
                color: GREY,
              }),
            ],
          }),
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            children: [
              new TextRun({
                size: 18,
                color: GREY,
                children: ['第 ', PageNumber.CURRENT, ' 页 / 共 ', PageNumber.TOTAL_PAGES, ' 页'],
              }),
            ],
          }),
        ],
      }),
    },
  };
}

function head(paper: Paper, { body, line }: Sizes): Paragraph[] {
  const isDecision = paper.layout === 'decision';
  return [
    ...(isDecision
      ? [
          centred(paper.issuer ?? '', { size: 26, bold: true, color: RED, font: SONG }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: pt(12), after: pt(20) },
            border: { bottom: { style: BorderStyle.SINGLE, size: 16, color: RED, space: 6 } },
            children: [run(paper.number ?? '', { size: 14 })],
          }),
        ]
      : []),
    centred(paper.title, { size: body === 16 ? 22 : 18, bold: true, font: SONG }),
    ...(!isDecision && paper.number !== null ? [centred(paper.number, { size: 10.5, color: GREY })] : []),
    ...(paper.addressee === null
      ? []
      : [new Paragraph({ spacing: exact(line), children: [run(paper.addressee, { size: body })] })]),
  ];
}

function coverOf({ cover }: Paper): Paragraph[] {
  if (cover === null) return [];
  return [
    ...Array.from({ length: 4 }, () => new Paragraph({})),
    ...cover.title.map((text, index) =>
      centred(text, { size: index === 0 ? 22 : 34, bold: true, font: SONG }),
    ),
    ...Array.from({ length: 6 }, () => new Paragraph({})),
    ...cover.rows.map(
      ([name, value]) =>
        new Paragraph({
          indent: { left: mm(15) },
          spacing: { after: pt(16) },
          children: [run(`${name}：`, { size: 14, font: HEI }), run(value, { size: 14 })],
        }),
    ),
    new Paragraph({ children: [new PageBreak()] }),
  ];
}

async function all(blocks: readonly Block[], sizes: Sizes, site: string): Promise<(Paragraph | Table)[]> {
  return (await Promise.all(blocks.map((block) => piece(block, sizes, site)))).flat();
}

async function piece(block: Block, { body, line }: Sizes, site: string): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading:
            [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][block.level - 1] ??
            HeadingLevel.HEADING_3,
          spacing: { before: pt(8), after: pt(4) },
          children: [
            run(block.text, {
              size: block.level === 3 ? Math.min(body, 14) : body === 16 ? 16 : 12,
              bold: block.level > 1,
              font: block.level === 1 ? HEI : SONG,
            }),
          ],
        }),
      ];
    case 'paragraph':
      return block.text
        .split('\n')
        .filter((text) => text.trim() !== '')
        .map(
          (text) =>
            new Paragraph({
              alignment: AlignmentType.BOTH,
              spacing: exact(line),
              indent: block.flush === true ? {} : { firstLine: pt(body * 2) },
              children: [run(text, { size: body })],
            }),
        );
    case 'facts':
      return [
        tableOf(
          [19, 81],
          block.rows.map(([name, value]) => [cell(name, { isHead: true }), cell(value, {})]),
        ),
        new Paragraph({ spacing: { after: 0 }, children: [] }),
      ];
    case 'table':
      return [
        ...(block.caption === undefined
          ? []
          : [
              new Paragraph({
                spacing: { before: pt(8), after: pt(4) },
                children: [run(block.caption, { size: 10.5, font: HEI })],
              }),
            ]),
        tableOf(
          block.columns.map(({ share }) => share),
          [
            block.columns.map(({ title }) => cell(title, { isHead: true, align: 'center' })),
            ...block.rows.map((row) =>
              row.map((value, index) => cell(value, { align: block.columns[index]?.align ?? 'left' })),
            ),
          ],
          true,
        ),
        new Paragraph({ spacing: { after: 0 }, children: [] }),
      ];
    case 'room':
      return [
        tableOf([100], [[cell(`${block.label}：${'\n'.repeat(block.lines)}`, {})]]),
        new Paragraph({ spacing: { after: 0 }, children: [] }),
      ];
    case 'note':
      return [small(block.text)];
    case 'closing':
      return [
        new Paragraph({ spacing: { before: pt(body) }, children: [] }),
        ...block.lines.map(
          (text) =>
            new Paragraph({
              alignment: AlignmentType.RIGHT,
              indent: { right: pt(body * 2) },
              spacing: exact(line),
              children: [run(text, { size: body })],
            }),
        ),
      ];
    case 'qr':
      return [
        new Paragraph({
          children: [
            new ImageRun({
              type: 'png',
              data: await qrPng(new URL(block.path, site).href, {
                errorCorrectionLevel: 'M',
                margin: 4,
                scale: 6,
              }),
              transformation: { width: 98, height: 98 },
              altText: { name: 'qr', title: 'QR', description: block.path },
            }),
          ],
        }),
        small(block.caption),
      ];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

async function translationOf({ translation }: Paper, site: string): Promise<(Paragraph | Table)[]> {
  if (translation === null) return [];
  return [
    new Paragraph({
      spacing: { before: pt(14) },
      children: [run('Reference translation（参考译文，以中文为准）', { size: 9, font: HEI })],
    }),
    new Paragraph({ children: [run(translation.title, { size: 9, bold: true })] }),
    ...(await all(translation.blocks, { body: 9, line: 13 }, site)),
  ];
}

interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly font?: string;
}

function run(text: string, { size, bold = false, color = '000000', font }: Style): TextRun {
  const options: IRunOptions = {
    text: officeText(text),
    size: size * 2,
    bold,
    color,
    ...(font === undefined ? {} : { font: fonts(font) }),
  };
  return new TextRun(options);
}

function centred(text: string, style: Style): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: pt(8) },
    children: [run(text, style)],
  });
}

function small(text: string): Paragraph {
  return new Paragraph({ spacing: { before: pt(2) }, children: [run(text, { size: 9, color: GREY })] });
}

function exact(line: number) {
  return { line: pt(line), lineRule: LineRuleType.AT_LEAST };
}

function fonts(eastAsia: string) {
  return { ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia };
}

function tableOf(
  shares: readonly number[],
  rows: readonly (readonly TableCell[])[],
  hasHeader = false,
): Table {
  const NARROW = 1;
  const widths = shares.map((share) => Math.max(share, NARROW));
  const sum = widths.reduce((total, share) => total + share, 0);
  const WIDTH = 9_000;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: widths.map((share) => Math.round((share / sum) * WIDTH)),
    rows: rows.map(
      (cells, index) => new TableRow({ children: [...cells], tableHeader: hasHeader && index === 0 }),
    ),
  });
}

function cell(
  value: Cell,
  {
    isHead = false,
    align = 'left',
  }: { readonly isHead?: boolean; readonly align?: 'left' | 'center' | 'right' },
): TableCell {
  const alignment = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT }[
    align
  ];
  return new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: pt(3), bottom: pt(3), left: pt(4), right: pt(4) },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'F3F4F6' } } : {}),
    children: String(value)
      .split('\n')
      .map(
        (text) =>
          new Paragraph({
            alignment,
            children: [run(text, { size: 10.5, ...(isHead ? { font: HEI } : {}) })],
          }),
      ),
  });
}
