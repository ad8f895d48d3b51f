import { readFileSync } from 'node:fs';
import { ceilingOf, compare, exact, type Exact, minus, roundedRatio, toNumber } from './decimal.js';

/*
 * The evaluation contract read a second time, from its words alone, so that two readings can be held against each
 * other. It shares no code with the evaluator, cares for no speed, and knows nothing of reasons or texts.
 */

type Shape = 'L%' | 'L#' | 'R+' | 'R-' | 'P+';
type Verdict = 'met' | 'not-met' | 'undetermined';
type Json = Readonly<Record<string, unknown>>;

/** The table of the contract. */
export const shapes: Readonly<Record<string, Shape>> = {
  'cnc-rate': 'L%',
  'apc-utilization': 'L%',
  'ai-scenario-share': 'L%',
  'decision-models': 'L#',
  'development-cycle-reduction': 'R-',
  'sales-growth': 'R+',
  'production-efficiency-gain': 'R+',
  'resource-utilization-gain': 'P+',
  'defect-rate-reduction': 'R-',
  'equipment-utilization-gain': 'P+',
  'inventory-turnover-gain': 'R+',
  'supplier-on-time-gain': 'P+',
  'order-on-time-gain': 'P+',
  'operating-cost-reduction': 'R-',
  'labor-productivity-gain': 'R+',
  'unit-energy-reduction': 'R-',
  'unit-carbon-reduction': 'R-',
  'solid-waste-utilization': 'L%',
  'water-reuse': 'L%',
  'replication-count': 'L#',
};

export const tierNames = ['basic', 'advanced', 'excellent', 'pioneer'] as const;
export type TierName = (typeof tierNames)[number];
export const areaNames = [
  'plant-construction',
  'research-and-design',
  'production-operations',
  'production-management',
  'business-operations',
] as const;
const lowestLevel: Readonly<Record<TierName, number>> = { basic: 2, advanced: 2, excellent: 3, pioneer: 4 };
const required: Readonly<Record<TierName, readonly string[]>> = {
  basic: ['production-operations'],
  advanced: ['production-operations', 'production-management', 'business-operations'],
  excellent: areaNames,
  pioneer: areaNames,
};
const scopeOf: Readonly<Record<TierName, string>> = {
  basic: 'province',
  advanced: 'province',
  excellent: 'nation',
  pioneer: 'world',
};

/** A clause of the tree: of the edition's data only ids and nesting are taken. */
interface Node {
  readonly id: string;
  readonly kind: string;
  readonly children?: readonly Node[];
}
const tree = JSON.parse(
  readFileSync(new URL('../../editions/2024-10-29/clauses.json', import.meta.url), 'utf8'),
) as Node;

const clausesBelow = (node: Node): readonly Node[] =>
  (node.children ?? []).flatMap((child) => (child.kind === 'clause' ? [child] : clausesBelow(child)));
const paragraphs = clausesBelow(tree);
const allBelow = (node: Node): readonly Node[] => [node, ...clausesBelow(node).flatMap(allBelow)];
/** Every clause id of the edition. */
export const clauseIds: readonly string[] = paragraphs.flatMap(allBelow).map(({ id }) => id);
const ofTier = (tier: TierName) =>
  paragraphs.filter(({ id }) => id.startsWith('base/') || id.startsWith(`${tier}/`));

/** Clauses no finding may touch (semantics 2). */
const computed = (id: string) =>
  /^base\/(1\/designated-size|2\/(credit|accidents|lawful)|5)$/.test(id) ||
  /^[a-z]+\/(construction\/coverage|outcomes\/1)$/.test(id);

export interface KpiAnswer {
  readonly kpi: string;
  readonly verdict: Verdict;
  readonly main: boolean;
  /** What decided: measure, figure and statistic; null where nothing did. */
  readonly decided: {
    readonly measure: string;
    readonly value: number;
    readonly industry: string;
    readonly n: number;
    readonly bar: number;
  } | null;
  /** The value by the formula or as reported; null where it is not known. */
  readonly gain: number | null;
}

export type Answer =
  | { readonly paths: readonly string[] }
  | {
      readonly verdict: string;
      readonly clauses: Readonly<Record<string, string>>;
      readonly inForce: boolean;
      readonly kpis: readonly KpiAnswer[];
      readonly afterAsOf: readonly string[];
      /** Undetermined leaves that hold up an undetermined verdict, with what they need. */
      readonly needed: readonly string[];
    };

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const given = (value: unknown) => value !== undefined && value !== null;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectOf = (value: unknown): Json => (isObject(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const finite = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const step = (key: string) => (/^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `["${key}"]`);

function day(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [year = 0, month = 0, date = 0] = value.split('-').map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const last = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && date >= 1 && date <= last;
}
const possibleDay = (value: unknown) => day(value) && String(value) >= '1949-10-01';

/** The first day of 近三年, counted back from a day. */
function threeYearsBefore(asOf: string): string {
  const back = `${String(Number(asOf.slice(0, 4)) - 3).padStart(4, '0')}${asOf.slice(4)}`;
  return day(back) ? back : back.replace('02-29', '02-28');
}

/** The JSON paths of everything the contract calls bad input. */
function faultsOf(request: unknown): readonly string[] {
  if (!isObject(request)) return ['$'];
  const paths = new Set<string>();
  const fault = (path: string, wrong: boolean) => {
    if (wrong) paths.add(path);
  };
  const keys = (value: Json, path: string, known: string) => {
    for (const key of Object.keys(value)) fault(path + step(key), !known.split(' ').includes(key));
  };
  const word = (value: unknown, path: string, words: readonly string[]) =>
    fault(path, typeof value !== 'string' || !words.includes(value));
  const number = (value: unknown, path: string) =>
    fault(path, given(value) && (!finite(value) || Math.abs(value) > 1e12));
  const object = (value: unknown, path: string) => fault(path, given(value) && !isObject(value));
  const list = (value: unknown, path: string) => fault(path, given(value) && !Array.isArray(value));

  keys(request, '$', 'edition asOf tier factory facts findings waivers kpis benchmarks interpretation');
  const { edition, asOf, tier, factory, facts, findings, waivers, kpis, benchmarks } = request;
  fault('$.asOf', !possibleDay(asOf));
  fault('$.edition', given(edition) && edition !== '2024');
  fault('$.edition', !given(edition) && possibleDay(asOf) && String(asOf) < '2024-10-29');
  word(tier, '$.tier', tierNames);
  if (isObject(factory)) {
    keys(factory, '$.factory', 'province industry');
    fault('$.factory.province', !/^\d{6}$/.test(textOf(factory['province'])));
    fault('$.factory.industry', !/^[A-Z]\d{2,4}$/.test(textOf(factory['industry'])));
  } else fault('$.factory', true);

  object(facts, '$.facts');
  const { aboveDesignatedSize, creditRecordClean, accidents, violations, maturity, ...others } =
    objectOf(facts);
  keys(others, '$.facts', '');
  fault(
    '$.facts.aboveDesignatedSize',
    given(aboveDesignatedSize) && typeof aboveDesignatedSize !== 'boolean',
  );
  fault('$.facts.creditRecordClean', given(creditRecordClean) && typeof creditRecordClean !== 'boolean');
  list(accidents, '$.facts.accidents');
  listOf(accidents).forEach((accident, at) => {
    const path = `$.facts.accidents[${at}]`;
    if (!isObject(accident)) {
      fault(path, true);
      return;
    }
    keys(accident, path, 'date kind severity');
    fault(`${path}.date`, !possibleDay(accident['date']));
    word(accident['kind'], `${path}.kind`, ['safety', 'environment', 'other']);
    word(accident['severity'], `${path}.severity`, ['general', 'larger', 'major', 'extraordinary']);
  });
  list(violations, '$.facts.violations');
  listOf(violations).forEach((violation, at) => {
    const path = `$.facts.violations[${at}]`;
    if (!isObject(violation)) {
      fault(path, true);
      return;
    }
    const { date, description, repairedOn } = violation;
    keys(violation, path, 'date description repairedOn');
    fault(`${path}.date`, !possibleDay(date));
    fault(`${path}.description`, given(description) && typeof description !== 'string');
    fault(`${path}.repairedOn`, given(repairedOn) && !possibleDay(repairedOn));
    fault(`${path}.repairedOn`, possibleDay(date) && day(repairedOn) && String(repairedOn) < String(date));
  });
  object(maturity, '$.facts.maturity');
  if (isObject(maturity)) {
    keys(maturity, '$.facts.maturity', 'level');
    const { level } = maturity;
    fault('$.facts.maturity.level', given(level) && ![0, 1, 2, 3, 4, 5].includes(level as number));
  }

  object(findings, '$.findings');
  for (const [id, finding] of Object.entries(objectOf(findings))) {
    const path = `$.findings${step(id)}`;
    fault(path, !clauseIds.includes(id) || computed(id));
    if (!given(finding)) continue;
    if (!isObject(finding)) fault(path, true);
    else {
      keys(finding, path, 'verdict');
      word(finding['verdict'], `${path}.verdict`, ['met', 'not-met']);
    }
  }
  object(waivers, '$.waivers');
  for (const [id, waiver] of Object.entries(objectOf(waivers))) {
    const path = `$.waivers${step(id)}`;
    fault(path, id !== 'excellent/construction/coverage');
    if (!given(waiver)) continue;
    if (!isObject(waiver)) fault(path, true);
    else {
      keys(waiver, path, 'areas reason');
      const { areas, reason } = waiver;
      fault(`${path}.areas`, !Array.isArray(areas) || areas.length === 0);
      listOf(areas).forEach((area, at) =>
        word(
          area,
          `${path}.areas[${at}]`,
          areaNames.filter((name) => name !== 'production-operations'),
        ),
      );
      fault(`${path}.reason`, typeof reason !== 'string' || reason.trim() === '');
    }
  }

  list(kpis, '$.kpis');
  const reported = new Set<unknown>();
  listOf(kpis).forEach((report, at) => {
    const path = `$.kpis[${at}]`;
    if (!isObject(report)) {
      fault(path, true);
      return;
    }
    keys(report, path, 'kpi value before after unit periodBefore periodAfter source');
    const { kpi, value, before } = report;
    const shape = typeof kpi === 'string' && Object.hasOwn(shapes, kpi) ? shapes[kpi] : undefined;
    fault(`${path}.kpi`, shape === undefined || reported.has(kpi));
    reported.add(kpi);
    for (const name of ['unit', 'periodBefore', 'periodAfter', 'source'])
      fault(path + step(name), given(report[name]) && typeof report[name] !== 'string');
    for (const name of ['value', 'before', 'after']) number(report[name], path + step(name));
    for (const name of ['before', 'after']) {
      const figure = report[name];
      if (!finite(figure)) continue;
      fault(path + step(name), figure < 0);
      fault(path + step(name), shape === 'P+' && figure > 100);
    }
    for (const name of ['before', 'after'])
      fault(path + step(name), given(report[name]) && shape !== undefined && shape.startsWith('L'));
    fault(`${path}.before`, given(value) && given(before));
    if (!finite(value)) return;
    fault(`${path}.value`, shape === 'R-' && value > 100);
    fault(`${path}.value`, shape === 'R+' && value < -100);
    fault(`${path}.value`, shape === 'P+' && Math.abs(value) > 100);
    fault(`${path}.value`, shape === 'L%' && (value < 0 || value > 100));
    fault(`${path}.value`, shape === 'L#' && (value < 0 || !Number.isInteger(value)));
  });

  list(benchmarks, '$.benchmarks');
  const seen = new Set<string>();
  listOf(benchmarks).forEach((benchmark, at) => {
    const path = `$.benchmarks[${at}]`;
    if (!isObject(benchmark)) {
      fault(path, true);
      return;
    }
    const faultsBefore = paths.size;
    keys(benchmark, path, 'kpi measure scope region industry n mean quantiles');
    const { kpi, measure, scope, region, industry, n, mean, quantiles } = benchmark;
    const shape = typeof kpi === 'string' && Object.hasOwn(shapes, kpi) ? shapes[kpi] : undefined;
    const level = shape?.startsWith('L') === true;
    fault(`${path}.kpi`, shape === undefined);
    if (given(measure)) word(measure, `${path}.measure`, level ? ['level'] : ['gain', 'level']);
    word(scope, `${path}.scope`, ['province', 'nation', 'world']);
    fault(`${path}.region`, given(region) && !/^\d{6}$/.test(textOf(region)));
    fault(`${path}.industry`, !/^[A-Z]\d{2,4}$/.test(textOf(industry)));
    fault(`${path}.n`, !finite(n) || !Number.isInteger(n) || n < 0 || n > 1e12);
    number(mean, `${path}.mean`);
    object(quantiles, `${path}.quantiles`);
    const probabilities = new Set<number>();
    for (const [key, quantile] of Object.entries(objectOf(quantiles))) {
      const probability = /^\d+(\.\d+)?$/.test(key) ? Number(key) : Number.NaN;
      fault(`${path}.quantiles["${key}"]`, !(probability <= 1) || probabilities.has(probability));
      probabilities.add(probability);
      number(quantile, `${path}.quantiles["${key}"]`);
    }
    if (paths.size > faultsBefore) return;
    const alike = [kpi, level ? 'level' : (measure ?? 'gain'), scope, region ?? '', industry].join(' ');
    fault(path, seen.has(alike));
    seen.add(alike);
  });

  const { interpretation } = request;
  object(interpretation, '$.interpretation');
  const reading = objectOf(interpretation);
  keys(
    reading,
    '$.interpretation',
    'mainKpis requiredShare leadingQuantile minimumSample measure repairedViolations',
  );
  const { mainKpis, requiredShare, leadingQuantile, minimumSample, measure, repairedViolations } = reading;
  fault('$.interpretation.mainKpis', given(mainKpis) && listOf(mainKpis).length === 0);
  listOf(mainKpis).forEach((kpi, at) =>
    fault(
      `$.interpretation.mainKpis[${at}]`,
      typeof kpi !== 'string' || !Object.hasOwn(shapes, kpi) || listOf(mainKpis).indexOf(kpi) < at,
    ),
  );
  fault(
    '$.interpretation.requiredShare',
    given(requiredShare) && !(finite(requiredShare) && requiredShare > 0 && requiredShare <= 1),
  );
  object(leadingQuantile, '$.interpretation.leadingQuantile');
  keys(objectOf(leadingQuantile), '$.interpretation.leadingQuantile', 'province nation world');
  for (const scope of ['province', 'nation', 'world']) {
    const q = objectOf(leadingQuantile)[scope];
    fault(`$.interpretation.leadingQuantile.${scope}`, given(q) && !(finite(q) && q > 0 && q <= 1));
  }
  fault(
    '$.interpretation.minimumSample',
    given(minimumSample) && !(finite(minimumSample) && Number.isInteger(minimumSample) && minimumSample >= 1),
  );
  object(measure, '$.interpretation.measure');
  for (const [kpi, asked] of Object.entries(objectOf(measure))) {
    const shape = Object.hasOwn(shapes, kpi) ? shapes[kpi] : undefined;
    const path = `$.interpretation.measure${step(kpi)}`;
    fault(path, shape === undefined);
    if (given(asked))
      word(asked, path, shape?.startsWith('L') ? ['level', 'auto'] : ['gain', 'level', 'auto']);
  }
  if (given(repairedViolations))
    word(repairedViolations, '$.interpretation.repairedViolations', ['count', 'ignore']);
  return [...paths].sort();
}

function all(verdicts: readonly string[]): Verdict {
  if (verdicts.includes('not-met')) return 'not-met';
  return verdicts.includes('undetermined') ? 'undetermined' : 'met';
}

/** Reads a request as the contract does. */
export function read(input: unknown): Answer {
  const paths = faultsOf(input);
  if (paths.length > 0 || !isObject(input)) return { paths };
  const asOf = String(input['asOf']);
  const tier = input['tier'] as TierName;
  const facts = objectOf(input['facts']);
  const findings = objectOf(input['findings']);
  const reading = objectOf(input['interpretation']);
  const since = threeYearsBefore(asOf);
  const afterAsOf: string[] = [];

  const happenings = (name: string, clause: string, counts: (happening: Json) => boolean): Verdict => {
    if (!given(facts[name])) return 'undetermined';
    const happened = listOf(facts[name]).map(objectOf);
    if (happened.some(({ date }) => String(date) > asOf)) afterAsOf.push(clause);
    const within = happened.filter(({ date }) => String(date) >= since && String(date) <= asOf);
    return within.some(counts) ? 'not-met' : 'met';
  };
  const flag = (name: string): Verdict =>
    !given(facts[name]) ? 'undetermined' : facts[name] === true ? 'met' : 'not-met';
  const repaired = ({ repairedOn }: Json) =>
    reading['repairedViolations'] === 'ignore' && given(repairedOn) && textOf(repairedOn) <= asOf;
  const level = objectOf(facts['maturity'])['level'];

  const kpis = kpiAnswers(input, tier);
  const main = kpis.filter((kpi) => kpi.main);
  const passes = main.filter(({ verdict }) => verdict === 'met').length;
  const open = main.filter(({ verdict }) => verdict === 'undetermined').length;
  const k = ceilingOf(finite(reading['requiredShare']) ? reading['requiredShare'] : 1, main.length);
  const outcome: Verdict = passes >= k ? 'met' : passes + open < k ? 'not-met' : 'undetermined';

  const clauses: Record<string, string> = {};
  const decide = (node: Node, inherited: unknown): string => {
    const own = objectOf(findings[node.id])['verdict'] ?? inherited;
    const children = clausesBelow(node).map((child) => decide(child, own));
    let verdict: string;
    if (children.length > 0) verdict = all(children);
    else if (node.id === 'base/1/designated-size') verdict = flag('aboveDesignatedSize');
    else if (node.id === 'base/2/credit') verdict = flag('creditRecordClean');
    else if (node.id === 'base/2/accidents')
      verdict = happenings('accidents', node.id, ({ severity }) => severity !== 'general');
    else if (node.id === 'base/2/lawful')
      verdict = happenings('violations', node.id, (violation) => !repaired(violation));
    else if (node.id === 'base/5')
      verdict = !given(level) ? 'undetermined' : (level as number) >= lowestLevel[tier] ? 'met' : 'not-met';
    else if (node.id === `${tier}/outcomes/1`) verdict = outcome;
    else verdict = typeof own === 'string' ? own : 'undetermined';
    clauses[node.id] = verdict;
    return verdict;
  };
  const mine = ofTier(tier);
  for (const paragraph of mine) if (!paragraph.id.endsWith('/coverage')) decide(paragraph, undefined);

  const waiver =
    tier === 'excellent' ? objectOf(input['waivers'])['excellent/construction/coverage'] : undefined;
  const waived = listOf(objectOf(waiver)['areas']);
  const asked = required[tier].filter((area) => !waived.includes(area));
  const covered = all(asked.map((area) => clauses[`${tier}/construction/${area}`] ?? ''));
  const coverage = covered === 'met' && given(waiver) ? 'waived' : covered;
  clauses[`${tier}/construction/coverage`] = coverage;

  const deciding = [
    ...mine.filter(({ id }) => id.startsWith('base/') || id.includes('/outcomes/')),
    ...mine.filter(({ id }) => asked.some((area) => id === `${tier}/construction/${area}`)),
  ];
  const verdict = all(deciding.map(({ id }) => clauses[id] ?? ''));
  const held = (node: Node): readonly Node[] =>
    clauses[node.id] !== 'undetermined'
      ? []
      : clausesBelow(node).length === 0
        ? [node]
        : clausesBelow(node).flatMap(held);
  const needed = verdict !== 'undetermined' ? [] : deciding.flatMap(held);
  return {
    verdict: { met: 'eligible', 'not-met': 'ineligible', undetermined: 'undetermined' }[verdict],
    clauses,
    inForce: asOf >= '2024-10-29',
    kpis,
    afterAsOf: afterAsOf.sort(),
    needed: needed
      .filter(({ id }) => !id.endsWith('/outcomes/1'))
      .map(({ id }) => `${id} ${computed(id) ? 'fact' : 'finding'}`)
      .sort(),
  };
}

/** Each reported and each main KPI against its benchmark (semantics 7 and 8). */
function kpiAnswers(request: Json, tier: TierName): readonly KpiAnswer[] {
  const { province, industry } = objectOf(request['factory']);
  const reading = objectOf(request['interpretation']);
  const mains = given(reading['mainKpis'])
    ? listOf(reading['mainKpis'])
    : ['labor-productivity-gain', 'defect-rate-reduction'];
  const minimumSample = finite(reading['minimumSample']) ? reading['minimumSample'] : 5;
  const scope = scopeOf[tier];
  const leading = objectOf(reading['leadingQuantile'])[scope];
  const q = finite(leading) ? leading : ({ province: 0.75, nation: 0.9, world: 0.95 }[scope] ?? 0);
  const reports = listOf(request['kpis']).map(objectOf);
  const benchmarks = listOf(request['benchmarks']).map(objectOf);

  const benchmarkOf = (kpi: string, measure: string, smaller: boolean) => {
    const fitting = benchmarks
      .filter(
        (benchmark) =>
          benchmark['kpi'] === kpi &&
          (shapes[kpi]?.startsWith('L') ? 'level' : (benchmark['measure'] ?? 'gain')) === measure &&
          benchmark['scope'] === scope &&
          (benchmark['region'] ?? null) === (scope === 'province' ? province : null) &&
          String(industry).startsWith(String(benchmark['industry'])) &&
          (benchmark['n'] as number) >= minimumSample,
      )
      .sort((one, other) => String(other['industry']).length - String(one['industry']).length);
    const best = fitting[0];
    if (best === undefined) return undefined;
    const probability = smaller ? toNumber(minus(exact(1), exact(q))) : q;
    const statistic =
      tier === 'basic'
        ? best['mean']
        : Object.entries(objectOf(best['quantiles'])).find(([key]) => Number(key) === probability)?.[1];
    return finite(statistic)
      ? { industry: String(best['industry']), n: best['n'] as number, bar: statistic }
      : undefined;
  };

  return Object.keys(shapes)
    .filter((kpi) => mains.includes(kpi) || reports.some((report) => report['kpi'] === kpi))
    .map((kpi): KpiAnswer => {
      const shape = shapes[kpi] ?? 'L%';
      const { value, before, after } = objectOf(reports.find((report) => report['kpi'] === kpi));
      const gain = gainOf(shape, value, before, after);
      const figures: Readonly<Record<string, Exact | undefined>> = {
        gain: shape.startsWith('L') ? undefined : gain,
        level: shape.startsWith('L') ? gain : finite(after) ? exact(after) : undefined,
      };
      const asked = objectOf(reading['measure'])[kpi] ?? 'auto';
      for (const measure of asked === 'auto' ? ['level', 'gain'] : [textOf(asked)]) {
        const smaller = measure === 'level' && shape === 'R-';
        const figure = figures[measure];
        const benchmark = benchmarkOf(kpi, measure, smaller);
        if (figure === undefined || benchmark === undefined) continue;
        const side = compare(figure, exact(benchmark.bar)) * (smaller ? -1 : 1);
        const passed = tier === 'basic' ? side > 0 : side >= 0;
        return {
          kpi,
          verdict: passed ? 'met' : 'not-met',
          main: mains.includes(kpi),
          decided: { measure, value: toNumber(figure), ...benchmark },
          gain: gain === undefined ? null : toNumber(gain),
        };
      }
      return {
        kpi,
        verdict: 'undetermined',
        main: mains.includes(kpi),
        decided: null,
        gain: gain === undefined ? null : toNumber(gain),
      };
    });
}

function gainOf(shape: Shape, value: unknown, before: unknown, after: unknown): Exact | undefined {
  if (finite(value)) return exact(value);
  if (!finite(before) || !finite(after)) return undefined;
  const rise = minus(exact(after), exact(before));
  if (shape === 'P+') return roundedRatio(rise, exact(1), 1n);
  if (before === 0) return undefined;
  return roundedRatio(rise, exact(before), shape === 'R-' ? -100n : 100n);
}
