import {
  decodeBundle,
  ENTRY_KINDS,
  HASH_BYTES,
  leafHash,
  LogState,
  parseEventLine,
  type Policy,
  rangeRoot,
  type SealedEvent,
  type SignedCheckpoint,
  TILE_WIDTH,
  tiledNodes,
  TileMissingError,
  widthIn,
} from '@tidu/ledger';
import { checkCheckpoint } from '../checks/checkpoint.js';
import { refOf } from '../checks/order.js';
import { type CheckName, type Finding, finding } from '../findings.js';
import { type Report, reportOf } from '../report.js';
import { type LogLocation } from './location.js';
import { type Progress, progressText } from './progress.js';

export interface LogOptions {
  readonly policy: Policy;
  /** How far it was verified before: only what came since is read. */
  readonly progress?: Progress | undefined;
  /** Told how far it has come, as text that `parseProgress` reads, so that it can go on after an interruption. */
  readonly onProgress?: (text: string) => Promise<void>;
}

/** 平台默认 (platform default): how much is done between two notes of the progress, in entries. */
const NOTED_EVERY = 131_072;
/** What is checked of the checkpoint alone. */
const SIGNED: readonly CheckName[] = ['checkpoint', 'witness'];
/** A log that is wrong in every event is told of by its first ones. */
const MOST_FINDINGS = 100;

/**
 * Verifies a whole log: the checkpoint against the policy; every event, where the location gives them, against its entry,
 * computed behind its predecessor; every statement of all streams; and the tree over the entries against the root that was
 * signed. What was verified before is the beginning of it, or a fork is found.
 */
export async function verifyLog(location: LogLocation, options: LogOptions): Promise<Report> {
  const note = await location.checkpoint();
  if (note === null) return reportOf([finding('checkpoint-unreadable')], {}, SIGNED);
  const { checkpoint, witnesses, findings } = checkCheckpoint(note, options.policy);
  if (checkpoint === null) return reportOf(findings, {}, SIGNED);
  const { progress } = options;
  const facts = {
    origin: checkpoint.origin,
    size: checkpoint.size,
    root: checkpoint.root.toString('base64'),
    witnesses,
  };
  const behind = progress === undefined ? [] : await forkFaults(location, checkpoint, progress);
  if (behind.length > 0) return reportOf([...findings, ...behind], facts, SIGNED);
  const run = new LogRun(location, checkpoint, options);
  const found = await run.verify();
  return reportOf(
    [...findings, ...found],
    { ...facts, from: progress?.size ?? 0, events: run.state.events, withEvents: run.hasEvents },
    run.hasEvents ? [...SIGNED, 'events', 'order', 'completeness'] : [...SIGNED, 'events'],
  );
}

/** Whether what was verified before is the beginning of this log. */
async function forkFaults(
  location: LogLocation,
  { origin, size }: SignedCheckpoint,
  progress: Progress,
): Promise<Finding[]> {
  const detail = `${progress.size} → ${size}`;
  if (progress.origin !== origin) return [finding('log-unknown', { detail: origin })];
  if (progress.size > size) return [finding('log-rewound', { detail })];
  try {
    const root = await rangeRoot(tiledNodes(location, size), { start: 0, end: progress.size });
    return root.equals(progress.root) ? [] : [finding('log-forked', { detail })];
  } catch (error) {
    if (error instanceof TileMissingError) return [finding('log-incomplete', { detail: error.message })];
    throw error;
  }
}

class LogRun {
  readonly state: LogState;
  hasEvents = true;
  readonly #findings: Finding[] = [];
  #notedAt: number;

  constructor(
    private readonly location: LogLocation,
    private readonly checkpoint: SignedCheckpoint,
    private readonly options: LogOptions,
  ) {
    this.state = new LogState(options.progress?.place);
    this.#notedAt = this.state.size;
  }

  async verify(): Promise<readonly Finding[]> {
    const { size, root } = this.checkpoint;
    let next = this.#read(Math.floor(this.state.size / TILE_WIDTH));
    while (this.state.size < size && this.#findings.length < MOST_FINDINGS) {
      const index = Math.floor(this.state.size / TILE_WIDTH);
      const { entries, lines } = await next;
      if (entries === null) {
        this.#findings.push(finding('log-incomplete', { detail: `tile/entries/${index}` }));
        return this.#findings;
      }
      // The next is fetched while this one is computed.
      if ((index + 1) * TILE_WIDTH < size) next = this.#read(index + 1);
      await this.#take(index, entries, lines);
      this.state.takeFullTiles();
      await this.#note();
    }
    if (this.state.size === size && !this.state.root().equals(root)) await this.#blame();
    if (this.#findings.length === 0) await this.options.onProgress?.(this.#progress());
    return this.#findings;
  }

  async #read(
    index: number,
  ): Promise<{ readonly entries: Buffer[] | null; readonly lines: string[] | null }> {
    const width = widthIn(this.checkpoint.size, 'entries', index);
    const [bytes, text] = await Promise.all([
      this.location.tile({ level: 'entries', index, width }),
      this.hasEvents ? this.location.events(index) : null,
    ]);
    const entries = bytes === null ? null : decodeBundle(bytes);
    return {
      entries: entries?.length === width ? entries : null,
      lines: text === null ? null : linesOf(text),
    };
  }

  async #take(index: number, entries: readonly Buffer[], lines: readonly string[] | null): Promise<void> {
    const first = index * TILE_WIDTH;
    if (lines === null && index === 0) this.hasEvents = false;
    const events = this.hasEvents ? eventsAt(lines ?? [], this.#findings) : new Map<number, SealedEvent>();
    for (const [place, entry] of entries.entries()) {
      const at = first + place;
      if (at < this.state.size) continue;
      if (!this.hasEvents) this.state.takeOther(entry);
      else if (entry[0] === ENTRY_KINDS.streams) this.#takeStreams(at, entry);
      else await this.#takeEvent(at, entry, events.get(at));
    }
    for (const [at, event] of events) {
      const entry = entries[at - first];
      if (entry === undefined || entry[0] !== ENTRY_KINDS.event)
        this.#findings.push(finding('event-not-in-log', { event: refOf(event) }));
    }
  }

  #takeStreams(at: number, entry: Buffer): void {
    if (!this.state.streamsEntry().equals(entry) && this.#findings.length === 0)
      this.#findings.push(finding('counts-differ', { detail: String(at) }));
    this.state.takeOther(entry);
  }

  async #takeEvent(at: number, entry: Buffer, event: SealedEvent | undefined): Promise<void> {
    if (event === undefined) {
      this.#findings.push(finding('event-missing', { detail: String(at) }));
      this.state.takeOther(entry);
      return;
    }
    const { stream, version } = event;
    const expected = this.state.headOf(stream).version + 1;
    if (version !== expected)
      this.#findings.push(finding('event-out-of-order', { event: refOf(event), detail: `#${expected}` }));
    else {
      const computed = this.state.entryOf(event, event.salt);
      if (computed.equals(entry)) return void this.state.take(event, entry);
      if (await this.#isInTile(at, computed)) {
        this.#findings.push(finding('entry-altered', { event: refOf(event), detail: String(at) }));
        return void this.state.take(event, computed);
      }
      this.#findings.push(finding('event-altered', { event: refOf(event) }));
    }
    this.state.take(event, entry);
  }

  /** Whether the tile of hashes has an entry where the bundle has another. */
  async #isInTile(at: number, entry: Buffer): Promise<boolean> {
    const index = Math.floor(at / TILE_WIDTH);
    const tile = await this.location.tile({
      level: 0,
      index,
      width: widthIn(this.checkpoint.size, 0, index),
    });
    const place = (at % TILE_WIDTH) * HASH_BYTES;
    return tile !== null && leafHash(entry).equals(tile.subarray(place, place + HASH_BYTES));
  }

  /** Finds the bundle whose entries are not those of the tiles above; where all are, the tiles are not those of the root. */
  async #blame(): Promise<void> {
    const { size } = this.checkpoint;
    for (let index = 0; index * TILE_WIDTH < size; index += 1) {
      const width = widthIn(size, 0, index);
      const [tile, bundle] = await Promise.all([
        this.location.tile({ level: 0, index, width }),
        this.location.tile({ level: 'entries', index, width }),
      ]);
      const entries = bundle === null ? null : decodeBundle(bundle);
      const hashes = entries === null ? null : Buffer.concat(entries.map(leafHash));
      if (tile !== null && hashes?.equals(tile) === true) continue;
      const at = entries?.findIndex((entry, place) => {
        const there = tile?.subarray(place * HASH_BYTES, (place + 1) * HASH_BYTES);
        return there === undefined || !leafHash(entry).equals(there);
      });
      this.#findings.push(
        finding('entry-altered', { detail: String(index * TILE_WIDTH + Math.max(at ?? 0, 0)) }),
      );
      return;
    }
    this.#findings.push(finding('entry-altered', { detail: `0–${size - 1}` }));
  }

  async #note(): Promise<void> {
    if (this.state.size - this.#notedAt < NOTED_EVERY || this.#findings.length > 0) return;
    this.#notedAt = this.state.size;
    await this.options.onProgress?.(this.#progress());
  }

  #progress(): string {
    return progressText(this.checkpoint.origin, this.state, this.state.edge());
  }
}

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function eventsAt(lines: readonly string[], findings: Finding[]): Map<number, SealedEvent> {
  const events = new Map<number, SealedEvent>();
  let last = -1;
  for (const line of lines) {
    const event = parseEventLine(line);
    if (event === null) {
      findings.push(finding('line-unreadable', { detail: line.slice(0, 120) }));
      continue;
    }
    if (events.has(event.index)) findings.push(finding('event-repeated', { event: refOf(event) }));
    else if (event.index < last) findings.push(finding('event-out-of-order', { event: refOf(event) }));
    last = Math.max(last, event.index);
    if (!events.has(event.index)) events.set(event.index, event);
  }
  return events;
}
