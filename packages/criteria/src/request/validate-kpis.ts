import { type Kpi } from '../editions/edition.js';
import {
  checkNumber,
  checkWord,
  elements,
  type Faults,
  type Fields,
  fieldsOf,
  isGiven,
  refuseUnknownKeys,
  requiredFields,
} from './faults.js';

type Catalogue = ReadonlyMap<string, Kpi>;

const reportKeys = new Set(['kpi', 'value', 'before', 'after']);
const benchmarkKeys = new Set(['kpi', 'scope', 'region', 'industry', 'n', 'mean', 'quantiles']);
const scopes: ReadonlySet<unknown> = new Set(['province', 'nation', 'world']);
const probability = /^(0(\.\d+)?|1(\.0+)?)$/;

/** GB/T 2260: six digits. */
const regionPattern = /^\d{6}$/;
/** GB/T 4754-2017: a letter and 2 to 4 digits. */
const industryPattern = /^[A-Z]\d{2,4}$/;

/** Reports a required value that is not the id of an indicator of the catalogue, where that is known. */
export function checkKpiId(
  value: unknown,
  catalogue: Catalogue | undefined,
  path: () => string,
  faults: Faults,
): value is string {
  if (!isGiven(value)) faults.missing(path());
  else if (typeof value !== 'string') faults.add(path(), '应为指标编号', 'must be a KPI id');
  else if (catalogue !== undefined && !catalogue.has(value))
    faults.add(path(), `指标目录中没有 ${value}`, `the catalogue has no KPI ${value}`);
  else return true;
  return false;
}

/** Reports every fault of `kpis`. */
export function validateKpis(value: unknown, catalogue: Catalogue | undefined, faults: Faults): void {
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
      validateShape(report, catalogue?.get(id), index, faults);
    }
    for (const key of ['value', 'before', 'after'])
      checkNumber(report[key], () => `$.kpis[${index}].${key}`, faults);
    if (typeof report['before'] === 'number' && report['before'] < 0)
      faults.add(`$.kpis[${index}].before`, '不应小于 0', 'must not be below 0');
  });
}

function validateShape(report: Fields, kpi: Kpi | undefined, index: number, faults: Faults): void {
  for (const key of ['before', 'after']) {
    if (!isGiven(report[key])) continue;
    if (kpi?.shape === 'level')
      faults.add(
        `$.kpis[${index}].${key}`,
        '该指标只填 value，不填建设前后值',
        'this KPI is a level: report value, not before and after',
      );
    else if (isGiven(report['value']))
      faults.add(
        `$.kpis[${index}].${key}`,
        'value 与 before、after 只能二选一',
        'report either value, or before and after, not both',
      );
  }
}

/** Reports every fault of `benchmarks`, two alike among them. */
export function validateBenchmarks(value: unknown, catalogue: Catalogue | undefined, faults: Faults): void {
  const first = new Map<string, number>();
  elements(value, '$.benchmarks', faults).forEach((element, index) => {
    const benchmark = requiredFields(element, `$.benchmarks[${index}]`, faults);
    if (benchmark === undefined) return;
    const sound = faults.issues.length;
    validateBenchmark(benchmark, catalogue, index, faults);
    if (faults.issues.length > sound) return;
    const { kpi, scope, region, industry } = benchmark as Readonly<Record<string, string | null | undefined>>;
    const key = `${kpi ?? ''} ${scope ?? ''} ${region ?? ''} ${industry ?? ''}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else
      faults.add(
        `$.benchmarks[${index}]`,
        `与第 ${earlier} 项的指标、范围、地区、行业全同（从 0 起数）`,
        `has the same kpi, scope, region and industry as $.benchmarks[${earlier}]`,
      );
  });
}

function validateBenchmark(
  benchmark: Fields,
  catalogue: Catalogue | undefined,
  index: number,
  faults: Faults,
): void {
  const path = (key: string) => () => `$.benchmarks[${index}].${key}`;
  refuseUnknownKeys(benchmark, benchmarkKeys, `$.benchmarks[${index}]`, faults);
  checkKpiId(benchmark['kpi'], catalogue, path('kpi'), faults);
  checkWord(benchmark['scope'], scopes, path('scope'), faults);
  if (isGiven(benchmark['region'])) checkRegion(benchmark['region'], path('region'), faults);
  checkIndustry(benchmark['industry'], path('industry'), faults);
  const n = benchmark['n'];
  if (!isGiven(n)) faults.missing(path('n')());
  else checkCount(n, path('n'), faults);
  checkNumber(benchmark['mean'], path('mean'), faults);
  validateQuantiles(benchmark['quantiles'], index, faults);
}

function validateQuantiles(value: unknown, index: number, faults: Faults): void {
  if (!isGiven(value)) return;
  const path = `$.benchmarks[${index}].quantiles`;
  const quantiles = fieldsOf(value, path, faults);
  if (quantiles === undefined) return;
  const keys = Object.keys(quantiles);
  for (const key of keys) {
    if (!probability.test(key))
      faults.add(`${path}["${key}"]`, '键应为 0 至 1 的小数', 'the key must be a decimal from 0 to 1');
    else if (keys.find((other) => Number(other) === Number(key)) !== key)
      faults.add(`${path}["${key}"]`, '同一分位数重复', 'the same quantile is given twice');
    checkNumber(quantiles[key], () => `${path}["${key}"]`, faults);
  }
}

/** Reports a value that is not a whole number of at least 0. */
export function checkCount(value: unknown, path: () => string, faults: Faults): void {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    faults.add(path(), '应为不小于 0 的整数', 'must be a whole number of at least 0');
}

/** Reports a required value that is not written as a GB/T 2260 code. */
export function checkRegion(value: unknown, path: () => string, faults: Faults): void {
  if (!isGiven(value)) faults.missing(path());
  else if (typeof value !== 'string' || !regionPattern.test(value))
    faults.add(path(), '应为六位行政区划代码（GB/T 2260）', 'must be a GB/T 2260 code of six digits');
}

/** Reports a required value that is not written as a GB/T 4754-2017 code. */
export function checkIndustry(value: unknown, path: () => string, faults: Faults): void {
  if (!isGiven(value)) faults.missing(path());
  else if (typeof value !== 'string' || !industryPattern.test(value))
    faults.add(
      path(),
      '应为行业代码：一个大写字母加 2 至 4 位数字（GB/T 4754-2017）',
      'must be a GB/T 4754-2017 code: a capital letter and 2 to 4 digits',
    );
}
