import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleEvent, sampleRecords } from '../../test/support/events.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { type EventStore } from '../port/event-store.js';
import { createPostgresEventStore } from '../postgres/create-postgres-event-store.js';
import { listParked } from '../projection/parking.js';
import { retryParked } from '../projection/retry-parked.js';
import { type Project, type ProjectionIncident, runProjection } from '../projection/run-projection.js';
import { createUpcast } from './upcasters.js';

let database: TemporaryDatabase;
let pool: pg.Pool;
let store: EventStore;
let mended: EventStore;

beforeAll(async () => {
  database = await createTemporaryDatabase();
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query('create table notes (stream text, note text)');
  await admin.query('grant all on notes to public');
  await admin.end();
  pool = new pg.Pool({ connectionString: database.applicationUrl });
  const upcast = (data: unknown) => {
    const { text } = data as { text?: string };
    if (text === undefined) throw new TypeError('there is no text');
    return { note: text };
  };
  store = createPostgresEventStore({
    pool,
    upcast: createUpcast([{ type: 'sample.noted', from: 1, upcast }]),
  });
  mended = createPostgresEventStore({
    pool,
    upcast: createUpcast([{ type: 'sample.noted', from: 1, upcast: () => ({ note: 'mended' }) }]),
  });
});

afterAll(async () => {
  await store.close();
  await mended.close();
  await pool.end();
  await database.drop();
});

const project: Project = async (tx, events) => {
  const notes = events.map(({ data }) => (data as { note: string }).note);
  await tx.query('insert into notes select * from unnest($1::text[], $2::text[])', [
    events.map(({ stream }) => stream),
    notes,
  ]);
};
const noted = (data: Record<string, string>) => sampleEvent({ type: 'sample.noted', data });
const notesOf = async (stream: string): Promise<string[]> => {
  const { rows } = await pool.query<{ note: string }>('select note from notes where stream = $1', [stream]);
  return rows.map(({ note }) => note);
};

describe('an event whose upcaster throws', () => {
  it('is parked by a projection with what follows in its stream, all others go on; taken once it is mended', async () => {
    const [broken, whole, other] = ['broken', 'whole', 'other'].map((name) => `${name}-${randomUUID()}`) as [
      string,
      string,
      string,
    ];
    await store.append([{ stream: whole, event: noted({ text: '示例' }) }], []);
    await store.append([{ stream: broken, event: noted({ title: '示例' }) }, ...sampleRecords(broken)], []);
    const { position } = await store.append(sampleRecords(other), []);
    const incidents: ProjectionIncident[] = [];
    const projection = runProjection({
      store,
      pool,
      name: 'notes',
      project,
      onIncident: (incident) => incidents.push(incident),
    });
    const arrived = await projection.waitFor(position, 10_000);
    await projection.stop();

    expect({ arrived, incidents: incidents.map(({ kind }) => kind) }).toEqual({
      arrived: true,
      incidents: ['parked'],
    });
    const parked = await listParked(pool, 'notes');
    expect(parked.map(({ stream }) => stream)).toEqual([broken, broken]);
    expect(parked[0]?.reason).toMatch(/sample\.noted v1/);
    expect([await notesOf(whole), await notesOf(broken), await notesOf(other)]).toEqual([
      ['示例'],
      [],
      ['示例'],
    ]);

    const retry = { pool, name: 'notes', project };
    expect(await retryParked({ ...retry, store })).toMatchObject({
      projected: 0,
      refused: [{ stream: broken }],
    });
    expect(await retryParked({ ...retry, store: mended })).toEqual({ projected: 2, refused: [] });
    expect(await notesOf(broken)).toEqual(['mended', '示例']);
  });

  it('is read with all that is known of it, and only its data is refused, with the reason', async () => {
    const stream = randomUUID();
    await store.append([{ stream, event: noted({ title: '示例' }) }, ...sampleRecords(stream)], []);
    const [event, next] = await store.read(stream);
    expect(event?.version).toBe(1);
    expect(() => event?.data).toThrow(/an event of an older version could not be brought up to date/i);
    expect(next?.data).toEqual({ note: '示例' });
  });
});
