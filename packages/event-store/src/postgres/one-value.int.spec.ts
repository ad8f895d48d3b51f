import { type EventEmitter } from 'node:events';
import { type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { askOneValue } from './one-value.js';

const HALF = { name: 'half', text: 'select 12 / $1::integer as half' };
const PERHAPS = { name: 'perhaps', text: `select nullif($1::text, 'nothing') as perhaps` };

let database: TemporaryDatabase;

beforeAll(async () => {
  database = await createTemporaryDatabase();
});

afterAll(() => database.drop());

interface Connected {
  client: pg.Client;
  /** How many descriptions of columns the server has sent. */
  described: () => number;
}

async function connect(pipeline: boolean): Promise<Connected> {
  const config = { connectionString: database.applicationUrl, pipeline };
  const client = new pg.Client(config);
  await client.connect();
  let count = 0;
  const { connection } = client as unknown as { connection: EventEmitter };
  connection.on('rowDescription', () => (count += 1));
  return { client, described: () => count };
}

it.each([true, false])(
  'is answered alike with and without a description (in a pipeline: %p)',
  async (pipeline) => {
    const { client, described } = await connect(pipeline);
    for (const text of ['示例 \\ \t\n', '', 'nothing', 'something']) {
      const expected = text === 'nothing' ? null : text;
      expect(await askOneValue(client, true, PERHAPS, [text])).toBe(expected);
      expect(await askOneValue(client, false, PERHAPS, [text])).toBe(expected);
    }
    expect(described()).toBe(1 + 4);
    await client.end();
  },
);

it('gives any text there and back, as the first of its values and as the last', async () => {
  const { client } = await connect(true);
  const joined = { name: 'joined 示例', text: `select concat_ws('|', $1::text, $2::text, $3::text)` };
  await askOneValue(client, true, joined, ['', '', '']);
  const text = fc.string({ unit: 'binary', maxLength: 300 }).map((value) => value.replaceAll('\0', ''));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.option(text), { minLength: 3, maxLength: 3 }), async (values) => {
      const expected = values.filter((value) => value !== null).join('|');
      expect(await askOneValue(client, true, joined, values)).toBe(expected);
    }),
  );
  for (const long of ['示'.repeat(100_000), '\u{10ffff}'.repeat(100_000), 'x'.repeat(5_000_000)])
    expect(await askOneValue(client, true, joined, [long, null, ''])).toBe(`${long}|`);
  await client.end();
});

it('tells a failure as pg does, and goes on', async () => {
  const { client } = await connect(true);
  for (let round = 0; round < 3; round += 1) {
    await expect(askOneValue(client, true, HALF, ['0'])).rejects.toMatchObject({ code: '22012' });
    expect(await askOneValue(client, true, HALF, ['2'])).toBe('6');
  }
  await client.end();
});

it('keeps many on their way apart', async () => {
  const { client } = await connect(true);
  const answers = await Promise.allSettled(
    ['1', '0', '3', 'x', '4'].map((value) => askOneValue(client, true, HALF, [value])),
  );
  expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : 'failed'))).toEqual([
    '12',
    'failed',
    '4',
    'failed',
    '3',
  ]);
  await client.end();
});

it('fails when the connection is lost meanwhile', async () => {
  const { client } = await connect(true);
  client.on('error', () => undefined);
  const sleep = { name: 'sleep', text: 'select pg_sleep($1::integer)' };
  await askOneValue(client, true, sleep, ['0']);
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const asked = expect(askOneValue(client, true, sleep, ['60'])).rejects.toMatchObject({ code: '57P01' });
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query('select pg_terminate_backend($1)', [rows[0]?.pid]);
  await admin.end();
  await asked;
});

it('fails as a lost connection does when the socket is closing already', async () => {
  const { client } = await connect(true);
  client.on('error', () => undefined);
  await askOneValue(client, true, HALF, ['2']);
  const { connection } = client as unknown as { connection: { stream: Socket } };
  connection.stream.end();
  await expect(askOneValue(client, true, HALF, ['2'])).rejects.toThrow('Connection terminated unexpectedly');
});

it('is answered within the time that the connection gives it, and leaves no clock running', async () => {
  const client = new pg.Client({ connectionString: database.applicationUrl, query_timeout: 300 });
  client.on('error', () => undefined);
  await client.connect();
  const clocks = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const before = clocks();
  expect(await askOneValue(client, true, HALF, ['2'])).toBe('6');
  expect(await askOneValue(client, true, HALF, ['2'])).toBe('6');
  expect(clocks()).toBe(before);
  const sleep = { name: 'sleep', text: 'select pg_sleep($1::integer)' };
  await expect(askOneValue(client, true, sleep, ['60'])).rejects.toThrow('Query read timeout');
  await client.end();
});
