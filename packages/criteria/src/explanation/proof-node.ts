import { type Provenance, type Rule } from '../editions/edition.js';
import { type Bilingual, type ClauseVerdict, type DecidedBy, type Modality } from '../vocabulary.js';
import { type Reason } from '../verdict/result.js';
import { type Input } from './inputs.js';

/** A value the comparison used, and where it is laid down. */
export interface ParameterUsed {
  readonly id: string;
  readonly value: unknown;
  readonly reference: string;
  readonly provenance: Provenance;
}

/** One step of the proof of a verdict: what was asked, what it was asked of, and what came out. */
export interface ProofNode {
  readonly kind: 'verdict' | 'clause' | 'kpi';
  readonly id: string;
  /** The legal text and its reference translation (参考译文); for an indicator its name. */
  readonly text: Bilingual;
  readonly verdict: ClauseVerdict;
  /** Whether the verdict of the whole rests on it. */
  readonly deciding: boolean;
  readonly modality: Modality | null;
  readonly decidedBy: DecidedBy;
  readonly rule: Rule['kind'] | 'kpi-against-benchmark';
  readonly provenance: Provenance;
  readonly parameters: readonly ParameterUsed[];
  readonly inputs: readonly Input[];
  /** The comparison made, in words. */
  readonly reasons: readonly Reason[];
  readonly parts: readonly ProofNode[];
}
