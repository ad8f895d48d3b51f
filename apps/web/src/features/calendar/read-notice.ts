import { type Bilingual } from '../../language/language.js';

/** A holiday notice as a file or a paste holds it; what it does not say stays to be filled in. */
export interface ReadNotice {
  readonly year?: number;
  readonly title?: string;
  readonly documentNumber?: string;
  readonly daysOff: readonly string[];
  readonly workingDays: readonly string[];
}

export type Reading =
  | { readonly ok: true; readonly notice: ReadNotice }
  | { readonly ok: false; readonly faults: readonly Bilingual[] };

const OFF: readonly string[] = ['放假', '休', 'off', 'true'];
const WORKED: readonly string[] = ['上班', '班', '调休上班', 'work', 'false'];

/**
 * A State Council notice from text. CSV: one day a line, `日期,类型` with `2027-02-05,放假` or `2027-02-20,上班`; further
 * columns are left aside. JSON: as the API takes it, or a list of days `{ date, isOffDay }` as it is commonly published.
 * Every line that cannot be read is named by its number.
 */
export function readNotice(text: string): Reading {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  return /^[[{]/.test(trimmed) ? readJson(trimmed) : readCsv(trimmed);
}

function readCsv(text: string): Reading {
  const lines = text.split(/\r?\n/).map((line, index) => ({ number: index + 1, cells: cellsOf(line) }));
  const days = lines.filter(
    ({ cells, number }) => cells.some((cell) => cell !== '') && !isHead(cells, number),
  );
  return reading(
    days.map(({ number, cells: [date = '', kind = ''] }) => ({
      where: { zh: `第 ${number} 行`, en: `Line ${number}` },
      date,
      kind,
    })),
    {},
  );
}

/** The first line may name the columns. */
function isHead(cells: readonly string[], number: number): boolean {
  return number === 1 && !/\d/.test(cells[0] ?? '');
}

function cellsOf(line: string): string[] {
  return line.split(/[,\t，]/).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
}

function readJson(text: string): Reading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return { ok: false, faults: [{ zh: `不是有效的 JSON：${why}`, en: `This is no JSON: ${why}` }] };
  }
  const root = isRecord(value) ? value : { days: value };
  const listed = [
    ...daysIn(root['days'], null),
    ...daysIn(root['daysOff'], 'off'),
    ...daysIn(root['workingDays'], 'work'),
  ];
  const { year, title, documentNumber } = root;
  return reading(listed, {
    ...(typeof year === 'number' && { year }),
    ...(typeof title === 'string' && { title }),
    ...(typeof documentNumber === 'string' && { documentNumber }),
  });
}

interface Listed {
  readonly where: Bilingual;
  readonly date: string;
  readonly kind: string;
}

function daysIn(list: unknown, kind: 'off' | 'work' | null): Listed[] {
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  return items.map((item, index) => ({
    where: { zh: `第 ${index + 1} 项`, en: `Item ${index + 1}` },
    date: String(isRecord(item) ? item['date'] : item),
    kind: kind ?? String(isRecord(item) ? item['isOffDay'] : ''),
  }));
}

function reading(listed: readonly Listed[], head: Omit<ReadNotice, 'daysOff' | 'workingDays'>): Reading {
  const faults = listed.flatMap(({ where, date, kind }): Bilingual[] => {
    if (!isDay(date)) {
      return [
        {
          zh: `${where.zh}：“${date}”不是日期（应如 2027-02-05）。`,
          en: `${where.en}: “${date}” is no day (2027-02-05).`,
        },
      ];
    }
    return OFF.includes(kind) || WORKED.includes(kind)
      ? []
      : [
          {
            zh: `${where.zh}：“${kind}”应为“放假”或“上班”。`,
            en: `${where.en}: “${kind}” should be 放假 (off) or 上班 (work).`,
          },
        ];
  });
  if (faults.length > 0) return { ok: false, faults };
  if (listed.length === 0)
    return { ok: false, faults: [{ zh: '没有日期。', en: 'There are no days in it.' }] };
  const of = (kinds: readonly string[]) =>
    listed.filter(({ kind }) => kinds.includes(kind)).map(({ date }) => date);
  return { ok: true, notice: { ...head, daysOff: of(OFF), workingDays: of(WORKED) } };
}

/** Whether a text is a day there is. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
