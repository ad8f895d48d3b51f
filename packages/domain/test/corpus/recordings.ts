import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import canonicalize from 'canonicalize';
import { aggregateOf, foldAggregate } from '../../src/aggregates.js';
import { upcastersOf, type VersionStep } from '../../src/event-schema.js';
import { phaseOf } from '../lifecycle/world.js';

/** An event as it was stored. */
export interface StoredEvent {
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: unknown;
}

/** A stream from its first event on. */
export interface Stream {
  readonly stream: string;
  readonly events: readonly StoredEvent[];
}

/** A stream with the state that its events meant when it was recorded. */
export type RecordedStream = Stream & { readonly state: unknown };

/** What one release recorded from one source. */
export interface Recording {
  readonly file: string;
  readonly release: string;
  readonly streams: readonly RecordedStream[];
}

const FOLDER = fileURLToPath(new URL('./recorded/', import.meta.url));
const SUMS = 'SHA256SUMS';
/** The corpus is to be added to: the name of the release that records, such as 2026-11. */
const RECORDING = process.env['TIDU_CORPUS'];

/** The corpus: every recording there is, by the name of its file. */
export function recordings(): Recording[] {
  return files().map((file) => {
    const [release = ''] = file.split('.');
    const [, ...lines] = readFileSync(FOLDER + file, 'utf8')
      .trimEnd()
      .split('\n');
    return { file, release, streams: lines.map((line) => JSON.parse(line) as RecordedStream) };
  });
}

/** The digests of the recorded files, as they are and as they were written down when each was recorded. */
export function digests(): { readonly now: string[]; readonly then: string[] } {
  const now = files().map((file) => `${digestOf(readFileSync(FOLDER + file))}  ${file}`);
  return {
    now,
    then: readFileSync(FOLDER + SUMS, 'utf8')
      .trimEnd()
      .split('\n')
      .sort(byFile),
  };
}

/** What a stream means today. */
export function stateOf({ stream, events }: Stream): unknown {
  const name = aggregateOf(stream)?.aggregate;
  if (name === undefined) throw new Error(`${stream} is no stream of the domain`);
  const state = foldAggregate(
    name,
    events.map(({ type, schemaVersion, data }) => ({ type, data: upToDate(type, schemaVersion, data) })),
  );
  return JSON.parse(JSON.stringify(state));
}

function upToDate(type: string, schemaVersion: number, data: unknown): unknown {
  return upcastersOf()
    .filter((step) => step.type === type && step.from >= schemaVersion)
    .reduce((older, { upcast }) => upcast(older), data as Parameters<VersionStep>[0]);
}

/** The streams of a list of events, as each stood in the end. */
export function streamsOf(events: readonly (StoredEvent & { readonly stream: string })[]): Stream[] {
  const streams = new Map<string, StoredEvent[]>();
  for (const { stream, type, schemaVersion, data } of events) {
    const known = streams.get(stream) ?? [];
    known.push({ type, schemaVersion, data });
    streams.set(stream, known);
  }
  return [...streams].map(([stream, ofStream]) => ({ stream, events: ofStream }));
}

/** What a stream shows: its kinds of event, each with its version, and the phase it ends in. */
export function showsOf(stream: Stream, state = stateOf(stream)): Set<string> {
  const name = aggregateOf(stream.stream)?.aggregate;
  const phase = name === undefined ? [] : [`${name} ${phaseOf(name, state)}`];
  return new Set([...stream.events.map(kindOf), ...phase]);
}

/** A kind of event with its version. */
export function kindOf({ type, schemaVersion }: Pick<StoredEvent, 'type' | 'schemaVersion'>): string {
  return `${type} v${schemaVersion}`;
}

/** What streams show and no recording of the corpus does. */
export function lackingInCorpus(streams: readonly Stream[]): string[] {
  const shown = new Set(
    recordings().flatMap(({ streams: ofOne }) => ofOne.flatMap((one) => [...showsOf(one)])),
  );
  return [...new Set(streams.flatMap((stream) => [...showsOf(stream)]))].filter((what) => !shown.has(what));
}

/** Of streams that show the same, the first; shortest first, each that shows something new is kept. */
export function representative(streams: readonly Stream[]): Stream[] {
  const shown = new Set<string>();
  return [...streams]
    .sort((a, b) => a.events.length - b.events.length)
    .filter((stream) => {
      const fresh = [...showsOf(stream)].filter((what) => !shown.has(what));
      for (const what of fresh) shown.add(what);
      return fresh.length > 0;
    });
}

/**
 * Adds a recording to the corpus where `TIDU_CORPUS` names the release that is to be recorded. Throws where that release
 * has recorded this source: what is recorded is never written again.
 */
export function recordInCorpus(source: string, streams: readonly Stream[]): void {
  if (RECORDING === undefined) return;
  const file = `${RECORDING}.${source}.jsonl`;
  const note = '示例 · 全部数据均为虚构 · everything here is invented';
  const lines = [{ note }, ...streams.map((stream) => ({ ...stream, state: stateOf(stream) }))];
  const text = lines.map((line) => `${canonicalize(line) ?? ''}\n`).join('');
  writeFileSync(FOLDER + file, text, { flag: 'wx' });
  appendFileSync(FOLDER + SUMS, `${digestOf(text)}  ${file}\n`);
}

function files(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file !== SUMS)
    .sort();
}

function digestOf(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function byFile(a: string, b: string): number {
  return a.slice(64) < b.slice(64) ? -1 : 1;
}
