import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  checkpointText,
  cosigner,
  ed25519Signer,
  formatNote,
  formatVerifierKey,
  LogState,
  type MapProof,
  parsePolicy,
  type Policy,
  saltOf,
  type SealedEvent,
  type SignatureLine,
  sliceTile,
  type StoredEvent,
  type Tile,
  tiledNodes,
  type TileSource,
} from '@tidu/ledger';
import canonicalize from 'canonicalize';
import { type SealedSource } from '../src/dossier/build.js';
import { type Record, schemaOf } from './courses.js';

export const ORIGIN = 'tidu.example/log';
export const log = ed25519Signer(ORIGIN, generateKeyPairSync('ed25519').privateKey);
export const office = cosigner('audit.example/office', generateKeyPairSync('ed25519').privateKey);
const SALT_KEY = Buffer.alloc(32, 9);
const WITNESSED_AT = 1_790_000_000;

export function policyOf(text: string): Policy {
  const parsed = parsePolicy(text);
  if (!parsed.ok) throw new Error(parsed.fault.reason);
  return parsed.policy;
}

export const POLICY_TEXT = `log ${formatVerifierKey(log.key)}\nwitness office ${formatVerifierKey(office.key)}\nquorum office\n`;
export const policy = policyOf(POLICY_TEXT);

/** A log in memory: sealed as the platform seals, with its tiles kept. */
export interface TestLog {
  readonly append: (records: readonly Record[]) => void;
  /** Ends the tree with all streams and signs it. */
  readonly seal: (signatures?: (text: string) => SignatureLine[]) => SealedSource & { readonly size: number };
  readonly tiles: TileSource;
  readonly events: readonly SealedEvent[];
}

/** The events of records as a store writes them. */
function storedEvents(
  records: readonly Record[],
  from = 0,
  versions = new Map<string, number>(),
): StoredEvent[] {
  return records.map((record, n) => {
    const version = (versions.get(record.stream) ?? 0) + 1;
    versions.set(record.stream, version);
    const hash = createHash('sha256')
      .update(`${from + n} ${record.stream}`)
      .digest('hex');
    return {
      stream: record.stream,
      version,
      id: `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(12, 15)}-8${hash.slice(15, 18)}-${hash.slice(18, 30)}`,
      type: record.event.type,
      schemaVersion: schemaOf(record),
      recordedAt: Date.parse(String(record.metadata['at'])),
      metadata: canonicalize(record.metadata) ?? '',
      data: canonicalize(JSON.parse(JSON.stringify(record.event.data))) ?? '',
    };
  });
}

export const bothSign = (text: string): SignatureLine[] => [
  log.sign(text),
  office.cosign(text, WITNESSED_AT),
];

export function testLog(): TestLog {
  const state = new LogState();
  const events: SealedEvent[] = [];
  const versions = new Map<string, number>();
  const kept = new Map<string, Buffer>();
  const key = ({ level, index }: Pick<Tile, 'level' | 'index'>): string => `${level}/${index}`;
  const tiles: TileSource = {
    tile: (id) => Promise.resolve(sliceTile(kept.get(key(id)) ?? Buffer.alloc(0), id)),
  };
  return {
    events,
    tiles,
    append(records) {
      for (const event of storedEvents(records, events.length, versions)) {
        const salt = saltOf(SALT_KEY, event.id);
        const index = state.take(event, state.entryOf(event, salt));
        events.push({ ...event, index, salt });
      }
    },
    seal(sign = bothSign) {
      const lastEntry = state.streamsEntry();
      const proofs = new Map<string, MapProof>();
      const until = events.length;
      const prove = (stream: string): MapProof => {
        const known = proofs.get(stream) ?? state.prove(stream);
        proofs.set(stream, known);
        return known;
      };
      for (const { stream } of events) prove(stream);
      state.takeOther(lastEntry);
      for (const tile of [...state.takeFullTiles(), ...state.partialTiles()]) kept.set(key(tile), tile.bytes);
      const size = state.size;
      const text = checkpointText({ origin: ORIGIN, size, root: state.root() });
      return {
        checkpoint: formatNote({ text, signatures: sign(text) }),
        size,
        nodes: tiledNodes(tiles, size),
        lastEntry,
        prove,
        read: (stream) => Promise.resolve(events.slice(0, until).filter((event) => event.stream === stream)),
      };
    },
  };
}
