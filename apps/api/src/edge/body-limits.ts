import { type JsonBounds } from './bounded-json.js';

const KIB = 1024;

/** What the body of a request may be: its size in bytes, and what its JSON may hold. */
export interface BodyLimit extends JsonBounds {
  readonly bytes: number;
}

/** Where nobody is signed in: a name, a password, a few lines. */
const strangers: BodyLimit = { bytes: 8 * KIB, depth: 8, values: 100 };
/** An objection of the public: text of some pages. */
const objection: BodyLimit = { bytes: 64 * KIB, depth: 8, values: 500 };
/** Every other command: the largest is a section of a declaration, or the findings of a review. */
const ordinary: BodyLimit = { bytes: 1024 * KIB, depth: 32, values: 20_000 };
/** The statistics of a campaign: one row for each indicator, industry and region. */
const statistics: BodyLimit = { bytes: 8 * 1024 * KIB, depth: 32, values: 400_000 };

const exceptions: readonly (readonly [RegExp, BodyLimit])[] = [
  [/^\/api\/(session|accounts|links)$/, strangers],
  [/^\/api\/public\//, objection],
  [/^\/api\/campaigns\/[^/]+\/publish-benchmarks$/, statistics],
];

/** The limit of an address (请求体上限). */
export function bodyLimitAt(url: string): BodyLimit {
  const [path = ''] = url.split('?');
  return exceptions.find(([address]) => address.test(path))?.[1] ?? ordinary;
}

/** What no request goes beyond, whatever its address. */
export const LARGEST_BODY_BYTES = statistics.bytes;
