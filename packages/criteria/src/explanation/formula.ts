import { type Kpi } from '../editions/edition.js';
import { type Measure } from '../vocabulary.js';

/**
 * The formula of an indicator, as the platform reads it (平台默认).
 * @param measure the gain by default; the level of an indicator with before and after is `after`
 */
export function formulaOf({ shape, improves }: Kpi, measure: Measure = 'gain'): string {
  if (shape === 'level') return 'value';
  if (measure === 'level') return 'after';
  const change = improves === 'down' ? 'before − after' : 'after − before';
  return shape === 'relative' ? `(${change}) / before × 100` : change;
}
