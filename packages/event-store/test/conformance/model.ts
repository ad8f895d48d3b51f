import { expect } from '@jest/globals';
import fc from 'fast-check';
import { EventStoreError } from '../../src/port/errors.js';
import {
  type AppendOptions,
  type EventStore,
  type ExpectedVersion,
  type ReadOptions,
} from '../../src/port/event-store.js';
import { type EventRecord, type JsonValue, type RecordedEvent } from '../../src/port/event.js';
import { sampleEvent } from '../support/events.js';

interface Model {
  store: EventStore;
}

/** The store under test may hold other things: its streams and ids begin with `prefix`, its positions after `offset`. */
interface Real {
  store: EventStore;
  offset: number;
  prefix: string;
}

type Command = fc.AsyncCommand<Model, Real>;

const streams = ['left', 'right', 'third'];

interface Write {
  stream: string;
  seed: number;
  data: JsonValue;
}

/** The same call on the model and on the real store must have the same answer, error for error. */
class Append implements Command {
  constructor(
    readonly writes: Write[],
    readonly checks: { stream: string; expect: ExpectedVersion }[],
    readonly command: number | null,
    readonly fingerprint: string,
  ) {}

  check = (): boolean => true;

  async run(model: Model, real: Real): Promise<void> {
    const asked = await settle(model.store.append(...this.arguments('model', real.prefix)), 'model', 0);
    const answered = await settle(
      real.store.append(...this.arguments(real.prefix, real.prefix)),
      real.prefix,
      real.offset,
    );
    expect(answered).toEqual(asked);
  }

  private arguments(prefix: string, seedPrefix: string): [EventRecord[], typeof this.checks, AppendOptions] {
    const records = this.writes.map(({ stream, seed, data }) => ({
      stream: `${prefix}-${stream}`,
      event: sampleEvent({ id: seedPrefix.slice(0, -4) + seed.toString(16).padStart(4, '0'), data }),
    }));
    const checks = this.checks.map((check) => ({ ...check, stream: `${prefix}-${check.stream}` }));
    if (this.command === null) return [records, checks, {}];
    return [records, checks, { commandId: `${prefix}-${this.command}`, fingerprint: this.fingerprint }];
  }

  toString = (): string =>
    `append(${JSON.stringify([this.writes, this.checks, this.command, this.fingerprint])})`;
}

class Read implements Command {
  constructor(
    readonly stream: string,
    readonly options: ReadOptions,
  ) {}

  check = (): boolean => true;

  async run(model: Model, real: Real): Promise<void> {
    const asked = await model.store.read(`model-${this.stream}`, this.options);
    const answered = await real.store.read(`${real.prefix}-${this.stream}`, this.options);
    expect(answered.map(comparable(real.prefix, real.offset))).toEqual(asked.map(comparable('model', 0)));
  }

  toString = (): string => `read(${this.stream}, ${JSON.stringify(this.options)})`;
}

class Follow implements Command {
  constructor(readonly batchSize: number) {}

  check = (): boolean => true;

  async run(model: Model, real: Real): Promise<void> {
    const asked = await everything(model.store, 0, this.batchSize);
    const answered = await everything(real.store, real.offset, this.batchSize);
    expect(answered.map(comparable(real.prefix, real.offset))).toEqual(asked.map(comparable('model', 0)));
  }

  toString = (): string => `readAll(${this.batchSize})`;
}

class Find implements Command {
  constructor(readonly command: number) {}

  check = (): boolean => true;

  async run(model: Model, real: Real): Promise<void> {
    const asked = await settle(model.store.findCommand(`model-${this.command}`), 'model', 0);
    const answered = await settle(
      real.store.findCommand(`${real.prefix}-${this.command}`),
      real.prefix,
      real.offset,
    );
    expect(answered).toEqual(asked);
  }

  toString = (): string => `findCommand(${this.command})`;
}

/** Sequences of calls, with streams, ids and commands few enough to meet again. */
export function behavesLikeTheModel(): fc.Arbitrary<Iterable<Command>> {
  const stream = fc.constantFrom(...streams);
  const expected = fc.oneof(
    fc.nat({ max: 4 }),
    fc.constantFrom<ExpectedVersion>('no-stream', 'stream-exists', 'any'),
  );
  const data = fc.oneof(
    fc.constant<JsonValue>({ note: '示例' }),
    fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<JsonValue>,
  );
  const write = fc.record({ stream, seed: fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 0xffff })), data });
  const writes = fc.uniqueArray(write, { selector: ({ seed }) => seed, minLength: 1, maxLength: 4 });
  const checks = fc.array(fc.record({ stream, expect: expected }), { maxLength: 3 });
  const command = fc.option(fc.nat({ max: 5 }), { freq: 1 });
  return fc.commands(
    [
      fc.tuple(writes, checks, command, fc.constantFrom('f', 'g')).map((args) => new Append(...args)),
      fc
        .tuple(writes, fc.constant<Append['checks']>([]), command, fc.constant('f'))
        .map((args) => new Append(...args)),
      fc
        .tuple(
          stream,
          fc.record(
            {
              from: fc.nat({ max: 6 }),
              limit: fc.nat({ max: 4 }),
              direction: fc.constantFrom('forward', 'backward'),
            },
            { requiredKeys: [] },
          ),
        )
        .map(([name, options]) => new Read(name, options)),
      fc.integer({ min: 1, max: 5 }).map((size) => new Follow(size)),
      fc.nat({ max: 5 }).map((each) => new Find(each)),
    ],
    { maxCommands: 40 },
  );
}

/** The answer or the error, with names and positions as the model has them. */
async function settle(call: Promise<object | null>, prefix: string, offset: number): Promise<unknown> {
  try {
    const answer = await call;
    if (answer === null || !('position' in answer)) return answer;
    return rename({ ...answer, position: Number(answer.position) - offset }, prefix);
  } catch (error) {
    if (!(error instanceof EventStoreError)) throw error;
    const { code, failures, eventIds } = error as EventStoreError & {
      failures?: unknown;
      eventIds?: string[];
    };
    return rename({ code, failures, eventIds: eventIds?.toSorted() }, prefix);
  }
}

const comparable =
  (prefix: string, offset: number) =>
  ({ stream, version, position, id, type, schemaVersion, data, metadata }: RecordedEvent): unknown =>
    rename({ stream, version, position: position - offset, id, type, schemaVersion, data, metadata }, prefix);

const rename = (value: object, prefix: string): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(prefix, 'model'));

async function everything(store: EventStore, after: number, batchSize: number): Promise<RecordedEvent[]> {
  const all: RecordedEvent[] = [];
  for await (const events of store.readAll({ after, batchSize })) all.push(...events);
  return all;
}
