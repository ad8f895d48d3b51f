import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { type Stall } from '../port/subscription.js';
import { watchForStall } from './stall.js';

const AFTER_MS = 1_000;

let position: number;
let head: () => Promise<number>;
let stalls: Stall[];
let watch: { stop(): void };

beforeEach(() => {
  jest.useFakeTimers();
  position = 5;
  head = () => Promise.resolve(5);
  stalls = [];
  watch = watchForStall({
    head: () => head(),
    position: () => position,
    afterMs: AFTER_MS,
    raise: (stall) => stalls.push(stall),
  });
});

afterEach(() => {
  watch.stop();
  jest.useRealTimers();
});

const pass = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

it('raises nothing at the head, however long nothing comes', async () => {
  await pass(20 * AFTER_MS);
  expect(stalls).toEqual([]);
});

it('raises nothing while the position moves, however far the head is', async () => {
  head = () => Promise.resolve(1_000);
  for (let step = 0; step < 20; step += 1) {
    position += 1;
    await pass(AFTER_MS / 2);
  }
  expect(stalls).toEqual([]);
});

it('raises once while it stands, and again for the next stall after it has moved', async () => {
  head = () => Promise.resolve(9);
  await pass(AFTER_MS / 2);
  expect(stalls).toEqual([]);
  await pass(10 * AFTER_MS);
  expect(stalls).toEqual([{ position: 5, head: 9, forMs: AFTER_MS }]);
  position = 7;
  await pass(10 * AFTER_MS);
  expect(stalls).toMatchObject([{ position: 5 }, { position: 7, head: 9 }]);
});

it('raises again where it had reached the head in between', async () => {
  head = () => Promise.resolve(9);
  await pass(2 * AFTER_MS);
  head = () => Promise.resolve(5);
  await pass(2 * AFTER_MS);
  head = () => Promise.resolve(9);
  await pass(3 * AFTER_MS);
  expect(stalls).toHaveLength(2);
});

it('counts a store that cannot say its head as standing still', async () => {
  head = () => Promise.reject(new Error('away'));
  await pass(3 * AFTER_MS);
  expect(stalls).toEqual([{ position: 5, head: null, forMs: AFTER_MS }]);
});

it('counts a head that is never answered as standing still, asks for it once, and sees when it is', async () => {
  const answers: ((position: number) => void)[] = [];
  head = () => {
    return new Promise((resolve) => answers.push(resolve));
  };
  await pass(3 * AFTER_MS);
  expect(stalls).toEqual([{ position: 5, head: null, forMs: AFTER_MS }]);
  expect(answers).toHaveLength(1);
  head = () => Promise.resolve(5);
  answers[0]?.(5);
  await pass(3 * AFTER_MS);
  head = () => new Promise(() => undefined);
  await pass(3 * AFTER_MS);
  expect(stalls).toHaveLength(2);
});

it('waits for a head that is on its way, and tells it', async () => {
  head = () => new Promise((resolve) => setTimeout(resolve, 0.3 * AFTER_MS, 9));
  await pass(3 * AFTER_MS);
  expect(stalls).toEqual([{ position: 5, head: 9, forMs: 1.25 * AFTER_MS }]);
});

it('raises nothing once stopped', async () => {
  head = () => Promise.resolve(9);
  await pass(AFTER_MS / 2);
  watch.stop();
  await pass(10 * AFTER_MS);
  expect(stalls).toEqual([]);
});

it('goes on watching where the one it tells throws, and has it told as a warning', async () => {
  const warned = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  watch.stop();
  head = () => Promise.resolve(9);
  watch = watchForStall({
    head: () => head(),
    position: () => position,
    afterMs: AFTER_MS,
    raise: (stall) => {
      stalls.push(stall);
      throw new Error('nobody at the desk');
    },
  });
  await pass(3 * AFTER_MS);
  position = 7;
  await pass(3 * AFTER_MS);
  expect(stalls).toHaveLength(2);
  expect(warned.mock.calls.map(([warning]) => warning)).toEqual([
    'a reporter failed: Error: nobody at the desk',
    'a reporter failed: Error: nobody at the desk',
  ]);
  warned.mockRestore();
});
