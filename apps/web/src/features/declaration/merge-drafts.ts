/** What a section holds while it is filled in: its fields, by name. */
export type SectionDraft = Readonly<Record<string, unknown>>;

/** A field that two people changed, each otherwise. */
export interface FieldConflict {
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged {
  /** With everybody's changes, and one's own where both changed the same field. */
  readonly draft: SectionDraft;
  readonly conflicts: readonly FieldConflict[];
}

/**
 * Brings together what two people entered from the same beginning, field by field: what only one of them changed is taken
 * from that one; what both changed otherwise is for a person to settle.
 */
export function mergeDrafts(base: SectionDraft, mine: SectionDraft, theirs: SectionDraft): Merged {
  const fields = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const conflicts: FieldConflict[] = [];
  const draft: Record<string, unknown> = {};
  for (const field of fields) {
    const [was, own, other] = [base[field], mine[field], theirs[field]];
    if (isSame(own, other) || isSame(was, other)) draft[field] = own;
    else if (isSame(was, own)) draft[field] = other;
    else {
      draft[field] = own;
      conflicts.push({ field, mine: own, theirs: other });
    }
  }
  return { draft: withoutGaps(draft), conflicts };
}

/** Whether two values say the same: what is not there, null and an empty text say nothing alike. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function plain(value: unknown): unknown {
  if (value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([, held]) => held !== undefined && held !== null && held !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, held]) => [key, plain(held)]));
}

function withoutGaps(draft: SectionDraft): SectionDraft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
}
