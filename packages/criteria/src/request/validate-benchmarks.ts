import { measures } from '../vocabulary.js';
import {
  checkFigure,
  checkWord,
  elements,
  type Faults,
  type Fields,
  fieldsOf,
  isGiven,
  refuseUnknownKeys,
  requiredFields,
} from './faults.js';
import { type Catalogue, checkKpiId, isLevel, kpiNamed, measureWords } from './validate-kpis.js';

const benchmarkKeys = new Set(['kpi', 'measure', 'scope', 'region', 'industry', 'n', 'mean', 'quantiles']);
const scopes: ReadonlySet<unknown> = new Set(['province', 'nation', 'world']);
const measureIds: ReadonlySet<unknown> = new Set(measures);
const probability = /^(0(\.\d+)?|1(\.0+)?)$/;

/** GB/T 2260: six digits. */
const regionPattern = /^\d{6}$/;
/** GB/T 4754-2017: a letter and 2 to 4 digits. */
const industryPattern = /^[A-Z]\d{2,4}$/;

/** Reports every fault of `benchmarks`, two alike among them. */
export function validateBenchmarks(value: unknown, catalogue: Catalogue, faults: Faults): void {
  const first = new Map<string, number>();
  elements(value, '$.benchmarks', faults).forEach((element, index) => {
    const benchmark = requiredFields(element, `$.benchmarks[${index}]`, faults);
    if (benchmark === undefined) return;
    const before = faults.found;
    validateBenchmark(benchmark, catalogue, index, faults);
    if (faults.found > before) return;
    const key = identity(benchmark, catalogue);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    else
      faults.add(
        `$.benchmarks[${index}]`,
        `与第 ${earlier} 项的指标、度量、范围、地区、行业全同（从 0 起数）`,
        `has the same kpi, measure, scope, region and industry as $.benchmarks[${earlier}]`,
      );
  });
}

/** What no two benchmarks may share. */
function identity(benchmark: Fields, catalogue: Catalogue): string {
  const { kpi, scope, region, industry } = benchmark;
  const measure = isLevel(kpiNamed(kpi, catalogue)) ? 'level' : (benchmark['measure'] ?? 'gain');
  return [kpi, measure, scope, region ?? '', industry].join(' ');
}

function validateBenchmark(benchmark: Fields, catalogue: Catalogue, index: number, faults: Faults): void {
  const path = (key: string) => () => `$.benchmarks[${index}].${key}`;
  refuseUnknownKeys(benchmark, benchmarkKeys, `$.benchmarks[${index}]`, faults);
  checkKpiId(benchmark['kpi'], catalogue, path('kpi'), faults);
  const kpi = kpiNamed(benchmark['kpi'], catalogue);
  if (isGiven(benchmark['measure']))
    checkWord(benchmark['measure'], measureWords(kpi, measureIds), path('measure'), faults);
  checkWord(benchmark['scope'], scopes, path('scope'), faults);
  if (isGiven(benchmark['region'])) checkRegion(benchmark['region'], path('region'), faults);
  checkIndustry(benchmark['industry'], path('industry'), faults);
  const n = benchmark['n'];
  if (!isGiven(n)) faults.missing(path('n')());
  else if (typeof n !== 'number' || !Number.isInteger(n) || n < 0)
    faults.add(path('n')(), '应为不小于 0 的整数', 'must be a whole number of at least 0');
  else checkFigure(n, path('n'), faults);
  checkFigure(benchmark['mean'], path('mean'), faults);
  validateQuantiles(benchmark['quantiles'], index, faults);
}

function validateQuantiles(value: unknown, index: number, faults: Faults): void {
  if (!isGiven(value)) return;
  const path = `$.benchmarks[${index}].quantiles`;
  const quantiles = fieldsOf(value, path, faults);
  if (quantiles === undefined) return;
  const given = new Set<number>();
  for (const key of Object.keys(quantiles)) {
    const own = () => `${path}[${JSON.stringify(key)}]`;
    if (!probability.test(key))
      faults.add(own(), '键应为 0 至 1 的小数', 'the key must be a decimal from 0 to 1');
    else if (given.has(Number(key))) faults.add(own(), '同一分位数重复', 'the same quantile is given twice');
    given.add(Number(key));
    checkFigure(quantiles[key], own, faults);
  }
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
