import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { type EventStore, type StreamCheck } from '../../src/port/event-store.js';
import { type Racer } from '../conformance/race.js';
import { sampleRecords } from '../support/events.js';
import { type Stores } from '../support/stores.js';
import { expectEachOnce } from './each-once.js';
import { lineUp } from './line-up.js';

export interface RacedStores {
  adminUrl: string;
  stores: Stores;
}

const CONFLICT = 'version-conflict';

/** Races on PostgreSQL that are decided under the append lock, or wrongly: every racer has come before any may append. */
export function racesInLine(open: () => RacedStores): void {
  const written = (name: string): Promise<number> =>
    open()
      .stores[0].read(name)
      .then((events) => events.length);

  /** From as many racers as there are stores to four a store. */
  const each = it.each([1, 4]);

  async function race(racers: Racer[]): Promise<unknown[]> {
    const { adminUrl, stores } = open();
    await Promise.all(stores.map((store) => store.head()));
    return lineUp(adminUrl, stores, racers);
  }

  const field = (perStore: number, racer: (turn: number) => Racer): Racer[] =>
    Array.from({ length: perStore * open().stores.length }, (_, turn) => racer(turn));

  const firstAlone = (racers: number): unknown[] => [
    expect.objectContaining({ duplicate: false }),
    ...Array<string>(racers - 1).fill(CONFLICT),
  ];

  each('the first at a version wins, and no other: %i a store', async (perStore) => {
    const name = randomUUID();
    for (const version of [0, 1]) {
      const check = [{ stream: name, expect: version }];
      const racers = field(perStore, () => (store) => store.append(sampleRecords(name), check));
      expect(await race(racers)).toEqual(firstAlone(racers.length));
      expect(await written(name)).toBe(version + 1);
    }
  });

  each('the first over two streams wins, in whatever order they are named: %i a store', async (perStore) => {
    const names = [randomUUID(), randomUUID()];
    const racers = field(perStore, (turn) => (store) => {
      const ordered = turn % 2 === 0 ? names : names.toReversed();
      return store.append(
        ordered.flatMap((name) => sampleRecords(name)),
        ordered.map((name) => ({ stream: name, expect: 0 })),
      );
    });
    expect(await race(racers)).toEqual(firstAlone(racers.length));
    for (const name of names) expect(await written(name)).toBe(1);
  });

  each(
    'one begins its stream where each expects that none of the others is there: %i a store',
    async (perStore) => {
      const names = field(perStore, () => () => Promise.resolve()).map(() => randomUUID());
      const none = names.map((name): StreamCheck => ({ stream: name, expect: 'no-stream' }));
      const racers = names.map(
        (own): Racer =>
          (store) =>
            store.append(sampleRecords(own), none),
      );
      expect(await race(racers)).toEqual(firstAlone(racers.length));
      expect(await Promise.all(names.map(written))).toEqual(names.map((_, turn) => (turn === 0 ? 1 : 0)));
    },
  );

  each('all who expect nothing are written, one after the other: %i a store', async (perStore) => {
    const name = randomUUID();
    const racers = field(perStore, () => (store) => store.append(sampleRecords(name), []));
    const answers = (await race(racers)) as { versions: Record<string, number> }[];
    expect(answers.map(({ versions }) => versions[name]).toSorted((a = 0, b = 0) => a - b)).toEqual(
      racers.map((_, turn) => turn + 1),
    );
  });

  it('who expects a stream finds it where one who came before begins it, and not where one who comes after does', async () => {
    const begin =
      (name: string): Racer =>
      (store: EventStore) =>
        store.append(sampleRecords(name), [{ stream: name, expect: 'no-stream' }]);
    const goOn =
      (name: string): Racer =>
      (store: EventStore) =>
        store.append(sampleRecords(name), [{ stream: name, expect: 'stream-exists' }]);
    const [first, last] = [randomUUID(), randomUUID()];
    const version = (name: string, at: number): unknown =>
      expect.objectContaining({ versions: { [name]: at } });
    expect(await race([begin(first), goOn(first), goOn(first), goOn(first)])).toEqual(
      [1, 2, 3, 4].map((at) => version(first, at)),
    );
    expect(await race([goOn(last), goOn(last), goOn(last), begin(last)])).toEqual([
      CONFLICT,
      CONFLICT,
      CONFLICT,
      version(last, 1),
    ]);
  });

  each('a command, or the very same events, are written once: %i a store', async (perStore) => {
    const [name, other, commandId] = [randomUUID(), randomUUID(), randomUUID()];
    const events = sampleRecords(other, 2);
    for (const racer of [
      (store: EventStore) => store.append(sampleRecords(name), [], { commandId }),
      (store: EventStore) => store.append(events, [{ stream: other, expect: 0 }]),
    ]) {
      const answers = await race(field(perStore, () => racer));
      const [first] = answers as [object];
      expect(first).toMatchObject({ duplicate: false });
      expect(answers.slice(1)).toEqual(answers.slice(1).map(() => ({ ...first, duplicate: true })));
    }
    expect([await written(name), await written(other)]).toEqual([1, 2]);
  });

  it('leaves a log in which every position, version and event id is there once, and the chain is whole', async () => {
    const { adminUrl, stores } = open();
    await expectEachOnce(adminUrl, stores[0]);
  });
}
