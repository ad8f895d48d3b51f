import { type Cell, type Paper } from '../paper/paper.js';
import { officeText } from '../pdf/legible.js';

/** Spreadsheets take a text for UTF-8 only where it begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The table of a paper as CSV (RFC 4180): UTF-8 with a byte order mark, so that spreadsheets show Chinese. */
export function renderCsv({ blocks }: Paper): Buffer {
  const table = blocks.find((block) => block.kind === 'table');
  if (table === undefined) throw new TypeError('a paper without a table has no CSV');
  const lines = [table.columns.map(({ title }) => title), ...table.rows].map((row) =>
    row.map(field).join(','),
  );
  return Buffer.from(`${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`, 'utf8');
}

function field(cell: Cell): string {
  return typeof cell === 'number' ? String(cell) : `"${harmless(officeText(cell)).replaceAll('"', '""')}"`;
}

/** A text no spreadsheet takes for a formula (OWASP: CSV injection): `'` stands before what begins like one. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}
