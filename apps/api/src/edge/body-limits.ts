import { type RouteOptions } from 'fastify';
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

const exceptions: Readonly<Record<string, BodyLimit>> = {
  'POST /api/session': strangers,
  'POST /api/accounts': strangers,
  'POST /api/public/notices/:id/objections': objection,
  'POST /api/campaigns/:id/publish-benchmarks': statistics,
};

/** The limit of a route (请求体上限). */
export function bodyLimitOf({ method, url }: Pick<RouteOptions, 'method' | 'url'>): BodyLimit {
  return exceptions[`${String(method)} ${url}`] ?? ordinary;
}
