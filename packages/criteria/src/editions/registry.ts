import { published2024 } from '../../editions/index.js';
import { type Edition } from './edition.js';

const editions: ReadonlyMap<string, Edition> = new Map([[published2024.id, published2024]]);

/** The ids of every edition held here, oldest first. */
export const editionIds: readonly string[] = [...editions.keys()];

/** An edition by id, or undefined where none has that id. */
export function findEdition(id: string): Edition | undefined {
  return editions.get(id);
}

/**
 * The edition in force on a day; undefined where there is none. A draft is never in force, and an ended edition
 * never falls through to another.
 * @param asOf ISO 8601 day
 */
export function editionInForce(asOf: string): Edition | undefined {
  let inForce: Edition | undefined;
  for (const edition of editions.values())
    if (edition.status === 'in-force' && edition.validFrom !== null && edition.validFrom <= asOf)
      inForce = edition;
  return inForce?.validTo != null && inForce.validTo < asOf ? undefined : inForce;
}
