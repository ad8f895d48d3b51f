import { kpiCatalogue, type KpiReport } from '@tidu/criteria';
import { type Day, type DeclaredKpi } from '@tidu/domain';

/** What units the invented levels of indicators are in. */
const units: Readonly<Record<string, string>> = {
  'development-cycle-reduction': '天',
  'production-efficiency-gain': '件/人·时',
  'defect-rate-reduction': '%',
  'inventory-turnover-gain': '次/年',
  'operating-cost-reduction': '元/件',
  'labor-productivity-gain': '万元/人·年',
  'unit-energy-reduction': 'kgce/件',
  'unit-carbon-reduction': 'tCO₂/件',
};

/** Figures as they are declared (指标填报): with unit, periods and source, all invented. */
export function declaredKpis(reports: readonly KpiReport[], edition: string, on: Day): DeclaredKpi[] {
  const shapes = new Map(kpiCatalogue(edition).map(({ id, shape }) => [id, shape]));
  const year = Number(on.slice(0, 4));
  return reports.map((report) => {
    const hasBefore = report.before !== undefined && report.before !== null;
    const unit = shapes.get(report.kpi) === 'relative' ? units[report.kpi] : undefined;
    return {
      ...(unit !== undefined && { unit }),
      ...(hasBefore && { periodBefore: String(year - 3) }),
      periodAfter: String(year - 1),
      source: '示例：企业统计台账',
      ...report,
    };
  });
}

/** A score within a maturity level (GB/T 39116-2020): a little above where the level begins. */
export function scoreOf(level: number): number {
  return level === 0 ? 0.5 : Math.min(4.9, Math.round((level - 0.2 + 0.65) * 100) / 100);
}
