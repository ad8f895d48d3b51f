import { isFields } from '../request/faults.js';
import { type EditionDraft, editionOf } from './draft.js';

/**
 * What the hash of an edition is taken of: its content as JSON, keys sorted, no white space. Translation and scenarios
 * are not part of it: they say what the content means, and may be bettered.
 */
export function identityText(draft: EditionDraft): string {
  const { id, title, basedOn, provenance, note, clauses, parameters, areas, kpis, interpretation } =
    editionOf(draft);
  return JSON.stringify(
    sorted({
      id,
      title,
      basedOn,
      provenance,
      note,
      source: draft.source,
      clauses,
      parameters,
      areas,
      kpis,
      interpretation,
    }),
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}
