import { expect } from '@jest/globals';
import type fc from 'fast-check';
import { type ReadAllOptions, type ReadOptions } from '../../src/port/event-store.js';
import { type JsonValue } from '../../src/port/event.js';
import { comparable, part, settle, whole, type Model, type Real } from './side-by-side.js';
import { isOffered, isOfOneStream, toAppend, type Write } from './write.js';

export type Command = fc.AsyncCommand<Model, Real>;

/** The same call on the model and on the real store must have the same answer, error for error. */
export class Append implements Command {
  constructor(readonly write: Write) {}

  check = (): boolean => true;

  async run(model: Model, real: Real): Promise<void> {
    const everywhere = real.abilities.eventIds === 'everywhere';
    const write = everywhere ? this.write : withFreshIds(this.write, model);
    if (!isOffered(write, real.abilities)) return isRefused(write, real);
    const answer = await askBoth(write, model, real);
    const mayRepeat = everywhere || (isOfOneStream(write) && write.command === null);
    if (mayRepeat && 'duplicate' in answer && answer.duplicate === false) model.written.push(write);
  }

  toString = (): string => `append(${JSON.stringify(this.write)})`;
}

export type Change =
  'none' | 'no expectation' | 'other contents' | 'one more' | 'only the first' | 'first two reversed';

/** An append that was carried out, asked for again, the same or nearly so. */
export class Repeat implements Command {
  constructor(
    readonly which: number,
    readonly change: Change,
    readonly data: JsonValue,
  ) {}

  check = ({ written }: Readonly<Model>): boolean => written.length > 0;

  async run(model: Model, real: Real): Promise<void> {
    const earlier = model.written[this.which % model.written.length];
    if (earlier !== undefined) await askBoth(this.changed(earlier, model), model, real);
  }

  private changed(earlier: Write, model: Model): Write {
    const { records } = earlier;
    const { data } = this;
    switch (this.change) {
      case 'none':
        return earlier;
      case 'other contents':
        return { ...earlier, records: records.map((record) => ({ ...record, data })) };
      case 'one more':
        return unchecked([
          ...records,
          ...records.slice(0, 1).map((first) => fresh({ ...first, data }, model)),
        ]);
      case 'only the first':
        return unchecked(records.slice(0, 1));
      case 'first two reversed':
        return unchecked(records.slice(0, 2).toReversed());
      case 'no expectation':
        return unchecked(records);
    }
  }

  toString = (): string => `repeat(${this.which}, ${this.change}, ${JSON.stringify(this.data)})`;
}

export class Read implements Command {
  constructor(
    readonly stream: string,
    readonly options: ReadOptions,
  ) {}

  check = (): boolean => true;

  async run(model: Model, real: Real): Promise<void> {
    const asked = await model.store.read(`${model.prefix}-${this.stream}`, this.options);
    const answered = await real.store.read(`${real.prefix}-${this.stream}`, this.options);
    expect(await comparable(answered, real)).toEqual(await comparable(asked, model));
  }

  toString = (): string => `read(${this.stream}, ${JSON.stringify(this.options)})`;
}

export class ReadAll implements Command {
  constructor(
    readonly passed: number,
    readonly options: Omit<ReadAllOptions, 'after'>,
  ) {}

  check = (): boolean => true;

  async run(model: Model, real: Real): Promise<void> {
    const { passed, options } = this;
    expect(await part(real, passed, options)).toEqual(await part(model, passed, options));
  }

  toString = (): string => `readAll(${this.passed}, ${JSON.stringify(this.options)})`;
}

export class Find implements Command {
  constructor(readonly command: number) {}

  check = (): boolean => true;

  async run(model: Model, real: Real): Promise<void> {
    const asked = await settle(model.store.findCommand(`${model.prefix}-${this.command}`), model);
    const answered = await settle(real.store.findCommand(`${real.prefix}-${this.command}`), real);
    expect(answered).toEqual(asked);
  }

  toString = (): string => `findCommand(${this.command})`;
}

async function askBoth(write: Write, model: Model, real: Real): Promise<object> {
  const asked = await settle(model.store.append(...toAppend(write, model.prefix, real.prefix)), model);
  const answered = await settle(real.store.append(...toAppend(write, real.prefix, real.prefix)), real);
  expect(answered).toEqual(asked);
  return asked as object;
}

/** The model is not asked: what comes after shows that nothing came of it. */
async function isRefused(write: Write, real: Real): Promise<void> {
  const before = await whole(real);
  const answered = await settle(real.store.append(...toAppend(write, real.prefix, real.prefix)), real);
  expect(answered).toEqual({ code: 'unsupported' });
  expect(await whole(real)).toEqual(before);
}

type WriteRecord = Write['records'][number];

const unchecked = (records: WriteRecord[]): Write => ({ records, checks: [], command: null });

/** Where a store knows ids only of repeated appends, every other append has new ones. */
const withFreshIds = (write: Write, model: Model): Write => ({
  ...write,
  records: write.records.map((record) => fresh(record, model)),
});

function fresh(record: WriteRecord, model: Model): WriteRecord {
  model.freshSeed += 1;
  return { ...record, seed: model.freshSeed };
}
