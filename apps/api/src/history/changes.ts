import { type HistoryChange } from '@tidu/contracts';
import { type Message } from '@tidu/domain';
import { isTold, labelOf } from './fields.js';
import { type EventType } from './recorded-events.js';
import { type Names, wordsOf } from './words.js';

export interface Told {
  readonly type: string;
  readonly data: unknown;
}

type Leaf = Pick<HistoryChange, 'label'> & { readonly words: Message };
type Leaves = ReadonlyMap<string, Leaf>;

/** What took the place of something said before, so that only what differs is told: which earlier event said it. */
const replaces: Readonly<
  Partial<Record<EventType, { readonly types: readonly EventType[]; readonly by?: string }>>
> = {
  'application.section-declared': { types: ['application.section-declared'], by: 'section' },
  'change.amended': { types: ['change.reported', 'change.amended'] },
  'recommendation.ranked': { types: ['recommendation.ranked'] },
  'expert-pool.expert-updated': {
    types: ['expert-pool.expert-enrolled', 'expert-pool.expert-updated'],
    by: 'expert',
  },
};
const replacements: Readonly<Record<string, { readonly types: readonly string[]; readonly by?: string }>> =
  replaces;

/**
 * What an event changed or said, in words.
 * @param earlier the events before it that the reader may read, oldest first
 */
export function changesOf(event: Told, earlier: readonly Told[], names: Names): HistoryChange[] {
  const now = leavesOf(event.data, names);
  const before = replacedBy(event, earlier);
  if (before === undefined)
    return [...now.values()].map(({ label, words }) => ({ label, from: null, to: words }));
  return between(leavesOf(before.data, names), now);
}

/** How what is shown of a thing differs between two moments, in words; null where it was not there yet. */
export function differencesOf(before: unknown, after: unknown, names: Names): HistoryChange[] {
  return between(leavesOf(before, names), leavesOf(after, names));
}

function between(then: Leaves, now: Leaves): HistoryChange[] {
  return [...new Set([...then.keys(), ...now.keys()])].flatMap((path) =>
    change(then.get(path), now.get(path)),
  );
}

function replacedBy(event: Told, earlier: readonly Told[]): Told | undefined {
  const replacement = Object.hasOwn(replacements, event.type) ? replacements[event.type] : undefined;
  if (replacement === undefined) return undefined;
  const { types, by } = replacement;
  return earlier.findLast(
    ({ type, data }) =>
      types.includes(type) && (by === undefined || fieldOf(data, by) === fieldOf(event.data, by)),
  );
}

function fieldOf(data: unknown, name: string): unknown {
  return isFields(data) && Object.hasOwn(data, name) ? data[name] : undefined;
}

function change(from: Leaf | undefined, to: Leaf | undefined): HistoryChange[] {
  const label = to?.label ?? from?.label;
  if (label === undefined || from?.words.zh === to?.words.zh) return [];
  return [{ label, from: from?.words ?? null, to: to?.words ?? null }];
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of an event's data that have words, by their path. */
function leavesOf(data: unknown, names: Names): Leaves {
  const leaves = new Map<string, Leaf>();
  collect(data, '', null, names, leaves);
  return leaves;
}

function collect(
  value: unknown,
  path: string,
  label: Message | null,
  names: Names,
  leaves: Map<string, Leaf>,
) {
  if (!isFields(value)) return;
  for (const [field, held] of Object.entries(value)) {
    if (!isTold(field)) continue;
    const own = under(label, labelOf(field));
    if (isFields(held) && !('zh' in held)) collect(held, `${path}.${field}`, own, names, leaves);
    else {
      const words = wordsOf(held, field, names);
      if (words !== null && own !== null) leaves.set(`${path}.${field}`, { label: own, words });
    }
  }
}

function under(label: Message | null, own: Message | null): Message | null {
  if (label === null || own === null) return own ?? label;
  return { zh: `${label.zh} · ${own.zh}`, en: `${label.en} · ${own.en}` };
}
