import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Receipt } from '@tidu/contracts';
import { openWorkshop } from './support/drafts.js';
import { startTidu, type Tidu } from './support/tidu.js';

const COMMANDS = 200;
/** Killed once so many have been acknowledged: others are then on their way, in the store or not. */
const KILL_AFTER = 25;

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

  let acknowledgements = 0;
  let killed: Promise<void> | undefined;
  const first = await Promise.allSettled(
    commands.map(async (command) => {
      const receipt = await send(command);
      acknowledgements += 1;
      if (acknowledgements === KILL_AFTER) killed = tidu.instance.kill('api');
      return receipt;
    }),
  );
  await killed;
  const acknowledged = first.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  expect(acknowledged.length).toBeGreaterThanOrEqual(KILL_AFTER);
  expect(acknowledged.length).toBeLessThan(COMMANDS);
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
