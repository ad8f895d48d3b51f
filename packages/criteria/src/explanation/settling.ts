import { type TierPlan } from '../editions/plan.js';
import { type Need } from '../vocabulary.js';
import { exactCeiling } from '../verdict/decimal.js';
import { type KpiJudgement } from '../verdict/kpis.js';
import { type EvaluationResult } from '../verdict/result.js';

/** One thing to supply: a finding on a clause, a fact, an indicator's value, or a benchmark. */
export interface Settling {
  readonly clause: string;
  readonly need: Need;
  /** The indicator, where one is meant. */
  readonly kpi?: string;
}

/**
 * The smallest set of things not yet known that, all coming out well, would make an undetermined dossier eligible:
 * one finding on a paragraph where several of its leaves lack one, and no more indicators than the share asks.
 * Empty where the verdict is settled already.
 */
export function settlingSet(
  plan: TierPlan,
  result: EvaluationResult,
  kpis: readonly KpiJudgement[],
): readonly Settling[] {
  if (result.verdict !== 'undetermined') return [];
  const lacking = result.missing.filter(({ need }) => need === 'finding');
  const siblings = new Map<number, number>();
  const parentOf = (id: string) => plan.clauses[plan.positions.get(id) ?? -1]?.parent ?? -1;
  for (const { clause } of lacking) {
    const parent = parentOf(clause);
    siblings.set(parent, (siblings.get(parent) ?? 0) + 1);
  }
  const settling: Settling[] = [];
  const named = new Set<string>();
  const add = (item: Settling) => {
    const key = `${item.clause} ${item.need} ${item.kpi ?? ''}`;
    if (!named.has(key)) settling.push(item);
    named.add(key);
  };
  for (const { clause, need } of result.missing) {
    const rule = plan.clauses[plan.positions.get(clause) ?? -1]?.rule;
    if (rule?.kind === 'kpis-at-bar') fewestKpis(result, kpis).forEach((item) => add({ clause, ...item }));
    else if (need === 'finding') {
      const parent = parentOf(clause);
      const paragraph = plan.clauses[parent];
      const together = paragraph !== undefined && (siblings.get(parent) ?? 0) > 1;
      add({ clause: together ? paragraph.id : clause, need });
    } else add(rule?.kind === 'kpi-at-least' ? { clause, need, kpi: rule.kpi } : { clause, need });
  }
  return settling;
}

/** The undetermined main indicators that lack least, as many as are still needed. */
function fewestKpis(
  { interpretation: { mainKpis, requiredShare } }: EvaluationResult,
  kpis: readonly KpiJudgement[],
): readonly { readonly kpi: string; readonly need: Need }[] {
  const mains = kpis.filter(({ result }) => result.main);
  const passed = mains.filter(({ result }) => result.verdict === 'met').length;
  return mains
    .filter(({ result }) => result.verdict === 'undetermined')
    .sort((one, other) => one.needs.length - other.needs.length)
    .slice(0, exactCeiling(requiredShare, mainKpis.length) - passed)
    .flatMap(({ kpi, needs }) => needs.map((need) => ({ kpi: kpi.id, need })));
}
