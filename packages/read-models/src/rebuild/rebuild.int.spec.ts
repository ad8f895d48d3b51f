import { afterEach, beforeEach, expect, it } from '@jest/globals';
import {
  BEHIND_PARKED,
  createPostgresEventStore,
  type EventStore,
  listParked,
  type Projection,
  readCheckpoint,
  retryParked,
  runProjection,
} from '@tidu/event-store';
import pg from 'pg';
import { appendInterleaved, historyOf, registration } from '../../../testing/src/histories.js';
import { type ReadModelDatabase, readModelDatabase } from '../../test/read-model-database.js';
import { tablesTold } from '../../test/tables-told.js';
import { projectReadModels, READ_MODELS } from '../projection/project.js';
import { rebuildReadModels } from './rebuild.js';

const USCC = '91320214MA1T0A0B2R';
const place = { enterprise: USCC, province: '320000', city: '320200' };

let database: ReadModelDatabase;
let store: EventStore;
let projection: Projection | undefined;

beforeEach(async () => {
  database = await readModelDatabase();
  store = createPostgresEventStore({ pool: database.pool });
  await appendInterleaved(store, [
    [registration(USCC, '示例企业')],
    historyOf({ ...place, tier: 'basic', phase: 'awarded' }).records,
    historyOf({ ...place, tier: 'advanced', phase: 'in-review' }).records,
  ]);
});

afterEach(async () => {
  await projection?.stop();
  projection = undefined;
  await store.close();
  await database.drop();
});

function follow(project = projectReadModels): Projection {
  projection = runProjection({ store, pool: database.pool, name: READ_MODELS, project, pollMs: 20 });
  return projection;
}

const grow = async (tier: 'basic' | 'advanced' = 'basic'): Promise<void> => {
  await appendInterleaved(store, [historyOf({ ...place, tier, phase: 'submitted' }).records]);
};

/** What the schema is, names of indexes and grants included. */
async function schemaTold(): Promise<unknown[]> {
  const { rows } = await database.pool.query<Record<string, unknown>>(
    `select 'index' as kind, indexdef as what from pg_indexes where schemaname like 'read_model%'
     union all
     select 'grant', table_schema || '.' || table_name || ' ' || grantee || ' ' || privilege_type
       from information_schema.role_table_grants where table_schema like 'read_model%'
     union all
     select 'column', table_schema || '.' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable
       from information_schema.columns where table_schema like 'read_model%'
     union all
     select 'constraint', conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
      where connamespace in (select oid from pg_namespace where nspname like 'read_model%')
     order by 1, 2`,
  );
  return rows;
}

it('makes from the events alone the tables that were there, with their indexes and grants', async () => {
  const live = follow();
  const head = await store.head();
  expect(await live.waitFor(head, 10_000)).toBe(true);
  const [before, schema] = [await tablesTold(database.pool), await schemaTold()];
  expect(schema.length).toBeGreaterThan(100);
  expect(await rebuildReadModels({ store, adminUrl: database.url })).toEqual({
    events: head,
    position: head,
    parked: 0,
  });
  expect(await tablesTold(database.pool)).toEqual(before);
  expect(await schemaTold()).toEqual(schema);
  await grow();
  expect(await live.waitFor(await store.head(), 10_000)).toBe(true);
});

it('mends tables that were spoilt, and forgets rows that no event bears out', async () => {
  const live = follow();
  expect(await live.waitFor(await store.head(), 10_000)).toBe(true);
  const right = await tablesTold(database.pool);
  await database.pool.query(`update read_model.application set phase = 'awarded', factory_name = 'wrong'`);
  await database.pool.query(`delete from read_model.factory`);
  await database.pool.query(`update read_model.enterprise set id = 'invented'`);
  expect(await tablesTold(database.pool)).not.toEqual(right);
  await rebuildReadModels({ store, adminUrl: database.url });
  expect(await tablesTold(database.pool)).toEqual(right);
});

it('goes on while events keep coming and people keep reading, and loses and doubles nothing', async () => {
  const live = follow();
  expect(await live.waitFor(await store.head(), 10_000)).toBe(true);
  const state: { busy: boolean; reads: number } = { busy: true, reads: 0 };
  const writing = (async () => {
    for (let n = 0; n < 30 && (state.busy || n < 6); n += 1) await grow(n % 2 === 0 ? 'basic' : 'advanced');
  })();
  const reading = (async () => {
    while (state.busy) {
      const { rows } = await database.pool.query<{ n: number }>(
        `select count(*)::int as n from read_model.application a left join read_model.enterprise e on e.id = a.enterprise`,
      );
      // Never an empty or half-filled table.
      expect(rows[0]?.n).toBeGreaterThanOrEqual(2);
      state.reads += 1;
    }
  })();
  for (let round = 0; round < 3; round += 1) {
    const atLeast = await live.position();
    const { position } = await rebuildReadModels({ store, adminUrl: database.url });
    expect(position).toBeGreaterThanOrEqual(atLeast);
    expect(await readCheckpoint(database.pool, READ_MODELS)).toBeGreaterThanOrEqual(position);
  }
  state.busy = false;
  await Promise.all([writing, reading]);
  expect(state.reads).toBeGreaterThan(10);
  expect(await live.waitFor(await store.head(), 20_000)).toBe(true);
  const followed = await tablesTold(database.pool);
  await rebuildReadModels({ store, adminUrl: database.url });
  expect(await tablesTold(database.pool)).toEqual(followed);
}, 120_000);

it('folds what had been set aside, once the fold takes it', async () => {
  const live = follow(async (tx, events) => {
    if (events.some((event) => event.type === 'application.submitted')) throw new Error('not understood');
    await projectReadModels(tx, events);
  });
  expect(await live.waitFor(await store.head(), 10_000)).toBe(true);
  const parked = async (): Promise<number> =>
    (await database.pool.query('select from event_store.parked where name = $1', [READ_MODELS])).rowCount ??
    0;
  expect(await parked()).toBeGreaterThan(0);
  await rebuildReadModels({ store, adminUrl: database.url });
  expect(await parked()).toBe(0);
  const { rows } = await database.pool.query<{ phase: string }>(
    'select phase from read_model.application order by phase',
  );
  expect(rows).toEqual([{ phase: 'awarded' }, { phase: 'in-review' }]);
});

/** The store as a reader sees it to whom every submission is unreadable. */
const poisoned = (): EventStore => ({
  ...store,
  async *readAll(options) {
    for await (const batch of store.readAll(options))
      yield batch.map((event) => (event.type === 'application.submitted' ? { ...event, data: null } : event));
  },
});

it('sets a poisoned event aside, with what follows in its stream, and rebuilds all else; retried, nothing is missing', async () => {
  const live = follow();
  expect(await live.waitFor(await store.head(), 10_000)).toBe(true);
  const right = await tablesTold(database.pool);
  const applications = right['read_model.application'] ?? [];
  const head = await store.head();
  const { parked: count, position } = await rebuildReadModels({ store: poisoned(), adminUrl: database.url });
  expect(position).toBe(head);
  const parked = await listParked(database.pool, READ_MODELS);
  expect(parked).toHaveLength(count);
  for (const stream of new Set(parked.map((event) => event.stream))) {
    const events = await store.read(stream);
    const submitted = events.findIndex(({ type }) => type === 'application.submitted');
    const reasons = parked.filter((event) => event.stream === stream).map((event) => event.reason);
    expect(reasons).toEqual([
      expect.stringMatching(/null/),
      ...events.slice(submitted + 1).map(() => BEHIND_PARKED),
    ]);
  }
  expect(new Set(parked.map((event) => event.stream)).size).toBe(applications.length);
  const rest = Object.entries(right).filter(([table]) => table !== 'read_model.application');
  expect(await tablesTold(database.pool)).toMatchObject(Object.fromEntries(rest));
  expect(await tablesTold(database.pool)).not.toEqual(right);
  const retry = { store, pool: database.pool, name: READ_MODELS, project: projectReadModels };
  expect(await retryParked(retry)).toEqual({ projected: count, refused: [] });
  expect(await tablesTold(database.pool)).toEqual(right);
});

it('names the place where the database fails it, sets nothing aside and leaves the live tables as they are', async () => {
  const live = follow();
  expect(await live.waitFor(await store.head(), 10_000)).toBe(true);
  const [before, schema] = [await tablesTold(database.pool), await schemaTold()];
  const failing: EventStore = {
    ...store,
    async *readAll(options) {
      for await (const batch of store.readAll(options)) {
        await database.pool.query('drop table read_model_rebuild.application');
        yield batch;
      }
    },
  };
  await expect(rebuildReadModels({ store: failing, adminUrl: database.url })).rejects.toThrow(
    /rebuild stopped between positions 0 and \d+/,
  );
  expect(await tablesTold(database.pool)).toEqual(before);
  expect(await listParked(database.pool, READ_MODELS)).toEqual([]);
  await rebuildReadModels({ store, adminUrl: database.url });
  expect(await schemaTold()).toEqual(schema);
});

it('is refused, and ends no process, where its connection is lost between two statements', async () => {
  const losing: EventStore = {
    ...store,
    async *readAll(options) {
      await database.pool.query(
        `select pg_terminate_backend(pid, 10000) from pg_stat_activity
          where datname = current_database() and application_name = 'tidu rebuild'`,
      );
      yield* store.readAll(options);
    },
  };
  await expect(rebuildReadModels({ store: losing, adminUrl: database.url })).rejects.toThrow();
  await rebuildReadModels({ store, adminUrl: database.url });
});

it('folds under the lock only up to the head as it was when it took the lock, however much is written', async () => {
  const endless: EventStore = {
    ...store,
    async *readAll(options) {
      for await (const batch of store.readAll({ ...options, batchSize: 5 })) {
        yield batch;
        await grow();
      }
    },
  };
  const head = await store.head();
  const { position } = await rebuildReadModels({ store: endless, adminUrl: database.url });
  expect(position).toBeGreaterThanOrEqual(head);
  expect(position).toBeLessThan(await store.head());
}, 60_000);

it('is done by one at a time', async () => {
  const holder = new pg.Client({ connectionString: database.url });
  await holder.connect();
  await holder.query('select pg_advisory_lock(7215903)');
  await expect(rebuildReadModels({ store, adminUrl: database.url })).rejects.toThrow(
    'Another rebuild is under way',
  );
  await holder.end();
});

it('lets go and tries again while a long query holds a table', async () => {
  follow();
  const reader = await database.pool.connect();
  await reader.query('begin');
  await reader.query('select from read_model.re_evaluation');
  let swapped = false;
  const rebuilding = rebuildReadModels({ store, adminUrl: database.url }).then(() => (swapped = true));
  // Others are served all the while, though the swap waits for this one.
  const until = performance.now() + 1_500;
  while (performance.now() < until) {
    await database.pool.query('select count(*) from read_model.re_evaluation');
    await database.pool.query('select count(*) from read_model.application');
  }
  expect(swapped).toBe(false);
  await reader.query('commit');
  reader.release();
  await rebuilding;
}, 30_000);
