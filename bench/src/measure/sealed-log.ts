import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { canonicalJson } from '@tidu/event-store';
import {
  checkpointText,
  ed25519Signer,
  eventLine,
  formatNote,
  formatVerifierKey,
  LogState,
  parsePolicy,
  type Policy,
  saltOf,
  type SealedEvent,
  type StoredEvent,
  type Tile,
  TILE_WIDTH,
  tilePath,
} from '@tidu/ledger';
import { eventsPath } from '@tidu/verifier';
import { SAMPLE_DATA, SAMPLE_METADATA } from './payload.js';

const ORIGIN = 'tidu.example/bench';
const signer = ed25519Signer(ORIGIN, generateKeyPairSync('ed25519').privateKey);
const SALT_KEY = Buffer.alloc(32, 1);
const EVENTS_PER_STREAM = 50;
const AT_ONCE = 4_096;

/** A policy that trusts the log of the benchmarks. */
export function benchPolicy(): Policy {
  const parsed = parsePolicy(`log ${formatVerifierKey(signer.key)}\nquorum none\n`);
  if (!parsed.ok) throw new Error(parsed.fault.reason);
  return parsed.policy;
}

/** Signs what a log comes to. */
export function signed(state: LogState): string {
  const text = checkpointText({ origin: ORIGIN, size: state.size, root: state.root() });
  return formatNote({ text, signatures: [signer.sign(text)] });
}

/** Takes an event as the next one of a log. */
export function seal(state: LogState, event: StoredEvent): SealedEvent {
  const salt = saltOf(SALT_KEY, event.id);
  return { ...event, salt, index: state.take(event, state.entryOf(event, salt)) };
}

/** Writes a log of so many events of 1 kB into a folder, as an export does: all streams stated and signed at the end. */
export async function writeLog(folder: string, events: number): Promise<void> {
  const state = new LogState();
  const [metadata, data] = [canonicalJson(SAMPLE_METADATA), canonicalJson(SAMPLE_DATA)];
  let lines: string[] = [];
  const flush = async (bundle: number): Promise<void> => {
    await write(join(folder, eventsPath(bundle)), lines.join(''));
    lines = [];
  };
  for (let n = 0; n < events; n += 1) {
    const index = seal(state, {
      stream: `application-${Math.floor(n / EVENTS_PER_STREAM)}`,
      version: (n % EVENTS_PER_STREAM) + 1,
      id: randomUUID(),
      type: 'review.finding-recorded',
      schemaVersion: 1,
      recordedAt: 1_790_000_000_000 + n,
      metadata,
      data,
    });
    lines.push(`${eventLine(index)}\n`);
    if ((n + 1) % TILE_WIDTH === 0) await flush(Math.floor(n / TILE_WIDTH));
    if ((n + 1) % AT_ONCE === 0) await writeTiles(folder, state.takeFullTiles());
  }
  if (lines.length > 0) await flush(Math.floor((events - 1) / TILE_WIDTH));
  else await write(join(folder, eventsPath(Math.floor(events / TILE_WIDTH))), '');
  state.takeOther(state.streamsEntry());
  await writeTiles(folder, [...state.takeFullTiles(), ...state.partialTiles()]);
  await write(join(folder, 'checkpoint'), signed(state));
}

async function writeTiles(folder: string, tiles: readonly Tile[]): Promise<void> {
  for (const tile of tiles) await write(join(folder, tilePath(tile)), tile.bytes);
}

async function write(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
