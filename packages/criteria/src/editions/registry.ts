import { crosswalks, drafted2025, published2024 } from '../../editions/index.js';
import { type Crosswalk, type Edition, withRequirements } from './edition.js';

const { additions, ...draft } = drafted2025;
const draft2025: Edition = { ...withRequirements(published2024, additions), ...draft, contentHash: null };

/** Editions by id, oldest first: what a request may be held against. */
export type Shelf = ReadonlyMap<string, Edition>;

/** The editions that come with the product. */
export const installed: Shelf = new Map([
  [published2024.id, published2024],
  [draft2025.id, draft2025],
]);

/** The ids of every edition that comes with the product, oldest first. */
export const editionIds: readonly string[] = [...installed.keys()];

/** A shelf with one edition more, which takes the place of one of the same id. */
export function withEdition(edition: Edition, shelf: Shelf = installed): Shelf {
  return new Map([...shelf, [edition.id, edition]]);
}

/** An installed edition by id, or undefined where none has that id. */
export function findEdition(id: string): Edition | undefined {
  return installed.get(id);
}

/**
 * The edition in force on a day; undefined where there is none. A draft is never in force, and an ended edition
 * never falls through to another.
 * @param asOf ISO 8601 day
 */
export function editionInForce(
  asOf: string,
  among: Iterable<Edition> = installed.values(),
): Edition | undefined {
  let latest: Edition | undefined;
  for (const edition of among) {
    const { status, validFrom } = edition;
    if (status !== 'in-force' || validFrom === null || validFrom > asOf) continue;
    if (latest?.validFrom == null || validFrom > latest.validFrom) latest = edition;
  }
  return latest?.validTo != null && latest.validTo < asOf ? undefined : latest;
}

/** The published edition that came into force last, ended or not. */
export function newestPublished(shelf: Shelf = installed): Edition {
  const [first = published2024, ...others] = [...shelf.values()].filter(
    ({ status }) => status === 'in-force',
  );
  return others.reduce(
    (newest, one) => ((one.validFrom ?? '') > (newest.validFrom ?? '') ? one : newest),
    first,
  );
}

/** Whether a day lies in the validity of an edition, its first and last day included; in a draft's none does. */
export function isInForce({ status, validFrom, validTo }: Edition, asOf: string): boolean {
  return status === 'in-force' && validFrom !== null && validFrom <= asOf && (validTo ?? asOf) >= asOf;
}

/** How the segments of one edition's scenario guide map to another's; undefined where no one has said. */
export function crosswalkBetween(from: string, to: string): Crosswalk | undefined {
  return crosswalks.find((crosswalk) => crosswalk.from === from && crosswalk.to === to);
}
