import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type AggregateName, aggregates, foldAggregate } from '@tidu/domain';
import { createPostgresEventStore, type EventStore, type RecordedEvent } from '@tidu/event-store';
import fc from 'fast-check';
import { appendInterleaved, historyOf, registration } from '../../../testing/src/histories.js';
import { type ReadModelDatabase, readModelDatabase } from '../../test/read-model-database.js';
import { tablesTold } from '../../test/tables-told.js';
import { type Document, documents } from './documents.js';
import { LIVE, projectReadModels, readModelTables } from './project.js';

const USCC = '91320214MA1T0A0B2R';
const place = { enterprise: USCC, province: '320000', city: '320200' };

let database: ReadModelDatabase;
let store: EventStore;
let events: RecordedEvent[];

beforeAll(async () => {
  database = await readModelDatabase();
  store = createPostgresEventStore({ pool: database.pool });
  await appendInterleaved(store, [
    [registration(USCC, '示例企业')],
    historyOf({ ...place, tier: 'basic', phase: 'awarded' }).records,
    historyOf({ ...place, tier: 'pioneer', phase: 'awarded' }).records,
    historyOf({ ...place, tier: 'advanced', phase: 'in-review' }).records,
  ]);
  events = [];
  for await (const batch of store.readAll({ after: 0 })) events.push(...batch);
}, 60_000);

afterAll(async () => {
  await store.close();
  await database.drop();
});

async function projected(batches: readonly (readonly RecordedEvent[])[]): Promise<Record<string, unknown[]>> {
  await database.pool.query(`truncate ${readModelTables.join(', ')}`);
  for (const batch of batches) await projectReadModels(database.pool, batch);
  return tablesTold(database.pool);
}

it('keeps of each aggregate the plain fold of its stream, and columns read off it', async () => {
  const told = await projected([events]);
  const counts: Partial<Record<AggregateName, number>> = {};
  for (const aggregate of Object.keys(aggregates) as AggregateName[]) {
    const { table, columns } = documents[aggregate] as unknown as Document<AggregateName>;
    const rows = (told[`${LIVE}.${table}`] ?? []) as { id: string; version: number; state: unknown }[];
    if (rows.length > 0) counts[aggregate] = rows.length;
    for (const row of rows) {
      const stream = await store.read(`${aggregate}-${row.id}`);
      const state = foldAggregate(aggregate, stream);
      expect(row.version).toBe(stream.length);
      expect(row.state).toEqual(JSON.parse(JSON.stringify(state)));
      const last = stream.at(-1);
      const meta = { updatedAt: last?.metadata.at ?? '', recordedAt: last?.recordedAt ?? '' };
      for (const [name, column] of Object.entries(columns)) {
        const value = column.of(state, meta);
        expect({ [name]: (row as Record<string, unknown>)[name] }).toEqual({ [name]: value });
      }
    }
  }
  expect(counts).toEqual({ enterprise: 1, factory: 3, campaign: 3, application: 3 });
});

it('says the same however the events are cut into batches', async () => {
  const whole = await projected([events]);
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat({ max: events.length }), { maxLength: 12 }), async (cuts) => {
      const marks = [0, ...cuts.sort((a, b) => a - b), events.length];
      const batches = marks.slice(1).map((end, index) => events.slice(marks[index], end));
      expect(await projected(batches)).toEqual(whole);
    }),
    { numRuns: 25 },
  );
  expect(await projected(events.map((event) => [event]))).toEqual(whole);
}, 60_000);

it('leaves streams that are none of its business alone', async () => {
  const [first] = events;
  if (first === undefined) throw new Error('there are events');
  const told = await projected([[{ ...first, stream: 'something-else-1' }]]);
  expect(Object.values(told).flat()).toEqual([]);
});
