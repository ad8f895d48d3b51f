import { type Tier } from '@tidu/criteria';
import { type Message } from '../core/refusal.js';

/**
 * How sure a statement about the official form is. A: an official text; B: a local notice or a transcribed form; C: one
 * source only; M: from general knowledge of the trade, to be checked against the official form (以原件为准).
 */
export type Certainty = 'A' | 'B' | 'C' | 'M';

/** Where a field, a table or an attachment comes from. That it must be filled in is the platform's own rule (平台默认). */
export interface Provenance {
  readonly certainty: Certainty;
  /** The notice or form, in Chinese; empty where there is none (certainty M). */
  readonly source: string;
}

/** One value of a row. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;
/** What a field holds. Absent, null, an empty text and an empty table are not filled in; 0 and false are. */
export type FieldValue = Cell | readonly Row[];
/** The content of a section that is made of fields. */
export type FieldContent = Readonly<Record<string, FieldValue>>;

export interface Option {
  readonly value: string;
  readonly label: Message;
}

/** What may stand in a field, and how it is entered. */
export type FieldKind =
  /** One line. */
  | { readonly kind: 'text'; readonly max: number }
  /** Paragraphs; `max` in characters. */
  | { readonly kind: 'prose'; readonly max: number }
  /** A figure in the unit named; impossible beyond its bounds, which are of the figure as it is kept. */
  | {
      readonly kind: 'figure';
      readonly unit: Message | null;
      readonly min?: number;
      readonly max?: number;
      readonly whole?: true;
      /** What a figure as people enter it is multiplied by before it is kept: 10,000 where it is entered in 万元 and kept in 元. */
      readonly factor?: number;
    }
  /** A day, ISO 8601. */
  | { readonly kind: 'day' }
  /** One of a closed list; with `numeric` its value is kept as a number. */
  | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly numeric?: true }
  /** Yes or no; null says that it is not known (不清楚). */
  | { readonly kind: 'truth' }
  /** A unified social credit code (GB 32100-2015). */
  | { readonly kind: 'credit-code' }
  /** An industry of GB/T 4754-2017. */
  | { readonly kind: 'industry' }
  /** A division of GB/T 2260, down to the county. */
  | { readonly kind: 'division' };

/** A column of a table. */
export interface Column {
  readonly id: string;
  readonly label: Message;
  readonly input: FieldKind;
  readonly required?: true;
}

/** A table: rows as many as are needed, or one for each of the last three years (近三年). */
export interface TableKind {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: 'free' | 'three-years';
  /** What one row is called, such as 台（套）. */
  readonly row: Message;
  readonly maxRows: number;
}

/** A field of the declaration (申报书字段). */
export interface Field {
  readonly id: string;
  readonly label: Message;
  readonly help?: Message;
  readonly input: FieldKind | TableKind;
  readonly provenance: Provenance;
  /** The tiers whose declaration has it; without, all. */
  readonly tiers?: readonly Tier[];
  /** The tiers in which nothing can be submitted without it (平台默认); `true` for all that have it. */
  readonly required?: true | readonly Tier[];
  /** The clause it serves, without the tier: `base/5`, `construction/coverage`. */
  readonly clause?: string;
}

/** The sections that are made of fields. */
export const fieldSections = [
  'enterprise',
  'profile',
  'integrity',
  'factory',
  'maturity',
  'construction',
  'scenarios',
  'outcomes',
] as const;
export type FieldSection = (typeof fieldSections)[number];

/** Whether a tier's declaration has a field. */
export function hasField({ tiers }: Field, tier: Tier): boolean {
  return tiers === undefined || tiers.includes(tier);
}

/** Whether a tier's declaration cannot be submitted without a field. */
export function isRequired({ required }: Field, tier: Tier): boolean {
  return required === true || (required?.includes(tier) ?? false);
}

/** Whether a value says nothing. */
export function isEmpty(value: FieldValue | undefined): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  );
}
