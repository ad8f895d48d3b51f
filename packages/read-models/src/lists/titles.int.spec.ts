import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type DomainEvent } from '@tidu/domain';
import { createPostgresEventStore, type EventStore, type RecordedEvent } from '@tidu/event-store';
import { termOf } from '../../../domain/test/titled.js';
import { appendInterleaved, registration } from '../../../testing/src/histories.js';
import { type ReadModelDatabase, readModelDatabase } from '../../test/read-model-database.js';
import { readDatabase } from '../database.js';
import { projectReadModels } from '../projection/project.js';
import { findCertificate } from '../details/details.js';
import { listTitles } from './factories.js';

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
  const page = { sort: 'name', size: 10 } as const;
  expect(await listTitles(read, {}, page)).toEqual({
    items: [
      expect.objectContaining({
        tier: 'advanced',
        certificateNumber: 'advanced-1',
        factoryName: '示例工厂',
        enterpriseName: '示例企业',
      }),
    ],
    count: { value: 1, exact: true },
    next: null,
  });
  const found = async (text: string): Promise<number> => (await listTitles(read, { text }, page)).count.value;
  expect(await Promise.all(['例工', '企业', 'basic-1', 'basic-2', '工例'].map(found))).toEqual([
    1, 1, 1, 0, 0,
  ]);
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
