import { type PlannedClause, type TierPlan } from '../editions/plan.js';
import { childrenJudge } from './judge-children.js';
import { coverageJudge } from './judge-coverage.js';
import { accidentsJudge, flagJudge, maturityJudge, violationsJudge } from './judge-facts.js';
import { findingJudge } from './judge-findings.js';
import { kpisJudge } from './judge-kpis.js';
import { type Judge } from './judge.js';
import { kpiThresholdJudge, measureJudge } from './judge-threshold.js';

const compiled = new WeakMap<TierPlan, readonly Judge[]>();

/** The judges of a tier's clauses, by position; made on first use. */
export function judgesOf(plan: TierPlan): readonly Judge[] {
  let judges = compiled.get(plan);
  if (judges === undefined) {
    judges = plan.clauses.map((clause) => judgeOf(clause, plan));
    compiled.set(plan, judges);
  }
  return judges;
}

function judgeOf(clause: PlannedClause, plan: TierPlan): Judge {
  switch (clause.rule.kind) {
    case 'all-of':
      return childrenJudge(clause, plan);
    case 'judged':
      return findingJudge(clause, plan);
    case 'fact-is-true':
      return flagJudge(clause, clause.rule.fact);
    case 'no-accident':
      return accidentsJudge(clause, plan);
    case 'no-violation':
      return violationsJudge(clause, plan);
    case 'maturity-at-least':
      return maturityJudge(clause, clause.rule.level ?? plan.maturityLevel);
    case 'areas-covered':
      return coverageJudge(clause, plan);
    case 'kpis-at-bar':
      return kpisJudge(clause);
    case 'kpi-at-least': {
      const { kpi: id, threshold } = clause.rule;
      return kpiThresholdJudge(
        clause,
        plan.edition.kpis.find((kpi) => kpi.id === id),
        threshold,
      );
    }
    case 'measure-at-least':
      return measureJudge(clause, clause.rule.measure, clause.rule.threshold);
  }
}
