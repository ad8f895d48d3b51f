import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { moveCheckpoint, postgresCheckpoint, readCheckpoint } from './checkpoint.js';
import { inTransaction } from './in-transaction.js';

let database: TemporaryDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createTemporaryDatabase();
  pool = new pg.Pool({ connectionString: database.applicationUrl });
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

it('of a subscription only goes forward: a slower runner does not take it back', async () => {
  const name = randomUUID();
  const [fast, slow] = [postgresCheckpoint(pool, name), postgresCheckpoint(pool, name)];
  expect(await slow.load()).toBe(0);
  await fast.save(7);
  await slow.save(3);
  expect(await slow.load()).toBe(7);
  await slow.save(9);
  expect(await fast.load()).toBe(9);
});

it('of a projection moves from where it stands, and never backwards', async () => {
  const name = randomUUID();
  const move = (from: number, to: number): Promise<string> =>
    inTransaction(pool, (tx) => moveCheckpoint(tx, name, from, to));
  expect(await move(0, 5)).toBe('none parked');
  expect(await move(4, 6)).toBe('elsewhere');
  expect(await move(5, 3)).toBe('elsewhere');
  expect(await readCheckpoint(pool, name)).toBe(5);
});
