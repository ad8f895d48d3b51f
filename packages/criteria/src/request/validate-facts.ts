import { accidentKinds, severities } from '../vocabulary.js';
import { isDay } from './calendar.js';
import {
  checkText,
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
const violationKeys = new Set(['date', 'description', 'repairedOn']);
const maturityKeys = new Set(['level']);
const kinds: ReadonlySet<unknown> = new Set(accidentKinds);
const grades: ReadonlySet<unknown> = new Set(severities);

/** The first day a dossier can know of: the founding of the People's Republic. */
const firstDay = '1949-10-01';

/** Reports a required value that is not a day of the calendar from 1949-10-01 on; true where it is one. */
export function checkDay(value: unknown, path: string, faults: Faults): value is string {
  if (!isGiven(value)) faults.missing(path);
  else if (typeof value !== 'string' || !isDay(value))
    faults.add(path, '应为有效日期 YYYY-MM-DD', 'must be a day of the calendar, YYYY-MM-DD');
  else if (value < firstDay) faults.add(path, `早于 ${firstDay}`, `is before ${firstDay}`);
  else return true;
  return false;
}

/** Reports every fault of `facts`. */
export function validateFacts(value: unknown, faults: Faults): void {
  const facts = fieldsOf(value, '$.facts', faults);
  if (facts === undefined) return;
  refuseUnknownKeys(facts, factKeys, '$.facts', faults);
  for (const flag of ['aboveDesignatedSize', 'creditRecordClean'])
    if (isGiven(facts[flag]) && typeof facts[flag] !== 'boolean')
      faults.add(`$.facts.${flag}`, '应为 true 或 false', 'must be true or false');
  dated(facts, 'accidents', accidentKeys, faults, (accident, path) => {
    checkDay(accident['date'], `${path}.date`, faults);
    checkWord(accident['kind'], kinds, () => `${path}.kind`, faults);
    checkWord(accident['severity'], grades, () => `${path}.severity`, faults);
  });
  dated(facts, 'violations', violationKeys, faults, validateViolation);
  validateMaturity(facts['maturity'], faults);
}

function dated(
  facts: Fields,
  list: string,
  keys: ReadonlySet<string>,
  faults: Faults,
  check: (event: Fields, path: string, faults: Faults) => void,
): void {
  elements(facts[list], `$.facts.${list}`, faults).forEach((element, index) => {
    const path = `$.facts.${list}[${index}]`;
    const event = requiredFields(element, path, faults);
    if (event === undefined) return;
    refuseUnknownKeys(event, keys, path, faults);
    check(event, path, faults);
  });
}

function validateViolation({ date, description, repairedOn }: Fields, path: string, faults: Faults): void {
  const dated = checkDay(date, `${path}.date`, faults);
  checkText(description, () => `${path}.description`, faults);
  if (!isGiven(repairedOn)) return;
  if (checkDay(repairedOn, `${path}.repairedOn`, faults) && dated && repairedOn < date)
    faults.add(`${path}.repairedOn`, `早于违法违规行为日期 ${date}`, `is before the violation of ${date}`);
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
