import { type Kpi } from '../editions/edition.js';
import { type PlannedClause } from '../editions/plan.js';
import { type Bilingual, type DecidedBy } from '../vocabulary.js';
import { valueOf } from './figures.js';
import { type Judge, resultOf } from './judge.js';
import { type ClauseResult, reason } from './result.js';

function judgeThreshold(
  clause: PlannedClause,
  decidedBy: DecidedBy,
  name: Bilingual,
  value: number | null,
  threshold: number,
): ClauseResult {
  if (value === null)
    return resultOf(clause, 'undetermined', decidedBy, [
      reason(
        'value-unknown',
        `${name.zh}：未填报（应不低于 ${threshold}）`,
        `${name.en}: not reported (at least ${threshold})`,
      ),
    ]);
  const met = value >= threshold;
  return resultOf(clause, met ? 'met' : 'not-met', decidedBy, [
    reason(
      met ? 'threshold-reached' : 'threshold-short',
      `${name.zh}：${value}，${met ? '达到' : '未达到'} ${threshold}`,
      `${name.en}: ${value} ${met ? 'reaches' : 'is below'} ${threshold}`,
    ),
  ]);
}

/** One indicator against a fixed value of its own. */
export function kpiThresholdJudge(clause: PlannedClause, kpi: Kpi | undefined, threshold: number): Judge {
  if (kpi === undefined) throw new Error(`${clause.id} rests on an indicator the catalogue does not have`);
  return ({ kpis }) => {
    const report = kpis.find(({ result }) => result.kpi === kpi.id)?.report;
    return judgeThreshold(clause, 'kpi', kpi, valueOf(kpi, report), threshold);
  };
}

/** A measure an overlay asks for, against a fixed value. */
export function measureJudge(clause: PlannedClause, measure: string, threshold: number): Judge {
  const name = { zh: `附加指标 ${measure}`, en: `Measure ${measure}` };
  return ({ measures }) => judgeThreshold(clause, 'facts', name, measures[measure] ?? null, threshold);
}
