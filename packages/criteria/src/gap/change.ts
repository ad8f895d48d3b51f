import { type FactFlag } from '../editions/edition.js';
import { type OverlaidRequest } from '../overlays/evaluate-overlaid.js';
import { type Benchmark, type KpiReport } from '../request/request.js';
import { type Area, type Bilingual, measureLabels, scopeLabels } from '../vocabulary.js';

/** One thing that would have to be otherwise for a dossier to be eligible. */
export type Change =
  | { readonly kind: 'finding'; readonly clause: string; readonly from: 'not-met' | null }
  | { readonly kind: 'fact'; readonly fact: FactFlag; readonly from: boolean | null }
  | { readonly kind: 'clean-record'; readonly list: 'accidents' | 'violations' }
  | { readonly kind: 'maturity'; readonly from: number | null; readonly to: number }
  | { readonly kind: 'measure'; readonly measure: string; readonly from: number | null; readonly to: number }
  /** A figure of an indicator is to become `to`: its value, or the level after. */
  | {
      readonly kind: 'kpi';
      readonly kpi: string;
      readonly figure: 'value' | 'after';
      readonly from: number | null;
      readonly to: number;
    }
  /** A benchmark is to be had, and its statistic must be such that the value passes: `bar` is the limit. */
  | {
      readonly kind: 'benchmark';
      readonly benchmark: Benchmark;
      readonly statistic: string;
      readonly bar: number;
    }
  | { readonly kind: 'waiver'; readonly clause: string; readonly areas: readonly Area[] }
  /** The first day on which what counts against the dossier has left the window. */
  | { readonly kind: 'wait'; readonly until: string };

/**
 * How dear a change is (平台默认): what is merely unknown costs least, then a second look at what was judged, then
 * facts, indicators, maturity by the level, a waiver, and last the passing of time. A set costs the sum of its changes.
 */
export function costOf(change: Change): number {
  switch (change.kind) {
    case 'finding':
      return change.from === null ? 1 : 10;
    case 'clean-record':
      return 1;
    case 'fact':
      return change.from === null ? 1 : 20;
    case 'benchmark':
      return 2;
    case 'kpi':
    case 'measure':
      return change.from === null ? 1 : 30;
    case 'maturity':
      return change.from === null ? 1 : 40 * (change.to - change.from);
    case 'waiver':
      return 60 * change.areas.length;
    case 'wait':
      return 80;
  }
}

/** The dossier with one change made. */
export function applyChange(request: OverlaidRequest, change: Change): OverlaidRequest {
  switch (change.kind) {
    case 'finding':
      return { ...request, findings: { ...request.findings, [change.clause]: { verdict: 'met' } } };
    case 'fact':
      return { ...request, facts: { ...request.facts, [change.fact]: true } };
    case 'clean-record':
      return { ...request, facts: { ...request.facts, [change.list]: [] } };
    case 'maturity':
      return { ...request, facts: { ...request.facts, maturity: { level: change.to } } };
    case 'measure':
      return { ...request, measures: { ...request.measures, [change.measure]: change.to } };
    case 'kpi': {
      const others = (request.kpis ?? []).filter(({ kpi }) => kpi !== change.kpi);
      const reported = request.kpis?.find(({ kpi }) => kpi === change.kpi);
      return { ...request, kpis: [...others, withFigure(reported, change)] };
    }
    case 'benchmark':
      return {
        ...request,
        benchmarks: [
          ...(request.benchmarks ?? []).filter((other) => !sameBenchmark(change.benchmark, other)),
          change.benchmark,
        ],
      };
    case 'waiver': {
      const waiver = request.waivers?.[change.clause];
      const areas = [...new Set([...(waiver?.areas ?? []), ...change.areas])];
      const reason = waiver?.reason ?? '推演：申请豁免 / simulated: waiver applied for';
      return { ...request, waivers: { ...request.waivers, [change.clause]: { areas, reason } } };
    }
    case 'wait':
      return { ...request, asOf: change.until };
  }
}

/** A report with one figure made otherwise; a value takes the place of the `before` it was derived from. */
function withFigure(
  reported: KpiReport | undefined,
  { kpi, figure, to }: Extract<Change, { kind: 'kpi' }>,
): KpiReport {
  return figure === 'after' ? { ...reported, kpi, after: to } : { ...reported, kpi, value: to, before: null };
}

function sameBenchmark(supplied: Benchmark, other: Benchmark): boolean {
  return (
    supplied.kpi === other.kpi &&
    (supplied.measure === undefined || supplied.measure === (other.measure ?? 'gain')) &&
    supplied.scope === other.scope &&
    (supplied.region ?? null) === (other.region ?? null) &&
    supplied.industry === other.industry
  );
}

/** A change in words. */
export function describeChange(change: Change): Bilingual {
  switch (change.kind) {
    case 'finding':
      return change.from === null
        ? { zh: `取得对 ${change.clause} 的认定意见：符合`, en: `Obtain a finding on ${change.clause}: met` }
        : { zh: `改进并重新认定 ${change.clause}：符合`, en: `Improve and have ${change.clause} found met` };
    case 'fact':
      return { zh: `事实 ${change.fact} 为真`, en: `The fact ${change.fact} holds` };
    case 'clean-record':
      return change.list === 'accidents'
        ? { zh: '确认近三年无较大及以上事故', en: 'Confirm that there was no larger accident in three years' }
        : { zh: '确认近三年无违法违规行为', en: 'Confirm that there was no violation in three years' };
    case 'maturity':
      return {
        zh: `成熟度等级 ${fromTo(change, '未知')}`,
        en: `Maturity level ${fromTo(change, 'unknown')}`,
      };
    case 'measure':
      return {
        zh: `附加指标 ${change.measure}：${fromTo(change, '未知')}`,
        en: `Measure ${change.measure}: ${fromTo(change, 'unknown')}`,
      };
    case 'kpi':
      return {
        zh: `指标 ${change.kpi}${change.figure === 'after' ? '（建设后值）' : ''}：${fromTo(change, '未填报')}`,
        en: `KPI ${change.kpi}${change.figure === 'after' ? ' (after)' : ''}: ${fromTo(change, 'not reported')}`,
      };
    case 'benchmark': {
      const level = change.benchmark.measure === 'level' ? measureLabels.level : { zh: '', en: '' };
      return {
        zh: `取得 ${change.benchmark.kpi}${level.zh}的${scopeLabels[change.benchmark.scope].zh}基准，其 ${change.statistic} 以 ${change.bar} 为限`,
        en: `Obtain a benchmark of ${[change.benchmark.kpi, level.en].join(' ').trim()} (${scopeLabels[change.benchmark.scope].en}) whose ${change.statistic} keeps to ${change.bar}`,
      };
    }
    case 'waiver':
      return {
        zh: `对 ${change.areas.join('、')} 申请豁免（${change.clause}）`,
        en: `Apply for a waiver of ${change.areas.join(', ')} (${change.clause})`,
      };
    case 'wait':
      return { zh: `等到 ${change.until}`, en: `Wait until ${change.until}` };
  }
}

function fromTo({ from, to }: { from: number | null; to: number }, unknown: string): string {
  return `${from ?? unknown} → ${to}`;
}
