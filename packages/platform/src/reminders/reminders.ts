import { type Day, type Message } from '@tidu/domain';
import type pg from 'pg';

/** A reminder (催办提醒) of one stage of one deadline. */
export interface Reminder {
  readonly aggregate: string;
  readonly id: string;
  readonly clock: string;
  readonly dueOn: Day;
  /** Days left when it was written: 0 on the last day, -1 once it is overdue. */
  readonly stage: number;
  readonly label: Message;
  readonly title: string;
  /** Who is to act, as `readerOf` names them. */
  readonly forWhom: readonly string[];
}

/** A thing reminders were written of that are still open, and its deadlines that still run. */
export interface Standing {
  readonly aggregate: string;
  readonly id: string;
  readonly running: readonly { readonly clock: string; readonly dueOn: Day }[];
}

/** Writes reminders, each stage of a deadline once; returns how many are new. `now` is ISO 8601 UTC. */
export async function writeReminders(
  pool: pg.Pool,
  reminders: readonly Reminder[],
  now: string,
): Promise<number> {
  if (reminders.length === 0) return 0;
  const { rowCount } = await pool.query(
    `insert into reminders.reminder as known (aggregate, id, clock, due_on, stage, label, title, for_whom, written_at)
     select aggregate, id, clock, "dueOn", stage, label, title, "forWhom", $2
       from jsonb_to_recordset($1::jsonb)
         as row(aggregate text, id text, clock text, "dueOn" text, stage integer, label jsonb, title text, "forWhom" text[])
     on conflict (aggregate, id, clock, due_on, stage) do update set settled_at = null
       where known.settled_at is not null`,
    [JSON.stringify(reminders), now],
  );
  return rowCount ?? 0;
}

/** The things that have open reminders, in an order; at most `limit`, after one of them. */
export async function openReminders(
  pool: pg.Pool,
  after: { readonly aggregate: string; readonly id: string } | null,
  limit: number,
): Promise<{ readonly aggregate: string; readonly id: string }[]> {
  const { rows } = await pool.query<{ aggregate: string; id: string }>(
    `select distinct aggregate, id from reminders.reminder
      where settled_at is null and (aggregate, id) > ($1, $2)
      order by aggregate, id limit $3`,
    [after?.aggregate ?? '', after?.id ?? '', limit],
  );
  return rows;
}

/** Settles the open reminders of things whose deadline no longer runs; returns how many. */
export async function settleReminders(
  pool: pg.Pool,
  standings: readonly Standing[],
  now: string,
): Promise<number> {
  if (standings.length === 0) return 0;
  const { rowCount } = await pool.query(
    `update reminders.reminder r set settled_at = $2
       from jsonb_to_recordset($1::jsonb) as s(aggregate text, id text, running jsonb)
      where r.aggregate = s.aggregate and r.id = s.id and r.settled_at is null
        and not s.running @> jsonb_build_array(jsonb_build_object('clock', r.clock, 'dueOn', r.due_on))`,
    [JSON.stringify(standings), now],
  );
  return rowCount ?? 0;
}

/** A page of reminders, how many there are in all, and a way to the next page. */
export interface ReminderPage {
  readonly reminders: readonly (Reminder & { readonly at: string })[];
  readonly total: number;
  /** Where the page ends; null on the last one. */
  readonly end: PlaceInReminders | null;
}

/** A place in the order of a list of reminders: by day, and on one day by what is due. */
export interface PlaceInReminders {
  readonly dueOn: string;
  readonly what: string;
}

/** The reminders of deadlines that still run and wait for a reader, the latest of each, those due first first. */
export async function listReminders(
  pool: pg.Pool,
  reader: string,
  { size, after }: { readonly size: number; readonly after?: PlaceInReminders | undefined },
): Promise<ReminderPage> {
  const { rows } = await pool.query<Row>(
    `with latest as materialized (
       select distinct on (aggregate, id, clock, due_on)
              aggregate, id, clock, due_on, stage, label, title, for_whom, written_at,
              aggregate || '/' || id || '/' || clock as what
         from reminders.reminder
        where settled_at is null and for_whom @> array[$1]::text[]
        order by aggregate, id, clock, due_on, stage
     )
     select latest.*, (select count(*)::integer from latest) as total from latest
      where (due_on, what) > ($2, $3) order by due_on, what limit $4`,
    [reader, after?.dueOn ?? '', after?.what ?? '', size + 1],
  );
  const last = rows.length > size ? rows[size - 1] : undefined;
  return {
    reminders: rows.slice(0, size).map(({ aggregate, id, clock, stage, label, title, ...row }) => ({
      aggregate,
      id,
      clock,
      stage,
      label,
      title,
      dueOn: row.due_on,
      forWhom: row.for_whom,
      at: row.written_at.toISOString(),
    })),
    total: rows[0]?.total ?? 0,
    end: last === undefined ? null : { dueOn: last.due_on, what: last.what },
  };
}

interface Row extends Pick<Reminder, 'aggregate' | 'id' | 'clock' | 'stage' | 'label' | 'title'> {
  readonly due_on: string;
  readonly for_whom: string[];
  readonly written_at: Date;
  readonly what: string;
  readonly total: number;
}
