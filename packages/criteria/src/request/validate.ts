import { editionInForce, installed, newestPublished, type Shelf } from '../editions/registry.js';
import { type Edition } from '../editions/edition.js';
import { type EditionPlan, planOf } from '../editions/plan.js';
import { tiers } from '../vocabulary.js';
import { checkWord, Faults, isFields, isGiven, refuseUnknownKeys, requiredFields } from './faults.js';
import { type EvaluationRequest, type Issue } from './request.js';
import { checkDay, validateFacts } from './validate-facts.js';
import { validateFindings, validateWaivers } from './validate-judgements.js';
import { checkIndustry, checkRegion, validateBenchmarks } from './validate-benchmarks.js';
import { validateInterpretation } from './validate-interpretation.js';
import { validateKpis } from './validate-kpis.js';

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
 * @param shelf the editions a request may name
 */
export function validate(
  input: unknown,
  layered: (edition: Edition) => Edition = (edition) => edition,
  shelf: Shelf = installed,
): SoundRequest | { ok: false; issues: Issue[] } {
  const faults = new Faults();
  if (!isFields(input)) {
    faults.add('$', '请求应为 JSON 对象', 'the request must be a JSON object');
    return { ok: false, issues: faults.issues };
  }
  refuseUnknownKeys(input, requestKeys, '$', faults);
  const asOf = checkDay(input['asOf'], '$.asOf', faults) ? input['asOf'] : undefined;
  const edition = resolveEdition(input['edition'], asOf, shelf, faults);
  // Where the edition is not known, the newest is asked, so that all faults are named at once.
  const plan = planOf(layered(edition ?? newestPublished(shelf)));
  checkWord(input['tier'], tierIds, () => '$.tier', faults);
  validateFactory(input['factory'], faults);
  validateFacts(input['facts'], faults);
  validateFindings(input['findings'], plan, faults);
  validateWaivers(input['waivers'], plan, faults);
  validateKpis(input['kpis'], plan.kpis, faults);
  validateBenchmarks(input['benchmarks'], plan.kpis, faults);
  validateInterpretation(input['interpretation'], plan.kpis, faults);
  return isSound(input, faults) ? { ok: true, request: input, plan } : { ok: false, issues: faults.issues };
}

/** Every field was checked above: what has no fault is a request. */
function isSound(input: unknown, { found }: Faults): input is EvaluationRequest {
  return found === 0;
}

function resolveEdition(
  id: unknown,
  asOf: string | undefined,
  shelf: Shelf,
  faults: Faults,
): Edition | undefined {
  if (isGiven(id)) {
    const edition = typeof id === 'string' ? shelf.get(id) : undefined;
    if (edition !== undefined) return edition;
    if (typeof id !== 'string')
      faults.add('$.edition', '版本应为文字，如 "2024"', 'the edition must be text, such as "2024"');
    else
      faults.add(
        '$.edition',
        `没有这一版本；现有：${[...shelf.keys()].join('、')}`,
        `no such edition; there are: ${[...shelf.keys()].join(', ')}`,
      );
  } else if (asOf !== undefined) {
    const edition = editionInForce(asOf, shelf.values());
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
