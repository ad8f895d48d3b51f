import {
  aggregateNamed,
  type AggregateName,
  aggregateOf,
  aggregates,
  type EnteredYears,
  foldAggregate,
  NATIONAL,
  noCalendar,
  publishedYears,
  type StateOf,
  streamOf,
} from '@tidu/domain';
import { type RecordedEvent } from '@tidu/event-store';
import type pg from 'pg';
import { type Column, type Document, documents, type RowMeta } from './documents.js';
import { foldVersions } from './fold-versions.js';

/** Name of the checkpoint of all read models: they move together. */
export const READ_MODELS = 'read-models';

/** The schema queries read from. */
export const LIVE = 'read_model';

type Tx = Pick<pg.PoolClient, 'query'>;

/** Folds a batch of events into the read models, inside the caller's transaction. */
export function projectReadModels(tx: Tx, events: readonly RecordedEvent[]): Promise<void> {
  return projectInto(LIVE, tx, events);
}

/** By stream: states that a writer of its own tables has written, and need not read again. */
export type KnownStates = Map<string, StateOf<AggregateName>>;

/**
 * Folds a batch into the tables of a schema: one read of the states the batch touches, one upsert for each table. Where
 * `known` is given, states in it are not read, and what is written goes into it.
 */
export async function projectInto(
  schema: string,
  tx: Tx,
  events: readonly RecordedEvent[],
  known: KnownStates = new Map(),
): Promise<void> {
  const byAggregate = new Map<AggregateName, Map<string, RecordedEvent[]>>();
  for (const event of events) {
    const owner = aggregateOf(event.stream);
    if (owner === null) continue;
    const streams = byAggregate.get(owner.aggregate) ?? new Map<string, RecordedEvent[]>();
    byAggregate.set(owner.aggregate, streams);
    const ofStream = streams.get(owner.id);
    if (ofStream === undefined) streams.set(owner.id, [event]);
    else ofStream.push(event);
  }
  const ofCalendar = byAggregate.get('calendar');
  byAggregate.delete('calendar');
  if (ofCalendar !== undefined) await projectAggregate(schema, tx, 'calendar', ofCalendar, known, noCalendar);
  const calendar = await calendarIn(schema, tx, known);
  for (const [aggregate, streams] of byAggregate)
    await projectAggregate(schema, tx, aggregate, streams, known, calendar);
  if (ofCalendar !== undefined) await reckonAnew(schema, tx, calendar);
}

/** The working calendar (工作日历) as the tables of a schema hold it. */
async function calendarIn(schema: string, tx: Tx, known: KnownStates): Promise<EnteredYears> {
  const stream = streamOf('calendar', NATIONAL);
  if (!known.has(stream)) {
    const { rows } = await tx.query<{ state: StateOf<'calendar'> }>(
      `select state from ${schema}.${documents.calendar.table} where id = $1`,
      [NATIONAL],
    );
    known.set(stream, rows[0]?.state ?? noCalendar);
  }
  return known.get(stream) as StateOf<'calendar'>;
}

/** The first day of which an entered notice may say anything: the platform holds the notices before. */
const FIRST_ENTERED = `${publishedYears.last}-12-26`;

/** Once more is known of the calendar, deadlines that were provisional end on the day the notice makes of them. */
async function reckonAnew(schema: string, tx: Tx, calendar: EnteredYears): Promise<void> {
  for (const aggregate of Object.keys(documents) as AggregateName[]) {
    const { table } = documentOf(aggregate);
    const { rows } = await tx.query<{ id: string; state: unknown }>(
      `select id, state from ${schema}.${table} where next_due_provisional or next_due >= $1`,
      [FIRST_ENTERED],
    );
    if (rows.length === 0) continue;
    const dues = rows.map(({ id, state }) => ({ id, ...nextDue(aggregate, state, calendar) }));
    await tx.query(
      `update ${schema}.${table} as t
          set next_due = due.next_due, next_due_provisional = due.next_due_provisional
         from jsonb_to_recordset($1::jsonb) as due(id text, next_due text, next_due_provisional boolean)
        where t.id = due.id`,
      [JSON.stringify(dues)],
    );
  }
}

async function projectAggregate(
  schema: string,
  tx: Tx,
  aggregate: AggregateName,
  streams: ReadonlyMap<string, readonly RecordedEvent[]>,
  known: KnownStates,
  calendar: EnteredYears,
): Promise<void> {
  const table = documentOf(aggregate).table;
  const unread = [...streams.keys()].filter((id) => !known.has(streamOf(aggregate, id)));
  if (unread.length > 0) {
    const { rows } = await tx.query<{ id: string; state: StateOf<AggregateName> }>(
      `select id, state from ${schema}.${table} where id = any($1)`,
      [unread],
    );
    for (const { id, state } of rows) known.set(streamOf(aggregate, id), state);
  }
  const folded = [...streams].map(([id, events]) => {
    const stream = streamOf(aggregate, id);
    const state = foldAggregate(aggregate, events, known.get(stream) ?? aggregates[aggregate].initial);
    known.set(stream, state);
    const last = events.at(-1);
    return {
      id,
      state,
      version: last?.version ?? 0,
      updatedAt: last?.metadata.at ?? '',
      recordedAt: last?.recordedAt ?? '',
    };
  });
  await writeRows(schema, tx, aggregate, folded, calendar);
}

/** A thing as its events told it. */
export interface Folded extends RowMeta {
  readonly id: string;
  readonly state: StateOf<AggregateName>;
  readonly version: number;
}

/** Writes things as rows of their table, in the place of what was there: the one way in which a row comes about. */
export async function writeRows(
  schema: string,
  tx: Tx,
  aggregate: AggregateName,
  things: readonly Folded[],
  calendar: EnteredYears = noCalendar,
): Promise<void> {
  const rows = things.map(({ id, state, version, updatedAt, recordedAt }) => ({
    ...columnsOf(aggregate, state, { updatedAt, recordedAt }, calendar),
    id,
    version,
    fold_version: foldVersions[aggregate],
    state,
  }));
  await tx.query(upsertInto(schema, documentOf(aggregate)), [JSON.stringify(rows)]);
}

/** The columns of a row, all told by the folded state, and its deadline by the calendar too. */
export function columnsOf(
  aggregate: AggregateName,
  state: unknown,
  meta: RowMeta,
  calendar: EnteredYears,
): Record<string, Column> {
  // Each document reads the state of its own aggregate only, which is what it is given.
  const own = state as StateOf<AggregateName>;
  const columns = Object.entries(documentOf(aggregate).columns).map(([name, column]): [string, Column] => [
    name,
    column.of(own, meta),
  ]);
  return { ...Object.fromEntries(columns), ...nextDue(aggregate, state, calendar) };
}

function documentOf(aggregate: AggregateName): Document<AggregateName> {
  return documents[aggregate] as unknown as Document<AggregateName>;
}

/** The day the first of its running deadlines ends, null where none runs; and whether any of them may still move. */
function nextDue(aggregate: AggregateName, state: unknown, calendar: EnteredYears) {
  const running = aggregateNamed(aggregate)
    .clocks(state, calendar)
    .filter(({ stopped }) => !stopped);
  const [first] = running.map(({ dueOn }) => dueOn).sort();
  return {
    next_due: first ?? null,
    next_due_provisional: running.some(({ provisional }) => provisional),
  };
}

function upsertInto(schema: string, document: Document<AggregateName>): string {
  const own = Object.entries(document.columns).map(([name, { type }]) => ({ name, type }));
  const columns = [
    { name: 'id', type: 'text' },
    ...own,
    { name: 'next_due', type: 'text' },
    { name: 'next_due_provisional', type: 'boolean' },
    { name: 'version', type: 'integer' },
    { name: 'fold_version', type: 'integer' },
    { name: 'state', type: 'jsonb' },
  ];
  const names = columns.map(({ name }) => name).join(', ');
  const shape = columns.map(({ name, type }) => `${name} ${type}`).join(', ');
  const updates = columns.slice(1).map(({ name }) => `${name} = excluded.${name}`);
  return `
    insert into ${schema}.${document.table} (${names})
    select ${names} from jsonb_to_recordset($1::jsonb) as row(${shape})
    on conflict (id) do update set ${updates.join(', ')}`;
}

/** The names of the read models' tables, in a fixed order. */
export const tableNames: readonly string[] = Object.values(documents).map(({ table }) => table);

/** The tables queries read from, with their schema, in a fixed order. */
export const readModelTables: readonly string[] = tableNames.map((table) => `${LIVE}.${table}`);
