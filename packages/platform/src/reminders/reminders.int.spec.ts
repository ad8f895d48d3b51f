import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { type MigratedDatabase, migratedDatabase } from '../../../testing/src/migrated-database.js';
import { listReminders, openReminders, type Reminder, settleReminders, writeReminders } from './reminders.js';

const NOW = '2026-07-20T02:00:00.000Z';
let database: MigratedDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await migratedDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 4 });
}, 60_000);
afterAll(async () => {
  await pool.end();
  await database.drop();
});
beforeEach(() => pool.query('update reminders.reminder set settled_at = now(), for_whom = array[]::text[]'));

let count = 0;
function reminder(change: Partial<Reminder> = {}): Reminder {
  count += 1;
  return {
    aggregate: 'application',
    id: `a-${String(count)}`,
    clock: 'formal-check',
    dueOn: '2026-07-23',
    stage: 3,
    label: { zh: '形式审查', en: 'formal check' },
    title: '示例工厂',
    forWhom: ['unit:320000'],
    ...change,
  };
}

it('tells each of their own, what is due first first', async () => {
  const [later, sooner, others] = [
    reminder({ dueOn: '2026-07-27', stage: 7 }),
    reminder(),
    reminder({ forWhom: ['unit:330000', 'miit'] }),
  ];
  expect(await writeReminders(pool, [later, sooner, others], NOW)).toBe(3);
  expect(await told('unit:320000')).toEqual([
    { ...sooner, at: NOW },
    { ...later, at: NOW },
  ]);
  expect(await told('miit')).toEqual([{ ...others, at: NOW }]);
  expect(await told('unit:32')).toEqual([]);
});

const told = async (reader: string) => (await listReminders(pool, reader, { size: 100 })).reminders;

it('writes a stage once, however often and however much at once', async () => {
  const one = reminder();
  const written = await Promise.all(Array.from({ length: 8 }, () => writeReminders(pool, [one], NOW)));
  expect(written.reduce((sum, each) => sum + each, 0)).toBe(1);
  expect(await writeReminders(pool, [], NOW)).toBe(0);
});

it('shows the latest stage of each deadline', async () => {
  const one = reminder({ stage: 7 });
  await writeReminders(pool, [one, { ...one, stage: 1 }, { ...one, stage: -1 }, { ...one, stage: 3 }], NOW);
  expect(await told('unit:320000')).toMatchObject([{ stage: -1 }]);
});

it('settles what no longer runs, and takes it up again where it runs again', async () => {
  const [over, stays] = [reminder(), reminder()];
  await writeReminders(pool, [over, stays, { ...stays, clock: 'another' }], NOW);
  const { aggregate } = stays;
  const running = [{ clock: stays.clock, dueOn: stays.dueOn }];
  expect(
    await settleReminders(
      pool,
      [
        { aggregate, id: over.id, running: [] },
        { aggregate, id: stays.id, running },
      ],
      NOW,
    ),
  ).toBe(2);
  expect(await told('unit:320000')).toMatchObject([{ id: stays.id, clock: stays.clock }]);
  expect(await settleReminders(pool, [], NOW)).toBe(0);
  expect(await writeReminders(pool, [over], NOW)).toBe(1);
  expect(await told('unit:320000')).toHaveLength(2);
});

it('settles a deadline that was moved, and keeps the one it was moved to', async () => {
  const before = reminder();
  const after = { ...before, dueOn: '2026-08-03' };
  await writeReminders(pool, [before, after], NOW);
  const running = [{ clock: before.clock, dueOn: after.dueOn }];
  await settleReminders(pool, [{ aggregate: before.aggregate, id: before.id, running }], NOW);
  expect(await told('unit:320000')).toMatchObject([{ dueOn: '2026-08-03' }]);
});

it('names the things with open reminders, in pages', async () => {
  const all = [reminder(), reminder(), reminder()];
  await writeReminders(pool, [...all, { ...reminder(), ...all[0], stage: 1 }], NOW);
  const first = await openReminders(pool, null, 2);
  const second = await openReminders(pool, first.at(-1) ?? null, 2);
  expect([...first, ...second].map(({ id }) => id)).toEqual(all.map(({ id }) => id).sort());
});
