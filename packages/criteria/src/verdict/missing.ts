import { type Rule } from '../editions/edition.js';
import { type TierPlan } from '../editions/plan.js';
import { type Area, type Need } from '../vocabulary.js';
import { areasRequired } from './judge-coverage.js';
import { type Dossier } from './judge.js';
import { type KpiJudgement } from './kpis.js';
import { type Missing } from './result.js';

/** What would settle each undetermined clause the verdict rests on, in the order of the clauses. */
export function missing(plan: TierPlan, { request, results, kpis }: Dossier): readonly Missing[] {
  const found: Missing[] = [];
  let required: readonly Area[] | undefined;
  for (const [position, { id, rule, area }] of plan.clauses.entries()) {
    if (results[position]?.verdict !== 'undetermined') continue;
    if (area !== undefined) {
      // Encouraged and waived areas are reported, never deciding.
      required ??= areasRequired(plan, request.waivers?.[`${plan.tier}/construction/coverage`]);
      if (!required.includes(area)) continue;
    }
    for (const need of needsOf(rule, kpis)) found.push({ clause: id, need });
  }
  return found;
}

function needsOf({ kind }: Rule, kpis: readonly KpiJudgement[]): readonly Need[] {
  switch (kind) {
    case 'all-of':
    case 'areas-covered':
      return [];
    case 'judged':
      return ['finding'];
    case 'kpi-at-least':
      return ['kpi'];
    case 'kpis-at-bar': {
      const needs = kpis.flatMap((judgement) => (judgement.result.main ? judgement.needs : []));
      return (['kpi', 'benchmark'] as const).filter((need) => needs.includes(need));
    }
    default:
      return ['fact'];
  }
}
