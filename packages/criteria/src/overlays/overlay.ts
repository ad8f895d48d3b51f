import { provincialOverlays } from '../../editions/index.js';
import { type Edition, type Provenance, type Requirement, withRequirements } from '../editions/edition.js';
import { type Bilingual } from '../vocabulary.js';

/** What a province asks beyond the criteria (省级附加要求): it may add requirements, and cannot relax any. */
export interface Overlay {
  readonly id: string;
  /** GB/T 2260 code of the province. */
  readonly province: string;
  readonly title: Bilingual;
  readonly provenance: Provenance;
  readonly reference: string;
  readonly note: Bilingual;
  readonly requirements: readonly Requirement[];
}

/** Every overlay held here. */
export const overlays: readonly Overlay[] = provincialOverlays;

const overlaid = new WeakMap<Edition, Map<string, Edition>>();

/** An edition under overlays: the same object each time, so that its plan is compiled once. */
export function underOverlays(edition: Edition, applied: readonly Overlay[]): Edition {
  if (applied.length === 0) return edition;
  let known = overlaid.get(edition);
  if (known === undefined) {
    known = new Map();
    overlaid.set(edition, known);
  }
  const key = applied.map(({ id }) => id).join(' ');
  let result = known.get(key);
  if (result === undefined) {
    result = withRequirements(
      edition,
      applied.flatMap(({ requirements }) => requirements),
    );
    known.set(key, result);
  }
  return result;
}
