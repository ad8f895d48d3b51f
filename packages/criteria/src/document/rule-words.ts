import { type Rule } from '../editions/edition.js';
import { type Bilingual } from '../vocabulary.js';

/** What a rule does, in words a reviewer can sign. */
export function ruleWords(rule: Rule): Bilingual {
  switch (rule.kind) {
    case 'all-of':
      return {
        zh: '下级条款的合取：有一不符合即不符合，否则有一无法判定即无法判定，否则符合',
        en: 'All sub-clauses: not met if any is not met, else undetermined if any is, else met',
      };
    case 'judged':
      return {
        zh: '由人认定：取对本条款的认定意见，没有则取最近的上级条款的认定意见',
        en: 'Judged by people: the finding on this clause, else on its nearest ancestor',
      };
    case 'fact-is-true':
      return { zh: `由事实判定：${rule.fact} 为真`, en: `Decided by the fact ${rule.fact}` };
    case 'no-accident':
      return {
        zh: '由事实判定：窗口内（首尾两日在内）没有达到该等级的事故；评价日期之后的只列示',
        en: 'Decided by facts: no accident of the grade inside the window, both days included; later ones are reported only',
      };
    case 'no-violation':
      return {
        zh: '由事实判定：窗口内（首尾两日在内）没有违法违规行为；评价日期之后的只列示',
        en: 'Decided by facts: no violation inside the window, both days included; later ones are reported only',
      };
    case 'maturity-at-least':
      return {
        zh: `由事实判定：成熟度等级不低于${rule.level === undefined ? '该级别的要求' : ` ${rule.level} 级`}`,
        en: `Decided by the fact: maturity at or above ${rule.level ?? "the tier's level"}`,
      };
    case 'areas-covered':
      return {
        zh: '由计算判定：须覆盖的环节全部符合；鼓励的环节只列示',
        en: 'Computed: every required area is met; encouraged areas are reported only',
      };
    case 'kpis-at-bar':
      return {
        zh: '由计算判定：达标的主要指标不少于须达标数（向上取整）',
        en: 'Computed: at least the required number (rounded up) of main KPIs pass',
      };
    case 'kpi-at-least':
      return {
        zh: `指标 ${rule.kpi} 不低于 ${rule.threshold}`,
        en: `KPI ${rule.kpi} at least ${rule.threshold}`,
      };
    case 'measure-at-least':
      return {
        zh: `附加指标 ${rule.measure} 不低于 ${rule.threshold}`,
        en: `Measure ${rule.measure} at least ${rule.threshold}`,
      };
  }
}
