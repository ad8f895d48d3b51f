import { type PlannedClause, type TierPlan } from '../editions/plan.js';
import { verdictLabels } from '../vocabulary.js';
import { type Judge, sharedResult } from './judge.js';
import { reason } from './result.js';

/** A leaf people judge: the finding on it decides, else the one on its nearest ancestor. */
export function findingJudge(clause: PlannedClause, plan: TierPlan): Judge {
  const unjudged = sharedResult(clause, 'undetermined', 'nothing', [
    reason('finding-absent', '尚无认定意见', 'No finding yet'),
  ]);
  const founded = (verdict: 'met' | 'not-met', source: PlannedClause) => {
    const { zh, en } = verdictLabels[verdict];
    const [fromZh, fromEn] =
      source === clause ? ['', ''] : [`（对 ${source.id} 的认定）`, ` (the finding on ${source.id})`];
    return sharedResult(clause, verdict, 'finding', [
      reason(`finding-${verdict}`, `认定意见：${zh}${fromZh}`, `Finding: ${en}${fromEn}`),
    ]);
  };
  const sources = withAncestors(clause, plan).map((source) => ({
    id: source.id,
    met: founded('met', source),
    'not-met': founded('not-met', source),
  }));
  return ({ request: { findings } }) => {
    if (findings === undefined || findings === null) return unjudged;
    for (const source of sources) {
      const finding = findings[source.id];
      if (finding !== undefined && finding !== null) return source[finding.verdict];
    }
    return unjudged;
  };
}

function withAncestors(clause: PlannedClause, plan: TierPlan): readonly PlannedClause[] {
  const parent = plan.clauses[clause.parent];
  return parent === undefined ? [clause] : [clause, ...withAncestors(parent, plan)];
}
