import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { sampleRecords } from '../../test/support/events.js';
import { until } from '../../test/support/until.js';
import { type EventStore } from '../port/event-store.js';
import { createPostgresEventStore } from '../postgres/create-postgres-event-store.js';
import { listParked } from './parking.js';
import {
  type Project,
  runProjection,
  type ProjectionIncident,
  type ProjectionOptions,
} from './run-projection.js';

let database: TemporaryDatabase;
let pool: pg.Pool;
let store: EventStore;

beforeAll(async () => {
  database = await createTemporaryDatabase();
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query('create table seen (name text, position bigint, stream text)');
  await admin.query('grant all on seen to public');
  await admin.end();
  pool = new pg.Pool({ connectionString: database.applicationUrl });
  store = createPostgresEventStore({ pool });
});

afterAll(async () => {
  await store.close();
  await pool.end();
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

  it('shares the streams among partitioned consumers, each stream whole with one of them', async () => {
    const name = randomUUID();
    const shares = [0, 1, 2].map((index) => runProjection(options(name, { partition: { index, count: 3 } })));
    await Promise.all(Array.from({ length: 20 }, () => store.append(sampleRecords(randomUUID(), 2), [])));
    const head = await store.head();
    for (const share of shares) expect(await share.waitFor(head, 20_000)).toBe(true);
    await Promise.all(shares.map((share) => share.stop()));
    expect(await seenBy(name)).toEqual(upTo(head));
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
});
