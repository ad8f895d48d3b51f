import { isInForce, type Shelf } from '../editions/registry.js';
import { interpretationOf, type Issue } from '../request/request.js';
import { type SoundRequest, validate } from '../request/validate.js';
import { type RequestVerdict, type Verdict } from '../vocabulary.js';
import { conjunction, type Dossier, type Measures } from './judge.js';
import { judgesOf } from './judges.js';
import { judgeKpis } from './kpis.js';
import { missing } from './missing.js';
import { type ClauseResult, type EvaluationResult } from './result.js';

export type Evaluation =
  | { readonly ok: true; readonly result: EvaluationResult }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export const requestVerdicts: Readonly<Record<Verdict, RequestVerdict>> = {
  met: 'eligible',
  'not-met': 'ineligible',
  undetermined: 'undetermined',
};

const noMeasures: Measures = {};

/**
 * Evaluates a dossier against the criteria (要素条件): pure, total and deterministic.
 * @param request one request of the evaluation contract, of any shape
 * @param shelf the editions it may name; by default those that come with the product
 * @returns the explained verdict, which is not to be changed; or, for bad input, every fault with its JSON path
 */
export function evaluate(request: unknown, shelf?: Shelf): Evaluation {
  const sound = validate(request, undefined, shelf);
  return sound.ok ? { ok: true, result: evaluateSound(sound) } : sound;
}

/** Evaluates a request found sound. */
export function evaluateSound(
  { request, plan: editionPlan }: SoundRequest,
  measures: Measures = noMeasures,
): EvaluationResult {
  const plan = editionPlan.tiers[request.tier];
  const interpretation = interpretationOf(
    request.interpretation,
    editionPlan.edition.interpretation,
    editionPlan.kpis.keys(),
  );
  const kpis = judgeKpis(editionPlan, plan, request, interpretation);
  const judges = judgesOf(plan);
  const results = new Array<ClauseResult>(judges.length);
  const dossier: Dossier = { request, interpretation, kpis, measures, results };
  // From the last clause to the first, so that what stands beneath a clause is judged before it.
  for (let position = judges.length - 1; position >= 0; position -= 1) {
    const judge = judges[position];
    if (judge !== undefined) results[position] = judge(dossier);
  }
  return {
    edition: editionPlan.edition.id,
    tier: request.tier,
    asOf: request.asOf,
    verdict: requestVerdicts[conjunction(results, plan.verdictParts)],
    clauses: results,
    inForce: isInForce(editionPlan.edition, request.asOf),
    kpis: kpis.map(({ result }) => result),
    missing: missing(plan, dossier),
    interpretation,
  };
}
