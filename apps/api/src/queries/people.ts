import { type Page } from '@tidu/contracts';
import { type Account } from '@tidu/platform';
import { cursorText } from '@tidu/read-models';
import { pageAsked } from './page.js';

interface Place {
  readonly key: string;
  readonly id: string;
}

/** Which page of a list of people is asked for. */
export function placeAsked(
  query: { readonly pageSize: number; readonly cursor?: string | undefined },
  sort: string,
): { readonly size: number; readonly after?: Place } {
  const { size, after } = pageAsked({ ...query, sort }, { [sort]: { type: 'text' } });
  return after === undefined ? { size } : { size, after: { key: String(after.key), id: after.id } };
}

/** A page of people as it is answered. */
export function peoplePage<Row>(
  {
    accounts,
    total,
    end,
  }: { readonly accounts: readonly Account[]; readonly total: number; readonly end: Place | null },
  sort: string,
  rowOf: (account: Account) => Row,
): Page<Row> {
  return {
    items: accounts.map(rowOf),
    count: { value: total, exact: true },
    next: end === null ? null : cursorText({ sort, ...end }),
  };
}
