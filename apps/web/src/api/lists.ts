import { type Count, type ListPath, type Page, type QueryOf, type RowOf } from '@tidu/contracts';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
  type UseQueryResult,
} from '@tanstack/react-query';
import { type Places, type Query, readPage } from './client.js';

/** A list of the API with the filters it is asked for. */
export interface List<Row> {
  /** What it is kept under. */
  readonly key: readonly [path: string, places: Places, query: Query];
  readonly page: (place: Query) => Promise<Page<Row>>;
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

/**
 * A list of the API, narrowed to what is asked for.
 * @param isFolded whether it waits until the read models have reached the reader's own acts
 */
export function list<Path extends ListPath>(
  path: Path,
  query: QueryOf<Path>,
  isFolded = true,
  places: Places = {},
): List<RowOf<Path>> {
  const asked: Query = { ...query };
  return {
    key: [path, places, asked],
    page: (place) => readPage(path, places, { ...asked, ...place }, isFolded),
  };
}

/** A list, its first page at once and the next ones as they are asked for. */
export function usePages<Row>({ key, page }: List<Row>): Pages<Row> {
  return useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: [...key, 'pages'],
      queryFn: ({ pageParam }) => page(pageParam === null ? {} : { cursor: pageParam }),
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
export function everyRow<Row>({ key, page }: List<Row>) {
  return queryOptions({
    queryKey: [...key, 'all'],
    queryFn: async () => {
      const rows: Row[] = [];
      let cursor: string | null = null;
      for (let pages = 0; pages < MOST_PAGES; pages += 1) {
        const { items, next }: Page<Row> = await page({
          pageSize: LONGEST_PAGE,
          ...(cursor !== null && { cursor }),
        });
        rows.push(...items);
        cursor = next;
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
