import { type Kpi } from '../editions/edition.js';
import { type EditionPlan, type TierPlan } from '../editions/plan.js';
import { type EvaluationRequest } from '../request/request.js';
import { judgeKpis, matchingBenchmark } from '../verdict/kpis.js';
import { type EvaluationResult } from '../verdict/result.js';
import { formulaOf } from './formula.js';
import { type Input } from './inputs.js';
import { type ProofNode } from './proof-node.js';

/** One proof for each main indicator: the value, its formula, and the benchmark it was held against. */
export function kpiProofs(
  editionPlan: EditionPlan,
  plan: TierPlan,
  request: EvaluationRequest,
  { interpretation }: EvaluationResult,
): readonly ProofNode[] {
  return judgeKpis(editionPlan, plan, request, interpretation)
    .filter(({ result }) => result.main)
    .map(({ kpi, result, reasons }) => ({
      kind: 'kpi',
      id: kpi.id,
      text: { zh: kpi.zh, en: kpi.en },
      verdict: result.verdict,
      deciding: true,
      modality: null,
      decidedBy: 'kpi',
      rule: 'kpi-against-benchmark',
      provenance: kpi.provenance.name,
      parameters: [
        {
          id: 'formula',
          value: formulaOf(kpi),
          reference: kpi.id,
          provenance: kpi.provenance.formula,
        },
        {
          id: plan.bar.level === 'mean' ? 'mean' : 'leadingQuantile',
          value: plan.bar.level === 'mean' ? 'mean' : interpretation.leadingQuantile[plan.bar.scope],
          reference: 'interpretation',
          provenance: plan.bar.level === 'mean' ? 'criteria' : 'platform-default',
        },
      ],
      inputs: inputs(kpi, plan, request, interpretation.minimumSample),
      reasons,
      parts: [],
    }));
}

function inputs(
  kpi: Kpi,
  plan: TierPlan,
  request: EvaluationRequest,
  minimumSample: number,
): readonly Input[] {
  const reported = (request.kpis ?? []).findIndex((report) => report.kpi === kpi.id);
  const benchmark = matchingBenchmark(kpi, plan, request, minimumSample);
  return [
    { path: reported === -1 ? '$.kpis' : `$.kpis[${reported}]`, value: request.kpis?.[reported] ?? null },
    benchmark === undefined
      ? { path: '$.benchmarks', value: null }
      : { path: `$.benchmarks[${(request.benchmarks ?? []).indexOf(benchmark)}]`, value: benchmark },
  ];
}
