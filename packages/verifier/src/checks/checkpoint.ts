import {
  type Policy,
  parseCheckpoint,
  type SignedCheckpoint,
  standingOf,
  verifyConsistency,
} from '@tidu/ledger';
import { type Continuation } from '../dossier/dossier.js';
import { type Finding, finding } from '../findings.js';

/** A checkpoint held against a policy, and against one that was known before. */
export interface CheckedCheckpoint {
  readonly checkpoint: SignedCheckpoint | null;
  readonly witnesses: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reads a checkpoint and checks who signed it. */
export function checkCheckpoint(text: string, policy: Policy): CheckedCheckpoint {
  const checkpoint = parseCheckpoint(text);
  if (checkpoint === null) return { checkpoint, witnesses: [], findings: [finding('checkpoint-unreadable')] };
  const { log, forged, witnesses, quorum } = standingOf(checkpoint, policy);
  const findings = [
    ...forged.map((name) => finding('signature-forged', { detail: name })),
    ...(log === null && forged.length === 0 ? [finding('log-unknown', { detail: checkpoint.origin })] : []),
    ...(quorum
      ? []
      : [finding('witness-missing', { detail: `${witnesses.length}: ${witnesses.join(', ')}` })]),
  ];
  return { checkpoint, witnesses, findings };
}

/** Holds a checkpoint against one that was known before: the same log, not older, and going on from it. */
export function continuationFaults(
  checkpoint: SignedCheckpoint,
  known: SignedCheckpoint,
  continuations: readonly Continuation[],
): Finding[] {
  const detail = `${known.size} → ${checkpoint.size}`;
  if (checkpoint.origin !== known.origin) return [finding('log-unknown', { detail: checkpoint.origin })];
  if (checkpoint.size < known.size) return [finding('log-rewound', { detail })];
  if (checkpoint.size === known.size)
    return checkpoint.root.equals(known.root) ? [] : [finding('log-forked', { detail })];
  const path = continuations.find(({ size }) => size === known.size)?.path;
  if (path === undefined) return [finding('history-unproved', { detail })];
  return verifyConsistency(known, checkpoint, path) ? [] : [finding('log-forked', { detail })];
}
