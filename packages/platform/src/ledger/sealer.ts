import { checkpointText, formatNote, LogState, saltOf, TILE_WIDTH } from '@tidu/ledger';
import { type EventStore, type StoredEvent } from '@tidu/event-store';
import type pg from 'pg';
import { type LedgerKeys } from './ledger-keys.js';
import { keepPlace, keepSealed, newestCheckpoint } from './ledger-tables.js';
import { sealedState } from './sealed-state.js';
import { inTransaction } from './in-transaction.js';

/** At most so many events between two checkpoints, so that none waits long for its own in a flood. */
const MOST_AT_ONCE = 20_000;
const BATCH = 1_000;
/** The place is noted anew after so many events, or as many as there are streams: noting it costs as much as they do. */
const NOTED_EVERY = 8_192;

/** An event is not what was sealed, or the ledger is not what its events give: sealing stops, and a person must look. */
export class LedgerBrokenError extends Error {
  constructor(readonly place: string) {
    super(
      `台账与事件库不一致，已停止封存，未作任何改动：${place}。请核验事件库。 The ledger and the event log disagree; sealing stopped and nothing was changed: ${place}. Verify the log.`,
    );
    this.name = 'LedgerBrokenError';
  }
}

export interface SealerOptions {
  readonly pool: pg.Pool;
  readonly store: Pick<EventStore, 'readStored'>;
  readonly keys: LedgerKeys;
  /** The day it is in China, for the checkpoint to print. */
  readonly today: () => string;
}

/** What a round came to: nothing new; a checkpoint over all there was; or one, with more waiting. */
export type SealingRound = 'idle' | 'sealed' | 'more';

export interface Sealer {
  /** Seals what came since: entries, tiles and a signed checkpoint, all or nothing. Rejects with `LedgerBrokenError`. */
  readonly round: () => Promise<SealingRound>;
}

interface Standing {
  readonly state: LogState;
  /** Up to where in the event log everything is sealed. */
  position: number;
  /** The size at which the place was noted last. */
  notedAt: number;
}

/**
 * 封存 · follows the event log and seals it into the ledger. It keeps no state that it could not make again: at the start it
 * computes from the log what it had sealed since the last noted place and compares. It signs a tree only in the transaction
 * that keeps it, so that for a size there is never another; where a second sealer was faster it begins again behind it.
 */
export function createSealer({ pool, store, keys, today }: SealerOptions): Sealer {
  let standing: Standing | null = null;

  async function round(): Promise<SealingRound> {
    standing ??= await resume();
    const { state } = standing;
    const from = state.size;
    const taken = await takeNew(standing);
    if (taken.events === 0) return 'idle';
    state.takeOther(state.streamsEntry());
    const position = taken.position;
    const tiles = [...state.takeFullTiles(), ...state.partialTiles()].map((tile) => ({
      ...tile,
      position: tile.level === 'entries' ? (taken.ends.get(tile.index) ?? position) : null,
    }));
    const tree = { origin: keys.origin, size: state.size, root: state.root() };
    const text = checkpointText(tree);
    const note = formatNote({ text, signatures: keys.signers.map((signer) => signer.sign(text)) });
    const isKept = await inTransaction(pool, (tx) =>
      keepSealed(tx, { ...tree, from, tiles, note, position, day: today() }),
    );
    if (!isKept) {
      standing = null;
      return 'more';
    }
    standing.position = position;
    await notePlace(standing);
    return taken.events >= MOST_AT_ONCE ? 'more' : 'sealed';
  }

  async function takeNew({ state, position: after }: Standing) {
    let [events, position] = [0, after];
    /** Of each bundle, where its last event stands. */
    const ends = new Map<number, number>();
    for await (const batch of store.readStored({ after, limit: MOST_AT_ONCE, batchSize: BATCH }))
      for (const event of batch) {
        requireNext(state, event);
        const index = state.take(event, state.entryOf(event, saltOf(keys.saltKey, event.id)));
        position = event.position;
        ends.set(Math.floor(index / TILE_WIDTH), position);
        events += 1;
      }
    return { events, position, ends };
  }

  async function notePlace(reached: Standing): Promise<void> {
    const { state, notedAt } = reached;
    const due = Math.max(NOTED_EVERY, state.streams);
    if (state.size - notedAt < due) return;
    await keepPlace(pool, { size: state.size, events: state.events, streams: state.heads() });
    reached.notedAt = state.size;
  }

  /** Goes on from the noted place, computing again what was sealed since. */
  async function resume(): Promise<Standing> {
    const newest = await newestCheckpoint(pool);
    if (newest === null) return { state: new LogState(), position: 0, notedAt: 0 };
    if (newest.origin !== keys.origin)
      throw new LedgerBrokenError(`origin ${newest.origin} ≠ ${keys.origin}`);
    const reached = await sealedState({ pool, store }, newest.size, {
      event(state, event, sealed) {
        requireNext(state, event);
        if (!state.entryOf(event, saltOf(keys.saltKey, event.id)).equals(sealed))
          throw new LedgerBrokenError(`${event.stream} #${event.version} (${event.type})`);
      },
      streams(state, sealed) {
        if (!state.streamsEntry().equals(sealed)) throw new LedgerBrokenError(`entry ${state.size}`);
      },
      missing: (place) => new LedgerBrokenError(`entry ${place}`),
    });
    if (!reached.state.root().equals(newest.root)) throw new LedgerBrokenError(`checkpoint ${newest.size}`);
    return reached;
  }

  return {
    async round() {
      try {
        return await round();
      } catch (error) {
        // What was taken in memory and not kept would be taken twice.
        standing = null;
        throw error;
      }
    },
  };
}

function requireNext(state: LogState, { stream, version, type }: StoredEvent): void {
  if (state.headOf(stream).version + 1 !== version)
    throw new LedgerBrokenError(`${stream} #${version} (${type})`);
}
