/** A row of a text or a sheet, with the number of the line it begins on. */
export interface TextRow {
  readonly cells: readonly string[];
  /** From 1. */
  readonly line: number;
}

/**
 * The rows of a text with commas, or with tabs where its first line has any (RFC 4180): quoted cells may hold commas, tabs,
 * quotes and line ends.
 */
export function delimitedRows(text: string): TextRow[] {
  const plain = text.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
  const separator = (plain.split('\n')[0] ?? '').includes('\t') ? '\t' : ',';
  const rows: { cells: string[]; line: number }[] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let begun = 1;
  const endRow = () => {
    rows.push({ cells: [...row, cell], line: begun });
    row = [];
    cell = '';
    begun = line;
  };
  for (let at = 0; at < plain.length; at += 1) {
    const character = plain[at] ?? '';
    if (character === '\n') line += 1;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (plain[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (character === separator) {
      row.push(cell);
      cell = '';
    } else if (character === '\n') endRow();
    else cell += character;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}
