import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { sampleRecords } from '../../test/support/events.js';
import { until } from '../../../testing/src/until.js';
import { type EventStore } from '../port/event-store.js';
import { type RecordedEvent } from '../port/event.js';
import { createPostgresEventStore } from '../postgres/create-postgres-event-store.js';
import { createUpcast } from '../versioning/upcasters.js';
import { listParked } from './parking.js';
import {
  type Project,
  runProjection,
  type ProjectionIncident,
  type ProjectionOptions,
} from './run-projection.js';

let database: TemporaryDatabase;
/** As the owner of the database. */
let admin: pg.Client;
let pool: pg.Pool;
let store: EventStore;

beforeAll(async () => {
  database = await createTemporaryDatabase();
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query('create table seen (name text, position bigint, stream text)');
  await admin.query('create table judged (mark integer check (mark > 0))');
  await admin.query('create table indexed (text text); create index on indexed (text)');
  await admin.query('grant all on seen, judged, indexed to public');
  pool = new pg.Pool({ connectionString: database.applicationUrl });
  store = createPostgresEventStore({ pool });
});

afterAll(async () => {
  await store.close();
  await pool.end();
  await admin.end();
  await database.drop();
});

/** A read model that would show an event projected twice: plain inserts, no key. */
const note =
  (name: string): Project =>
  async (tx, events) => {
    await tx.query('insert into seen select $1, p, s from unnest($2::bigint[], $3::text[]) e(p, s)', [
      name,
      events.map((event) => event.position),
      events.map((event) => event.stream),
    ]);
  };

const seenBy = async (name: string): Promise<number[]> => {
  const { rows } = await pool.query<{ position: string }>(
    'select position from seen where name = $1 order by 1',
    [name],
  );
  return rows.map((row) => Number(row.position));
};

const upTo = (head: number): number[] => Array.from({ length: head }, (_, index) => index + 1);

const options = (name: string, overrides: Partial<ProjectionOptions> = {}): ProjectionOptions => ({
  store,
  pool,
  name,
  project: note(name),
  batchSize: 10,
  ...overrides,
});

describe('a projection', () => {
  it('takes every event exactly once though two runners of one name compete and writers go on', async () => {
    const name = randomUUID();
    const runners = [runProjection(options(name)), runProjection(options(name))];
    await Promise.all(Array.from({ length: 60 }, () => store.append(sampleRecords(randomUUID(), 3), [])));
    const head = await store.head();
    expect(await runners[0]?.waitFor(head, 20_000)).toBe(true);
    await Promise.all(runners.map((runner) => runner.stop()));
    expect(await seenBy(name)).toEqual(upTo(head));
  });

  it('goes on where it stopped and says when it has not got there yet', async () => {
    const name = randomUUID();
    const first = runProjection(options(name));
    expect(await first.waitFor(await store.head(), 20_000)).toBe(true);
    await first.stop();
    const { position } = await store.append(sampleRecords(randomUUID()), []);
    expect(await first.waitFor(position, 50)).toBe(false);
    const second = runProjection(options(name));
    expect(await second.waitFor(position, 20_000)).toBe(true);
    await second.stop();
    expect(await seenBy(name)).toEqual(upTo(position));
  });

  it('parks an event it cannot take and what follows in that stream, raises an incident, and takes all others', async () => {
    const name = randomUUID();
    const poisoned = `poisoned-${name}`;
    const incidents: ProjectionIncident[] = [];
    await store.append(sampleRecords(poisoned, 2), []);
    await store.append(sampleRecords(randomUUID(), 2), []);
    const project: Project = async (tx, events) => {
      await note(name)(tx, events);
      if (events.some((event) => event.stream === poisoned)) throw new Error('cannot take this');
    };
    const projection = runProjection(
      options(name, { project, onIncident: (incident) => incidents.push(incident) }),
    );
    expect(await projection.waitFor(await store.head(), 20_000)).toBe(true);
    const { position } = await store.append([...sampleRecords(poisoned), ...sampleRecords(randomUUID())], []);
    expect(await projection.waitFor(position, 20_000)).toBe(true);
    await projection.stop();
    const parked = await listParked(pool, name);
    expect(parked.map(({ stream, reason }) => ({ stream, reason }))).toEqual([
      { stream: poisoned, reason: 'cannot take this' },
      { stream: poisoned, reason: 'behind a parked event' },
      { stream: poisoned, reason: 'behind a parked event' },
    ]);
    expect(incidents).toMatchObject([{ kind: 'parked', event: { stream: poisoned, version: 1 } }]);
    const left = new Set(parked.map((event) => event.position));
    expect(await seenBy(name)).toEqual(upTo(position).filter((place) => !left.has(place)));
  });

  it('waits out a database that is away for a moment, parking nothing', async () => {
    const name = randomUUID();
    const incidents: ProjectionIncident[] = [];
    let kills = 2;
    const project: Project = async (tx, events) => {
      if (kills > 0) {
        kills -= 1;
        await tx.query('select pg_terminate_backend(pg_backend_pid())');
      }
      await note(name)(tx, events);
    };
    const head = await store.head();
    const projection = runProjection(
      options(name, { project, onIncident: (incident) => incidents.push(incident) }),
    );
    await until(async () => (await projection.position()) >= head);
    await projection.stop();
    expect(await seenBy(name)).toEqual(upTo(head));
    expect(await listParked(pool, name)).toEqual([]);
    expect(incidents.map((incident) => incident.kind)).toEqual(['failing', 'failing']);
  });

  it.each([
    ['with nothing parked', false],
    ['with an event parked on the way', true],
  ])('that is interrupted half way through one by one projects nothing twice, %s', async (_, parks) => {
    const name = randomUUID();
    const start = await store.head();
    const streams = Array.from({ length: 5 }, (_each, index) => `${String(index)}-${name}`);
    await store.append(
      streams.flatMap((stream) => sampleRecords(stream)),
      [],
    );
    const moves = await watchCheckpoint(name);
    const poisoned = parks ? streams[2] : undefined;
    let failed = parks;
    let killed = false;
    const project: Project = async (tx, events) => {
      await note(name)(tx, events);
      if (events.some((event) => event.stream === poisoned)) throw new Error('cannot take this');
      if (!failed && events.length > 1) {
        failed = true;
        throw new Error('not all at once');
      }
      if (killed || events.length > 1 || events[0]?.stream !== streams[3]) return;
      killed = true;
      await tx.query('select pg_terminate_backend(pg_backend_pid())');
    };
    await pool.query('insert into event_store.checkpoints (name, position) values ($1, $2)', [name, start]);
    const projection = runProjection(options(name, { project }));
    expect(await projection.waitFor(start + 5, 20_000)).toBe(true);
    await projection.stop();
    expect(killed).toBe(true);
    const places = [1, 2, 3, 4, 5].filter((place) => !(parks && place === 3)).map((place) => start + place);
    expect(await seenBy(name)).toEqual(places);
    expect((await listParked(pool, name)).map((event) => event.position)).toEqual(parks ? [start + 3] : []);
    const went = await moves();
    expect(went).toEqual([...new Set(went)].sort((one, other) => one - other));
    expect(went.slice(0, 4)).toEqual([0, 1, 2, 3].map((place) => start + place));
  });
});

/** Has the database itself note every place a checkpoint is moved to, in the order of the commits. */
async function watchCheckpoint(name: string): Promise<() => Promise<number[]>> {
  const table = `moves_${name.replaceAll('-', '')}`;
  await admin.query(`
    create table ${table} (at serial, position bigint);
    grant all on ${table}, ${table}_at_seq to public;
    create function ${table}() returns trigger language plpgsql as $$
      begin insert into public.${table} (position) values (new.position); return null; end $$;
    create trigger ${table} after insert or update on event_store.checkpoints
      for each row when (new.name = '${name}') execute function ${table}()`);
  return async () => {
    const { rows } = await pool.query<{ position: string }>(`select position from ${table} order by at`);
    return rows.map((row) => Number(row.position));
  };
}

describe('what a projection blames an event for', () => {
  /** The three events of a start, the second of which makes the database do as it is told. */
  async function three(name: string): Promise<{ start: number; second: string }> {
    const start = await store.head();
    const second = `second-${name}`;
    await store.append(
      [...sampleRecords(randomUUID()), ...sampleRecords(second), ...sampleRecords(randomUUID())],
      [],
    );
    await pool.query('insert into event_store.checkpoints (name, position) values ($1, $2)', [name, start]);
    return { start, second };
  }

  it.each([
    ['a division by zero', 'select 1 / 0'],
    ['a broken check', `insert into judged values (-1)`],
    [
      'a text too long for its index',
      `insert into indexed select string_agg(md5(n::text), '') from generate_series(1, 400) n`,
    ],
    ['a TypeError', null],
  ])('%s: it is parked and the others go on', async (_, statement) => {
    const name = randomUUID();
    const { start, second } = await three(name);
    const project: Project = async (tx, events) => {
      await note(name)(tx, events);
      if (!events.some((event) => event.stream === second)) return;
      if (statement === null) throw new TypeError('data is null');
      await tx.query(statement);
    };
    const projection = runProjection(options(name, { project }));
    expect(await projection.waitFor(start + 3, 20_000)).toBe(true);
    await projection.stop();
    expect((await listParked(pool, name)).map((event) => event.position)).toEqual([start + 2]);
    expect(await seenBy(name)).toEqual([start + 1, start + 3]);
  });

  it('what an upcaster cannot bring up to date: it is parked and the others go on', async () => {
    const name = randomUUID();
    const { start } = await three(name);
    const upcast = createUpcast([
      {
        type: 'sample.happened',
        from: 1,
        upcast: (data, event) => {
          if (event.position === start + 2) throw new Error('no such note');
          return data;
        },
      },
    ]);
    const upcasting = createPostgresEventStore({ pool, upcast });
    const noted = (events: RecordedEvent[]): string[] =>
      events.map(({ type, data }) => `${type} ${JSON.stringify(data)}`);
    const notes: string[] = [];
    const project: Project = async (tx, events) => {
      const said = noted(events);
      await note(name)(tx, events);
      notes.push(...said);
    };
    const projection = runProjection(options(name, { store: upcasting, project }));
    expect(await projection.waitFor(start + 3, 20_000)).toBe(true);
    await projection.stop();
    await upcasting.close();
    expect(await listParked(pool, name)).toMatchObject([
      { position: start + 2, reason: expect.stringMatching(/position .*: no such note$/) as unknown },
    ]);
    expect(await seenBy(name)).toEqual([start + 1, start + 3]);
    expect(notes).toEqual(Array.from({ length: 2 }, () => 'sample.happened {"note":"示例"}'));
  });

  it('goes on where the one told of a parked event throws, and has that told as a warning of the process', async () => {
    const warned = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const name = randomUUID();
    const { start, second } = await three(name);
    const told: string[] = [];
    const project: Project = async (tx, events) => {
      await note(name)(tx, events);
      if (events.some((event) => event.stream === second)) throw new Error('cannot take this');
    };
    const onIncident = (incident: ProjectionIncident): void => {
      told.push(incident.kind);
      throw new Error('nobody at the desk');
    };
    const projection = runProjection(options(name, { project, onIncident }));
    expect(await projection.waitFor(start + 3, 20_000)).toBe(true);
    await projection.stop();
    expect(told).toEqual(['parked']);
    expect(warned.mock.calls.map(([warning]) => warning)).toEqual([
      'a reporter failed: Error: nobody at the desk',
    ]);
    warned.mockRestore();
  });

  it.each([
    ['cancelled', `set local statement_timeout = 1; select pg_sleep(60)`, '57014'],
    ['locked out', `do $$ begin raise exception 'held' using errcode = '55P03'; end $$`, '55P03'],
    ['out of room', `do $$ begin raise exception 'full' using errcode = '53100'; end $$`, '53100'],
    ['failed by the disk', `do $$ begin raise exception 'broken' using errcode = '58030'; end $$`, '58030'],
  ])('not a statement that was %s: it is told of as failing and tried again', async (_, statement, code) => {
    const name = randomUUID();
    const { start, second } = await three(name);
    const incidents: ProjectionIncident[] = [];
    const project: Project = async (tx, events) => {
      await note(name)(tx, events);
      if (incidents.length < 2 && events.some((event) => event.stream === second)) await tx.query(statement);
    };
    const projection = runProjection(
      options(name, { project, onIncident: (incident) => incidents.push(incident) }),
    );
    expect(await projection.waitFor(start + 3, 20_000)).toBe(true);
    await projection.stop();
    expect(await listParked(pool, name)).toEqual([]);
    expect(incidents).toMatchObject([
      { kind: 'failing', error: { code } },
      { kind: 'failing', error: { code } },
    ]);
    expect(await seenBy(name)).toEqual([start + 1, start + 2, start + 3]);
  });

  it('not a table that is missing: it is told of as failing, and all are taken once the table is there', async () => {
    const name = randomUUID();
    const { start } = await three(name);
    const table = `late_${name.replaceAll('-', '')}`;
    const incidents: ProjectionIncident[] = [];
    const project: Project = async (tx, events) => {
      await tx.query(`insert into ${table} select unnest($1::bigint[])`, [
        events.map((event) => event.position),
      ]);
    };
    const projection = runProjection(
      options(name, { project, onIncident: (incident) => incidents.push(incident) }),
    );
    await until(() => incidents.length > 1);
    expect(incidents[1]).toMatchObject({ kind: 'failing', attempt: 2, error: { code: '42P01' } });
    expect(await projection.position()).toBe(start);
    await admin.query(`create table ${table} (position bigint); grant all on ${table} to public`);
    expect(await projection.waitFor(start + 3, 20_000)).toBe(true);
    await projection.stop();
    expect(await listParked(pool, name)).toEqual([]);
    const { rowCount } = await pool.query(`select from ${table}`);
    expect(rowCount).toBe(3);
  });
});
