import {
  type Checkpoint,
  consistencyProof,
  type cosigner,
  EMPTY_ROOT,
  parseCheckpoint,
  type SignatureLine,
  type SignedCheckpoint,
  tiledNodes,
  verifyConsistency,
  type VerifierKey,
  verifySignature,
} from '@tidu/ledger';
import { type LogLocation } from '../log/location.js';

/** The last tree a witness cosigned. */
export type Seen = Pick<Checkpoint, 'size' | 'root'>;

/** What a look at a log came to. */
export type Witnessed =
  | { readonly kind: 'cosigned'; readonly checkpoint: SignedCheckpoint; readonly line: SignatureLine }
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'refused';
      readonly reason: 'no-checkpoint' | 'not-signed' | 'rewound' | 'forked';
      readonly note: string | null;
    };

const NOTHING: Seen = { size: 0, root: EMPTY_ROOT };

/**
 * Looks at a log as a witness (见证方): cosigns its newest checkpoint where the log signed it and everything cosigned before
 * is its beginning, proved by its tiles. Where it is not, it signs nothing and keeps the checkpoint as evidence of a fork.
 * `time` is in seconds since 1970.
 */
export async function witnessLog(
  location: LogLocation,
  {
    key,
    seen = NOTHING,
    cosign,
    time,
  }: {
    readonly key: VerifierKey;
    readonly seen?: Seen | undefined;
    readonly cosign: ReturnType<typeof cosigner>['cosign'];
    readonly time: number;
  },
): Promise<Witnessed> {
  const note = await location.checkpoint();
  const checkpoint = note === null ? null : parseCheckpoint(note);
  if (checkpoint === null) return { kind: 'refused', reason: 'no-checkpoint', note };
  const { text, signatures } = checkpoint.note;
  const isSigned =
    checkpoint.origin === key.name && signatures.some((line) => verifySignature(key, text, line));
  if (!isSigned) return { kind: 'refused', reason: 'not-signed', note };
  if (checkpoint.size < seen.size) return { kind: 'refused', reason: 'rewound', note };
  if (checkpoint.size === seen.size)
    return checkpoint.root.equals(seen.root)
      ? { kind: 'unchanged' }
      : { kind: 'refused', reason: 'forked', note };
  const proof =
    seen.size === 0
      ? []
      : await consistencyProof(tiledNodes(location, checkpoint.size), seen.size, checkpoint.size);
  if (!verifyConsistency(seen, checkpoint, proof)) return { kind: 'refused', reason: 'forked', note };
  return { kind: 'cosigned', checkpoint, line: cosign(text, time) };
}
