import { type Kpi } from '../editions/edition.js';
import {
  checkFigure,
  checkText,
  elements,
  type Faults,
  type Fields,
  isGiven,
  refuseUnknownKeys,
  requiredFields,
} from './faults.js';

/** The indicators of an edition by id. */
export type Catalogue = ReadonlyMap<string, Kpi>;

const reportKeys = new Set([
  'kpi',
  'value',
  'before',
  'after',
  'unit',
  'periodBefore',
  'periodAfter',
  'source',
]);

/** The indicator a value names, where it names one of the catalogue. */
export function kpiNamed(value: unknown, catalogue: Catalogue): Kpi | undefined {
  return typeof value === 'string' ? catalogue.get(value) : undefined;
}

/** Whether an indicator is of shape level, whose one measure is its level. */
export function isLevel(kpi: Kpi | undefined): boolean {
  return kpi?.shape === 'level';
}

/** The measures that may be named for an indicator: one of shape level has no gain. */
export function measureWords(kpi: Kpi | undefined, words: ReadonlySet<unknown>): ReadonlySet<unknown> {
  return isLevel(kpi) ? new Set([...words].filter((word) => word !== 'gain')) : words;
}

/** Reports a required value that is not the id of an indicator of the catalogue. */
export function checkKpiId(
  value: unknown,
  catalogue: Catalogue,
  path: () => string,
  faults: Faults,
): value is string {
  if (!isGiven(value)) faults.missing(path());
  else if (typeof value !== 'string') faults.add(path(), '应为指标编号', 'must be a KPI id');
  else if (!catalogue.has(value))
    faults.add(path(), `指标目录中没有 ${value}`, `the catalogue has no KPI ${value}`);
  else return true;
  return false;
}

/** Reports every fault of `kpis`. */
export function validateKpis(value: unknown, catalogue: Catalogue, faults: Faults): void {
  const first = new Map<string, number>();
  elements(value, '$.kpis', faults).forEach((element, index) => {
    const report = requiredFields(element, `$.kpis[${index}]`, faults);
    if (report === undefined) return;
    refuseUnknownKeys(report, reportKeys, `$.kpis[${index}]`, faults);
    const id = report['kpi'];
    if (checkKpiId(id, catalogue, () => `$.kpis[${index}].kpi`, faults)) {
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, index);
      else
        faults.add(
          `$.kpis[${index}].kpi`,
          `与第 ${earlier} 项重复（从 0 起数）`,
          `is reported already at $.kpis[${earlier}]`,
        );
    }
    validateFigures(report, kpiNamed(id, catalogue), index, faults);
    for (const key of ['unit', 'periodBefore', 'periodAfter', 'source'])
      checkText(report[key], () => `$.kpis[${index}].${key}`, faults);
  });
}

function validateFigures(report: Fields, kpi: Kpi | undefined, index: number, faults: Faults): void {
  const path = (key: string) => `$.kpis[${index}].${key}`;
  const { value } = report;
  if (checkFigure(value, () => path('value'), faults)) checkValue(value, kpi, path('value'), faults);
  for (const key of ['before', 'after']) {
    const figure = report[key];
    if (!isGiven(figure)) continue;
    const sound = checkFigure(figure, () => path(key), faults);
    if (isLevel(kpi))
      faults.add(
        path(key),
        '该指标只填 value，不填建设前后值',
        'this KPI is a level: report value, not before and after',
      );
    else if (key === 'before' && isGiven(value))
      faults.add(
        path(key),
        '已有 value，不再填 before（after 可以填）',
        'value is given, so before is not (after may be)',
      );
    else if (sound) checkLevel(figure, kpi, path(key), faults);
  }
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Reports a level before or after that cannot be: none is below 0, and a rate is a percentage. */
function checkLevel(figure: number, kpi: Kpi | undefined, path: string, faults: Faults): void {
  if (kpi?.shape === 'percentage-point') checkRange(figure, { from: 0, to: 100 }, path, faults);
  else if (figure < 0) faults.add(path, '不应小于 0', 'must not be below 0');
}

/** Reports a value that its shape cannot have: nothing falls by more than the whole of it. */
function checkValue(value: number, kpi: Kpi | undefined, path: string, faults: Faults): void {
  if (kpi === undefined) return;
  switch (kpi.shape) {
    case 'level':
      if (kpi.unit === 'percent') checkRange(value, { from: 0, to: 100 }, path, faults);
      else if (kpi.unit === 'count' && (!Number.isInteger(value) || value < 0))
        faults.add(path, '应为不小于 0 的整数', 'must be a whole number of at least 0');
      return;
    case 'percentage-point': {
      checkRange(value, { from: -100, to: 100 }, path, faults);
      return;
    }
    case 'relative':
      if (kpi.improves === 'down' && value > 100)
        faults.add(path, '降幅不可能超过 100%', 'a reduction cannot be above 100 %');
      else if (kpi.improves !== 'down' && value < -100)
        faults.add(path, '不可能低于 -100%', 'cannot be below -100 %');
  }
}

function checkRange(value: number, { from, to }: Range, path: string, faults: Faults): void {
  if (value < from || value > to)
    faults.add(path, `应在 ${from} 至 ${to} 之间`, `must be from ${from} to ${to}`);
}
