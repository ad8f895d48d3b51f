import { type Tier } from '@tidu/criteria';
import { type Bilingual } from '../../language/language.js';

interface Named {
  /** Where its value stands in the body, such as `constraints.place`. */
  readonly path: string;
  readonly label: Bilingual;
  readonly help?: Bilingual;
  /** What is sent where nothing was entered; without it the field must be filled in. */
  readonly empty?: 'absent' | 'null' | 'text' | 'list';
  /** Another field, and the values of it with which this one is asked. */
  readonly when?: { readonly path: string; readonly is: readonly string[] };
}

/** A value a field may take, where there are only so many. */
export type Choices = Readonly<Record<string, Bilingual>>;

/** One thing a command asks for. */
export type Field = Named &
  (
    | { readonly kind: 'text' | 'words' | 'day' }
    | { readonly kind: 'flag' }
    | { readonly kind: 'number'; readonly min?: number; readonly initial?: number }
    /** Several names or sentences: names also end at a comma, lines do not. */
    | { readonly kind: 'names' | 'lines' }
    /** One of these, or several. */
    | { readonly kind: 'choice'; readonly choices?: Choices; readonly many?: boolean }
    /** Yes, no, or where it does not apply neither. */
    | { readonly kind: 'truth'; readonly neither: Bilingual }
    /** Reasons by clause. */
    | { readonly kind: 'clause-reasons' }
    /** A verdict with its reason on each of the clauses in question. */
    | { readonly kind: 'clause-verdicts'; readonly verdicts: Choices }
    /** Files, each by its SHA-256. */
    | { readonly kind: 'files' }
    /** Any number of groups of fields. */
    | { readonly kind: 'list'; readonly of: readonly Field[]; readonly add: Bilingual }
  );

/** What a command asks for, and what is said above it. */
export interface FormSpec {
  readonly note?: Bilingual;
  readonly fields: readonly Field[];
}

/** What the fields of a form need to know beyond themselves. */
export interface FormContext {
  /** The criteria reasons refer to. */
  readonly terms?: { readonly edition: string; readonly tier: Tier } | null;
  /** The choices of a field that depend on the thing acted on, by path. */
  readonly choices?: Readonly<Record<string, Choices>>;
  /** Where files go; without it only their hashes are recorded. */
  readonly uploadTo?: string;
  /** The clauses in question. */
  readonly clauses?: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;

/** The body of a command from what was entered, nested as the paths say. */
export function bodyOf(fields: readonly Field[], values: Values): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    if (!isAsked(field, values)) continue;
    const value = valueOf(field, values[field.path]);
    if (value === undefined) continue;
    const steps = field.path.split('.');
    const last = steps.pop() ?? '';
    let place = body;
    for (const step of steps) place = (place[step] ??= {}) as Record<string, unknown>;
    place[last] = value;
  }
  return body;
}

/** Whether a field is asked for, by what was entered in another. */
export function isAsked({ when }: Field, values: Values): boolean {
  return when === undefined || when.is.includes(String(values[when.path]));
}

function valueOf(field: Field, entered: unknown): unknown {
  if (field.kind === 'flag') return entered === true;
  if (field.kind === 'truth') return entered === 'yes' ? true : entered === 'no' ? false : null;
  if (field.kind === 'list')
    return ((entered ?? []) as readonly Values[]).map((group) => bodyOf(field.of, group));
  if (field.kind === 'names' || field.kind === 'lines')
    return typeof entered === 'string'
      ? partsOf(entered, field.kind === 'names' ? /[\n，,、;；]/ : /\n/)
      : [];
  if (entered !== undefined && entered !== null && entered !== '') return entered;
  switch (field.empty) {
    case 'null':
      return null;
    case 'text':
      return '';
    case 'list':
      return [];
    default:
      return undefined;
  }
}

function partsOf(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** What a body shows in the fields, the other way round. */
export function valuesOf(fields: readonly Field[], body: Values): Values {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const entry = entryOf(field, body);
      return entry === undefined ? [] : [[field.path, entry]];
    }),
  );
}

function entryOf(field: Field, body: Values): unknown {
  let value: unknown = body;
  for (const step of field.path.split('.'))
    value = typeof value === 'object' && value !== null ? (value as Values)[step] : undefined;
  if (field.kind === 'names' || field.kind === 'lines') return Array.isArray(value) ? value.join('\n') : '';
  if (field.kind === 'list')
    return Array.isArray(value) ? value.map((group) => valuesOf(field.of, group as Values)) : [];
  if (field.kind === 'truth') return value === true ? 'yes' : value === false ? 'no' : undefined;
  return value ?? undefined;
}
