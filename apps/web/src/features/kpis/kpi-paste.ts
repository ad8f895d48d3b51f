import { readFigure, searchForm, tidyName } from '@tidu/contracts';
import { type Kpi } from '@tidu/criteria';
import { pastedCells } from '../form/paste.js';
import { type KpiDraft, type KpiEntry } from './kpi-draft.js';

const COLUMNS = ['before', 'after', 'value', 'unit', 'periodBefore', 'periodAfter', 'source'] as const;
type PastedColumn = (typeof COLUMNS)[number];

/**
 * The figures of a form with a pasted block in them; null where what was pasted is one value for one field. Where the block's
 * first column names indicators, each row goes to the one it names; else rows go down from the cell that was pasted into.
 * What cannot be read stays as it was written.
 */
export function pastedFigures(
  all: readonly Kpi[],
  shown: readonly Kpi[],
  draft: KpiDraft,
  from: { readonly kpi: string; readonly column: string },
  text: string,
): KpiDraft | null {
  const block = pastedCells(text);
  if (block.length < 2 && (block[0]?.length ?? 0) < 2) return null;
  const named = new Map(all.flatMap((kpi) => [kpi.zh, kpi.en].map((name) => [nameForm(name), kpi.id])));
  const first = shown.findIndex(({ id }) => id === from.kpi);
  const column = Math.max(
    0,
    COLUMNS.findIndex((each) => each === from.column),
  );
  return block.reduce<KpiDraft>((next, cells, down) => {
    const kpi = named.get(nameForm(cells[0] ?? ''));
    const id = kpi ?? shown[first + down]?.id;
    if (id === undefined) return next;
    const entered =
      kpi === undefined ? entryOf(cells, COLUMNS.slice(column)) : entryOf(cells.slice(1), COLUMNS);
    return { ...next, [id]: { ...next[id], ...entered } };
  }, draft);
}

/** A name without the unit that may stand behind it. */
function nameForm(name: string): string {
  return searchForm(name).replace(/[（(].*[)）]$/, '');
}

function entryOf(cells: readonly string[], columns: readonly PastedColumn[]): KpiEntry {
  const entry: Record<string, number | string | null> = {};
  for (const [at, column] of columns.entries()) {
    const cell = cells[at];
    if (cell !== undefined && cell.trim() !== '') entry[column] = valueOf(column, cell);
  }
  return entry;
}

function valueOf(column: PastedColumn, cell: string): number | string | null {
  if (column !== 'before' && column !== 'after' && column !== 'value') return tidyName(cell);
  const read = readFigure(cell.replace(/%\s*$/, ''));
  return read.ok ? read.value : cell;
}
