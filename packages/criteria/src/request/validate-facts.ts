import { accidentKinds, severities } from '../vocabulary.js';
import { isDay } from './calendar.js';
import {
  checkWord,
  elements,
  type Faults,
  type Fields,
  fieldsOf,
  isGiven,
  refuseUnknownKeys,
  requiredFields,
} from './faults.js';

const factKeys = new Set(['aboveDesignatedSize', 'creditRecordClean', 'accidents', 'violations', 'maturity']);
const accidentKeys = new Set(['date', 'kind', 'severity']);
const violationKeys = new Set(['date', 'description']);
const maturityKeys = new Set(['level']);
const kinds: ReadonlySet<unknown> = new Set(accidentKinds);
const grades: ReadonlySet<unknown> = new Set(severities);

/** Reports a required value that is not a day of the calendar; true where it is one. */
export function checkDay(value: unknown, path: string, faults: Faults): value is string {
  if (!isGiven(value)) faults.missing(path);
  else if (typeof value === 'string' && isDay(value)) return true;
  else faults.add(path, '应为有效日期 YYYY-MM-DD', 'must be a day of the calendar, YYYY-MM-DD');
  return false;
}

/**
 * Reports every fault of `facts`.
 * @param asOf the request's day where that is sound: nothing may be dated after it
 */
export function validateFacts(value: unknown, asOf: string | undefined, faults: Faults): void {
  const facts = fieldsOf(value, '$.facts', faults);
  if (facts === undefined) return;
  refuseUnknownKeys(facts, factKeys, '$.facts', faults);
  for (const flag of ['aboveDesignatedSize', 'creditRecordClean'])
    if (isGiven(facts[flag]) && typeof facts[flag] !== 'boolean')
      faults.add(`$.facts.${flag}`, '应为 true 或 false', 'must be true or false');
  dated(facts, 'accidents', accidentKeys, asOf, faults, (accident, path) => {
    checkWord(accident['kind'], kinds, () => `${path}.kind`, faults);
    checkWord(accident['severity'], grades, () => `${path}.severity`, faults);
  });
  dated(facts, 'violations', violationKeys, asOf, faults, ({ description }, path) => {
    if (isGiven(description) && typeof description !== 'string')
      faults.add(`${path}.description`, '应为文字', 'must be text');
  });
  validateMaturity(facts['maturity'], faults);
}

function dated(
  facts: Fields,
  list: string,
  keys: ReadonlySet<string>,
  asOf: string | undefined,
  faults: Faults,
  checkRest: (event: Fields, path: string) => void,
): void {
  elements(facts[list], `$.facts.${list}`, faults).forEach((element, index) => {
    const path = `$.facts.${list}[${index}]`;
    const event = requiredFields(element, path, faults);
    if (event === undefined) return;
    refuseUnknownKeys(event, keys, path, faults);
    if (checkDay(event['date'], `${path}.date`, faults) && asOf !== undefined && event['date'] > asOf)
      faults.add(`${path}.date`, `晚于评价日期 ${asOf}`, `is after asOf ${asOf}`);
    checkRest(event, path);
  });
}

function validateMaturity(value: unknown, faults: Faults): void {
  const maturity = fieldsOf(value, '$.facts.maturity', faults);
  if (maturity === undefined) return;
  refuseUnknownKeys(maturity, maturityKeys, '$.facts.maturity', faults);
  const level = maturity['level'];
  if (!isGiven(level)) return;
  if (typeof level !== 'number' || !Number.isInteger(level) || level < 0 || level > 5)
    faults.add('$.facts.maturity.level', '应为 0 至 5 的整数', 'must be a whole number from 0 to 5');
}
