import { type Message } from '../core/refusal.js';
import { type Certainty, type Column, type FieldKind, type Provenance, type TableKind } from './field.js';

/** The words in both languages. */
export function say(zh: string, en: string): Message {
  return { zh, en };
}

export function from(certainty: Exclude<Certainty, 'M'>, source: string): Provenance {
  return { certainty, source };
}

/** From general knowledge of the trade: 以原件为准. */
export const fromMemory: Provenance = { certainty: 'M', source: '' };

export const text = (max = 200): FieldKind => ({ kind: 'text', max });
export const prose = (max: number): FieldKind => ({ kind: 'prose', max });
export const day: FieldKind = { kind: 'day' };
export const truth: FieldKind = { kind: 'truth' };

export const wan = say('万元', '10,000 CNY');
const percent = say('%', '%');
export const people = say('人', 'people');

/** An amount or a quantity: not below 0. */
export function amount(unit: Message | null): FieldKind {
  return { kind: 'figure', unit, min: 0, max: 1e12 };
}

export function share(): FieldKind {
  return { kind: 'figure', unit: percent, min: 0, max: 100 };
}

export function count(unit: Message): FieldKind {
  return { kind: 'figure', unit, min: 0, max: 1e9, whole: true };
}

/** One of a list; the Chinese word is the value's name on paper and in workbooks. */
export function choice(...options: readonly (readonly [value: string, zh: string, en: string])[]): FieldKind {
  return { kind: 'choice', options: options.map(([value, zh, en]) => ({ value, label: { zh, en } })) };
}

export function column(id: string, zh: string, en: string, input: FieldKind, required?: true): Column {
  return { id, label: { zh, en }, input, ...(required && { required }) };
}

export function table(row: Message, columns: readonly Column[], maxRows = 200): TableKind {
  return { kind: 'table', columns, rows: 'free', row, maxRows };
}

/** A row for each of the three years before the campaign's (近三年), by column `year`. */
export function threeYears(columns: readonly Column[]): TableKind {
  return {
    kind: 'table',
    columns: [
      column('year', '年度', 'Year', { kind: 'figure', unit: null, min: 1949, max: 2100, whole: true }, true),
      ...columns,
    ],
    rows: 'three-years',
    row: { zh: '年度', en: 'year' },
    maxRows: 3,
  };
}
