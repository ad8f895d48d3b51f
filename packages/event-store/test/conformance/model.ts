import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import fc from 'fast-check';
import { type EventStore, type ExpectedVersion } from '../../src/port/event-store.js';
import { type JsonValue } from '../../src/port/event.js';
import { type Abilities, EVERYTHING } from './abilities.js';
import { Append, Find, Read, ReadAll, Repeat, type Change, type Command } from './model-commands.js';
import { modelSide, realSide, whole } from './side-by-side.js';
import { type Write } from './write.js';

const streams = ['left', 'right', 'third'];
const changes: Change[] = [
  'none',
  'no expectation',
  'other contents',
  'one more',
  'only the first',
  'first two reversed',
];

/** Carries the calls out on the store and on the in-memory model, side by side, and compares what is there at the end. */
export async function runBesideTheModel(
  store: EventStore,
  commands: Iterable<Command>,
  abilities: Abilities = EVERYTHING,
): Promise<void> {
  const model = modelSide();
  // No id can be mistaken for the prefix, though ids are made of its UUID.
  const real = await realSide(store, abilities, `real-${randomUUID()}`);
  await fc.asyncModelRun(() => ({ model, real }), commands);
  expect(await whole(real)).toEqual(await whole(model));
  const head = await store.head();
  expect(head === real.offset ? 0 : await real.toModelPosition(head)).toBe(await model.store.head());
}

/** Sequences of calls, with streams, ids and commands few enough to meet again. */
export function behavesLikeTheModel(): fc.Arbitrary<Iterable<Command>> {
  return fc.commands([...appends(), ...readings()], { maxCommands: 40 });
}

function appends(): fc.Arbitrary<Command>[] {
  const stream = fc.constantFrom(...streams);
  const expected = fc.oneof(
    fc.nat({ max: 4 }),
    fc.constantFrom<ExpectedVersion>('no-stream', 'stream-exists', 'any'),
  );
  const data = fc.oneof(
    fc.constant<JsonValue>({ note: '示例' }),
    fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<JsonValue>,
  );
  const seed = fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 0xffff }));
  const recordsOf = (of: fc.Arbitrary<string>) =>
    fc.uniqueArray(fc.record({ stream: of, seed, data }), {
      selector: (record) => record.seed,
      minLength: 1,
      maxLength: 4,
    });
  const records = recordsOf(stream);
  const checks = fc.array(fc.record({ stream, expect: expected }), { maxLength: 3 });
  const command = fc.option(fc.record({ id: fc.nat({ max: 5 }), fingerprint: fc.constantFrom('f', 'g') }), {
    freq: 1,
  });
  const oneStream = stream.chain((name) =>
    fc.record({
      records: recordsOf(fc.constant(name)),
      checks: fc.array(fc.record({ stream: fc.constant(name), expect: expected }), { maxLength: 1 }),
      command: fc.constant(null),
    }),
  );
  return [
    fc.record({ records, checks, command }).map((write) => new Append(write)),
    fc
      .record({ records, checks: fc.constant<Write['checks']>([]), command })
      .map((write) => new Append(write)),
    oneStream.map((write) => new Append(write)),
    fc.tuple(fc.nat({ max: 20 }), fc.constantFrom(...changes), data).map((drawn) => new Repeat(...drawn)),
  ];
}

function readings(): fc.Arbitrary<Command>[] {
  const options = fc.record(
    {
      from: fc.nat({ max: 6 }),
      limit: fc.nat({ max: 4 }),
      direction: fc.constantFrom('forward', 'backward'),
    },
    { requiredKeys: [] },
  );
  const pieces = fc.record(
    { limit: fc.nat({ max: 8 }), batchSize: fc.integer({ min: 1, max: 5 }) },
    { requiredKeys: [] },
  );
  return [
    fc.tuple(fc.constantFrom(...streams), options).map((drawn) => new Read(...drawn)),
    fc.tuple(fc.nat({ max: 12 }), pieces).map((drawn) => new ReadAll(...drawn)),
    fc.nat({ max: 5 }).map((each) => new Find(each)),
  ];
}
