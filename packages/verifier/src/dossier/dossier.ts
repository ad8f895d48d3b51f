import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type MapProof, parseEventLine, sha256, type SealedEvent, type StreamHead } from '@tidu/ledger';
import { type Finding, finding } from '../findings.js';

/** What the layout of a dossier (卷宗) is called; another layout has another name. */
export const FORMAT = 'tidu-dossier/1';
/** 平台默认 (platform default): what a dossier may come to unpacked, against files made to fill a disk. */
const LARGEST_UNPACKED = 2 ** 30;

/** What a dossier says of itself. */
export interface Manifest {
  readonly format: typeof FORMAT;
  readonly application: string;
  readonly outcome: Outcome;
  /** How far each stream goes. */
  readonly streams: Readonly<Record<string, number>>;
  /** Streams the decisions would have rested on had they been there. */
  readonly absent: readonly string[];
  readonly edition: { readonly id: string; readonly contentHash: string } | null;
  readonly evaluator: string;
}

/** What the application came to, as its events give it. */
export interface Outcome {
  readonly phase: string;
  readonly tier: string | null;
  readonly verdict: string | null;
  readonly certificateNumber: string | null;
}

/** What proves an event: its leaf, and the hashes beside the way from there to the root. */
export interface EventProof {
  readonly leaf: Buffer;
  readonly path: readonly Buffer[];
}

/** What proves that the streams are whole: the last entry of the tree, and each stream's place in the map it names. */
export interface Completeness {
  readonly entry: Buffer;
  readonly path: readonly Buffer[];
  readonly streams: ReadonlyMap<string, MapProof>;
}

/** That an earlier tree is the beginning of this one. */
export interface Continuation {
  readonly size: number;
  readonly path: readonly Buffer[];
}

/** All of a dossier. */
export interface Dossier {
  readonly manifest: Manifest;
  readonly checkpoint: string;
  readonly streams: ReadonlyMap<string, readonly SealedEvent[]>;
  readonly proofs: ReadonlyMap<number, EventProof>;
  readonly completeness: Completeness | null;
  readonly continuations: readonly Continuation[];
  /** The files of the edition, as published. */
  readonly edition: ReadonlyMap<string, Uint8Array>;
  /** Evidence files that were asked for, by their SHA-256. */
  readonly evidence: ReadonlyMap<string, Uint8Array>;
  /** The page to look at it in a browser. */
  readonly viewer: string;
}

const FILES = {
  manifest: 'manifest.json',
  checkpoint: 'checkpoint',
  proofs: 'proofs.json',
  completeness: 'completeness.json',
  continuations: 'continuations.json',
  viewer: 'index.html',
  readme: 'README.txt',
  sums: 'SHA256SUMS',
} as const;
const STREAMS = 'streams/';
const EDITION = 'edition/';
const EVIDENCE = 'evidence/';

/** The contents of a dossier as files, by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

const base64 = (hash: Buffer): string => hash.toString('base64');
const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 1)}\n`);

/** Streams are called by what they are about; a file name holds no character that a file system refuses. */
function streamFile(stream: string): string {
  return `${STREAMS}${encodeURIComponent(stream).replaceAll(/[*.]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)}.events`;
}

/** The files of a dossier but for the list of them. */
export function filesOf(
  dossier: Dossier,
  lineOf: (event: SealedEvent) => string,
  readme: string,
): Map<string, Uint8Array> {
  const { manifest, checkpoint, streams, proofs, completeness, continuations, edition, evidence, viewer } =
    dossier;
  const paths = [...proofs].map(([index, { leaf, path }]) => [index, base64(leaf), ...path.map(base64)]);
  const files = new Map<string, Uint8Array>([
    [FILES.readme, strToU8(readme)],
    [FILES.viewer, strToU8(viewer)],
    [FILES.manifest, json(manifest)],
    [FILES.checkpoint, strToU8(checkpoint)],
    [FILES.proofs, json(paths)],
    [FILES.completeness, json(completeness === null ? null : completenessJson(completeness))],
    [FILES.continuations, json(continuations.map(({ size, path }) => [size, ...path.map(base64)]))],
  ]);
  for (const [stream, events] of streams)
    files.set(streamFile(stream), strToU8(events.map((event) => `${lineOf(event)}\n`).join('')));
  for (const [name, bytes] of edition) files.set(`${EDITION}${name}`, bytes);
  for (const [hash, bytes] of evidence) files.set(`${EVIDENCE}${hash}`, bytes);
  return files;
}

function completenessJson({ entry, path, streams }: Completeness): unknown {
  return {
    entry: base64(entry),
    path: path.map(base64),
    streams: Object.fromEntries([...streams].map(([stream, proof]) => [stream, mapProofJson(proof)])),
  };
}

function mapProofJson({ siblings, end }: MapProof): unknown {
  return {
    siblings: siblings.map(base64),
    end: end === null ? null : [base64(end.key), end.head.version, base64(end.head.leaf)],
  };
}

/** Packs files with the list of them. The same files give the same bytes: no clock goes in. */
export function pack(files: Files): Uint8Array {
  const named = [...files].filter(([name]) => name !== FILES.sums).sort(([a], [b]) => (a < b ? -1 : 1));
  const sums = named.map(([name, bytes]) => `${sha256(bytes).toString('hex')}  ${name}\n`).join('');
  const all = [...named, [FILES.sums, strToU8(sums)] as const];
  return zipSync(Object.fromEntries(all), { mtime: '1980-01-01T00:00:00', level: 6 });
}

/** Unpacks a dossier and compares every file with the list. Null where it cannot be opened at all. */
export function unpack(zip: Uint8Array): { readonly files: Files; readonly findings: Finding[] } | null {
  const files = unzipped(zip);
  const sums = files?.get(FILES.sums);
  if (files === null || sums === undefined) return null;
  const findings: Finding[] = [];
  const listed = new Map(
    strFromU8(sums)
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]),
  );
  for (const [name, hash] of listed) {
    const bytes = files.get(name);
    if (bytes === undefined) findings.push(finding('file-missing', { detail: name }));
    else if (sha256(bytes).toString('hex') !== hash) findings.push(finding('file-altered', { detail: name }));
  }
  for (const name of files.keys())
    if (name !== FILES.sums && !listed.has(name)) findings.push(finding('file-unlisted', { detail: name }));
  return { files, findings };
}

function unzipped(zip: Uint8Array): Map<string, Uint8Array> | null {
  let total = 0;
  try {
    const files = unzipSync(zip, {
      filter: ({ originalSize }) => {
        total += originalSize;
        if (total > LARGEST_UNPACKED) throw new RangeError('too large');
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch {
    // Whatever the bytes are, they are no dossier: that is the finding.
    return null;
  }
}

/** Reads the files of a dossier; what cannot be read is told, and the rest is read all the same. */
export function readDossier(files: Files): {
  readonly dossier: Dossier | null;
  readonly findings: Finding[];
} {
  const findings: Finding[] = [];
  const text = (name: string): string => strFromU8(files.get(name) ?? new Uint8Array());
  const manifest = parsedManifest(text(FILES.manifest));
  if (manifest === null) return { dossier: null, findings: [finding('manifest-unreadable')] };
  const streams = new Map<string, readonly SealedEvent[]>();
  for (const stream of Object.keys(manifest.streams)) {
    const name = streamFile(stream);
    const read = readLines(stream, text(name), findings);
    if (files.has(name)) streams.set(stream, read);
  }
  const known = new Set<string>([...Object.values(FILES), ...Object.keys(manifest.streams).map(streamFile)]);
  for (const name of files.keys())
    if (!known.has(name) && !name.startsWith(EDITION) && !name.startsWith(EVIDENCE))
      findings.push(finding('file-unlisted', { detail: name }));
  return {
    findings,
    dossier: {
      manifest,
      checkpoint: text(FILES.checkpoint),
      streams,
      proofs: parsedProofs(text(FILES.proofs)),
      completeness: parsedCompleteness(text(FILES.completeness)),
      continuations: parsedContinuations(text(FILES.continuations)),
      edition: beneath(files, EDITION),
      evidence: beneath(files, EVIDENCE),
      viewer: text(FILES.viewer),
    },
  };
}

function readLines(stream: string, text: string, findings: Finding[]): SealedEvent[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.flatMap((line, at) => {
    const event = parseEventLine(line);
    if (event === null) findings.push(finding('line-unreadable', { event: { stream, version: at + 1 } }));
    return event ?? [];
  });
}

function beneath(files: Files, folder: string): Map<string, Uint8Array> {
  return new Map(
    [...files].flatMap(([name, bytes]) =>
      name.startsWith(folder) ? [[name.slice(folder.length), bytes]] : [],
    ),
  );
}

type Fields = Readonly<Record<string, unknown>>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);

function parsedManifest(text: string): Manifest | null {
  const value = parsed(text);
  if (!isFields(value) || value['format'] !== FORMAT) return null;
  const { application, outcome, streams, absent, edition, evaluator } = value;
  if (!isText(application) || !isText(evaluator) || !isFields(streams)) return null;
  if (!Object.values(streams).every(Number.isSafeInteger)) return null;
  if (!Array.isArray(absent) || !absent.every(isText) || !isFields(outcome)) return null;
  const { phase, tier, verdict, certificateNumber } = outcome;
  if (!isText(phase) || !isTextOrNull(tier) || !isTextOrNull(verdict) || !isTextOrNull(certificateNumber))
    return null;
  const pinned = isFields(edition) ? edition : { id: null, contentHash: null };
  const { id, contentHash } = pinned;
  return {
    format: FORMAT,
    application,
    outcome: { phase, tier, verdict, certificateNumber },
    streams: streams as Manifest['streams'],
    absent,
    edition: isText(id) && isText(contentHash) ? { id, contentHash } : null,
    evaluator,
  };
}

/** Hashes of a list of Base64 texts; null where one is none. */
function hashes(values: unknown): Buffer[] | null {
  if (!Array.isArray(values)) return null;
  const read = values.map((value) => (isText(value) ? Buffer.from(value, 'base64') : Buffer.alloc(0)));
  return read.every(({ length }) => length === 32) ? read : null;
}

function parsedProofs(text: string): Map<number, EventProof> {
  const proofs = new Map<number, EventProof>();
  const value = parsed(text);
  for (const item of Array.isArray(value) ? (value as unknown[]) : []) {
    if (!Array.isArray(item)) continue;
    const [index, ...rest] = item as unknown[];
    const [leaf, ...path] = hashes(rest) ?? [];
    if (Number.isSafeInteger(index) && leaf !== undefined) proofs.set(index as number, { leaf, path });
  }
  return proofs;
}

function parsedContinuations(text: string): Continuation[] {
  const value = parsed(text);
  return (Array.isArray(value) ? (value as unknown[]) : []).flatMap((item) => {
    if (!Array.isArray(item)) return [];
    const [size, ...rest] = item as unknown[];
    const path = hashes(rest);
    return Number.isSafeInteger(size) && path !== null ? [{ size: size as number, path }] : [];
  });
}

function parsedCompleteness(text: string): Completeness | null {
  const value = parsed(text);
  if (!isFields(value) || !isText(value['entry']) || !isFields(value['streams'])) return null;
  const path = hashes(value['path']);
  if (path === null) return null;
  const streams = Object.entries(value['streams']).flatMap(([stream, proof]): [string, MapProof][] => {
    const read = parsedMapProof(proof);
    return read === null ? [] : [[stream, read]];
  });
  return { entry: Buffer.from(value['entry'], 'base64'), path, streams: new Map(streams) };
}

function parsedMapProof(value: unknown): MapProof | null {
  if (!isFields(value)) return null;
  const siblings = hashes(value['siblings']);
  const { end } = value;
  if (siblings === null) return null;
  if (end === null) return { siblings, end: null };
  if (!Array.isArray(end)) return null;
  const [key, version, leaf] = end as unknown[];
  const [keyHash, leafHash] = hashes([key, leaf]) ?? [];
  if (keyHash === undefined || leafHash === undefined || !Number.isSafeInteger(version)) return null;
  const head: StreamHead = { version: version as number, leaf: leafHash };
  return { siblings, end: { key: keyHash, head } };
}
