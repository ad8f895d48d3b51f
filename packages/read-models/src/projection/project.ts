import {
  aggregateNamed,
  type AggregateName,
  aggregateOf,
  aggregates,
  foldAggregate,
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
  for (const [aggregate, streams] of byAggregate)
    await projectAggregate(schema, tx, aggregate, streams, known);
}

async function projectAggregate(
  schema: string,
  tx: Tx,
  aggregate: AggregateName,
  streams: ReadonlyMap<string, readonly RecordedEvent[]>,
  known: KnownStates,
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
  await writeRows(schema, tx, aggregate, folded);
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
): Promise<void> {
  const rows = things.map(({ id, state, version, updatedAt, recordedAt }) => ({
    ...columnsOf(aggregate, state, { updatedAt, recordedAt }),
    id,
    version,
    fold_version: foldVersions[aggregate],
    state,
  }));
  await tx.query(upsertInto(schema, documentOf(aggregate)), [JSON.stringify(rows)]);
}

/** The columns of a row, all told by the folded state. */
export function columnsOf(aggregate: AggregateName, state: unknown, meta: RowMeta): Record<string, Column> {
  // Each document reads the state of its own aggregate only, which is what it is given.
  const own = state as StateOf<AggregateName>;
  const columns = Object.entries(documentOf(aggregate).columns).map(([name, column]): [string, Column] => [
    name,
    column.of(own, meta),
  ]);
  return { ...Object.fromEntries(columns), next_due: nextDue(aggregate, state) };
}

function documentOf(aggregate: AggregateName): Document<AggregateName> {
  return documents[aggregate] as unknown as Document<AggregateName>;
}

/** The day the first of its running deadlines ends; null where none runs. */
function nextDue(aggregate: AggregateName, state: unknown): string | null {
  const days = aggregateNamed(aggregate)
    .clocks(state)
    .filter(({ stopped }) => !stopped)
    .map(({ dueOn }) => dueOn);
  return days.sort()[0] ?? null;
}

function upsertInto(schema: string, document: Document<AggregateName>): string {
  const own = Object.entries(document.columns).map(([name, { type }]) => ({ name, type }));
  const columns = [
    { name: 'id', type: 'text' },
    ...own,
    { name: 'next_due', type: 'text' },
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
