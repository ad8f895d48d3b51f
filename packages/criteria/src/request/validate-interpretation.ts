import { type Kpi } from '../editions/edition.js';
import { measureChoices, repairReadings } from '../vocabulary.js';
import {
  checkWord,
  elements,
  type Faults,
  type Fields,
  fieldsOf,
  isFiniteNumber,
  isGiven,
  member,
  refuseUnknownKeys,
} from './faults.js';
import { type Catalogue, checkKpiId, measureWords } from './validate-kpis.js';

const root = '$.interpretation';
const interpretationKeys = new Set([
  'mainKpis',
  'requiredShare',
  'leadingQuantile',
  'minimumSample',
  'measure',
  'repairedViolations',
]);
const scopeKeys = new Set(['province', 'nation', 'world']);
const choices: ReadonlySet<unknown> = new Set(measureChoices);
const repairs: ReadonlySet<unknown> = new Set(repairReadings);

/** Reports every fault of `interpretation`. */
export function validateInterpretation(value: unknown, catalogue: Catalogue, faults: Faults): void {
  const interpretation = fieldsOf(value, root, faults);
  if (interpretation === undefined) return;
  refuseUnknownKeys(interpretation, interpretationKeys, root, faults);
  validateMainKpis(interpretation['mainKpis'], catalogue, faults);
  checkShare(interpretation, 'requiredShare', root, faults);
  const quantiles = fieldsOf(interpretation['leadingQuantile'], `${root}.leadingQuantile`, faults);
  if (quantiles !== undefined) {
    refuseUnknownKeys(quantiles, scopeKeys, `${root}.leadingQuantile`, faults);
    for (const scope of scopeKeys) checkShare(quantiles, scope, `${root}.leadingQuantile`, faults);
  }
  validateMinimumSample(interpretation['minimumSample'], faults);
  validateMeasures(interpretation['measure'], catalogue, faults);
  if (isGiven(interpretation['repairedViolations']))
    checkWord(interpretation['repairedViolations'], repairs, () => `${root}.repairedViolations`, faults);
}

function validateMainKpis(value: unknown, catalogue: Catalogue, faults: Faults): void {
  const path = `${root}.mainKpis`;
  const list = elements(value, path, faults);
  if (Array.isArray(value) && list.length === 0)
    faults.add(
      path,
      '应至少有一项，否则任何工厂都会达标',
      'must name at least one KPI, or every factory would pass',
    );
  const named = new Set<string>();
  list.forEach((id, index) => {
    if (!checkKpiId(id, catalogue, () => `${path}[${index}]`, faults)) return;
    if (named.has(id)) faults.add(`${path}[${index}]`, '重复的主要指标', 'is named twice');
    named.add(id);
  });
}

function checkShare(fields: Fields, key: string, path: string, faults: Faults): void {
  const value = fields[key];
  if (isGiven(value) && !(isFiniteNumber(value) && value > 0 && value <= 1))
    faults.add(`${path}.${key}`, '应大于 0 且不超过 1', 'must be above 0 and at most 1');
}

function validateMinimumSample(value: unknown, faults: Faults): void {
  if (isGiven(value) && !(typeof value === 'number' && Number.isInteger(value) && value >= 1))
    faults.add(`${root}.minimumSample`, '应为不小于 1 的整数', 'must be a whole number of at least 1');
}

function validateMeasures(value: unknown, catalogue: Catalogue, faults: Faults): void {
  const measures = fieldsOf(value, `${root}.measure`, faults);
  if (measures === undefined) return;
  for (const id of Object.keys(measures)) {
    const path = () => member(`${root}.measure`, id);
    const kpi: Kpi | undefined = catalogue.get(id);
    if (!checkKpiId(id, catalogue, path, faults)) continue;
    if (isGiven(measures[id])) checkWord(measures[id], measureWords(kpi, choices), path, faults);
  }
}
