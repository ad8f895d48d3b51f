import { invalid, issue } from '@tidu/domain';
import { type Cursor, type PageRequest, parseCursor } from '@tidu/read-models';
import { RefusedError } from '../http/problem.js';

interface PageParameters<Sort extends string> {
  readonly sort: Sort;
  readonly pageSize: number;
  readonly cursor?: string | undefined;
}

/** The orders of a list, by the name they have in an address. */
type Sorts<Sort extends string> = Readonly<Record<Sort, { readonly type: 'text' | 'integer' }>>;

/** Which page is asked for. Refuses a cursor that is none, or that belongs to another order. */
export function pageAsked<Sort extends string>(
  { sort, pageSize, cursor }: PageParameters<Sort>,
  sorts: Sorts<Sort>,
): PageRequest<Sort> {
  return {
    sort,
    size: pageSize,
    ...(cursor === undefined ? {} : { after: requireCursor(cursor, sort, sorts[sort].type) }),
  };
}

/** A yes or no in an address; undefined where it is not given. */
export function yesOrNo(flag: 'true' | 'false' | undefined): boolean | undefined {
  return flag === undefined ? undefined : flag === 'true';
}

function requireCursor(text: string, sort: string, type: 'text' | 'integer'): Cursor {
  const cursor = parseCursor(text, sort, type);
  if (cursor !== null) return cursor;
  throw new RefusedError(
    invalid(
      'invalid-input',
      '页码标记无效，请从第一页重新开始。',
      'The cursor is none; begin with the first page.',
      [
        issue(
          '$.cursor',
          '应为上一页返回的 next，且排序方式相同。',
          'This must be `next` of the page before, in the same order.',
        ),
      ],
    ),
  );
}
