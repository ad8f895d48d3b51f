import { exact, minus, toNumber } from './decimal.js';
import { areaNames, clauseIds, shapes, tierNames } from './reading.js';

/** A request being made up, of which any part may be wrong. */
export interface MadeUp {
  [key: string]: unknown;
}

/** Random choices that a seed repeats (mulberry32), so that a request that differs can be had again. */
class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0, inclusive, to 1, exclusive. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  is(probability: number): boolean {
    return this.next() < probability;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('nothing to pick from');
    return items[this.below(items.length)] as T;
  }

  some<T>(items: readonly T[], probability: number): T[] {
    return items.filter(() => this.is(probability));
  }
}

const kpiIds = Object.keys(shapes);
const asOfs = [
  '2026-06-30',
  '2028-02-29',
  '2027-02-28',
  '2025-03-01',
  '2024-10-29',
  '2024-10-28',
  '2030-12-31',
];
const figures = [
  0, 0, 1, 2, 3, 5, 7, 10, 12.1, 50, 99.999999, 100, 0.1, 0.2, 0.3, 1.1, 3.2, 1e-7, 2e-7, 412, 498, -0,
];
const impossible = [
  -1,
  -0.000001,
  100.000001,
  101,
  -101,
  1.5,
  1e12,
  1.000001e12,
  -1e13,
  1e308,
  '3',
  Number.NaN,
];
const industry = 'C3670';
const industries = ['C36', 'C367', 'C3670', 'C37', 'C3671'];

/** A request of every kind there is, sound two times in three. */
export function madeUp(seed: number): MadeUp {
  const chance = new Chance(seed);
  const wrong = chance.is(0.4) ? 0.03 : 0;
  const maker = new Maker(chance, wrong);
  const request: MadeUp = {
    asOf: maker.orWrong(maker.asOf, ['2026-02-30', '1949-09-30', null, 20260630, '2023-02-29']),
    tier: maker.orWrong(maker.tier, ['golden', null]),
    factory: maker.orWrong({ province: '320000', industry }, [
      { province: '3200', industry: 'c36' },
      null,
      [],
    ]),
    facts: maker.facts(),
    findings: maker.findings(),
    waivers: maker.waivers(),
    kpis: maker.kpis(),
    benchmarks: maker.benchmarks(),
    interpretation: maker.interpretation(),
  };
  if (chance.is(0.5)) request['edition'] = maker.orWrong('2024', [2024, '1999', null]);
  if (chance.is(wrong)) request['remark'] = 'x';
  for (const key of ['facts', 'findings', 'waivers', 'kpis', 'benchmarks', 'interpretation'])
    if (chance.is(0.02)) request[key] = chance.is(0.5) ? null : undefined;
    else if (chance.is(wrong / 2)) request[key] = chance.pick([7, 'x', true]);
  return request;
}

class Maker {
  readonly asOf: string;
  readonly tier: string;
  readonly #mains: readonly string[];
  /** Whether all that is not an indicator is well, so that the indicators decide. */
  readonly #well: boolean;

  constructor(
    private readonly chance: Chance,
    private readonly wrong: number,
  ) {
    this.asOf = chance.pick(asOfs);
    this.tier = chance.pick(tierNames);
    this.#well = chance.is(0.4);
    this.#mains = chance.is(0.3)
      ? ['labor-productivity-gain', 'defect-rate-reduction']
      : [...new Set(Array.from({ length: 1 + chance.below(5) }, () => chance.pick(kpiIds)))];
  }

  orWrong(right: unknown, others: readonly unknown[]): unknown {
    return this.chance.is(this.wrong) ? this.chance.pick(others) : right;
  }

  facts(): MadeUp {
    const { chance } = this;
    if (this.#well)
      return {
        aboveDesignatedSize: true,
        creditRecordClean: true,
        accidents: this.#several(2, () => ({ ...this.#accident(), severity: 'general' })),
        violations: [],
        maturity: { level: 4 },
      };
    const facts: MadeUp = {
      aboveDesignatedSize: this.orWrong(chance.pick([true, true, true, false, null]), ['yes', 1]),
      creditRecordClean: this.orWrong(chance.pick([true, true, true, false, null]), [0]),
      accidents: chance.is(0.1) ? null : this.#several(2, () => this.#accident()),
      violations: chance.is(0.1) ? undefined : this.#several(2, () => this.#violation()),
      maturity: chance.is(0.1)
        ? null
        : { level: this.orWrong(chance.pick([0, 1, 2, 3, 4, 5, 3, 4, null]), [6, 2.5, '2']) },
    };
    if (chance.is(this.wrong)) facts['credit'] = true;
    return facts;
  }

  #several(most: number, make: () => unknown): unknown[] {
    return Array.from({ length: this.chance.is(0.5) ? 0 : this.chance.below(most + 1) }, make);
  }

  #accident(): MadeUp {
    return {
      date: this.#day(),
      kind: this.orWrong(this.chance.pick(['safety', 'environment', 'other']), ['fire', null]),
      severity: this.orWrong(this.chance.pick(['general', 'larger', 'major', 'extraordinary']), [
        'huge',
        undefined,
      ]),
    };
  }

  #violation(): MadeUp {
    const violation: MadeUp = { date: this.#day() };
    if (this.chance.is(0.5)) violation['description'] = this.orWrong('示例', [5]);
    if (this.chance.is(0.6))
      violation['repairedOn'] = this.chance.is(0.1)
        ? null
        : this.#day(this.wrong > 0 ? '' : String(violation['date']));
    return violation;
  }

  /** A day at one of the edges that matter, not before another. */
  #day(notBefore = ''): unknown {
    const year = Number(this.asOf.slice(0, 4));
    const rest = this.asOf.slice(4);
    const near = [
      this.asOf,
      `${year - 3}${rest === '-02-29' ? '-02-28' : rest}`,
      `${year - 3}-02-27`,
      `${year - 3}-06-29`,
      `${year - 3}-06-30`,
      `${year - 3}-07-01`,
      `${year - 3}-03-01`,
      `${year - 4}-12-31`,
      `${year - 1}-05-05`,
      `${year}-12-31`,
      `${year + 1}-01-01`,
      '1949-10-01',
    ].filter((day) => day >= notBefore);
    return this.orWrong(near.length === 0 ? notBefore : this.chance.pick(near), [
      '1949-09-30',
      '2025-02-29',
      '',
      null,
      '2025-1-2',
    ]);
  }

  findings(): MadeUp {
    const { chance, tier } = this;
    const findings: MadeUp = {};
    const takes = clauseIds.filter(
      (id) => !/outcomes\/1$|coverage$|^base\/5$|designated-size|\/credit$|\/accidents$|\/lawful$/.test(id),
    );
    const most = this.#well ? 1 : chance.pick([1, 1, 1, 0.9, 0.5, 0.1]);
    for (const id of takes) {
      const paragraph = id.split('/').length <= (id.startsWith('base') ? 2 : 3);
      const mine = id.startsWith('base/') || id.startsWith(`${tier}/`);
      if (chance.is(paragraph ? (mine ? most : 0.02) : 0.01))
        findings[id] =
          this.#well || chance.is(0.97)
            ? { verdict: this.#well || chance.is(0.985) ? 'met' : 'not-met' }
            : null;
      if (chance.is(this.wrong / 20))
        findings[id] = chance.pick(['met', { verdict: 'waived' }, {}, { verdict: 'met', by: 'x' }]);
    }
    if (chance.is(this.wrong)) findings[chance.pick(clauseIds)] = { verdict: 'met' };
    if (chance.is(this.wrong))
      findings[
        chance.pick(['base', 'base/9', 'base/5/level', 'base/2/credit/bureau', 'part/base', 'constructor'])
      ] = null;
    return findings;
  }

  waivers(): MadeUp {
    const { chance } = this;
    if (!chance.is(0.3)) return {};
    const id = this.orWrong('excellent/construction/coverage', [
      'base/3',
      'pioneer/construction/coverage',
      'constructor',
    ]);
    const areas = chance.some(
      areaNames.filter((area) => area !== 'production-operations'),
      0.4,
    );
    const waiver = {
      areas: this.orWrong(areas.length === 0 ? ['research-and-design'] : areas, [
        [],
        ['production-operations'],
        ['sales'],
        null,
      ]),
      reason: this.orWrong('示例', ['', ' ', null, 3]),
    };
    return { [String(id)]: chance.is(0.05) ? null : waiver };
  }

  kpis(): unknown[] {
    const { chance } = this;
    const ids = [...this.#mains.filter(() => chance.is(0.9)), ...chance.some(kpiIds, 0.05)];
    const reports = [...new Set(ids)].map((kpi) => this.#report(kpi));
    if (chance.is(this.wrong)) reports.push(this.#report(chance.pick(kpiIds)));
    if (chance.is(this.wrong))
      reports.push(...chance.pick([[{ kpi: 'happiness' }], [{ value: 1 }], [reports[0] ?? {}]]));
    return reports;
  }

  #report(kpi: string): MadeUp {
    const { chance } = this;
    const shape = shapes[kpi] ?? '';
    const report: MadeUp = { kpi };
    const way = shape.startsWith('L') ? 0 : chance.below(6);
    if (way === 0 || way === 1) report['value'] = this.#value(shape);
    if (way === 2 || way === 3) report['before'] = this.#level(shape);
    if (way >= 1 && way <= 4) report['after'] = this.#level(shape);
    if (chance.is(0.02)) report['before'] = null;
    if (chance.is(0.2)) Object.assign(report, { unit: '示例', periodAfter: '2025', source: '示例' });
    if (chance.is(this.wrong)) report[chance.pick(['value', 'before', 'after'])] = chance.pick(impossible);
    if (chance.is(this.wrong / 2)) report[chance.pick(['unit', 'periodBefore', 'source', 'remark'])] = 5;
    return report;
  }

  #value(shape: string): number {
    const { chance } = this;
    if (shape === 'L#') return chance.below(9);
    if (shape === 'L%') return Math.min(100, chance.pick(figures));
    const signed = chance.pick(figures) * chance.pick([1, 1, -1]);
    if (shape === 'P+') return Math.max(-100, Math.min(100, signed));
    return shape === 'R-' ? Math.min(100, signed) : Math.max(-100, signed);
  }

  #level(shape: string): number {
    const { chance } = this;
    const level = chance.is(0.5)
      ? chance.pick(figures)
      : Number((chance.next() * 90).toFixed(chance.below(7)));
    return shape === 'P+' ? Math.min(100, level) : level;
  }

  benchmarks(): unknown[] {
    const { chance } = this;
    const made: unknown[] = [];
    for (const kpi of [...this.#mains, ...chance.some(kpiIds, 0.02)]) {
      const level = shapes[kpi]?.startsWith('L') === true;
      for (const measure of level ? ['level'] : ['gain', 'level'])
        for (const code of chance.some(industries, 0.45))
          made.push(this.#benchmark(kpi, measure, level, code));
    }
    if (chance.is(0.02) && made.length > 0) made.push(made[0]);
    return made;
  }

  #benchmark(kpi: string, measure: string, level: boolean, code: string): MadeUp {
    const { chance, tier } = this;
    const own = tier === 'excellent' ? 'nation' : tier === 'pioneer' ? 'world' : 'province';
    const scope = this.orWrong(chance.is(0.9) ? own : chance.pick(['province', 'nation', 'world']), [
      'city',
      null,
    ]);
    const benchmark: MadeUp = {
      kpi: this.orWrong(kpi, ['happiness', null]),
      scope,
      industry: this.orWrong(code, ['36', 'c36', null]),
      n: this.orWrong(chance.pick([41, 41, 5, 4, 3, 1, 0]), [-1, 1.5, '9', null]),
    };
    if (measure === 'level' ? !level || chance.is(0.2) : chance.is(0.3)) benchmark['measure'] = measure;
    if (chance.is(this.wrong)) benchmark['measure'] = chance.pick(['gain', 'level', 'auto', 3, null]);
    if (scope === 'province' ? chance.is(0.95) : chance.is(0.05))
      benchmark['region'] = chance.is(0.95) ? '320000' : '330000';
    if (chance.is(0.9)) benchmark['mean'] = this.orWrong(this.#level(''), impossible);
    if (chance.is(0.9))
      benchmark['quantiles'] = Object.fromEntries(
        chance
          .some(['0.75', '0.25', '0.9', '0.10', '0.1', '0.95', '0.05', '0.3', '0.7', '1', '0'], 0.6)
          .filter(
            (key, at, keys) =>
              this.wrong > 0 || keys.findIndex((other) => Number(other) === Number(key)) === at,
          )
          .map((key) => [
            this.orWrong(key, ['p90', '1.5', '-0.5']),
            this.orWrong(this.#level(''), [null, '1', 2e12]),
          ]),
      );
    return benchmark;
  }

  interpretation(): MadeUp {
    const { chance } = this;
    const interpretation: MadeUp = { mainKpis: [...this.#mains] };
    if (chance.is(0.5))
      interpretation['requiredShare'] = this.orWrong(chance.pick([1, 0.5, 0.6, 2 / 3, 0.01, 1e-7]), [
        0,
        1.01,
        '1',
        -1,
      ]);
    if (chance.is(0.5))
      interpretation['leadingQuantile'] = Object.fromEntries(
        ['province', 'nation', 'world'].map((scope) => [
          scope,
          this.orWrong(chance.pick([0.75, 0.9, 0.95, 0.7, 0.3, 1, null]), [0, 2, '0.9']),
        ]),
      );
    if (chance.is(0.5))
      interpretation['minimumSample'] = this.orWrong(chance.pick([1, 4, 5, 42]), [0, -1, 1.5, '5']);
    if (chance.is(0.6))
      interpretation['measure'] = Object.fromEntries(
        [...this.#mains, ...chance.some(kpiIds, 0.1)].map((kpi) => {
          const words = shapes[kpi]?.startsWith('L') ? ['level', 'auto'] : ['gain', 'level', 'auto'];
          return [
            this.orWrong(kpi, ['happiness', 'constructor']),
            this.orWrong(chance.pick([...words, null]), ['gain', 'mean', 5]),
          ];
        }),
      );
    if (chance.is(0.5))
      interpretation['repairedViolations'] = this.orWrong(chance.pick(['count', 'ignore', 'ignore', null]), [
        'forget',
      ]);
    if (chance.is(this.wrong))
      interpretation['mainKpis'] = chance.pick([
        [],
        ['happiness'],
        'water-reuse',
        ['water-reuse', 'water-reuse'],
        null,
      ]);
    if (chance.is(this.wrong)) interpretation['strict'] = true;
    return interpretation;
  }
}

/** Moves some benchmarks onto the very figure they are held against, where a comparison turns. */
export function atTheEdge(
  request: MadeUp,
  decided: readonly { readonly kpi: string; readonly value: number }[],
  seed: number,
): void {
  const chance = new Chance(seed);
  const benchmarks = Array.isArray(request['benchmarks']) ? (request['benchmarks'] as MadeUp[]) : [];
  for (const benchmark of benchmarks) {
    const own = decided.find(({ kpi }) => kpi === benchmark['kpi']);
    if (own === undefined || !chance.is(0.7)) continue;
    const figure = toNumber(minus(exact(own.value), exact(chance.pick([0, 0, 0.000001, -0.000001]))));
    if (typeof benchmark['mean'] === 'number') benchmark['mean'] = figure;
    const quantiles = benchmark['quantiles'];
    if (typeof quantiles === 'object' && quantiles !== null)
      benchmark['quantiles'] = Object.fromEntries(Object.keys(quantiles).map((key) => [key, figure]));
  }
}
