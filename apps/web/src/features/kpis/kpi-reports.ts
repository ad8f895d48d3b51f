import { type KpiFigures } from './kpi-fields.js';

export interface Report {
  readonly kpi: string;
  readonly value?: number;
  readonly before?: number;
  readonly after?: number;
}

/** The reports a form's figures make: before and after where both are there, else the value; half a pair is left out. */
export function reportsOf(figures: KpiFigures): Report[] {
  return Object.entries(figures).flatMap(([kpi, { before, after, value }]): Report[] => {
    if (before !== undefined && after !== undefined) return [{ kpi, before, after }];
    return value === undefined ? [] : [{ kpi, value }];
  });
}

/** The indicators of which only one of before and after was entered. */
export function halfReported(figures: KpiFigures): string[] {
  return Object.entries(figures)
    .filter(([, { before, after }]) => (before === undefined) !== (after === undefined))
    .map(([kpi]) => kpi);
}
