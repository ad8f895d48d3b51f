import { PaperSize, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { type Block, type Cell, paperHash, type Paper } from '../paper/paper.js';
import { officeText } from '../pdf/legible.js';

const FONT = 'SimSun';
const THIN = { style: 'thin' } as const;
const FRAME = { top: THIN, left: THIN, bottom: THIN, right: THIN };
/** The columns of a sheet come to about this many characters, as wide as A4 turned sideways. */
const SHEET_WIDTH = 130;

/** The tables of a paper as a workbook, each on a sheet with its title, header and closing lines. Cells hold text and numbers alone. */
export async function renderXlsx(paper: Paper): Promise<Buffer> {
  const workbook = new Workbook();
  // The day of the record: the same paper gives the same workbook.
  const day = new Date(`${paper.day}T00:00:00.000Z`);
  workbook.creator = paper.issuer ?? '';
  workbook.created = day;
  workbook.modified = day;
  const tables = paper.blocks.filter((block) => block.kind === 'table');
  tables.forEach((table, index) => {
    const name = index === 0 ? '表1' : `表${index + 1}`;
    const sheet = workbook.addWorksheet(name, {
      pageSetup: {
        paperSize: PaperSize.A4,
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      },
      headerFooter: { oddFooter: `&L内容哈希 ${paperHash(paper)}&R第 &P 页 / 共 &N 页` },
    });
    fill(sheet, paper, table);
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function fill(
  sheet: Worksheet,
  paper: Paper,
  { columns, rows, caption }: Extract<Block, { kind: 'table' }>,
): void {
  const width = columns.length;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  sheet.columns = columns.map(({ share }) => ({ width: Math.max(6, (share / shares) * SHEET_WIDTH) }));
  const across = (
    text: string,
    style: { size: number; bold?: boolean; align?: 'left' | 'center' | 'right' },
  ): void => {
    const row = sheet.addRow([officeText(text)]);
    sheet.mergeCells(row.number, 1, row.number, width);
    const cell = row.getCell(1);
    cell.font = { name: FONT, size: style.size, bold: style.bold ?? false };
    cell.alignment = { horizontal: style.align ?? 'left', vertical: 'middle', wrapText: true };
    row.height = style.size * 1.8;
  };
  across(paper.title, { size: 18, bold: true, align: 'center' });
  if (paper.mark !== null) across(paper.mark, { size: 10.5, bold: true, align: 'right' });
  if (paper.number !== null) across(paper.number, { size: 9, align: 'center' });
  for (const block of paper.blocks) {
    if (block.kind === 'facts')
      for (const [name, value] of block.rows) across(`${name}：${value}`, { size: 10.5 });
  }
  if (caption !== undefined) across(caption, { size: 10.5, bold: true });
  const header = sheet.addRow(columns.map(({ title }) => title));
  header.eachCell((cell) => {
    cell.font = { name: FONT, size: 10.5, bold: true };
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = FRAME;
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF3F4F6' } };
  });
  sheet.views = [{ state: 'frozen', ySplit: header.number }];
  sheet.pageSetup.printTitlesRow = `${header.number}:${header.number}`;
  for (const values of rows) {
    const row = sheet.addRow(values.map(cellValue));
    columns.forEach(({ align = 'left' }, index) => {
      const cell = row.getCell(index + 1);
      cell.font = { name: FONT, size: 10.5 };
      cell.alignment = { horizontal: align, vertical: 'middle', wrapText: true };
      cell.border = FRAME;
      // Codes of eighteen figures would lose their last ones as numbers.
      if (typeof values[index] === 'string') cell.numFmt = '@';
    });
  }
  for (const block of paper.blocks) {
    if (block.kind === 'note') across(block.text, { size: 9 });
    if (block.kind === 'closing')
      for (const line of block.lines) across(line, { size: 10.5, align: 'right' });
  }
  for (const line of paper.provenance) across(`说明：${line}`, { size: 9 });
}

/** A text stays a text: a cell is never given a formula, whatever it begins with. */
function cellValue(cell: Cell): Cell {
  return typeof cell === 'number' ? cell : officeText(cell);
}
