import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  decodeBundle,
  encodeBundle,
  eventLine,
  newTiles,
  parseEventLine,
  type SealedEvent,
  sliceTile,
  TILE_WIDTH,
  tilePath,
} from '@tidu/ledger';
import { coursesOf, type Record } from '../../test/courses.js';
import { bothSign, log, policy, testLog } from '../../test/sealed-log.js';
import { type EventRef, type FaultCode, type Finding } from '../findings.js';
import { type LogLocation } from './location.js';
import { parseProgress, type Progress } from './progress.js';
import { verifyLog } from './verify-log.js';

type Paths = Map<string, Buffer>;

const locationOn = (paths: Paths): LogLocation => ({
  checkpoint: () => Promise.resolve(paths.get('checkpoint')?.toString() ?? null),
  events: (bundle) => Promise.resolve(paths.get(`events/${bundle}`)?.toString() ?? null),
  tile: (id) => {
    const exact = paths.get(tilePath(id));
    const full = paths.get(tilePath({ ...id, width: TILE_WIDTH }));
    return Promise.resolve(exact ?? (full === undefined ? null : sliceTile(full, id)));
  },
});

/** A log of several bundles, signed at two sizes, as an export writes it. */
async function exportOf(
  change: (records: readonly Record[]) => readonly Record[] = (records) => records,
  sign = bothSign,
) {
  const course = coursesOf('advanced').at(-1)?.records ?? [];
  const copies = Array.from({ length: 14 }, (_, n) =>
    course.map((record) => ({ ...record, stream: `${record.stream}-${n}` })),
  ).flat();
  const one = testLog();
  const records = change(copies);
  const half = Math.floor(records.length / 2);
  one.append(records.slice(0, half));
  const first = one.seal(sign);
  const early = await written(one, first.size, first.checkpoint);
  one.append(records.slice(half));
  const last = one.seal(sign);
  return { early, whole: await written(one, last.size, last.checkpoint) };
}

async function written(
  { tiles, events }: ReturnType<typeof testLog>,
  size: number,
  checkpoint: string,
): Promise<Paths> {
  const paths: Paths = new Map([['checkpoint', Buffer.from(checkpoint)]]);
  for (const id of newTiles(0, size)) paths.set(tilePath(id), Buffer.from((await tiles.tile(id)) ?? []));
  for (let bundle = 0; bundle * TILE_WIDTH < size; bundle += 1) {
    const inIt = events.filter(({ index }) => Math.floor(index / TILE_WIDTH) === bundle && index < size);
    paths.set(`events/${bundle}`, Buffer.from(inIt.map((event) => `${eventLine(event)}\n`).join('')));
  }
  return paths;
}

let whole: Paths;
let early: Paths;
let all: SealedEvent[];

beforeAll(async () => {
  ({ whole, early } = await exportOf());
  all = [...whole]
    .filter(([name]) => name.startsWith('events/'))
    .flatMap(([, bytes]) => bytes.toString().trimEnd().split('\n'))
    .flatMap((line) => parseEventLine(line) ?? [])
    .sort((a, b) => a.index - b.index);
});

const found = async (paths: Paths, progress?: Progress): Promise<readonly Finding[]> =>
  (await verifyLog(locationOn(paths), { policy, progress })).findings;

async function progressOn(paths: Paths): Promise<Progress> {
  let text = '';
  await verifyLog(locationOn(paths), { policy, onProgress: (noted) => Promise.resolve(void (text = noted)) });
  const progress = parseProgress(text);
  if (progress === null) throw new Error('nothing was noted');
  return progress;
}

const rewritten = (bundle: number, change: (lines: string[]) => string[]): Paths => {
  const lines = (whole.get(`events/${bundle}`)?.toString() ?? '').trimEnd().split('\n');
  return new Map(whole).set(
    `events/${bundle}`,
    Buffer.from(
      change(lines)
        .map((line) => `${line}\n`)
        .join(''),
    ),
  );
};

const refOf = ({ stream, version }: SealedEvent): EventRef => ({ stream, version });

describe('a whole log', () => {
  it('that is honest is found to be so, from the beginning and from where it was verified before', async () => {
    expect(all.length).toBeGreaterThan(3 * TILE_WIDTH);
    expect(await found(early)).toEqual([]);
    const report = await verifyLog(locationOn(whole), { policy });
    expect(report).toMatchObject({ ok: true, facts: { events: all.length, withEvents: true } });
    expect(await found(whole, await progressOn(early))).toEqual([]);
  });

  it('without its events is verified as far as the public sees it', async () => {
    const paths = new Map([...whole].filter(([name]) => !name.startsWith('events/')));
    expect(await verifyLog(locationOn(paths), { policy })).toMatchObject({
      ok: true,
      facts: { withEvents: false },
    });
  });

  it('with an event altered, whichever and however, names that event and no other', async () => {
    const changes: ((event: SealedEvent) => SealedEvent)[] = [
      (event) => ({ ...event, data: event.data.replace('{', '{ ') }),
      (event) => ({ ...event, metadata: event.metadata.replace('{', '{"a":1,') }),
      (event) => ({ ...event, recordedAt: event.recordedAt + 1 }),
      (event) => ({ ...event, type: `${event.type}x` }),
      (event) => ({ ...event, id: event.id.replace(/.$/, event.id.endsWith('0') ? '1' : '0') }),
      (event) => ({ ...event, salt: event.salt.replace(/.$/, event.salt.endsWith('0') ? '1' : '0') }),
      (event) => ({ ...event, schemaVersion: event.schemaVersion + 1 }),
    ];
    for (const [n, change] of changes.entries())
      for (const at of [0, 1, 100 + n, 300 + 7 * n, all.length - 1]) {
        const event = all[at];
        if (event === undefined) throw new Error('there are so many events');
        const line = eventLine(event);
        const paths = rewritten(Math.floor(event.index / TILE_WIDTH), (lines) =>
          lines.map((one) => (one === line ? eventLine(change(event)) : one)),
        );
        expect(await found(paths)).toMatchObject([{ code: 'event-altered', event: refOf(event) }]);
      }
  });

  const tamperings: [string, () => Paths, FaultCode][] = [
    ['an event dropped', () => rewritten(1, (lines) => lines.toSpliced(5, 1)), 'event-missing'],
    [
      'the last event dropped',
      () => rewritten(Math.floor((all.at(-1)?.index ?? 0) / TILE_WIDTH), (lines) => lines.slice(0, -1)),
      'event-missing',
    ],
    [
      'an event twice',
      () => rewritten(1, (lines) => lines.toSpliced(5, 0, lines[5] ?? '')),
      'event-repeated',
    ],
    [
      'two events exchanged',
      () => rewritten(1, (lines) => lines.with(5, lines[6] ?? '').with(6, lines[5] ?? '')),
      'event-out-of-order',
    ],
    ['a line that is none', () => rewritten(1, (lines) => lines.with(5, '{}')), 'line-unreadable'],
    [
      'an event made up',
      () =>
        rewritten(1, (lines) => [...lines, (lines.at(-1) ?? '').replace(/"index":\d+/, '"index":999999')]),
      'event-not-in-log',
    ],
    [
      'a version skipped',
      () =>
        rewritten(1, (lines) =>
          lines.with(
            5,
            (lines[5] ?? '').replace(/"version":(\d+)/, (_, n) => `"version":${Number(n) + 1}`),
          ),
        ),
      'event-out-of-order',
    ],
    [
      'the events of a bundle gone',
      () => new Map([...whole].filter(([name]) => name !== 'events/1')),
      'event-missing',
    ],
    [
      'a bundle gone',
      () => new Map([...whole].filter(([name]) => name !== 'tile/entries/001')),
      'log-incomplete',
    ],
    [
      'the last bundle gone',
      () => new Map([...whole].filter(([name]) => !/^tile\/entries\/.*\.p/.test(name))),
      'log-incomplete',
    ],
    [
      'no checkpoint',
      () => new Map([...whole].filter(([name]) => name !== 'checkpoint')),
      'checkpoint-unreadable',
    ],
    [
      'the witness stripped',
      () =>
        new Map(whole).set(
          'checkpoint',
          Buffer.from((whole.get('checkpoint')?.toString() ?? '').split('\n').slice(0, 5).join('\n') + '\n'),
        ),
      'witness-missing',
    ],
    [
      'an earlier checkpoint’s root',
      () =>
        new Map(whole).set(
          'checkpoint',
          Buffer.from(
            (whole.get('checkpoint')?.toString() ?? '').replace(
              /^(.*\n.*\n).*/,
              `$1${early.get('checkpoint')?.toString().split('\n')[2] ?? ''}`,
            ),
          ),
        ),
      'signature-forged',
    ],
  ];
  it.each(tamperings)('with %s says so', async (_, tampered, code) => {
    expect((await found(tampered())).map((finding) => finding.code)).toContain(code);
  });

  it('with an entry changed names the event it stands for, and without events its place', async () => {
    for (const at of [3, 300, 600]) {
      const bundle = Math.floor(at / TILE_WIDTH);
      const path = `tile/entries/00${bundle}`;
      const entries = decodeBundle(whole.get(path) ?? Buffer.alloc(0)) ?? [];
      const place = at % TILE_WIDTH;
      const entry = Buffer.from(entries[place] ?? Buffer.alloc(33));
      entry[20] = (entry[20] ?? 0) ^ 1;
      const paths = new Map(whole).set(path, encodeBundle(entries.with(place, entry)));
      const event = all.find(({ index }) => index === at);
      const findings = await found(paths);
      expect(findings).toMatchObject([
        { code: 'entry-altered', event: event === undefined ? {} : refOf(event) },
      ]);
      expect(findings[0]?.message.en).toContain(String(at));
      const bare = new Map([...paths].filter(([name]) => !name.startsWith('events/')));
      expect((await found(bare)).map(({ message }) => message.en)).toEqual([
        `An entry of the log does not fit its checkpoint: ${at}.`,
      ]);
    }
  });

  it('that was rewound or forked since it was verified is told from one that went on', async () => {
    const progress = await progressOn(whole);
    expect((await found(early, progress)).map(({ code }) => code)).toEqual(['log-rewound']);
    const before = await progressOn(early);
    const forked = await exportOf(([first, ...others]) =>
      first === undefined
        ? others
        : [{ ...first, metadata: { ...first.metadata, actor: 'another' } }, ...others],
    );
    expect(await found(forked.whole)).toEqual([]);
    expect((await found(forked.whole, before)).map(({ code }) => code)).toEqual(['log-forked']);
    expect((await found(forked.whole, progress)).map(({ code }) => code)).toEqual(['log-forked']);
    expect((await found(whole, { ...before, origin: 'another' })).map(({ code }) => code)).toEqual([
      'log-unknown',
    ]);
  });

  it('signed by the log alone does not pass a policy that asks for a witness', async () => {
    const { whole: alone } = await exportOf(undefined, (text) => [log.sign(text)]);
    expect((await found(alone)).map(({ code }) => code)).toEqual(['witness-missing']);
  });
});
