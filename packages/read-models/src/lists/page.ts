import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { type ReadDatabase } from '../database.js';
import { type Cursor, cursorText } from './cursor.js';

/** Counting stops here: whoever sees so many narrows the list and does not read them. */
export const COUNT_LIMIT = 10_000;

/** How many there are; where not exact, there are more than that. */
export interface Count {
  readonly value: number;
  readonly exact: boolean;
}

/** One page of a list (列表), how many it holds in all, and where the next page begins. */
export interface Page<Row> {
  readonly items: readonly Row[];
  readonly count: Count;
  readonly next: string | null;
}

/** An order of a list. Its index holds the same expression and then the id, in the same direction. */
export interface Sort {
  readonly by: string;
  readonly type: 'text' | 'integer';
  readonly direction: 'asc' | 'desc';
}

export interface PageRequest<Name extends string> {
  readonly sort: Name;
  readonly size: number;
  readonly after?: Cursor | undefined;
}

export interface List<Found, Row> {
  /** The table under the alias `t`. */
  readonly table: RawBuilder<unknown>;
  /** What is looked up for the rows that are shown. */
  readonly joins?: RawBuilder<unknown>;
  readonly columns: RawBuilder<unknown>;
  readonly where: readonly RawBuilder<SqlBool>[];
  readonly rowOf: (found: Found) => Row;
}

/** What the count and a row of the page have in one line of the answer; all but the count null where the page is empty. */
interface Line {
  readonly cursorKey: string | number | null;
  readonly cursorId: string | null;
  readonly total: number;
}

/** Reads one page by keyset, and counts, in one statement: both see the same rows. */
export async function readPage<Found, Row, Name extends string>(
  database: ReadDatabase,
  { table, joins = sql``, columns, where, rowOf }: List<Found, Row>,
  sorts: Readonly<Record<Name, Sort>>,
  { sort, size, after }: PageRequest<Name>,
): Promise<Page<Row>> {
  const { by, type, direction } = sorts[sort];
  const [key, order] = [sql.raw(by), sql.raw(direction)];
  const beyond =
    after === undefined
      ? sql``
      : sql` and (${key}, t.id) ${sql.raw(direction === 'asc' ? '>' : '<')} (${after.key}::${sql.raw(type)}, ${after.id})`;
  const { rows } = await sql<Found & Line>`
    select counted.total, page.* from (${counted(table, where)}) counted
    left join (
      select ${columns}, ${key} as "cursorKey", t.id as "cursorId"
      from ${table} t ${joins} where ${all(where)}${beyond}
      order by ${key} ${order}, t.id ${order} limit ${size + 1}
    ) page on true
    order by page."cursorKey" ${order}, page."cursorId" ${order}`.execute(database);
  const found = rows.filter(({ cursorId }) => cursorId !== null);
  const items = found.slice(0, size);
  return {
    items: items.map(rowOf),
    count: countOf(rows[0]?.total ?? 0),
    next: found.length > size ? nextOf(sort, items.at(-1)) : null,
  };
}

/** The number of rows that match, up to one more than the limit. */
export function counted(
  table: RawBuilder<unknown>,
  where: readonly RawBuilder<SqlBool>[],
): RawBuilder<unknown> {
  return sql`select count(*)::integer as total from (select from ${table} t where ${all(where)} limit ${sql.lit(COUNT_LIMIT + 1)}) matching`;
}

export function countOf(total: number): Count {
  return { value: Math.min(total, COUNT_LIMIT), exact: total <= COUNT_LIMIT };
}

export function all(conditions: readonly RawBuilder<SqlBool>[]): RawBuilder<SqlBool> {
  return conditions.length === 0 ? sql`true` : sql`${sql.join(conditions, sql` and `)}`;
}

function nextOf(sort: string, last: Line | undefined): string | null {
  if (last?.cursorKey == null || last.cursorId === null) return null;
  return cursorText({ sort, key: last.cursorKey, id: last.cursorId });
}
