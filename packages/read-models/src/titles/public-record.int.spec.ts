import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type DomainEvent, foldAggregate } from '@tidu/domain';
import { createPostgresEventStore, type EventStore, type RecordedEvent } from '@tidu/event-store';
import { termOf } from '../../../domain/test/titled.js';
import { appendInterleaved, registration } from '../../test/histories.js';
import { type ReadModelDatabase, readModelDatabase } from '../../test/read-model-database.js';
import { readDatabase } from '../database.js';
import { projectReadModels } from '../projection/project.js';
import { findCertificate, listTitles } from './public-record.js';

const USCC = '91320214MA1T0A0B2R';
const FACTORY = 'f0000000-0000-8000-8000-000000000001';
const place = { enterprise: USCC, name: '示例工厂', province: '320000', city: '320200', industry: 'C3451' };
const past: DomainEvent[] = [
  { type: 'factory.registered', data: { id: FACTORY, ...place } },
  { type: 'factory.title-conferred', data: termOf('basic') },
  { type: 'factory.title-conferred', data: termOf('advanced', { validFrom: '2027-09-01' }) },
];

let database: ReadModelDatabase;
let store: EventStore;

beforeAll(async () => {
  database = await readModelDatabase();
  store = createPostgresEventStore({ pool: database.pool });
  const stream = `factory-${FACTORY}`;
  await appendInterleaved(store, [
    [registration(USCC, '示例企业')],
    past.map((event, index) => recordOf(stream, event, index)),
  ]);
  const events: RecordedEvent[] = [];
  for await (const batch of store.readAll({ after: 0 })) events.push(...batch);
  await projectReadModels(database.pool, events);
}, 60_000);

afterAll(async () => {
  await store.close();
  await database.drop();
});

it('finds a certificate by its number, also one another has taken the place of', async () => {
  const read = readDatabase(database.pool);
  expect(await findCertificate(read, 'advanced-1')).toMatchObject({
    title: { tier: 'advanced', status: 'active' },
  });
  expect(await findCertificate(read, 'basic-1')).toMatchObject({
    enterpriseName: '示例企业',
    title: { tier: 'basic', status: 'superseded', endedOn: '2027-09-01', replacedBy: 'advanced-1' },
  });
  expect(await findCertificate(read, 'basic-2')).toBeNull();
  expect((await listTitles(read, {})).map(({ title }) => title.certificateNumber)).toEqual(['advanced-1']);
});

it('brings rows of earlier versions along, so that folding goes on from them', async () => {
  const client = await database.pool.connect();
  try {
    await client.query('begin');
    await client.query('truncate read_model.factory');
    await client.query('alter table read_model.factory drop column certificate_numbers');
    await client.query('alter table read_model.factory add column certificate_number text');
    const { basis, ...term } = termOf('basic');
    const old = { id: FACTORY, ...place, applications: {}, title: { ...term, basis, status: 'revoked' } };
    await client.query(
      `insert into read_model.factory
         (id, enterprise, name, province, city, industry, title_tier, title_status, certificate_number, version, state)
       values ($1, $2, '示例工厂', '320000', '320200', 'C3451', 'basic', 'revoked', 'basic-1', 2, $3)`,
      [FACTORY, USCC, JSON.stringify(old)],
    );
    const migration = new URL('../../../runtime/src/migration/sql/0005-titles.sql', import.meta.url);
    await client.query(await readFile(migration, 'utf8'));
    const { rows } = await client.query<{ certificate_numbers: string[]; state: unknown }>(
      'select certificate_numbers, state from read_model.factory',
    );
    const told = foldAggregate('factory', [
      ...past.slice(0, 2),
      { type: 'factory.title-revoked', data: { year: 2027, barUntil: null } },
    ]);
    expect(rows).toEqual([
      {
        certificate_numbers: ['basic-1'],
        state: { ...(JSON.parse(JSON.stringify(told)) as object), lastReportYear: null },
      },
    ]);
  } finally {
    await client.query('rollback');
    client.release();
  }
});

function recordOf(stream: string, { type, data }: DomainEvent, index: number) {
  return {
    stream,
    event: {
      id: `e0000000-0000-8000-8000-00000000000${String(index)}`,
      type,
      schemaVersion: 1,
      data: JSON.parse(JSON.stringify(data)) as never,
      metadata: {
        actor: 'a',
        role: 'province',
        at: `2026-09-0${String(index + 1)}T02:00:00.000Z`,
        commandId: `c${String(index)}`,
      },
    },
  };
}
