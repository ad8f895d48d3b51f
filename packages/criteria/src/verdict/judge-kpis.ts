import { type PlannedClause } from '../editions/plan.js';
import { exactCeiling } from './decimal.js';
import { type Judge, resultOf } from './judge.js';
import { type Reason, reason } from './result.js';

/** `T/outcomes/1`: enough of the main indicators pass, surely, possibly, or no longer. */
export function kpisJudge(clause: PlannedClause): Judge {
  return ({ kpis, interpretation: { mainKpis, requiredShare } }) => {
    const needed = exactCeiling(requiredShare, mainKpis.length);
    let passed = 0;
    let open = 0;
    const reasons: Reason[] = [];
    for (const judgement of kpis) {
      if (!judgement.result.main) continue;
      if (judgement.result.verdict === 'met') passed += 1;
      else if (judgement.result.verdict === 'undetermined') open += 1;
      reasons.push(...judgement.reasons);
    }
    const verdict = passed >= needed ? 'met' : passed + open < needed ? 'not-met' : 'undetermined';
    const summary = reason(
      `kpis-${verdict}`,
      `主要指标 ${mainKpis.length} 项，须达标 ${needed} 项；已达标 ${passed} 项，无法判定 ${open} 项`,
      `${needed} of ${mainKpis.length} main KPIs must pass: ${passed} pass, ${open} undetermined`,
    );
    return resultOf(clause, verdict, 'kpi', [summary, ...reasons]);
  };
}
