import { type Edge, HASH_BYTES, type LogPlace, type LogState, type StreamHead } from '@tidu/ledger';

/** How far a log was verified: enough to go on from there. */
export interface Progress {
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
  readonly place: LogPlace;
}

const base64 = (hash: Buffer): string => hash.toString('base64');
const VERSION = 'tidu-log-progress/1';

/** The progress as text: a line of JSON, then a line for each stream. */
export function progressText(origin: string, state: LogState, edge: Edge): string {
  const head = {
    version: VERSION,
    origin,
    size: state.size,
    root: base64(state.root()),
    events: state.events,
    levels: edge.levels.map((hashes) => hashes.map(base64)),
    entries: edge.entries.map(base64),
  };
  const streams = Array.from(
    state.heads(),
    ([stream, { version, leaf }]) => `${stream}\t${version}\t${base64(leaf)}`,
  );
  return [JSON.stringify(head), ...streams, ''].join('\n');
}

/** Reads it; null where it is none. */
export function parseProgress(text: string): Progress | null {
  const [first = '', ...lines] = text.split('\n');
  const head = parsed(first);
  if (head?.['version'] !== VERSION) return null;
  const { origin, size, root, events, levels, entries } = head;
  if (typeof origin !== 'string' || !Number.isSafeInteger(size) || !Number.isSafeInteger(events)) return null;
  if (typeof root !== 'string' || !Array.isArray(levels) || !Array.isArray(entries)) return null;
  const bytes = (values: readonly unknown[]): Buffer[] =>
    values.map((value) => Buffer.from(String(value), 'base64'));
  const streams = lines
    .filter((line) => line !== '')
    .map((line): [string, StreamHead] => {
      const [stream = '', version, leaf = ''] = line.split('\t');
      return [stream, { version: Number(version), leaf: Buffer.from(leaf, 'base64') }];
    });
  const isSound = streams.every(([, { version, leaf }]) => version > 0 && leaf.length === HASH_BYTES);
  if (!isSound) return null;
  const edge: Edge = {
    size: size as number,
    levels: levels.map((level) => bytes(level as readonly unknown[])),
    entries: bytes(entries),
  };
  return {
    origin,
    size: size as number,
    root: Buffer.from(root, 'base64'),
    place: { edge, events: events as number, streams },
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
