import { type KpiReport } from '@tidu/criteria';
import { type Sections } from '../application/declaration.js';
import { type Row } from '../form/field.js';

/** The indicator that is counted from declared scenarios and not typed. */
export const AI_SHARE = 'ai-scenario-share';

/**
 * The share of declared scenario instances that apply AI (应用AI技术场景比例), in percent to 6 decimals. The official
 * denominator has not been seen; the platform counts instances (平台口径). Nothing where no instance is declared, or where the
 * figure was reported by other means.
 */
export function aiShare(
  scenarios: Sections['scenarios'] | undefined,
  reported: readonly KpiReport[],
): readonly KpiReport[] {
  const { total, withAi } = scenarioCount(scenarios);
  if (total === 0 || reported.some(({ kpi }) => kpi === AI_SHARE)) return [];
  return [
    {
      kpi: AI_SHARE,
      value: Math.round((withAi / total) * 1e8) / 1e6,
      source: `场景实例 ${withAi}/${total}（平台口径）`,
    },
  ];
}

/** How many scenario instances are declared, and how many of them apply AI. */
export function scenarioCount(scenarios: Sections['scenarios'] | undefined): {
  readonly total: number;
  readonly withAi: number;
} {
  const instances = scenarios?.['instances'];
  const rows: readonly Row[] = Array.isArray(instances) ? instances : [];
  return { total: rows.length, withAi: rows.filter((row) => row['usesAi'] === true).length };
}
