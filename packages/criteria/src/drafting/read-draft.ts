import { type Rule } from '../editions/edition.js';
import {
  checkFigure,
  checkText,
  checkWord,
  elements,
  Faults,
  type Fields,
  fieldsOf,
  isFields,
  isGiven,
  member,
  refuseUnknownKeys,
  requiredFields,
} from '../request/faults.js';
import { type Issue } from '../request/request.js';
import { areas, measureChoices, repairReadings, severities, tiers } from '../vocabulary.js';
import { draftFormat, type EditionDraft } from './draft.js';

type Check = (value: unknown, path: string, faults: Faults) => void;

/** The closed vocabulary: each way a clause may be decided, with the fields it takes. */
const rules: Readonly<Record<Exclude<Rule['kind'], 'measure-at-least'>, Readonly<Record<string, Check>>>> = {
  'all-of': {},
  judged: {},
  'fact-is-true': { fact: word('aboveDesignatedSize', 'creditRecordClean') },
  'no-accident': {},
  'no-violation': {},
  'maturity-at-least': { level: optional(number) },
  'areas-covered': {},
  'kpis-at-bar': {},
  'kpi-at-least': { kpi: text, threshold: number },
};

/** The values a parameter takes, by its id. */
const parameters: Readonly<Record<string, Check>> = {
  'look-back-years': number,
  'accident-severity': word(...severities),
  'maturity-level': perTier(number),
  'required-areas': perTier(listOf(word(...areas))),
  'never-waived-areas': listOf(word(...areas)),
  'kpi-bar': perTier(
    record({
      scope: word('province', 'nation', 'world'),
      level: word('mean', 'leading'),
      passes: word('above', 'at-or-above'),
    }),
  ),
};

const bilingual = record({ zh: text, en: text });
const provenance = word('criteria', 'secondary', 'platform-default');
const guideEntry = { id: text, name: text };

const draftFields: Readonly<Record<string, Check>> = {
  format: word(draftFormat),
  id: text,
  title: bilingual,
  basedOn: optional(text),
  provenance,
  note: bilingual,
  source: text,
  clauses: node,
  translation: mapOf(text),
  parameters: listOf(parameter),
  areas: listOf(
    record({
      id: word(...areas),
      names: listOf(text),
      reference: text,
      segments: listOf(record({ ...guideEntry, scenarios: optional(listOf(record(guideEntry))) })),
    }),
  ),
  kpis: listOf(
    record({
      id: text,
      zh: text,
      en: text,
      group: text,
      shape: word('level', 'relative', 'percentage-point'),
      improves: optional(word('up', 'down')),
      unit: word('percent', 'percentage-point', 'count'),
      better: word('higher', 'lower'),
      provenance: record({ name: provenance, formula: provenance }),
    }),
  ),
  interpretation: record({
    mainKpis: listOf(text),
    requiredShare: number,
    leadingQuantile: record({ province: number, nation: number, world: number }),
    minimumSample: number,
    measure: optional(mapOf(word(...measureChoices))),
    repairedViolations: optional(word(...repairReadings)),
  }),
  scenarios: listOf(
    record({
      title: text,
      like: optional(text),
      request: anyFields,
      expect: record({
        verdict: optional(word('eligible', 'ineligible', 'undetermined')),
        clauses: optional(mapOf(word('met', 'not-met', 'undetermined', 'waived'))),
      }),
    }),
  ),
};

/** Reads a draft of any shape: sound in form, or every fault with its JSON path. */
export function readDraft(
  input: unknown,
):
  | { readonly ok: true; readonly draft: EditionDraft }
  | { readonly ok: false; readonly issues: readonly Issue[] } {
  const faults = new Faults();
  record(draftFields)(input, '$', faults);
  return isSound(input, faults) ? { ok: true, draft: input } : { ok: false, issues: faults.issues };
}

/** Every field was checked: what has no fault is a draft. */
function isSound(_input: unknown, { found }: Faults): _input is EditionDraft {
  return found === 0;
}

function node(value: unknown, path: string, faults: Faults): void {
  const fields = requiredFields(value, path, faults);
  if (fields === undefined) return;
  const shared = {
    id: text,
    kind: word('clause', 'heading', 'preamble', 'note'),
    place: optional(text),
    text: textOrNone,
    area: optional(word(...areas)),
    children: optional(listOf(node)),
  };
  const clause = {
    modality: word('must', 'in-principle', 'encouraged'),
    rule: optional(rule),
    suggestedRule: optional(rule),
  };
  record(fields['kind'] === 'clause' ? { ...shared, ...clause } : shared)(value, path, faults);
}

function rule(value: unknown, path: string, faults: Faults): void {
  const fields = requiredFields(value, path, faults);
  if (fields === undefined) return;
  checkWord(fields['kind'], new Set(Object.keys(rules)), () => `${path}.kind`, faults);
  const known = Object.entries(rules).find(([kind]) => kind === fields['kind'])?.[1];
  if (known !== undefined) record({ kind: text, ...known })(value, path, faults);
}

function parameter(value: unknown, path: string, faults: Faults): void {
  const fields = requiredFields(value, path, faults);
  if (fields === undefined) return;
  checkWord(fields['id'], new Set(Object.keys(parameters)), () => `${path}.id`, faults);
  const known = Object.entries(parameters).find(([id]) => id === fields['id'])?.[1];
  if (known !== undefined)
    record({
      id: text,
      quote: text,
      reference: text,
      unit: text,
      provenance,
      from: text,
      value: known,
      open: optional(word(true)),
    })(value, path, faults);
}

function record(shape: Readonly<Record<string, Check>>): Check {
  const known = new Set(Object.keys(shape));
  return (value, path, faults) => {
    const fields: Fields | undefined = requiredFields(value, path, faults);
    if (fields === undefined) return;
    refuseUnknownKeys(fields, known, path, faults);
    for (const [key, check] of Object.entries(shape)) check(fields[key], member(path, key), faults);
  };
}

function listOf(check: Check): Check {
  return (value, path, faults) => {
    if (!isGiven(value)) faults.missing(path);
    elements(value, path, faults).forEach((one, index) => check(one, `${path}[${index}]`, faults));
  };
}

function mapOf(check: Check): Check {
  return (value, path, faults) => {
    const fields = requiredFields(value, path, faults) ?? {};
    for (const [key, one] of Object.entries(fields)) check(one, member(path, key), faults);
  };
}

function perTier(check: Check): Check {
  return record(Object.fromEntries(tiers.map((tier) => [tier, check])));
}

function optional(check: Check): Check {
  return (value, path, faults) => {
    if (isGiven(value)) check(value, path, faults);
  };
}

function word(...words: readonly unknown[]): Check {
  return (value, path, faults) => checkWord(value, new Set(words), () => path, faults);
}

function text(value: unknown, path: string, faults: Faults): void {
  if (!isGiven(value) || value === '') faults.missing(path);
  else checkText(value, () => path, faults);
}

/** A heading that a text lacks has no characters. */
function textOrNone(value: unknown, path: string, faults: Faults): void {
  if (!isGiven(value)) faults.missing(path);
  else checkText(value, () => path, faults);
}

function number(value: unknown, path: string, faults: Faults): void {
  if (!isGiven(value)) faults.missing(path);
  else checkFigure(value, () => path, faults);
}

/** A request, or a change of one: the evaluator checks it when the scenario is run. */
function anyFields(value: unknown, path: string, faults: Faults): void {
  if (!isFields(value)) fieldsOf(value ?? 0, path, faults);
}
