import { type Interpretation } from '../editions/edition.js';
import { type PlannedClause, type TierPlan } from '../editions/plan.js';
import { type EvaluationRequest, interpretationOf, type Issue } from '../request/request.js';
import { type SoundRequest, validate } from '../request/validate.js';
import { type ClauseVerdict, type Need, type RequestVerdict, type Verdict } from '../vocabulary.js';
import { areasRequired, judgeCoverage } from './coverage.js';
import { judgeAccidents, judgeFlag, judgeMaturity, judgeViolations } from './facts.js';
import { judgeLeaf, reachOfFindings } from './findings.js';
import { judgeKpiClause, judgeKpis, type KpiJudgement } from './kpis.js';
import { conjunction, type Outcome, reason } from './outcome.js';
import { type EvaluationResult, type Missing } from './result.js';

export type Evaluation =
  | { readonly ok: true; readonly result: EvaluationResult }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const requestVerdicts: Readonly<Record<Verdict, RequestVerdict>> = {
  met: 'eligible',
  'not-met': 'ineligible',
  undetermined: 'undetermined',
};

/**
 * Evaluates a dossier against the criteria (要素条件): pure, total and deterministic.
 * @param request one request of the evaluation contract, of any shape
 * @returns the explained verdict; or, for bad input, every fault with its JSON path
 */
export function evaluate(request: unknown): Evaluation {
  const sound = validate(request);
  return sound.ok ? { ok: true, result: evaluateSound(sound) } : sound;
}

function evaluateSound({ request, plan: editionPlan }: SoundRequest): EvaluationResult {
  const plan = editionPlan.tiers[request.tier];
  const interpretation = interpretationOf(request.interpretation, editionPlan.edition.interpretation);
  const judgements = judgeKpis(editionPlan, plan, request, interpretation);
  const outcomes = judgeClauses(plan, request, judgements, interpretation);
  const verdict = conjunction(plan.verdictParts.map((position) => outcomeAt(outcomes, position).verdict));
  return {
    edition: editionPlan.edition.id,
    tier: request.tier,
    asOf: request.asOf,
    verdict: requestVerdicts[verdict],
    clauses: plan.clauses.map(({ id, modality, text }, position) => {
      const outcome = outcomeAt(outcomes, position);
      return {
        id,
        verdict: outcome.verdict,
        modality,
        decidedBy: outcome.decidedBy,
        text,
        reasons: outcome.reasons,
      };
    }),
    kpis: judgements.map(({ result }) => result),
    missing: missing(plan, request, outcomes, judgements),
    interpretation,
  };
}

function outcomeAt(outcomes: readonly (Outcome | undefined)[], position: number): Outcome {
  const outcome = outcomes[position];
  if (outcome === undefined) throw new Error(`clause ${position} was reached before it was judged`);
  return outcome;
}

/** Judges the clauses from the last to the first, so that what stands beneath a clause is judged before it. */
function judgeClauses(
  plan: TierPlan,
  request: EvaluationRequest,
  judgements: readonly KpiJudgement[],
  interpretation: Interpretation,
): readonly (Outcome | undefined)[] {
  const reach = reachOfFindings(plan, request.findings);
  const outcomes = new Array<Outcome | undefined>(plan.clauses.length).fill(undefined);
  const judge = (clause: PlannedClause, position: number): Outcome => {
    switch (clause.rule.kind) {
      case 'all-of':
        return judgeChildren(plan, clause, outcomes);
      case 'judged':
        return judgeLeaf(plan, position, reach[position] ?? -1, request.findings);
      case 'fact-is-true':
        return judgeFlag(clause.rule.fact, request.facts);
      case 'no-accident':
        return judgeAccidents(plan, request);
      case 'no-violation':
        return judgeViolations(plan, request);
      case 'maturity-at-least':
        return judgeMaturity(plan, request.facts);
      case 'areas-covered':
        return judgeCoverage(plan, outcomes, request.waivers?.[clause.id]);
      case 'kpis-at-bar':
        return judgeKpiClause(judgements, interpretation);
    }
  };
  for (let position = plan.clauses.length - 1; position >= 0; position -= 1) {
    const clause = plan.clauses[position];
    if (clause !== undefined) outcomes[position] = judge(clause, position);
  }
  return outcomes;
}

const everyChildMet = [reason('children-met', '下级条款全部符合', 'Every sub-clause is met')];

function judgeChildren(
  plan: TierPlan,
  { children }: PlannedClause,
  outcomes: readonly (Outcome | undefined)[],
): Outcome {
  const verdictAt = (position: number): ClauseVerdict => outcomeAt(outcomes, position).verdict;
  const verdict = conjunction(children.map(verdictAt));
  if (verdict === 'met') return { verdict, decidedBy: 'children', reasons: everyChildMet };
  const ids = children
    .filter((child) => verdictAt(child) === verdict)
    .map((child) => plan.clauses[child]?.id);
  const [zh, en] = verdict === 'not-met' ? ['不符合', 'Not met'] : ['尚不能判定', 'Undetermined'];
  return {
    verdict,
    decidedBy: 'children',
    reasons: [reason(`children-${verdict}`, `${zh}：${ids.join('、')}`, `${en}: ${ids.join(', ')}`)],
  };
}

/** What would settle each undetermined clause the verdict rests on, in the order of the clauses. */
function missing(
  plan: TierPlan,
  request: EvaluationRequest,
  outcomes: readonly (Outcome | undefined)[],
  judgements: readonly KpiJudgement[],
): readonly Missing[] {
  const found: Missing[] = [];
  const bears = bearingOnVerdict(plan, request);
  plan.clauses.forEach(({ id, rule }, position) => {
    if (!bears.has(position) || outcomeAt(outcomes, position).verdict !== 'undetermined') return;
    if (rule.kind === 'all-of' || rule.kind === 'areas-covered') return;
    for (const need of needsOf(rule.kind, judgements)) found.push({ clause: id, need });
  });
  return found;
}

function needsOf(kind: PlannedClause['rule']['kind'], judgements: readonly KpiJudgement[]): readonly Need[] {
  if (kind === 'judged') return ['finding'];
  if (kind !== 'kpis-at-bar') return ['fact'];
  const needs = judgements.flatMap((judgement) => (judgement.result.main ? judgement.needs : []));
  return (['kpi', 'benchmark'] as const).filter((need) => needs.includes(need));
}

/** The positions of the clauses the verdict rests on: encouraged and waived areas are reported, never deciding. */
function bearingOnVerdict(plan: TierPlan, request: EvaluationRequest): ReadonlySet<number> {
  const coverage = plan.clauses.find(({ rule }) => rule.kind === 'areas-covered');
  const required = areasRequired(plan, coverage && request.waivers?.[coverage.id]);
  const bearing = new Set<number>();
  plan.clauses.forEach(({ parent, area }, position) => {
    const bears = parent === -1 ? area === undefined || required.includes(area) : bearing.has(parent);
    if (bears) bearing.add(position);
  });
  return bearing;
}
