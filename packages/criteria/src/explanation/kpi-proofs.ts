import { type Interpretation } from '../editions/edition.js';
import { type EditionPlan, type TierPlan } from '../editions/plan.js';
import { type EvaluationRequest } from '../request/request.js';
import { leadingProbability } from '../verdict/benchmarks.js';
import { judgeKpis, type KpiJudgement } from '../verdict/kpis.js';
import { type EvaluationResult } from '../verdict/result.js';
import { formulaOf } from './formula.js';
import { type Input } from './inputs.js';
import { type ParameterUsed, type ProofNode } from './proof-node.js';

/** One proof for each main indicator: the figure, its formula, and the benchmark it was held against. */
export function kpiProofs(
  editionPlan: EditionPlan,
  plan: TierPlan,
  request: EvaluationRequest,
  { interpretation }: EvaluationResult,
): readonly ProofNode[] {
  return judgeKpis(editionPlan, plan, request, interpretation)
    .filter(({ result }) => result.main)
    .map((judgement) => ({
      kind: 'kpi',
      id: judgement.kpi.id,
      text: { zh: judgement.kpi.zh, en: judgement.kpi.en },
      verdict: judgement.result.verdict,
      deciding: true,
      modality: null,
      decidedBy: 'kpi',
      rule: 'kpi-against-benchmark',
      provenance: judgement.kpi.provenance.name,
      parameters: parametersOf(judgement, plan, interpretation),
      inputs: inputsOf(judgement, request),
      reasons: judgement.reasons,
      parts: [],
    }));
}

function parametersOf(
  { kpi, result: { measure }, comparisons }: KpiJudgement,
  plan: TierPlan,
  interpretation: Interpretation,
): readonly ParameterUsed[] {
  const told = measure ?? comparisons.at(-1)?.measure ?? 'level';
  const defaulted = { reference: 'interpretation', provenance: 'platform-default' } as const;
  return [
    { id: 'formula', value: formulaOf(kpi, told), reference: kpi.id, provenance: kpi.provenance.formula },
    { id: 'measure', value: measure ?? interpretation.measure[kpi.id] ?? 'auto', ...defaulted },
    plan.bar.level === 'mean'
      ? { id: 'mean', value: 'mean', reference: 'interpretation', provenance: 'criteria' }
      : {
          id: 'leadingQuantile',
          value: leadingProbability(kpi, told, plan, interpretation),
          ...defaulted,
        },
  ];
}

/** What was read: the report, and the benchmark that decided, or those there are where none did. */
function inputsOf(
  { report, result, comparisons }: KpiJudgement,
  { kpis, benchmarks }: EvaluationRequest,
): readonly Input[] {
  const reported = report === undefined ? -1 : (kpis ?? []).indexOf(report);
  const matches = comparisons
    .filter(({ measure }) => result.measure === null || measure === result.measure)
    .flatMap(({ match }) => match ?? []);
  return [
    { path: reported === -1 ? '$.kpis' : `$.kpis[${reported}]`, value: report ?? null },
    ...(matches.length === 0
      ? [{ path: '$.benchmarks', value: null }]
      : matches.map((match) => ({
          path: `$.benchmarks[${(benchmarks ?? []).indexOf(match)}]`,
          value: match,
        }))),
  ];
}
