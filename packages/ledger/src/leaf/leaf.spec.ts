import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import {
  eventEntry,
  eventStatement,
  parseStreamsEntry,
  saltOf,
  streamsEntry,
  type StoredEvent,
} from './event-leaf.js';
import { eventLine, parseEventLine } from './event-line.js';
import { committedText } from './sealed-values.js';

const EVENT: StoredEvent = {
  stream: 'notice-示例',
  version: 3,
  id: '0192f6a0-5b7c-7c3e-9a61-3f2f9a6e0d11',
  type: 'notice.objection-filed',
  schemaVersion: 1,
  recordedAt: 1_790_000_000_000,
  metadata: '{"actor":"anyone"}',
  data: '{"objector":{"contact":{"sealed":"AES-256-GCM","subject":"s-1","text":"AAAA"}},"statement":"示例"}',
};
const SALT = saltOf(Buffer.alloc(32, 7), EVENT.id);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('the entry of an event', () => {
  it('commits to canonical JSON of every field', () => {
    const previous = 'ab'.repeat(32);
    const statement = eventStatement(EVENT, previous, SALT);
    expect(canonicalize(JSON.parse(statement))).toBe(statement);
    expect(JSON.parse(statement)).toEqual({
      v: 1,
      stream: EVENT.stream,
      version: 3,
      id: EVENT.id,
      type: EVENT.type,
      schema: 1,
      at: EVENT.recordedAt,
      metadata: sha256(EVENT.metadata),
      data: sha256(committedText(EVENT.data)),
      prev: previous,
      salt: SALT,
    });
    expect(eventEntry(EVENT, previous, SALT).toString('hex')).toBe(`01${sha256(statement)}`);
  });

  it('stays when a sealed value is withheld, and changes with anything else', () => {
    const withheld = EVENT.data.replace('"text":"AAAA"', `"textHash":"${sha256('AAAA')}"`);
    const entryOf = (event: StoredEvent) => eventEntry(event, null, SALT).toString('hex');
    expect(entryOf({ ...EVENT, data: withheld })).toBe(entryOf(EVENT));
    const others: StoredEvent[] = [
      { ...EVENT, data: EVENT.data.replace('AAAA', 'AAAB') },
      { ...EVENT, data: EVENT.data.replace('s-1', 's-2') },
      { ...EVENT, data: `${EVENT.data} ` },
      { ...EVENT, metadata: '{"actor":"someone"}' },
      { ...EVENT, stream: 'notice-2' },
      { ...EVENT, version: 4 },
      { ...EVENT, type: 'notice.x' },
      { ...EVENT, schemaVersion: 2 },
      { ...EVENT, recordedAt: 0 },
      { ...EVENT, id: EVENT.id.replace('0', '1') },
    ];
    expect(new Set([EVENT, ...others].map(entryOf)).size).toBe(others.length + 1);
    expect(eventEntry(EVENT, 'ab', SALT).equals(eventEntry(EVENT, null, SALT))).toBe(false);
    expect(
      eventEntry(EVENT, null, saltOf(Buffer.alloc(32, 8), EVENT.id)).equals(eventEntry(EVENT, null, SALT)),
    ).toBe(false);
  });

  it('withholds what is sealed, wherever it stands, and nothing else', () => {
    const data =
      canonicalize({
        list: [{ sealed: 'SM4-GCM', subject: 's', text: 't' }],
        sealed: 'a word',
        more: { sealed: 1 },
      }) ?? '';
    expect(JSON.parse(committedText(data))).toEqual({
      list: [{ sealed: 'SM4-GCM', subject: 's', textHash: sha256('t') }],
      sealed: 'a word',
      more: { sealed: 1 },
    });
  });
});

describe('a line of an event', () => {
  const json = fc.json().map((text) => canonicalize(JSON.parse(text)) ?? 'null');
  const event = fc.record({
    index: fc.nat(),
    stream: fc.string({ minLength: 1 }),
    version: fc.nat(),
    id: fc.uuid(),
    type: fc.string({ minLength: 1 }),
    schemaVersion: fc.nat(),
    recordedAt: fc.nat(),
    salt: fc.constant(SALT),
    metadata: json,
    data: json,
  });

  it('gives the event back', () => {
    fc.assert(
      fc.property(event, (one) => {
        expect(parseEventLine(eventLine(one))).toEqual(one);
      }),
    );
  });

  it('is refused in any other spelling, and throws nothing', () => {
    const line = eventLine({ ...EVENT, index: 5, salt: SALT });
    const others = [
      `${line}\t`,
      line.replace('{"at"', '{ "at"'),
      line.replace('"index":5', '"index":"5"'),
      line.replace('\t', ' '),
      '',
      '{}\t{}\t{}',
      'null\t1\t2',
    ];
    expect(others.map(parseEventLine)).toEqual(others.map(() => null));
    fc.assert(fc.property(fc.string(), (text) => void parseEventLine(text)));
  });
});

it('the entry of the streams gives back what it says', () => {
  const said = { events: 70, streams: 9, root: Buffer.alloc(32, 3) };
  expect(parseStreamsEntry(streamsEntry(said))).toEqual(said);
  expect(parseStreamsEntry(eventEntry(EVENT, null, SALT))).toBeNull();
  expect(parseStreamsEntry(Buffer.concat([streamsEntry(said), Buffer.from(' ')]))).toBeNull();
});
