import { evaluatorHash } from '@tidu/criteria';
import { streamOf } from '@tidu/domain';
import {
  consistencyProof,
  eventLine,
  inclusionProof,
  type MapProof,
  type Nodes,
  parseCheckpoint,
  type SealedEvent,
} from '@tidu/ledger';
import { basisOf } from '../checks/basis.js';
import { History } from '../checks/history.js';
import { outcomeOf } from '../checks/replay.js';
import { renderViewer } from '../viewer/viewer.js';
import { type Dossier, type EventProof, filesOf, FORMAT, type Manifest, pack } from './dossier.js';
import { README } from './readme.js';
import { isApart, isFollowed } from './scope.js';

/** A log at a signed size, as far as a dossier needs it. */
export interface SealedSource {
  /** The signed checkpoint, as text. */
  readonly checkpoint: string;
  /** The subtrees of the signed tree. */
  readonly nodes: Nodes;
  /** Its last entry, which says where all streams stood. */
  readonly lastEntry: Buffer;
  /** A stream's place among them. */
  readonly prove: (stream: string) => MapProof;
  /** The events of a stream in the signed tree, in order. */
  readonly read: (stream: string) => Promise<readonly SealedEvent[]>;
}

/** What is enclosed besides. */
export interface Enclosures {
  /** The files of an edition by its id, as published; null where there is none. */
  readonly edition: (id: string) => Promise<ReadonlyMap<string, Uint8Array> | null>;
  readonly evidence: ReadonlyMap<string, Uint8Array>;
  /** Sizes of earlier checkpoints that this one is proved to go on from. */
  readonly earlier: readonly number[];
}

/** There is no such application in the signed tree. */
export class NothingSealedError extends Error {
  constructor(readonly application: string) {
    super(`台账中尚无该申报：${application}。 The ledger holds no such application yet: ${application}.`);
    this.name = 'NothingSealedError';
  }
}

/** Makes the dossier (卷宗) of an application as a ZIP file. Rejects with `NothingSealedError`. The same log gives the same bytes. */
export async function buildDossier(
  application: string,
  source: SealedSource,
  { edition: readEdition, evidence, earlier }: Enclosures,
): Promise<Uint8Array> {
  const checkpoint = parseCheckpoint(source.checkpoint);
  const { streams, absent } = await streamsOf(application, source);
  if (checkpoint === null || !streams.has(streamOf('application', application)))
    throw new NothingSealedError(application);
  const { size } = checkpoint;
  const history = new History(streams);
  const state = history.stateOf('application', application);
  const pinned = pinnedEdition(history);
  const files = pinned === null ? null : await readEdition(pinned.id);
  const manifest: Manifest = {
    format: FORMAT,
    application,
    outcome: outcomeOf(state),
    streams: Object.fromEntries([...streams].map(([stream, events]) => [stream, events.length])),
    absent,
    edition: files === null ? null : pinned,
    evaluator: evaluatorHash,
  };
  const proofs = new Map<number, EventProof>();
  for (const events of streams.values()) await prove(events, size, source, proofs);
  const dossier: Dossier = {
    manifest,
    checkpoint: source.checkpoint,
    streams,
    proofs,
    completeness: {
      entry: source.lastEntry,
      path: await inclusionProof(source.nodes, size - 1, size),
      streams: new Map([...streams.keys(), ...absent].map((stream) => [stream, source.prove(stream)])),
    },
    continuations: await Promise.all(
      earlier
        .filter((before) => before < size)
        .map(async (before) => ({ size: before, path: await consistencyProof(source.nodes, before, size) })),
    ),
    edition: files ?? new Map<string, Uint8Array>(),
    evidence,
    viewer: renderViewer({ manifest, checkpoint: source.checkpoint, history }),
  };
  return pack(filesOf(dossier, eventLine, README));
}

async function prove(
  events: readonly SealedEvent[],
  size: number,
  { nodes }: SealedSource,
  proofs: Map<number, EventProof>,
): Promise<void> {
  for (const { index } of events)
    proofs.set(index, {
      leaf: await nodes.hashOf({ height: 0, index }),
      path: await inclusionProof(nodes, index, size),
    });
}

/** The streams of an application and of all its decisions rested on; and those that they would have, had they been there. */
async function streamsOf(
  application: string,
  { read }: SealedSource,
): Promise<{
  readonly streams: ReadonlyMap<string, readonly SealedEvent[]>;
  readonly absent: readonly string[];
}> {
  const streams = new Map<string, readonly SealedEvent[]>();
  const absent: string[] = [];
  const waiting = [streamOf('application', application)];
  for (let stream = waiting.shift(); stream !== undefined; stream = waiting.shift()) {
    if (streams.has(stream) || absent.includes(stream) || isApart(stream, application)) continue;
    const events = await read(stream);
    if (events.length === 0) {
      absent.push(stream);
      continue;
    }
    streams.set(stream, events);
    if (!isFollowed(stream, application)) continue;
    const history = new History(new Map([[stream, events]]));
    waiting.push(...history.of(stream).flatMap((event) => [...basisOf(event).keys()]));
  }
  return { streams: new Map([...streams].sort(([a], [b]) => (a < b ? -1 : 1))), absent: absent.sort() };
}

/** The edition that the last evaluation was made under. */
function pinnedEdition(history: History): Manifest['edition'] {
  const pinned = history.inOrder().flatMap(({ type, data }) => {
    if (!type.endsWith('.eligibility-computed')) return [];
    const { request, editionHash } = data as { request?: { edition?: unknown }; editionHash?: unknown };
    const id = request?.edition;
    return typeof id === 'string' && typeof editionHash === 'string'
      ? [{ id, contentHash: editionHash }]
      : [];
  });
  return pinned.at(-1) ?? null;
}
