import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { type EventStore } from '../port/event-store.js';
import { createPostgresEventStore } from '../postgres/create-postgres-event-store.js';
import { listParked } from './parking.js';
import { retryParked } from './retry-parked.js';
import { type Project, runProjection } from './run-projection.js';

let database: TemporaryDatabase;
let pool: pg.Pool;
let store: EventStore;
/** Positions that the projection refuses. */
let sick: Set<number>;
let name: string;

beforeAll(async () => {
  database = await createTemporaryDatabase();
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query('create table seen (at serial, name text, position bigint)');
  await admin.query('grant all on seen, seen_at_seq to public');
  await admin.end();
  pool = new pg.Pool({ connectionString: database.applicationUrl });
  pool.on('error', () => undefined);
  store = createPostgresEventStore({ pool });
});

beforeEach(() => {
  sick = new Set();
  name = randomUUID();
});

afterAll(async () => {
  await store.close();
  await pool.end();
  await database.drop();
});

const project: Project = async (tx, events) => {
  await tx.query('insert into seen (name, position) select $1, unnest($2::bigint[])', [
    name,
    events.map((event) => event.position),
  ]);
  if (events.some((event) => sick.has(event.position))) throw new Error('cannot take this');
};

const seenInOrder = async (): Promise<number[]> => {
  const { rows } = await pool.query<{ position: string }>(
    'select position from seen where name = $1 order by at',
    [name],
  );
  return rows.map((row) => Number(row.position));
};

const parkedNow = async (): Promise<number[]> =>
  (await listParked(pool, name)).map((event) => event.position);

/** Appends these streams' events, of which the first of each is refused, and projects: all of them are parked. */
async function parkWhole(...streams: string[]): Promise<number[]> {
  const start = await store.head();
  const records = streams.flatMap((stream) => sampleRecords(stream, 3));
  const { position } = await store.append(records, []);
  sick = new Set(streams.map((_, index) => start + 1 + 3 * index));
  await pool.query('insert into event_store.checkpoints (name, position) values ($1, $2)', [name, start]);
  const projection = runProjection({ store, pool, name, project });
  expect(await projection.waitFor(position, 20_000)).toBe(true);
  await projection.stop();
  const places = records.map((_, index) => start + 1 + index);
  expect(await parkedNow()).toEqual(places);
  expect(await seenInOrder()).toEqual([]);
  return places;
}

it('takes what was parked, in order, once the projection can, and leaves nothing parked', async () => {
  const places = await parkWhole(randomUUID(), randomUUID());
  sick = new Set();
  expect(await retryParked({ store, pool, name, project })).toEqual({ projected: 6, refused: [] });
  expect(await seenInOrder()).toEqual(places);
  expect(await parkedNow()).toEqual([]);
  expect(await retryParked({ store, pool, name, project })).toEqual({ projected: 0, refused: [] });
});

it('keeps of a stream what came before the event that is refused again, and takes the other streams whole', async () => {
  const [half, whole] = [randomUUID(), randomUUID()];
  const places = await parkWhole(half, whole);
  const [first = 0, second = 0, third = 0, ...others] = places;
  sick = new Set([second]);
  expect(await retryParked({ store, pool, name, project })).toMatchObject({
    projected: 4,
    refused: [{ stream: half, position: second, error: { message: 'cannot take this' } }],
  });
  expect(await seenInOrder()).toEqual([first, ...others]);
  expect(await parkedNow()).toEqual([second, third]);
});

it('takes one stream alone where it is told which', async () => {
  const [one, other] = [randomUUID(), randomUUID()];
  const places = await parkWhole(one, other);
  sick = new Set();
  expect(await retryParked({ store, pool, name, project, stream: other })).toEqual({
    projected: 3,
    refused: [],
  });
  expect(await parkedNow()).toEqual(places.slice(0, 3));
});

it('takes each once though two retry at a time and the projection goes on', async () => {
  const stream = randomUUID();
  const places = await parkWhole(stream);
  sick = new Set();
  const projection = runProjection({ store, pool, name, project });
  const [{ position }, ...results] = await Promise.all([
    store.append(sampleRecords(stream), []),
    retryParked({ store, pool, name, project }),
    retryParked({ store, pool, name, project }),
  ]);
  expect(await projection.waitFor(position, 20_000)).toBe(true);
  await projection.stop();
  const { projected } = await retryParked({ store, pool, name, project });
  expect(results.flatMap((result) => result.refused)).toEqual([]);
  expect(results.reduce((sum, result) => sum + result.projected, projected)).toBeGreaterThanOrEqual(3);
  expect(await seenInOrder()).toEqual([...places, position]);
  expect(await parkedNow()).toEqual([]);
});

it('rejects where the connection is lost, refuses no event for it, and keeps what came before', async () => {
  const places = await parkWhole(randomUUID());
  sick = new Set();
  const losing: Project = async (tx, events) => {
    await project(tx, events);
    if (events[0]?.position === places[1]) await tx.query('select pg_terminate_backend(pg_backend_pid())');
  };
  await expect(retryParked({ store, pool, name, project: losing })).rejects.toMatchObject({ code: '57P01' });
  expect(await seenInOrder()).toEqual(places.slice(0, 1));
  expect(await parkedNow()).toEqual(places.slice(1));
});
