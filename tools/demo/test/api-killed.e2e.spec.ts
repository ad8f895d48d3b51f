import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Receipt } from '@tidu/contracts';
import { openWorkshop } from './support/drafts.js';
import { holdLog } from './support/held-log.js';
import { until } from '../../../packages/testing/src/until.js';
import { startTidu, type Tidu } from './support/tidu.js';

const COMMANDS = 200;
/** So many are acknowledged before it is killed; the others are then on their way, in the store or not. */
const BEFORE_THE_KILL = 100;

let tidu: Tidu;
beforeAll(async () => {
  tidu = await startTidu();
}, 120_000);
afterAll(() => tidu.stop(), 30_000);

it('keeps every acknowledged command, and none twice, when the API is killed in a burst of 200', async () => {
  const { applicant, sample } = await openWorkshop(tidu);
  const commands = Array.from({ length: COMMANDS }, (_, number) => ({
    idempotencyKey: randomUUID(),
    body: { ...sample.factory, name: `示例 工厂 ${number}` },
  }));
  const send = ({ body, idempotencyKey }: (typeof commands)[number]): Promise<Receipt> =>
    applicant.command('factories', body, { idempotencyKey });

  const before = await Promise.allSettled(commands.slice(0, BEFORE_THE_KILL).map(send));
  const log = await holdLog(tidu.instance.adminUrl);
  const underWay = Promise.allSettled(commands.slice(BEFORE_THE_KILL).map(send));
  await until(() => log.isAwaited());
  await tidu.instance.kill('api');
  await log.letGo();
  const first = [...before, ...(await underWay)];
  const acknowledged = first.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  expect(acknowledged).toHaveLength(BEFORE_THE_KILL);
  const kept = new Map((await tidu.events()).map(({ stream, position }) => [stream, position]));
  expect(acknowledged.filter(({ id, position }) => kept.get(`factory-${id}`) !== position)).toEqual([]);

  await tidu.instance.up('api');
  const second = await Promise.all(commands.map(send));
  expect(
    second
      .filter(({ id }) => acknowledged.some((receipt) => receipt.id === id))
      .every(({ repeated }) => repeated),
  ).toBe(true);
  const names = (await tidu.events())
    .filter(({ type }) => type === 'factory.registered')
    .map(({ data }) => (data as { name: string }).name);
  expect([...names].sort()).toEqual(commands.map(({ body }) => body.name).sort());
}, 120_000);
