import { eventEntry, type StoredEvent, streamsEntry } from './leaf/event-leaf.js';
import { type StreamHead, StreamMap } from './map/stream-map.js';
import { type MapProof } from './map/stream-map.js';
import { type Edge, GrowingTree, type Tile } from './tiles/growing-tree.js';

/** All that a log goes on from: enough to continue without what came before. */
export interface LogPlace {
  readonly edge: Edge;
  readonly events: number;
  readonly streams: Iterable<readonly [string, StreamHead]>;
}

/**
 * A log as its entries leave it: the tree, and where each stream stands. Both the sealer, which makes entries, and whoever
 * checks them go through it; for the same events it comes to the same bytes.
 */
export class LogState {
  readonly #tree: GrowingTree;
  readonly #map = new StreamMap();
  readonly #heads: Map<string, StreamHead>;
  readonly #moved: Set<string>;
  #events: number;

  constructor(place?: LogPlace) {
    this.#tree = new GrowingTree(place?.edge);
    this.#heads = new Map(place?.streams);
    this.#moved = new Set(this.#heads.keys());
    this.#events = place?.events ?? 0;
  }

  /** How many entries there are, of events and of streams. */
  get size(): number {
    return this.#tree.size;
  }

  /** How many events there are. */
  get events(): number {
    return this.#events;
  }

  /** Where a stream stands; version 0 where it has no events. */
  headOf(stream: string): { readonly version: number; readonly leaf: Buffer | null } {
    return this.#heads.get(stream) ?? { version: 0, leaf: null };
  }

  /** How many streams there are. */
  get streams(): number {
    return this.#heads.size;
  }

  heads(): IterableIterator<[string, StreamHead]> {
    return this.#heads.entries();
  }

  /** The entry an event must have as the next one. */
  entryOf(event: StoredEvent, salt: string): Buffer {
    return eventEntry(event, this.headOf(event.stream).leaf?.toString('hex') ?? null, salt);
  }

  /** Takes an event's entry as the next one; answers its place. */
  take({ stream, version }: Pick<StoredEvent, 'stream' | 'version'>, entry: Buffer): number {
    const leaf = this.#tree.append(entry);
    this.#heads.set(stream, { version, leaf });
    this.#moved.add(stream);
    this.#events += 1;
    return this.#tree.size - 1;
  }

  /** The entry that says where all streams stand now. */
  streamsEntry(): Buffer {
    this.#settle();
    return streamsEntry({ events: this.#events, streams: this.#map.size, root: this.#map.root() });
  }

  /** Takes an entry that is no event's as the next one. */
  takeOther(entry: Buffer): void {
    this.#tree.append(entry);
  }

  prove(stream: string): MapProof {
    this.#settle();
    return this.#map.prove(stream);
  }

  root(): Buffer {
    return this.#tree.root();
  }

  /** What its tree goes on from. */
  edge(): Edge {
    return this.#tree.edge();
  }

  takeFullTiles(): Tile[] {
    return this.#tree.takeFull();
  }

  partialTiles(): Tile[] {
    return this.#tree.partial();
  }

  /** The map follows the streams when it is asked: a stream that moved often in between moves once. */
  #settle(): void {
    for (const stream of this.#moved) {
      const head = this.#heads.get(stream);
      if (head !== undefined) this.#map.set(stream, head);
    }
    this.#moved.clear();
  }
}
