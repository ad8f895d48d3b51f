import { type HistoryEntry } from '@tidu/contracts';
import { type Bilingual } from '../../language/language.js';

type Field = HistoryEntry['changes'][number];

/** A field of the page as it was, at the left and at the right moment. */
export interface Row {
  readonly label: Bilingual;
  readonly left: Bilingual | null;
  readonly right: Bilingual | null;
  readonly differs: boolean;
}

/** The fields of two moments side by side, in the order in which they are shown. */
export function compared(left: readonly Field[], right: readonly Field[]): Row[] {
  const [before, after] = [keyed(left), keyed(right)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const label = is?.label ?? was?.label;
    if (label === undefined) return [];
    return [{ label, left: was?.to ?? null, right: is?.to ?? null, differs: was?.to?.zh !== is?.to?.zh }];
  });
}

/** The rows that differ, each with the one before and after it, so that it can be found on the page. */
export function around(rows: readonly Row[]): Row[] {
  return rows.filter((_, index) =>
    rows.slice(Math.max(0, index - 1), index + 2).some(({ differs }) => differs),
  );
}

/** Fields by their label; where several have the same, by the label and their place among them. */
function keyed(fields: readonly Field[]): ReadonlyMap<string, Field> {
  const found = new Map<string, Field>();
  const times = new Map<string, number>();
  for (const field of fields) {
    const time = (times.get(field.label.zh) ?? 0) + 1;
    times.set(field.label.zh, time);
    found.set(`${field.label.zh}#${time}`, field);
  }
  return found;
}
