import { type OverlaidResult, evaluateOverlaid, validateOverlaid } from '../overlays/evaluate-overlaid.js';
import { type Issue } from '../request/request.js';
import { judgeKpis } from '../verdict/kpis.js';
import { type ProofNode } from './proof-node.js';
import { proofOf } from './proof.js';
import { type Settling, settlingSet } from './settling.js';

/** A verdict with its proof, what stands against it, and what would settle it. */
export interface Explanation {
  readonly result: OverlaidResult;
  readonly proof: ProofNode;
  /** Why not: the leaves and indicators that failed and that the verdict rests on. */
  readonly failed: readonly string[];
  /** What is missing: the smallest set that would settle an undetermined verdict. */
  readonly settling: readonly Settling[];
}

/**
 * Explains the verdict on a request, overlays allowed.
 * @returns the explanation; or every fault of the request with its JSON path
 */
export function explain(
  input: unknown,
):
  | { readonly ok: true; readonly explanation: Explanation }
  | { readonly ok: false; readonly issues: readonly Issue[] } {
  const sound = validateOverlaid(input);
  if (!sound.ok) return sound;
  const evaluation = evaluateOverlaid(input);
  if (!evaluation.ok) return evaluation;
  const { result } = evaluation;
  const plan = sound.plan.tiers[sound.request.tier];
  const proof = proofOf(sound, result);
  const kpis = judgeKpis(sound.plan, plan, sound.request, result.interpretation);
  return {
    ok: true,
    explanation: { result, proof, failed: failedUnder(proof), settling: settlingSet(plan, result, kpis) },
  };
}

/** The deepest steps that failed and that their parent's failure rests on. */
function failedUnder(node: ProofNode): readonly string[] {
  if (node.verdict !== 'not-met' || !node.deciding) return [];
  const deeper = node.parts.flatMap(failedUnder);
  return deeper.length > 0 ? deeper : [node.id];
}
