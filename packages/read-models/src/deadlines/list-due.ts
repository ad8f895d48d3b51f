import { type AggregateName, type Calendar, type Day, NATIONAL, noCalendar } from '@tidu/domain';
import type pg from 'pg';
import { documents } from '../projection/documents.js';
import { LIVE } from '../projection/project.js';

/** A thing as the read model holds it. */
export interface StoredThing {
  readonly aggregate: AggregateName;
  readonly id: string;
  readonly state: unknown;
}

const PAGE = 500;

/** The working calendar (工作日历) as far as it was entered. */
export async function workingCalendar(pool: pg.Pool): Promise<Calendar> {
  const { rows } = await pool.query<{ state: Calendar }>(
    `select state from ${LIVE}.${documents.calendar.table} where id = $1`,
    [NATIONAL],
  );
  return rows[0]?.state ?? noCalendar;
}

/** Everything on which a deadline ends on or before a day, in pages, kind by kind. */
export async function* thingsDue(pool: pg.Pool, upTo: Day): AsyncGenerator<StoredThing[]> {
  for (const aggregate of Object.keys(documents) as AggregateName[]) {
    let after: string | undefined = '';
    while (after !== undefined) {
      const { rows }: pg.QueryResult<{ id: string; state: unknown }> = await pool.query(
        `select id, state from ${LIVE}.${documents[aggregate].table}
          where next_due <= $1 and id > $2 order by id limit ${PAGE}`,
        [upTo, after],
      );
      if (rows.length > 0) yield rows.map((row) => ({ aggregate, ...row }));
      after = rows.length === PAGE ? rows.at(-1)?.id : undefined;
    }
  }
}

/** The things of these kinds and ids; what is not there is left out. */
export async function thingsNamed(
  pool: pg.Pool,
  names: readonly { readonly aggregate: string; readonly id: string }[],
): Promise<StoredThing[]> {
  const found: StoredThing[] = [];
  for (const aggregate of Object.keys(documents) as AggregateName[]) {
    const ids = names.filter((name) => name.aggregate === aggregate).map(({ id }) => id);
    if (ids.length === 0) continue;
    const { rows } = await pool.query<{ id: string; state: unknown }>(
      `select id, state from ${LIVE}.${documents[aggregate].table} where id = any($1)`,
      [ids],
    );
    found.push(...rows.map((row) => ({ aggregate, ...row })));
  }
  return found;
}
