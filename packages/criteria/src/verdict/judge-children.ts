import { type PlannedClause, type TierPlan } from '../editions/plan.js';
import { combination, conjunction, type Dossier, type Judge, sharedResult, verdictAt } from './judge.js';
import { type ClauseResult, reason } from './result.js';

/** A paragraph: the conjunction of the clauses directly beneath it. */
export function childrenJudge(clause: PlannedClause, plan: TierPlan): Judge {
  const known = new Map<number, ClauseResult>();
  return ({ results }) => {
    const code = combination(results, clause.children);
    let result = known.get(code);
    if (result === undefined) {
      result = judgeChildren(clause, plan, results);
      known.set(code, result);
    }
    return result;
  };
}

function judgeChildren(clause: PlannedClause, plan: TierPlan, results: Dossier['results']): ClauseResult {
  const verdict = conjunction(results, clause.children);
  if (verdict === 'met')
    return sharedResult(clause, verdict, 'children', [
      reason('children-met', '下级条款全部符合', 'Every sub-clause is met'),
    ]);
  const ids = clause.children
    .filter((child) => verdictAt(results, child) === verdict)
    .map((child) => plan.clauses[child]?.id);
  const [zh, en] = verdict === 'not-met' ? ['不符合', 'Not met'] : ['尚不能判定', 'Undetermined'];
  return sharedResult(clause, verdict, 'children', [
    reason(`children-${verdict}`, `${zh}：${ids.join('、')}`, `${en}: ${ids.join(', ')}`),
  ]);
}
