import { type Cell as ExcelCell, Workbook, type Worksheet } from '@cj-tech-master/excelts';

/** One sheet of a workbook as it is written: rows of texts and numbers, never formulas. */
export interface SheetOut {
  readonly name: string;
  readonly columns: readonly ColumnOut[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Values to choose from, by cell or column address such as `C2:C200`. */
  readonly lists: readonly { readonly address: string; readonly values: readonly string[] }[];
}

export interface ColumnOut {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** Not shown: what the workbook is read again by. */
  readonly isHidden?: true;
  /** Filled in by people, unlike what explains it. */
  readonly isEntry?: true;
  readonly note?: string;
}

/** A sheet as it was read: the texts of its cells, row by row, the first row being 1 of the sheet. */
export interface SheetIn {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Cells that hold an error of Excel instead of a value. */
  readonly errors: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

/** What is not read of a workbook: whoever sends more sends no declaration. */
const MOST = { sheets: 60, rows: 20_000, columns: 40, bytes: 60 * 1024 * 1024 } as const;
/** Excel takes a list of choices in place only up to so many characters. */
const LONGEST_LIST = 255;

/** Writes a workbook (.xlsx). A text stays a text, whatever it begins with. */
export async function writeWorkbook(sheets: readonly SheetOut[]): Promise<Buffer> {
  const workbook = new Workbook();
  const choices = new ChoiceSheet();
  for (const sheet of sheets) {
    const made = workbook.addWorksheet(sheet.name, { views: [{ state: 'frozen', ySplit: 1 }] });
    fill(made, sheet);
    for (const { address, values } of sheet.lists)
      made.dataValidations.add(address, {
        type: 'list',
        allowBlank: true,
        showErrorMessage: true,
        error: '请从列表中选择。',
        formulae: [choices.formulaFor(values)],
      });
  }
  choices.write(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function fill(made: Worksheet, { columns, rows }: SheetOut): void {
  made.columns = columns.map(({ width, isHidden = false }) => ({ width, hidden: isHidden }));
  const header = made.addRow(columns.map(({ title }) => title));
  header.font = { bold: true };
  columns.forEach(({ note }, index) => {
    const cell = header.getCell(index + 1);
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF3F4F6' } };
    cell.alignment = { wrapText: true, vertical: 'middle' };
    if (note !== undefined && note !== '') cell.note = note;
  });
  for (const values of rows) {
    const row = made.addRow([...values]);
    columns.forEach(({ isEntry = false }, index) => {
      const cell = row.getCell(index + 1);
      cell.alignment = { wrapText: true, vertical: 'top' };
      if (typeof values[index] === 'string') cell.numFmt = '@';
      if (!isEntry) cell.font = { color: { argb: 'FF57534E' } };
    });
  }
}

/** Long lists of choices stand on a sheet of their own, which is not shown. */
class ChoiceSheet {
  private readonly columns: (readonly string[])[] = [];

  formulaFor(values: readonly string[]): string {
    const inPlace = `"${values.join(',')}"`;
    if (inPlace.length <= LONGEST_LIST && values.every((value) => !value.includes(','))) return inPlace;
    const known = this.columns.findIndex((column) => column.join('\n') === values.join('\n'));
    const at = known >= 0 ? known : this.columns.push(values) - 1;
    const letter = columnLetter(at + 1);
    return `选项!$${letter}$1:$${letter}$${values.length}`;
  }

  write(workbook: Workbook): void {
    if (this.columns.length === 0) return;
    const sheet = workbook.addWorksheet('选项', { state: 'hidden' });
    this.columns.forEach((values, column) =>
      values.forEach((value, row) => {
        sheet.getCell(row + 1, column + 1).value = value;
      }),
    );
  }
}

/** The letters of a column, from 1: A, B, … Z, AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? columnLetter(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}

/**
 * Reads a workbook (.xlsx), as far as {@link MOST} allows.
 * @throws Error where the bytes are no workbook
 */
export async function readWorkbook(bytes: Buffer): Promise<readonly SheetIn[]> {
  if (unpackedSize(bytes) > MOST.bytes) throw new RangeError('the workbook is too large once unpacked');
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return workbook.worksheets.slice(0, MOST.sheets).map(readSheet);
}

/** How large the files of a zip archive say they are, in bytes: a small file may hold millions of rows. */
function unpackedSize(bytes: Buffer): number {
  let size = 0;
  for (let at = bytes.indexOf(CENTRAL_ENTRY); at >= 0; at = bytes.indexOf(CENTRAL_ENTRY, at + 4))
    if (at + 28 <= bytes.length) size += bytes.readUInt32LE(at + 24);
  return size;
}

/** How an entry of a zip archive's central directory begins. */
const CENTRAL_ENTRY = Buffer.from([0x50, 0x4b, 0x01, 0x02]);

function readSheet(sheet: Worksheet): SheetIn {
  const rows: string[][] = [];
  const errors: { row: number; column: number; text: string }[] = [];
  const height = Math.min(sheet.rowCount, MOST.rows);
  const width = Math.min(sheet.columnCount, MOST.columns);
  for (let row = 1; row <= height; row += 1) {
    const texts: string[] = [];
    for (let column = 1; column <= width; column += 1) {
      const read = textOf(sheet.getCell(row, column));
      if (read.isError) errors.push({ row, column, text: read.text });
      texts.push(read.isError ? '' : read.text);
    }
    rows.push(texts);
  }
  return { name: sheet.name, rows, errors };
}

interface TextRead {
  readonly text: string;
  readonly isError: boolean;
}

/** What a cell says, as people see it: a formula by its result, a day as one, a share of 0.174 shown as 17.4 % as 17.4. */
function textOf(cell: ExcelCell): TextRead {
  const { value, numFmt } = cell;
  return read(value, typeof numFmt === 'string' && numFmt.includes('%'));
}

function read(value: unknown, isShare: boolean): TextRead {
  const said = (text: string): TextRead => ({ text, isError: false });
  if (value === null || value === undefined) return said('');
  if (typeof value === 'number') return said(String(isShare ? Number((value * 100).toPrecision(12)) : value));
  if (typeof value === 'string') return said(value);
  if (typeof value === 'boolean') return said(value ? '是' : '否');
  if (value instanceof Date) return said(value.toISOString().slice(0, 10));
  if (typeof value !== 'object') return said('');
  if ('error' in value) return { text: String(value.error), isError: true };
  if ('richText' in value && Array.isArray(value.richText))
    return said(
      value.richText
        .map((part: unknown) =>
          typeof part === 'object' && part !== null && 'text' in part ? String(part.text) : '',
        )
        .join(''),
    );
  if ('result' in value) return read(value.result, isShare);
  if ('text' in value) return read(value.text, isShare);
  return said('');
}
