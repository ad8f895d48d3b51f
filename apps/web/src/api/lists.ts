import { type Count, type Page } from '@tidu/contracts';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { type Query, read } from './client.js';

/** A list of the API with the filters it is asked for. */
export interface List<Row> {
  readonly path: string;
  readonly query: Query;
  /** Not read from the read models of the signed-in: it takes no position to wait for. */
  readonly isPublic: boolean;
  /** Only the type of its rows. */
  readonly row?: Row;
}

/** What has been read of a list so far. */
export interface Rows<Row> {
  readonly items: readonly Row[];
  /** How many there are in all. */
  readonly count: Count;
}

/** A list that is read page by page. */
export interface Pages<Row> {
  readonly data: Rows<Row> | undefined;
  readonly isError: boolean;
  readonly error: Error | null;
  readonly refetch: () => unknown;
  /** Whether what is shown belongs to the filters before. */
  readonly isPlaceholderData: boolean;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
}

const LONGEST_PAGE = 200;
/** More is not chosen from in a form. */
const MOST_PAGES = 10;

export function list<Row>(path: string, query: Query = {}, isPublic = false): List<Row> {
  return { path, query, isPublic };
}

/** A list, its first page at once and the next ones as they are asked for. */
export function usePages<Row>({ path, query, isPublic }: List<Row>): Pages<Row> {
  return useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: [path, query, 'pages'],
      queryFn: ({ pageParam }) =>
        read<Page<Row>>(path, { ...query, ...(pageParam !== null && { cursor: pageParam }) }, !isPublic),
      initialPageParam: null as string | null,
      getNextPageParam: ({ next }) => next,
      select: ({ pages }): Rows<Row> => ({
        items: pages.flatMap(({ items }) => items),
        count: pages[0]?.count ?? { value: 0, exact: true },
      }),
      placeholderData: keepPreviousData,
    }),
  );
}

/** All rows of a list, for forms that choose among them; at most two thousand. */
export function everyRow<Row>({ path, query, isPublic }: List<Row>) {
  return queryOptions({
    queryKey: [path, query, 'all'],
    queryFn: async () => {
      const rows: Row[] = [];
      let cursor: string | null = null;
      for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const page: Page<Row> = await read(
          path,
          { ...query, pageSize: LONGEST_PAGE, ...(cursor !== null && { cursor }) },
          !isPublic,
        );
        rows.push(...page.items);
        cursor = page.next;
        if (cursor === null) break;
      }
      return rows;
    },
  });
}

/** All rows of a list, read where `enabled` says so. */
export function useEvery<Row>(of: List<Row>, enabled = true): UseQueryResult<Row[]> {
  return useQuery({ ...everyRow(of), enabled });
}
