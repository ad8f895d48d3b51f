import { type Cell, type Column, readCell, type Row } from '@tidu/contracts';

/** The cells of what Excel puts on the clipboard: lines and tabs, with quotes around what holds either. */
export function pastedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const ended = text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < ended.length; at += 1) {
    const character = ended[at] ?? '';
    if (quoted && character === '"' && ended[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (!quoted && (character === '\t' || character === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (character === '\n') rows.push([]);
    } else cell += character;
  }
  rows.at(-1)?.push(cell);
  return rows;
}

/**
 * Rows with a pasted block in them, from a cell on to the right and down; null where what was pasted is no block, so that it
 * goes into the one field. What cannot be read stays as it was written, and is told beside its cell.
 */
export function pasted(
  columns: readonly Column[],
  rows: readonly Row[],
  at: { readonly row: number; readonly column: string },
  text: string,
): readonly Row[] | null {
  const block = pastedCells(text);
  if (block.length < 2 && (block[0]?.length ?? 0) < 2) return null;
  const first = columns.findIndex(({ id }) => id === at.column);
  const next: Record<string, Cell>[] = rows.map((row) => ({ ...row }));
  for (const [down, cells] of block.entries()) {
    const row = (next[at.row + down] ??= {});
    for (const [right, cell] of cells.entries()) {
      const column = columns[first + right];
      if (column === undefined) continue;
      const read = readCell(column.input, cell);
      row[column.id] = read.ok ? read.value : cell;
    }
  }
  return next;
}
