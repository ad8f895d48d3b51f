import { generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  cosigner,
  ed25519Signer,
  formatNote,
  parseCheckpoint,
  type SealedEvent,
  sha256,
  type SignatureLine,
} from '@tidu/ledger';
import { zipSync } from 'fflate';
import { type Course, coursesOf, ID, type Record } from '../../test/courses.js';
import { enclosed } from '../../test/edition.js';
import {
  bothSign,
  log,
  office,
  ORIGIN,
  policy,
  policyOf,
  POLICY_TEXT,
  testLog,
} from '../../test/sealed-log.js';
import {
  edit,
  editJson,
  eventsIn,
  otherText,
  streamFiles,
  type Tampering,
  textOf,
  writeEvents,
} from '../../test/tamperings.js';
import { type Finding } from '../findings.js';
import { buildDossier } from './build.js';
import { pack, unpack } from './dossier.js';
import { verifyDossier } from './verify-dossier.js';

const OWN = `application-${ID}`;
const CASES = 200;

let course: Course;
let honest: Map<string, Uint8Array>;
let earlier: string;
let zip: Uint8Array;

/** The richest course: a panel drawn, a notice, an award. */
function richest(): Course {
  const awarded = coursesOf('advanced').filter(({ phase }) => phase === 'awarded');
  return awarded.reduce((most, one) => (one.records.length > most.records.length ? one : most));
}

async function dossierOf(records: readonly Record[]): Promise<Uint8Array> {
  const one = testLog();
  one.append(records.slice(0, 30));
  const { size, checkpoint } = one.seal();
  earlier = checkpoint;
  one.append(records.slice(30));
  const source = one.seal();
  return buildDossier(ID, source, { ...enclosed, earlier: [size] });
}

const verified = (bytes: Uint8Array): readonly Finding[] => verifyDossier(bytes, { policy }).findings;

function repacked(change: Tampering['change']): Uint8Array {
  const files = new Map(honest);
  change(files);
  return pack(files);
}

beforeAll(async () => {
  course = richest();
  zip = await dossierOf(course.records);
  honest = new Map(unpack(zip)?.files);
});

/** Whether what was found says what was done, of the event it was done to. */
function names(findings: readonly Finding[], { code, event }: Pick<Tampering, 'code' | 'event'>): boolean {
  return findings.some(
    (found) =>
      found.code === code &&
      (event === undefined ||
        (found.event?.stream === event.stream && found.event.version === event.version)),
  );
}

function* onEvents(): Generator<Tampering> {
  for (const file of streamFiles(honest)) {
    const events = eventsIn(honest, file);
    const at = (event: SealedEvent) => ({ stream: event.stream, version: event.version });
    const changed =
      (n: number, change: (event: SealedEvent) => SealedEvent): Tampering['change'] =>
      (files) =>
        writeEvents(
          files,
          file,
          events.map((event, place) => (place === n ? change(event) : event)),
        );
    for (const [n, event] of events.entries()) {
      if (event.stream.startsWith('expert-pool') && n % 4 > 0) continue;
      const where = `${event.stream} #${event.version}`;
      const last = n === events.length - 1;
      yield {
        name: `data of ${where}`,
        change: changed(n, (one) => ({ ...one, data: otherText(one.data) })),
        code: 'event-altered',
        event: at(event),
      };
      yield {
        name: `${where} left out`,
        change: (files) => writeEvents(files, file, events.toSpliced(n, 1)),
        code:
          last && events.length > 1
            ? 'stream-truncated'
            : events.length === 1
              ? 'stream-truncated'
              : 'event-missing',
        event: at(event),
      };
      if (n % 3 === 0) {
        yield {
          name: `${where} twice`,
          change: (files) => writeEvents(files, file, events.toSpliced(n, 0, event)),
          code: 'event-repeated',
          event: at(event),
        };
        yield {
          name: `who did ${where}`,
          change: changed(n, (one) => ({
            ...one,
            metadata: one.metadata.replace('"actor":"', '"actor":"not-'),
          })),
          code: 'event-altered',
          event: at(event),
        };
      }
      const next = events[n + 1];
      if (next !== undefined && n % 2 === 0)
        yield {
          name: `${where} after the next`,
          change: (files) => writeEvents(files, file, events.with(n, next).with(n + 1, event)),
          code: 'event-out-of-order',
          event: at(event),
        };
    }
  }
  const file = streamFiles(honest).find((name) => name.includes('application')) ?? '';
  const events = eventsIn(honest, file);
  const middle = events[7];
  if (middle === undefined) throw new Error('the application has events');
  const event = { stream: OWN, version: 8 };
  const with7 =
    (change: Partial<SealedEvent>): Tampering['change'] =>
    (files) =>
      writeEvents(files, file, events.with(7, { ...middle, ...change }));
  yield {
    name: 'its id',
    change: with7({ id: middle.id.replace(/^./, middle.id.startsWith('0') ? '1' : '0') }),
    code: 'event-altered',
    event,
  };
  yield { name: 'its type', change: with7({ type: 'application.withdrawn' }), code: 'event-altered', event };
  yield { name: 'its schema version', change: with7({ schemaVersion: 3 }), code: 'event-altered', event };
  yield {
    name: 'its time',
    change: with7({ recordedAt: middle.recordedAt - 1 }),
    code: 'event-altered',
    event,
  };
  yield {
    name: 'its salt',
    change: with7({ salt: middle.salt.replace(/^./, middle.salt.startsWith('0') ? '1' : '0') }),
    code: 'event-altered',
    event,
  };
  yield {
    name: 'its place, another event’s',
    change: with7({ index: middle.index + 1 }),
    code: 'event-altered',
    event,
  };
  yield {
    name: 'its place, beyond the tree',
    change: with7({ index: 1_000_000 }),
    code: 'event-beyond-checkpoint',
    event,
  };
  yield {
    name: 'its stream',
    change: with7({ stream: 'application-another' }),
    code: 'event-foreign',
    event: { stream: 'application-another', version: 8 },
  };
  yield { name: 'data that is no JSON', change: with7({ data: '{' }), code: 'event-unreplayable', event };
  yield {
    name: 'a blank in its data',
    change: with7({ data: middle.data.replace('{', '{ ') }),
    code: 'event-altered',
    event,
  };
  yield {
    name: 'a line that is none',
    change: (files) => edit(files, file, (text) => text.replace('\t', ' ')),
    code: 'line-unreadable',
    event: { stream: OWN, version: 1 },
  };
  yield {
    name: 'an event made up at the end',
    change: (files) =>
      writeEvents(files, file, [...events, { ...middle, version: events.length + 1, index: middle.index }]),
    code: 'event-out-of-order',
    event: { stream: OWN, version: events.length + 1 },
  };
  for (const cut of [2, 5, 10, 20])
    yield {
      name: `the last ${cut} cut off, and the manifest with them`,
      change: (files) => {
        writeEvents(files, file, events.slice(0, -cut));
        editJson(files, 'manifest.json', (manifest: { streams: object }) => ({
          ...manifest,
          streams: { ...manifest.streams, [OWN]: events.length - cut },
        }));
      },
      code: 'stream-truncated',
      event: { stream: OWN, version: events.length - cut + 1 },
    };
}

function* onStreams(): Generator<Tampering> {
  for (const file of streamFiles(honest)) {
    const [first] = eventsIn(honest, file);
    const stream = first?.stream ?? '';
    yield {
      name: `the file of ${stream} gone`,
      change: (files) => files.delete(file),
      code: 'stream-missing',
      event: { stream, version: 1 },
    };
    if (stream !== OWN && !stream.startsWith('factory') && !stream.startsWith('enterprise'))
      yield {
        name: `${stream} gone, also from the manifest`,
        change(files) {
          files.delete(file);
          editJson(
            files,
            'manifest.json',
            ({ streams, ...manifest }: { streams: { [name: string]: number } }) => ({
              ...manifest,
              streams: Object.fromEntries(Object.entries(streams).filter(([name]) => name !== stream)),
            }),
          );
        },
        code: 'stream-missing',
      };
    yield {
      name: `no place of ${stream} in the map`,
      change: (files) =>
        editJson(files, 'completeness.json', (value: { streams: object }) => ({
          ...value,
          streams: { ...value.streams, [stream]: null },
        })),
      code: 'completeness-unproved',
      event: { stream, version: eventsIn(honest, file).length },
    };
    yield {
      name: `${stream} said to be absent`,
      change: (files) =>
        editJson(files, 'manifest.json', (manifest: { absent: string[] }) => ({
          ...manifest,
          absent: [stream],
        })),
      code: 'stream-hidden',
      event: { stream, version: 1 },
    };
  }
}

function* onTheRest(): Generator<Tampering> {
  const note = textOf(honest, 'checkpoint');
  const checkpoint = parseCheckpoint(note);
  if (checkpoint === null) throw new Error('the dossier has a checkpoint');
  const { text } = checkpoint.note;
  const signed =
    (...signatures: SignatureLine[]) =>
    (files: Map<string, Uint8Array>) =>
      edit(files, 'checkpoint', () => formatNote({ text, signatures }));
  const stranger = ed25519Signer(ORIGIN, generateKeyPairSync('ed25519').privateKey);
  const accomplice = cosigner('audit.example/office', generateKeyPairSync('ed25519').privateKey);
  const forged = { ...log.sign(text), signature: stranger.sign(text).signature };
  const cosigned = office.cosign(text, 5);
  const elsewhere = text.replace(ORIGIN, 'tidu.example/another');
  yield { name: 'no log’s signature', change: signed(cosigned), code: 'log-unknown' };
  yield {
    name: 'a stranger’s signature',
    change: signed(stranger.sign(text), cosigned),
    code: 'log-unknown',
  };
  yield {
    name: 'a stranger’s signature under the log’s key id',
    change: signed(forged, cosigned),
    code: 'signature-forged',
  };
  yield { name: 'the witness stripped', change: signed(log.sign(text)), code: 'witness-missing' };
  yield {
    name: 'another witness of that name',
    change: signed(log.sign(text), accomplice.cosign(text, 5)),
    code: 'witness-missing',
  };
  yield {
    name: 'the witness forged',
    change: signed(log.sign(text), { ...cosigned, signature: accomplice.cosign(text, 5).signature }),
    code: 'signature-forged',
  };
  yield {
    name: 'the witness of another time',
    change: signed(log.sign(text), {
      ...cosigned,
      signature: Buffer.concat([Buffer.alloc(8, 1), cosigned.signature.subarray(8)]),
    }),
    code: 'signature-forged',
  };
  yield {
    name: 'the witness of the log alone',
    change: signed(log.sign(text), log.sign(text)),
    code: 'witness-missing',
  };
  yield {
    name: 'another size',
    change: (files) =>
      edit(files, 'checkpoint', (old) => old.replace(`\n${checkpoint.size}\n`, `\n${checkpoint.size + 1}\n`)),
    code: 'signature-forged',
  };
  yield {
    name: 'another root',
    change: (files) =>
      edit(files, 'checkpoint', (old) =>
        old.replace(checkpoint.root.toString('base64'), sha256('').toString('base64')),
      ),
    code: 'signature-forged',
  };
  yield {
    name: 'another root, signed by the log',
    change: (files) =>
      edit(files, 'checkpoint', () => {
        const other = text.replace(checkpoint.root.toString('base64'), sha256('').toString('base64'));
        return formatNote({ text: other, signatures: bothSign(other) });
      }),
    code: 'event-not-in-log',
  };
  yield {
    name: 'another log',
    change: (files) =>
      edit(files, 'checkpoint', () => formatNote({ text: elsewhere, signatures: bothSign(elsewhere) })),
    code: 'log-unknown',
  };
  yield {
    name: 'a line more in the checkpoint',
    change: (files) => edit(files, 'checkpoint', (old) => old.replace('\n\n', '\nmore\n\n')),
    code: 'signature-forged',
  };
  yield {
    name: 'no checkpoint',
    change: (files) => files.delete('checkpoint'),
    code: 'checkpoint-unreadable',
  };
  yield {
    name: 'a checkpoint that is none',
    change: (files) => edit(files, 'checkpoint', (old) => old.slice(0, 40)),
    code: 'checkpoint-unreadable',
  };
  yield {
    name: 'an earlier checkpoint',
    change: (files) => edit(files, 'checkpoint', () => earlier),
    code: 'event-beyond-checkpoint',
  };
  const flip = (base64: string): string => {
    const bytes = Buffer.from(base64, 'base64');
    bytes[3] = (bytes[3] ?? 0) ^ 4;
    return bytes.toString('base64');
  };
  for (const n of [0, 9, 20])
    for (const part of [1, 2])
      yield {
        name: `proof ${n}, hash ${part}`,
        change: (files) =>
          editJson(files, 'proofs.json', (proofs: [number, ...string[]][]) =>
            proofs.map((proof, at) =>
              at === n ? proof.map((hash, place) => (place === part ? flip(String(hash)) : hash)) : proof,
            ),
          ),
        code: part === 1 ? 'event-unproved' : 'event-not-in-log',
      };
  yield {
    name: 'a proof gone',
    change: (files) => editJson(files, 'proofs.json', (proofs: unknown[]) => proofs.slice(1)),
    code: 'event-unproved',
  };
  yield { name: 'all proofs gone', change: (files) => files.delete('proofs.json'), code: 'event-unproved' };
  yield {
    name: 'a proof shorter',
    change: (files) =>
      editJson(files, 'proofs.json', ([one, ...others]: unknown[][]) => [one?.slice(0, -1), ...others]),
    code: 'event-not-in-log',
  };
  yield {
    name: 'no completeness',
    change: (files) => files.delete('completeness.json'),
    code: 'completeness-unproved',
  };
  yield {
    name: 'the statement of all streams',
    change: (files) =>
      editJson(files, 'completeness.json', (value: { entry: string }) => ({
        ...value,
        entry: flip(value.entry),
      })),
    code: 'completeness-unproved',
  };
  yield {
    name: 'its proof',
    change: (files) =>
      editJson(files, 'completeness.json', (value: { path: string[] }) => ({
        ...value,
        path: value.path.map(flip),
      })),
    code: 'completeness-unproved',
  };
  yield {
    name: 'a lower version in the map',
    change: (files) =>
      editJson(
        files,
        'completeness.json',
        (value: { streams: { [stream: string]: { end: unknown[] } } }) => ({
          ...value,
          streams: {
            ...value.streams,
            [OWN]: { ...value.streams[OWN], end: value.streams[OWN]?.end.with(1, 3) },
          },
        }),
      ),
    code: 'completeness-unproved',
    event: {
      stream: OWN,
      version: eventsIn(honest, streamFiles(honest).find((name) => name.includes('application')) ?? '')
        .length,
    },
  };
  const outcomes: { [part: string]: unknown } = {
    phase: 'refused',
    tier: 'pioneer',
    verdict: 'ineligible',
    certificateNumber: '示例-1',
  };
  for (const [part, value] of Object.entries(outcomes))
    yield {
      name: `another ${part} stated`,
      change: (files) =>
        editJson(files, 'manifest.json', (manifest: { outcome: object }) => ({
          ...manifest,
          outcome: { ...manifest.outcome, [part]: value },
        })),
      code: 'outcome-differs',
    };
  yield {
    name: 'another application stated',
    change: (files) =>
      editJson(files, 'manifest.json', (manifest: object) => ({ ...manifest, application: 'another' })),
    code: 'other-application',
  };
  yield {
    name: 'another format',
    change: (files) => editJson(files, 'manifest.json', (manifest: object) => ({ ...manifest, format: 'x' })),
    code: 'manifest-unreadable',
  };
  yield {
    name: 'no manifest',
    change: (files) => files.delete('manifest.json'),
    code: 'manifest-unreadable',
  };
  yield {
    name: 'another edition pinned',
    change: (files) =>
      editJson(files, 'manifest.json', (manifest: object) => ({
        ...manifest,
        edition: { id: '2024', contentHash: `sha256:${'0'.repeat(64)}` },
      })),
    code: 'edition-unknown',
  };
  yield {
    name: 'an unknown edition pinned',
    change: (files) =>
      editJson(files, 'manifest.json', (manifest: object) => ({
        ...manifest,
        edition: { id: '1999', contentHash: `sha256:${'0'.repeat(64)}` },
      })),
    code: 'edition-unknown',
  };
  for (const file of [...honest.keys()].filter((name) => name.startsWith('edition/'))) {
    yield {
      name: `${file} changed`,
      change: (files) => edit(files, file, (old) => `${old} `),
      code: 'edition-altered',
    };
    yield { name: `${file} gone`, change: (files) => files.delete(file), code: 'edition-altered' };
  }
  yield {
    name: 'a file more in the edition',
    change: (files) => edit(files, 'edition/more.json', () => '{}'),
    code: 'edition-altered',
  };
  yield {
    name: 'a file nobody named',
    change: (files) => edit(files, `evidence/${'a'.repeat(64)}`, () => 'x'),
    code: 'evidence-unnamed',
  };
  const [named = ''] =
    /"sha256":"([0-9a-f]{64})"/
      .exec([...honest].map(([, bytes]) => Buffer.from(bytes).toString()).join(''))
      ?.slice(1) ?? [];
  yield {
    name: 'evidence with other content',
    change: (files) => edit(files, `evidence/${named}`, () => 'x'),
    code: 'evidence-altered',
  };
  yield {
    name: 'the page',
    change: (files) => edit(files, 'index.html', (old) => old.replace('卷宗', '卷 宗')),
    code: 'viewer-altered',
  };
  yield { name: 'no page', change: (files) => files.delete('index.html'), code: 'viewer-altered' };
  yield {
    name: 'a file besides',
    change: (files) => edit(files, 'more.txt', () => 'x'),
    code: 'file-unlisted',
  };
}

describe('a dossier that was tampered with', () => {
  it(`is found out, and what was done is named, in ${CASES} ways and more`, () => {
    const seen = new Set<string>();
    const unnamed: string[] = [];
    for (const tampering of [...onEvents(), ...onStreams(), ...onTheRest()]) {
      expect(seen.has(tampering.name)).toBe(false);
      seen.add(tampering.name);
      const findings = verified(repacked(tampering.change));
      if (!names(findings, tampering))
        unnamed.push(
          `${tampering.name}: ${tampering.code} ≠ ${findings
            .map(({ code, event }) => `${code} ${event?.stream ?? ''} ${event?.version ?? ''}`)
            .join(', ')
            .slice(0, 200)}`,
        );
    }
    expect(unnamed).toEqual([]);
    expect(seen.size).toBeGreaterThan(CASES);
  });

  it('is found out at any byte of the file', () => {
    for (let at = 60; at < zip.length; at += Math.floor(zip.length / 40)) {
      const bytes = Uint8Array.from(zip);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      const same = unpack(bytes)?.files;
      const isSame =
        same !== undefined &&
        [...honest].every(([name, content]) => Buffer.from(same.get(name) ?? []).equals(content));
      // What stands in a ZIP file beside names and contents says nothing.
      if (!isSame) expect({ at, found: verified(bytes).length > 0 }).toEqual({ at, found: true });
    }
    for (const length of [0, 10, 1_000, zip.length - 30])
      expect(verified(zip.subarray(0, length)).map(({ code }) => code)).toEqual(['file-unreadable']);
  });

  it('is found out where a file is not what the list of files says', () => {
    const files = new Map(unpack(zip)?.files);
    edit(files, 'README.txt', (text) => `${text}x`);
    files.delete('continuations.json');
    files.set('more.txt', new Uint8Array(1));
    const codes = verified(zipSync(Object.fromEntries(files))).map(({ code }) => code);
    expect([...new Set(codes)].sort()).toEqual(['file-altered', 'file-missing', 'file-unlisted']);
  });

  it('is held against a checkpoint known before', async () => {
    const known = parseCheckpoint(earlier);
    const last = parseCheckpoint(textOf(honest, 'checkpoint'));
    if (known === null || last === null) throw new Error('there are checkpoints');
    const codes = (bytes: Uint8Array, of = known) =>
      verifyDossier(bytes, { policy, known: of }).findings.map(({ code }) => code);
    expect(codes(zip)).toEqual([]);
    expect(codes(zip, last)).toEqual([]);
    const [first, ...others] = course.records;
    if (first === undefined) throw new Error('the course has records');
    const other = { ...first, metadata: { ...first.metadata, actor: 'another' } };
    expect(codes(await dossierOf([other, ...others]))).toEqual(['log-forked']);
    expect(codes(zip, { ...last, size: last.size + 1 })).toEqual(['log-rewound']);
    expect(codes(zip, { ...last, root: sha256('x') })).toEqual(['log-forked']);
    expect(codes(zip, { ...known, size: known.size - 1 })).toEqual(['history-unproved']);
  });

  it('passes only under a policy that names its log and witnesses', () => {
    const none = policyOf(POLICY_TEXT.replace(/^log .*\n/m, ''));
    expect(verifyDossier(zip, { policy: none }).findings.map(({ code }) => code)).toEqual(['log-unknown']);
    const relaxed = policyOf(POLICY_TEXT.replace('quorum office', 'quorum none'));
    expect(verifyDossier(zip, { policy: relaxed }).ok).toBe(true);
  });
});

/** What the operator of the log could seal and sign himself: only the replay finds it. */
describe('a log that was false when it was sealed', () => {
  const changed = (type: string, change: (data: never) => unknown, nth = 0): readonly Record[] => {
    let seen = -1;
    return course.records.map((record) => {
      if (record.event.type !== type || (seen += 1) !== nth) return record;
      return { ...record, event: { ...record.event, data: change(record.event.data as never) } };
    });
  };
  const versionOf = (type: string, nth = 0): { stream: string; version: number } => {
    const record = course.records.filter(({ event }) => event.type === type)[nth];
    const stream = record?.stream ?? '';
    return {
      stream,
      version: course.records.filter((one) => one.stream === stream).findIndex((one) => one === record) + 1,
    };
  };
  const found = async (records: readonly Record[]) => verified(await dossierOf(records));

  const COMPUTED = 'application.eligibility-computed';

  it('gives its verdicts away', async () => {
    const about = versionOf(COMPUTED);
    const ways: [string, (data: never) => unknown, Finding['code']][] = [
      ['verdict', (data: object) => ({ ...data, verdict: 'ineligible' }), 'evaluation-differs'],
      [
        'clauses',
        (data: { clauses: object[] }) => ({ ...data, clauses: data.clauses.slice(1) }),
        'evaluation-differs',
      ],
      [
        'missing',
        (data: object) => ({ ...data, missing: [{ clause: 'base/1', need: 'x' }] }),
        'evaluation-differs',
      ],
      [
        'edition',
        (data: object) => ({ ...data, editionHash: `sha256:${'1'.repeat(64)}` }),
        'edition-unknown',
      ],
      [
        'request',
        (data: { request: object }) => ({ ...data, request: { ...data.request, asOf: '2026-06-29' } }),
        'inputs-differ',
      ],
      [
        'figures',
        (data: { request: object }) => ({ ...data, request: { ...data.request, kpis: [] } }),
        'inputs-differ',
      ],
    ];
    for (const [way, change, code] of ways) {
      const findings = await found(changed(COMPUTED, change));
      expect({ way, named: names(findings, { code, event: about }) }).toEqual({ way, named: true });
    }
    const compared = await found(
      changed('application.kpis-compared', (data: object) => ({ ...data, comparisons: [] })),
    );
    expect(
      names(compared, { code: 'evaluation-differs', event: versionOf('application.kpis-compared') }),
    ).toBe(true);
  });

  it('gives its draws away', async () => {
    const ways: [string, string, (data: never) => unknown][] = [
      ['seats', 'draw.drawn', (data: { seats: object[] }) => ({ ...data, seats: data.seats.toReversed() })],
      ['seed', 'draw.drawn', (data: object) => ({ ...data, seed: '0'.repeat(64) })],
      [
        'candidates',
        'draw.prepared',
        (data: { candidates: object[] }) => ({ ...data, candidates: data.candidates.slice(1) }),
      ],
      ['reveal', 'draw.seed-revealed', (data: object) => ({ ...data, seed: '3'.repeat(64) })],
      [
        'assigned',
        'application.panel-assigned',
        (data: { seats: object[] }) => ({ ...data, seats: data.seats.toReversed() }),
      ],
    ];
    for (const [way, type, change] of ways) {
      const findings = await found(changed(type, change));
      expect({ way, codes: findings.map(({ code }) => code).includes('draw-differs') }).toEqual({
        way,
        codes: true,
      });
    }
  });

  it('gives away an award that stands on no evaluation', async () => {
    const without = course.records.filter(({ event }) => event.type !== COMPUTED);
    const awarded =
      without
        .filter(({ stream }) => stream === OWN)
        .findIndex(({ event }) => event.type === 'application.awarded') + 1;
    expect(
      names(await found(without), {
        code: 'decision-without-ground',
        event: { stream: OWN, version: awarded },
      }),
    ).toBe(true);
  });

  it('gives away a decision whose ground had moved', async () => {
    const at = course.records.findIndex(({ event }) => event.type === 'application.submitted');
    const submitted = course.records[at];
    if (submitted === undefined) throw new Error('it was submitted');
    const before = { ...submitted.metadata, basis: { ...(submitted.metadata['basis'] as object), [OWN]: 2 } };
    const findings = await found(course.records.with(at, { ...submitted, metadata: before }));
    expect(names(findings, { code: 'basis-overtaken', event: versionOf('application.submitted') })).toBe(
      true,
    );
  });
});
