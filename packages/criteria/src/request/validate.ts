import { findEdition, editionIds, editionInForce } from '../editions/registry.js';
import { type Edition } from '../editions/edition.js';
import { type EditionPlan, planOf } from '../editions/plan.js';
import { tiers } from '../vocabulary.js';
import {
  checkWord,
  elements,
  Faults,
  type Fields,
  fieldsOf,
  isFields,
  isFiniteNumber,
  isGiven,
  refuseUnknownKeys,
  requiredFields,
} from './faults.js';
import { type EvaluationRequest, type Issue } from './request.js';
import { checkDay, validateFacts } from './validate-facts.js';
import { validateFindings, validateWaivers } from './validate-judgements.js';
import {
  checkCount,
  checkIndustry,
  checkKpiId,
  checkRegion,
  validateBenchmarks,
  validateKpis,
} from './validate-kpis.js';

const requestKeys = new Set([
  'edition',
  'asOf',
  'tier',
  'factory',
  'facts',
  'findings',
  'waivers',
  'kpis',
  'benchmarks',
  'interpretation',
]);
const factoryKeys = new Set(['province', 'industry']);
const interpretationKeys = new Set(['mainKpis', 'requiredShare', 'leadingQuantile', 'minimumSample']);
const scopeKeys = new Set(['province', 'nation', 'world']);
const tierIds: ReadonlySet<unknown> = new Set(tiers);

/** A request found sound, with the plan of the edition it is held against. */
export interface SoundRequest {
  readonly ok: true;
  readonly request: EvaluationRequest;
  readonly plan: EditionPlan;
}

/**
 * Checks a request wholly: sound, or every fault with its path.
 * @param layered lays further requirements upon the edition the request is held against
 */
export function validate(
  input: unknown,
  layered: (edition: Edition) => Edition = (edition) => edition,
): SoundRequest | { ok: false; issues: Issue[] } {
  const faults = new Faults();
  if (!isFields(input)) {
    faults.add('$', '请求应为 JSON 对象', 'the request must be a JSON object');
    return { ok: false, issues: faults.issues };
  }
  refuseUnknownKeys(input, requestKeys, '$', faults);
  const asOf = checkDay(input['asOf'], '$.asOf', faults) ? input['asOf'] : undefined;
  const edition = resolveEdition(input['edition'], asOf, faults);
  const plan = edition && planOf(layered(edition));
  checkWord(input['tier'], tierIds, () => '$.tier', faults);
  validateFactory(input['factory'], faults);
  validateFacts(input['facts'], asOf, faults);
  validateFindings(input['findings'], plan, faults);
  validateWaivers(input['waivers'], plan, faults);
  validateKpis(input['kpis'], plan?.kpis, faults);
  validateBenchmarks(input['benchmarks'], plan?.kpis, faults);
  validateInterpretation(input['interpretation'], plan, faults);
  if (plan === undefined || faults.issues.length > 0) return { ok: false, issues: faults.issues };
  return { ok: true, request: input as unknown as EvaluationRequest, plan };
}

function resolveEdition(id: unknown, asOf: string | undefined, faults: Faults): Edition | undefined {
  if (isGiven(id)) {
    const edition = typeof id === 'string' ? findEdition(id) : undefined;
    if (edition !== undefined) return edition;
    faults.add(
      '$.edition',
      `没有这一版本；现有：${editionIds.join('、')}`,
      `no such edition; there are: ${editionIds.join(', ')}`,
    );
  } else if (asOf !== undefined) {
    const edition = editionInForce(asOf);
    if (edition !== undefined) return edition;
    faults.add('$.edition', `${asOf} 没有有效的版本`, `no edition is in force on ${asOf}`);
  }
  return undefined;
}

function validateFactory(value: unknown, faults: Faults): void {
  const factory = requiredFields(value, '$.factory', faults);
  if (factory === undefined) return;
  refuseUnknownKeys(factory, factoryKeys, '$.factory', faults);
  checkRegion(factory['province'], () => '$.factory.province', faults);
  checkIndustry(factory['industry'], () => '$.factory.industry', faults);
}

function validateInterpretation(value: unknown, plan: EditionPlan | undefined, faults: Faults): void {
  const interpretation = fieldsOf(value, '$.interpretation', faults);
  if (interpretation === undefined) return;
  refuseUnknownKeys(interpretation, interpretationKeys, '$.interpretation', faults);
  validateMainKpis(interpretation['mainKpis'], plan, faults);
  checkShare(interpretation, 'requiredShare', '$.interpretation', faults);
  const quantiles = fieldsOf(interpretation['leadingQuantile'], '$.interpretation.leadingQuantile', faults);
  if (quantiles !== undefined) {
    refuseUnknownKeys(quantiles, scopeKeys, '$.interpretation.leadingQuantile', faults);
    for (const scope of scopeKeys) checkShare(quantiles, scope, '$.interpretation.leadingQuantile', faults);
  }
  if (isGiven(interpretation['minimumSample']))
    checkCount(interpretation['minimumSample'], () => '$.interpretation.minimumSample', faults);
}

function validateMainKpis(value: unknown, plan: EditionPlan | undefined, faults: Faults): void {
  const path = '$.interpretation.mainKpis';
  const list = elements(value, path, faults);
  if (Array.isArray(value) && list.length === 0)
    faults.add(
      path,
      '应至少有一项，否则任何工厂都会达标',
      'must name at least one KPI, or every factory would pass',
    );
  list.forEach((id, index) => {
    if (checkKpiId(id, plan?.kpis, () => `${path}[${index}]`, faults) && list.indexOf(id) !== index)
      faults.add(`${path}[${index}]`, '重复的主要指标', 'is named twice');
  });
}

function checkShare(fields: Fields, key: string, path: string, faults: Faults): void {
  const value = fields[key];
  if (isGiven(value) && !(isFiniteNumber(value) && value > 0 && value <= 1))
    faults.add(`${path}.${key}`, '应大于 0 且不超过 1', 'must be above 0 and at most 1');
}
