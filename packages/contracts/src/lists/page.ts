import { z } from 'zod';

/** How many there are. Counting stops at ten thousand: then `exact` is false, and there are more than `value`. */
export const count = z.strictObject({ value: z.int(), exact: z.boolean() }).meta({ id: 'Count' });
export type Count = z.infer<typeof count>;

/** One page of a list. `next` is the cursor of the page that follows; null on the last one. */
export interface Page<Row> {
  readonly items: readonly Row[];
  readonly count: Count;
  readonly next: string | null;
}

/** The contract of a page of such rows, under a name of its own in OpenAPI. */
export function pageOf<Row extends z.ZodType>(id: string, row: Row) {
  return z
    .strictObject({ items: z.array(row), count, next: z.string().nullable() })
    .meta({ id: `${id}Page` });
}

const MAX_CURSOR = 1_000;
const MAX_PAGE = 200;
const PAGE = 50;

/** What every list takes: which page, and how long. */
export const pageParameters = {
  /** `next` of the page before, in the same order. */
  cursor: z.string().max(MAX_CURSOR).optional(),
  pageSize: z.coerce.number().int().min(1).max(MAX_PAGE).default(PAGE),
} as const;

/** Waits, at most some seconds, until the read models have reached this position: that of the reader's own command. */
export const afterParameter = { after: z.coerce.number().int().min(0).optional() } as const;

/** A yes or no in an address. */
export const flag = z.enum(['true', 'false']).optional();

export const searchText = z.string().max(100).optional();
