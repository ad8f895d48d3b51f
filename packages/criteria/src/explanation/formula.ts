import { type Kpi } from '../editions/edition.js';

/** The formula of an indicator, as the platform reads it (平台默认). */
export function formulaOf({ shape, improves }: Kpi): string {
  if (shape === 'level') return 'value';
  const change = improves === 'down' ? 'before − after' : 'after − before';
  return shape === 'relative' ? `(${change}) / before × 100` : change;
}
