import { evaluatorHash } from '@tidu/criteria';
import { type Policy, type SealedEvent, type SignedCheckpoint } from '@tidu/ledger';
import { basisFaults } from '../checks/basis.js';
import { checkCheckpoint, continuationFaults } from '../checks/checkpoint.js';
import { completenessFaults } from '../checks/completeness.js';
import { drawFaults } from '../checks/draws.js';
import { editionFaults, evaluationFaults } from '../checks/evaluation.js';
import { evidenceFaults } from '../checks/evidence.js';
import { History } from '../checks/history.js';
import { inOrder } from '../checks/order.js';
import { proofFaults } from '../checks/proofs.js';
import { replayFaults } from '../checks/replay.js';
import { type Finding, finding } from '../findings.js';
import { type Report, reportOf } from '../report.js';
import { renderViewer } from '../viewer/viewer.js';
import { type Dossier, readDossier, unpack } from './dossier.js';

export interface DossierOptions {
  readonly policy: Policy;
  /** A checkpoint the auditor has from before: the dossier's must go on from it. */
  readonly known?: SignedCheckpoint;
}

/**
 * Checks a dossier (卷宗) from its bytes and a policy alone: signatures, proofs, order, completeness; then replays the events,
 * evaluates and draws again. Total over any bytes; what is wrong is told, each with the event it is about.
 */
export function verifyDossier(zip: Uint8Array, options: DossierOptions): Report {
  const unpacked = unpack(zip);
  if (unpacked === null) return reportOf([finding('file-unreadable')], {}, ['file']);
  const { dossier, findings } = readDossier(unpacked.files);
  const fromFiles = [...unpacked.findings, ...findings];
  if (dossier === null) return reportOf(fromFiles, {}, ['file']);
  return verifyContents(dossier, options, fromFiles);
}

function verifyContents(
  dossier: Dossier,
  { policy, known }: DossierOptions,
  fromFiles: readonly Finding[],
): Report {
  const { manifest } = dossier;
  const { checkpoint, witnesses, findings: ofCheckpoint } = checkCheckpoint(dossier.checkpoint, policy);
  const continued =
    checkpoint === null || known === undefined
      ? []
      : continuationFaults(checkpoint, known, dossier.continuations);
  const ordering: Finding[] = [];
  const streams = new Map<string, readonly SealedEvent[]>();
  for (const [stream, events] of dossier.streams) {
    const ordered = inOrder(stream, events);
    streams.set(stream, ordered.events);
    ordering.push(...ordered.findings);
  }
  const ofLog =
    checkpoint === null
      ? []
      : [
          ...[...streams.values()].flatMap((events) => proofFaults(events, dossier.proofs, checkpoint)),
          ...completenessFaults(dossier, streams, checkpoint),
        ];
  const history = new History(streams);
  const found = [
    ...fromFiles,
    ...ofCheckpoint,
    ...continued,
    ...ordering,
    ...ofLog,
    ...basisFaults(history, { application: manifest.application, absent: new Set(manifest.absent) }),
    ...replayFaults(manifest, history),
    ...evaluationFaults(history),
    ...editionFaults(manifest.edition, dossier.edition),
    ...drawFaults(history),
    ...evidenceFaults(dossier.evidence, history),
    ...viewerFaults(dossier, history),
  ];
  return reportOf(found, {
    application: manifest.application,
    outcome: manifest.outcome,
    origin: checkpoint?.origin ?? null,
    size: checkpoint?.size ?? null,
    root: checkpoint?.root.toString('base64') ?? null,
    witnesses,
    streams: streams.size,
    events: [...streams.values()].reduce((sum, events) => sum + events.length, 0),
    evaluator: manifest.evaluator === evaluatorHash ? 'same' : manifest.evaluator,
  });
}

/** The page shows what the events give and nothing else: it is made again and compared, by whoever has the same program. */
function viewerFaults({ manifest, viewer, checkpoint }: Dossier, history: History): Finding[] {
  if (manifest.evaluator !== evaluatorHash) return [];
  return renderViewer({ manifest, checkpoint, history }) === viewer ? [] : [finding('viewer-altered')];
}
