import { describe, expect, it } from '@jest/globals';
import { evaluate } from '../src/index.js';
import { type DraftRequest, eligibleDossier } from './scenario-steps.js';

function issuesOf(request: unknown) {
  const evaluation = evaluate(request);
  return evaluation.ok ? [] : evaluation.issues;
}

const pathsOf = (request: unknown) => issuesOf(request).map(({ path }) => path);

/** A sound dossier of an excellent-tier applicant with some members put in place of its own. */
function dossier(put: object): object {
  return { ...eligibleDossier('excellent'), ...put };
}

const facts = (put: object) => dossier({ facts: { ...eligibleDossier('excellent').facts, ...put } });
const interpretation = (put: object) => dossier({ interpretation: put });
const waiver = (put: object) =>
  dossier({
    waivers: {
      'excellent/construction/coverage': { areas: ['research-and-design'], reason: '示例', ...put },
    },
  });
const kpi = (put: object) => dossier({ kpis: [{ kpi: 'labor-productivity-gain', ...put }] });
const benchmark = (put: object) =>
  dossier({
    benchmarks: [{ kpi: 'labor-productivity-gain', scope: 'nation', industry: 'C36', n: 9, ...put }],
  });

const event = { date: '2025-01-02', kind: 'safety', severity: 'general' };
const own = '$.waivers["excellent/construction/coverage"]';

const faulty: readonly (readonly [what: string, request: unknown, paths: readonly string[]])[] = [
  ['no object', 7, ['$']],
  ['null', null, ['$']],
  ['an array', [], ['$']],
  ['nothing in it', {}, ['$.asOf', '$.tier', '$.factory']],
  ['an unknown key', dossier({ factz: {} }), ['$.factz']],
  ['a key that is no identifier', dossier({ 'a b': 1 }), ['$["a b"]']],
  ['an unknown edition', dossier({ edition: '1999' }), ['$.edition']],
  ['an edition named like a member of objects', dossier({ edition: 'constructor' }), ['$.edition']],
  ['an edition that is no text', dossier({ edition: 2024 }), ['$.edition']],
  ['no edition in force that day', dossier({ asOf: '2024-10-28' }), ['$.edition']],
  ['an unknown tier', dossier({ tier: 'toString' }), ['$.tier']],
  ['no tier', dossier({ tier: null }), ['$.tier']],
  ['a day that is none', dossier({ asOf: '2025-02-29' }), ['$.asOf']],
  ['a month that is none', dossier({ asOf: '2025-13-01' }), ['$.asOf']],
  ['the day 0', dossier({ asOf: '2025-01-00' }), ['$.asOf']],
  ['29 February of 1900', dossier({ edition: '2024', asOf: '1900-02-29' }), ['$.asOf']],
  ['a time', dossier({ asOf: '2026-06-30T00:00:00Z' }), ['$.asOf']],
  ['a day before the text', dossier({ asOf: ' 2026-06-30' }), ['$.asOf']],
  ['a number for a day', dossier({ asOf: 20260630 }), ['$.asOf']],
  ['a factory that is a list', dossier({ factory: [] }), ['$.factory']],
  ['no province, no industry', dossier({ factory: {} }), ['$.factory.province', '$.factory.industry']],
  [
    'codes not so written',
    dossier({ factory: { province: '3200', industry: 'c3670', city: '1' } }),
    ['$.factory.city', '$.factory.province', '$.factory.industry'],
  ],
  [
    'longer codes',
    dossier({ factory: { province: '3200000', industry: 'C36700' } }),
    ['$.factory.province', '$.factory.industry'],
  ],
  [
    'codes that are numbers',
    dossier({ factory: { province: 320000, industry: 36 } }),
    ['$.factory.province', '$.factory.industry'],
  ],
  [
    'a short industry code',
    dossier({ factory: { province: '320000', industry: 'C3' } }),
    ['$.factory.industry'],
  ],
  ['facts that are a list', dossier({ facts: [] }), ['$.facts']],
  ['an unknown fact', facts({ credit: true }), ['$.facts.credit']],
  [
    'a flag that is no boolean',
    facts({ aboveDesignatedSize: 'yes', creditRecordClean: 1 }),
    ['$.facts.aboveDesignatedSize', '$.facts.creditRecordClean'],
  ],
  ['accidents that are no list', facts({ accidents: {} }), ['$.facts.accidents']],
  ['an accident that is nothing', facts({ accidents: [null] }), ['$.facts.accidents[0]']],
  ['an accident that is text', facts({ accidents: ['x'] }), ['$.facts.accidents[0]']],
  [
    'an empty accident',
    facts({ accidents: [{}] }),
    ['$.facts.accidents[0].date', '$.facts.accidents[0].kind', '$.facts.accidents[0].severity'],
  ],
  [
    'an unknown kind and severity',
    facts({ accidents: [event, { ...event, kind: 'fire', severity: 'huge' }] }),
    ['$.facts.accidents[1].kind', '$.facts.accidents[1].severity'],
  ],
  ['an accident with more', facts({ accidents: [{ ...event, place: 'x' }] }), ['$.facts.accidents[0].place']],
  [
    'an accident before 1949-10-01',
    facts({ accidents: [{ ...event, date: '1949-09-30' }] }),
    ['$.facts.accidents[0].date'],
  ],
  [
    'a violation before 1949-10-01',
    facts({ violations: [{ date: '1949-09-30', repairedOn: '1949-09-30' }] }),
    ['$.facts.violations[0].date', '$.facts.violations[0].repairedOn'],
  ],
  ['asOf before 1949-10-01', dossier({ edition: '2024', asOf: '1949-09-30' }), ['$.asOf']],
  [
    'a violation repaired before it happened',
    facts({ violations: [{ date: '2025-07-01', repairedOn: '2025-06-30' }] }),
    ['$.facts.violations[0].repairedOn'],
  ],
  [
    'a violation repaired on no day',
    facts({ violations: [{ date: '2025-07-01', repairedOn: true }] }),
    ['$.facts.violations[0].repairedOn'],
  ],
  [
    'a violation described by a number',
    facts({ violations: [{ date: '2025-07-01', description: 5 }] }),
    ['$.facts.violations[0].description'],
  ],
  [
    'a violation with more',
    facts({ violations: [{ date: '2025-07-01', severity: 'general' }] }),
    ['$.facts.violations[0].severity'],
  ],
  ['maturity that is a number', facts({ maturity: 3 }), ['$.facts.maturity']],
  ['maturity with more', facts({ maturity: { level: 3, kind: 'self' } }), ['$.facts.maturity.kind']],
  ...[-1, 6, 2.5, '3'].map(
    (level) =>
      [`maturity level ${level}`, facts({ maturity: { level } }), ['$.facts.maturity.level']] as const,
  ),
  ['findings that are a list', dossier({ findings: [] }), ['$.findings']],
  ...[
    'base/1/designated-size',
    'base/2/credit',
    'base/2/accidents',
    'base/2/lawful',
    'base/5',
    'excellent/construction/coverage',
    'excellent/outcomes/1',
    'basic/outcomes/1',
    'basic/construction/coverage',
    'base',
    'base/9',
    'base/5/level',
    'part/base',
    'notes/1',
    '__proto__',
    'constructor',
  ].map(
    (id) =>
      [
        `a finding on ${id}`,
        dossier({ findings: JSON.parse(`{"${id}":{"verdict":"met"}}`) as unknown }),
        [/^[a-z_]\w*$/.test(id) ? `$.findings.${id}` : `$.findings["${id}"]`],
      ] as const,
  ),
  [
    'a finding that is waived',
    dossier({ findings: { 'base/3': { verdict: 'waived' } } }),
    ['$.findings["base/3"].verdict'],
  ],
  ['a finding without a verdict', dossier({ findings: { 'base/3': {} } }), ['$.findings["base/3"].verdict']],
  ['a finding that is text', dossier({ findings: { 'base/3': 'met' } }), ['$.findings["base/3"]']],
  [
    'a finding with more',
    dossier({ findings: { 'base/3': { verdict: 'met', by: 'x' } } }),
    ['$.findings["base/3"].by'],
  ],
  ['waivers that are a list', dossier({ waivers: [] }), ['$.waivers']],
  [
    'a waiver elsewhere',
    dossier({ waivers: { 'base/3': { areas: ['research-and-design'], reason: 'x' } } }),
    ['$.waivers["base/3"]'],
  ],
  [
    'a waiver elsewhere, empty',
    dossier({ waivers: { 'pioneer/construction/coverage': {} } }),
    [
      '$.waivers["pioneer/construction/coverage"]',
      '$.waivers["pioneer/construction/coverage"].areas',
      '$.waivers["pioneer/construction/coverage"].reason',
    ],
  ],
  ['a waiver without a reason', waiver({ reason: null }), [`${own}.reason`]],
  ['a waiver with a blank reason', waiver({ reason: ' \n' }), [`${own}.reason`]],
  ['a waiver with a number for a reason', waiver({ reason: 1 }), [`${own}.reason`]],
  ['a waiver of nothing', waiver({ areas: [] }), [`${own}.areas`]],
  ['a waiver without areas', waiver({ areas: null }), [`${own}.areas`]],
  ['a waiver of one area as text', waiver({ areas: 'research-and-design' }), [`${own}.areas`]],
  [
    'a waiver of production operations',
    waiver({ areas: ['research-and-design', 'production-operations'] }),
    [`${own}.areas[1]`],
  ],
  ['a waiver of an unknown area', waiver({ areas: ['sales'] }), [`${own}.areas[0]`]],
  ['a waiver with more', waiver({ until: '2027' }), [`${own}.until`]],
  ['a waiver that is text', dossier({ waivers: { 'excellent/construction/coverage': 'x' } }), [own]],
  ['KPIs that are no list', dossier({ kpis: {} }), ['$.kpis']],
  ['a KPI that is nothing', dossier({ kpis: [null] }), ['$.kpis[0]']],
  ['a KPI without an id', dossier({ kpis: [{ value: 1 }] }), ['$.kpis[0].kpi']],
  ['a KPI with a number for an id', dossier({ kpis: [{ kpi: 1 }] }), ['$.kpis[0].kpi']],
  ['an unknown KPI', dossier({ kpis: [{ kpi: 'happiness', value: 1 }] }), ['$.kpis[0].kpi']],
  [
    'the same KPI twice',
    dossier({
      kpis: [
        { kpi: 'water-reuse', value: 1 },
        { kpi: 'water-reuse', value: 1 },
      ],
    }),
    ['$.kpis[1].kpi'],
  ],
  ['a value that is text', kpi({ value: '1' }), ['$.kpis[0].value']],
  ['a value that is no number', kpi({ value: Number.NaN }), ['$.kpis[0].value']],
  ['a value beyond numbers', kpi({ value: Number.POSITIVE_INFINITY }), ['$.kpis[0].value']],
  ['before below 0', kpi({ before: -0.1, after: 1 }), ['$.kpis[0].before']],
  ['value and before', kpi({ value: 1, before: 1 }), ['$.kpis[0].before']],
  ['value, before and after', kpi({ value: 1, before: 1, after: 1 }), ['$.kpis[0].before']],
  ['after below 0', kpi({ before: 840, after: -9.8 }), ['$.kpis[0].after']],
  ['after alone below 0', kpi({ after: -9.8 }), ['$.kpis[0].after']],
  ...[1.000001e12, -1.000001e12, 1e308].map(
    (value) => [`a value of ${value}`, kpi({ value }), ['$.kpis[0].value']] as const,
  ),
  ['before beyond all measure', kpi({ before: 1e308, after: 1 }), ['$.kpis[0].before']],
  ['a value of R↑ below −100', kpi({ value: -100.000001 }), ['$.kpis[0].value']],
  ...(
    [
      ['defect-rate-reduction', 100.000001],
      ['cnc-rate', 150],
      ['cnc-rate', -0.000001],
      ['order-on-time-gain', 100.000001],
      ['order-on-time-gain', -100.000001],
      ['decision-models', 1.5],
      ['decision-models', -1],
    ] as const
  ).map(
    ([id, value]) =>
      [`a value of ${id} of ${value}`, dossier({ kpis: [{ kpi: id, value }] }), ['$.kpis[0].value']] as const,
  ),
  [
    'a rate before and after that is none',
    dossier({ kpis: [{ kpi: 'order-on-time-gain', before: 100.1, after: -0.1 }] }),
    ['$.kpis[0].before', '$.kpis[0].after'],
  ],
  [
    'what is recorded with a figure is no text',
    kpi({ value: 1, unit: 1, periodBefore: 2023, periodAfter: [], source: {} }),
    ['$.kpis[0].unit', '$.kpis[0].periodBefore', '$.kpis[0].periodAfter', '$.kpis[0].source'],
  ],
  ['a KPI with more', kpi({ value: 1, reason: 'x' }), ['$.kpis[0].reason']],
  [
    'a level with before and after',
    dossier({ kpis: [{ kpi: 'cnc-rate', before: 1, after: 2 }] }),
    ['$.kpis[0].before', '$.kpis[0].after'],
  ],
  [
    'a level with value, before and after',
    dossier({ kpis: [{ kpi: 'cnc-rate', value: 1, before: 1, after: 2 }] }),
    ['$.kpis[0].before', '$.kpis[0].after'],
  ],
  ['benchmarks that are no list', dossier({ benchmarks: 'x' }), ['$.benchmarks']],
  [
    'an empty benchmark',
    dossier({ benchmarks: [{}] }),
    ['$.benchmarks[0].kpi', '$.benchmarks[0].scope', '$.benchmarks[0].industry', '$.benchmarks[0].n'],
  ],
  ['a benchmark that is nothing', dossier({ benchmarks: [null] }), ['$.benchmarks[0]']],
  ['an unknown KPI of a benchmark', benchmark({ kpi: 'x' }), ['$.benchmarks[0].kpi']],
  ['an unknown scope', benchmark({ scope: 'city' }), ['$.benchmarks[0].scope']],
  ['a region not so written', benchmark({ region: 'JS' }), ['$.benchmarks[0].region']],
  ['a measure that is none', benchmark({ measure: 'auto' }), ['$.benchmarks[0].measure']],
  [
    'gains of an indicator that is a level',
    benchmark({ kpi: 'cnc-rate', measure: 'gain' }),
    ['$.benchmarks[0].measure'],
  ],
  ['a mean beyond all measure', benchmark({ mean: -2e12 }), ['$.benchmarks[0].mean']],
  [
    'a quantile beyond all measure',
    benchmark({ quantiles: { '0.9': 2e12 } }),
    ['$.benchmarks[0].quantiles["0.9"]'],
  ],
  ['more factories than there are', benchmark({ n: 2e12 }), ['$.benchmarks[0].n']],
  ['an industry not so written', benchmark({ industry: '36' }), ['$.benchmarks[0].industry']],
  ...[-1, 1.5, '9'].map((n) => [`n ${n}`, benchmark({ n }), ['$.benchmarks[0].n']] as const),
  ['a mean that is text', benchmark({ mean: '1' }), ['$.benchmarks[0].mean']],
  ['quantiles that are a list', benchmark({ quantiles: [] }), ['$.benchmarks[0].quantiles']],
  [
    'a quantile that is none',
    benchmark({ quantiles: { p90: 1, '1.5': 1, '-0.5': 1 } }),
    [
      '$.benchmarks[0].quantiles["p90"]',
      '$.benchmarks[0].quantiles["1.5"]',
      '$.benchmarks[0].quantiles["-0.5"]',
    ],
  ],
  ['a quantile that is text', benchmark({ quantiles: { '0.9': '1' } }), ['$.benchmarks[0].quantiles["0.9"]']],
  [
    'a quantile twice',
    benchmark({ quantiles: { '0.9': 1, '0.90': 1 } }),
    ['$.benchmarks[0].quantiles["0.90"]'],
  ],
  ['a benchmark with more', benchmark({ source: 'x' }), ['$.benchmarks[0].source']],
  ['interpretation that is a list', dossier({ interpretation: [] }), ['$.interpretation']],
  ['an unknown interpretation', interpretation({ strict: true }), ['$.interpretation.strict']],
  ['main KPIs that are no list', interpretation({ mainKpis: 'water-reuse' }), ['$.interpretation.mainKpis']],
  ['no main KPI', interpretation({ mainKpis: [] }), ['$.interpretation.mainKpis']],
  [
    'an unknown main KPI',
    interpretation({ mainKpis: ['x', null] }),
    ['$.interpretation.mainKpis[0]', '$.interpretation.mainKpis[1]'],
  ],
  [
    'a main KPI twice',
    interpretation({ mainKpis: ['water-reuse', 'water-reuse'] }),
    ['$.interpretation.mainKpis[1]'],
  ],
  ...[0, -0.5, 1.01, '1', Number.NaN].map(
    (share) =>
      [
        `share ${share}`,
        interpretation({ requiredShare: share }),
        ['$.interpretation.requiredShare'],
      ] as const,
  ),
  [
    'quantiles not so',
    interpretation({ leadingQuantile: { province: 0, nation: 2, world: '0.9', city: 0.5 } }),
    [
      '$.interpretation.leadingQuantile.city',
      '$.interpretation.leadingQuantile.province',
      '$.interpretation.leadingQuantile.nation',
      '$.interpretation.leadingQuantile.world',
    ],
  ],
  ['quantile as a number', interpretation({ leadingQuantile: 0.9 }), ['$.interpretation.leadingQuantile']],
  ['measures that are a list', interpretation({ measure: [] }), ['$.interpretation.measure']],
  [
    'measures of nothing and none',
    interpretation({ measure: { happiness: 'gain', 'cnc-rate': 'gain', 'sales-growth': 'mean' } }),
    [
      '$.interpretation.measure.happiness',
      '$.interpretation.measure["cnc-rate"]',
      '$.interpretation.measure["sales-growth"]',
    ],
  ],
  [
    'a reading of repairs that is none',
    interpretation({ repairedViolations: true }),
    ['$.interpretation.repairedViolations'],
  ],
  ...[0, -1, 1.5, '5'].map(
    (sample) =>
      [
        `sample ${sample}`,
        interpretation({ minimumSample: sample }),
        ['$.interpretation.minimumSample'],
      ] as const,
  ),
];

describe('bad input', () => {
  it.each(faulty)('%s', (_, request, paths) => {
    expect(pathsOf(request)).toEqual(paths);
  });

  it('says what is wrong in Chinese and English', () => {
    for (const [, request] of faulty)
      for (const { message } of issuesOf(request))
        expect(message).toMatch(/^.*\p{Script=Han}.* \/ .*[a-z].*$/u);
  });

  it('names what may be said instead', () => {
    const said = (request: unknown) => issuesOf(request).map(({ message }) => message);
    expect(said(dossier({ tier: 'x' }))).toEqual([
      '应为以下之一：basic, advanced, excellent, pioneer / must be one of basic, advanced, excellent, pioneer',
    ]);
    expect(said(dossier({ edition: 'x' }))).toEqual([
      '没有这一版本；现有：2024、2025 / no such edition; there are: 2024, 2025',
    ]);
    expect(said(dossier({ kpis: [{ kpi: 'water-reuse' }, { kpi: 'water-reuse' }] }))).toEqual([
      '与第 0 项重复（从 0 起数） / is reported already at $.kpis[0]',
    ]);
    expect(said(dossier({ waivers: { 'base/3': { areas: ['research-and-design'], reason: 'x' } } }))).toEqual(
      [
        '只有“原则上”条款可以豁免 / only an in-principle clause takes a waiver: excellent/construction/coverage',
      ],
    );
  });

  it('tells a fault from an absence', () => {
    const said = (request: unknown) => issuesOf(request).map(({ message }) => message);
    const required = '必填 / required';
    expect(said({})).toEqual([required, required, required]);
    expect(said(dossier({ factory: {} }))).toEqual([required, required]);
    expect(said(waiver({ reason: null }))).toEqual([required]);
    expect(said(dossier({ kpis: [{ value: 1 }, { kpi: 1 }] }))).toEqual([
      required,
      '应为指标编号 / must be a KPI id',
    ]);
    expect(said(dossier({ benchmarks: [{}] }))).toEqual([required, required, required, required]);
    expect(said(dossier({ findings: { 'base/3': {} } }))).toEqual([required]);
    expect(said(dossier({ findings: { nowhere: null, 'base/5': null } }))).toEqual([
      '2024 年版没有这一条款 / edition 2024 has no such clause',
      '该条款由事实或计算判定，不接受认定意见 / this clause is decided by facts or computed, and takes no finding',
    ]);
    expect(said(dossier({ asOf: '2026-06-31' }))).toEqual([
      '应为有效日期 YYYY-MM-DD / must be a day of the calendar, YYYY-MM-DD',
    ]);
    const same = { kpi: 'water-reuse', scope: 'nation', industry: 'C36', n: 1 };
    expect(said(dossier({ benchmarks: [same, same] }))).toEqual([
      '与第 0 项的指标、度量、范围、地区、行业全同（从 0 起数） / has the same kpi, measure, scope, region and industry as $.benchmarks[0]',
    ]);
  });

  it('names a hundred faults and counts the rest', () => {
    const kpis = Array.from({ length: 150 }, () => ({ kpi: 'x' }));
    const issues = issuesOf(dossier({ kpis }));
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)).toEqual({
      path: '$',
      message: '另有 50 处问题未列出 / 50 more faults are not listed',
    });
    expect(issuesOf(dossier({ kpis: kpis.slice(50) })).at(-1)?.path).toBe('$.kpis[99].kpi');
  });

  it('says of an edition written as a number that it must be text', () => {
    expect(issuesOf(dossier({ edition: 2024 }))).toEqual([
      { path: '$.edition', message: '版本应为文字，如 "2024" / the edition must be text, such as "2024"' },
    ]);
  });

  it('names every fault, not the first', () => {
    const bad: DraftRequest & { nonsense: number } = {
      ...eligibleDossier('basic'),
      asOf: 'yesterday',
      kpis: [{ kpi: 'x', value: 'y' }],
      nonsense: 1,
    };
    expect(pathsOf(bad)).toEqual(['$.nonsense', '$.asOf', '$.kpis[0].kpi', '$.kpis[0].value']);
  });

  it('asks the newest edition where the one named is not known', () => {
    const request = dossier({
      edition: 'x',
      findings: { nowhere: { verdict: 'maybe' } },
      kpis: [{ kpi: 'x', value: 'y' }],
    });
    expect(pathsOf(request)).toEqual([
      '$.edition',
      '$.findings.nowhere',
      '$.findings.nowhere.verdict',
      '$.kpis[0].kpi',
      '$.kpis[0].value',
    ]);
  });

  describe('two benchmarks', () => {
    const one = {
      kpi: 'labor-productivity-gain',
      scope: 'province',
      region: '320000',
      industry: 'C36',
      n: 9,
    };
    it.each([
      ['alike', { ...one, n: 10, mean: 1 }, ['$.benchmarks[1]']],
      ['of another KPI', { ...one, kpi: 'defect-rate-reduction' }, []],
      ['of another scope', { ...one, scope: 'nation' }, []],
      ['of another region', { ...one, region: '330000' }, []],
      ['of no region', { ...one, region: null }, []],
      ['of the other measure', { ...one, measure: 'level' }, []],
      ['of the measure meant', { ...one, measure: 'gain' }, ['$.benchmarks[1]']],
      ['of another industry', { ...one, industry: 'C3670' }, []],
    ])('%s', (_, other, paths) => {
      expect(pathsOf(dossier({ benchmarks: [one, other] }))).toEqual(paths);
    });

    it('of a level are alike whether the measure is said or not', () => {
      const level = { kpi: 'cnc-rate', scope: 'nation', industry: 'C36', n: 9 };
      expect(pathsOf(dossier({ benchmarks: [level, { ...level, measure: 'level' }] }))).toEqual([
        '$.benchmarks[1]',
      ]);
    });

    it('are alike whether the region is null or absent', () => {
      const nation = { ...one, scope: 'nation', region: null };
      const without = { kpi: one.kpi, scope: 'nation', industry: one.industry, n: 10 };
      expect(pathsOf(dossier({ benchmarks: [nation, without] }))).toEqual(['$.benchmarks[1]']);
    });
  });
});

describe('sound input', () => {
  it.each([
    [
      'everything that may be absent is null',
      {
        asOf: '2026-06-30',
        tier: 'basic',
        factory: { province: '320000', industry: 'C36' },
        edition: null,
        facts: null,
        findings: null,
        waivers: null,
        kpis: null,
        benchmarks: null,
        interpretation: null,
      },
    ],
    [
      'facts are null one by one',
      facts({
        aboveDesignatedSize: null,
        creditRecordClean: null,
        accidents: null,
        violations: null,
        maturity: { level: null },
      }),
    ],
    [
      'a finding and a waiver are null',
      dossier({ findings: { 'base/3': null }, waivers: { 'excellent/construction/coverage': null } }),
    ],
    ['a finding of another tier', dossier({ findings: { 'pioneer/outcomes/2': { verdict: 'met' } } })],
    ['an in-principle waiver at another tier', { ...waiver({}), tier: 'basic' }],
    ['a leap day', dossier({ asOf: '2028-02-29' })],
    ['29 February of 2000', dossier({ edition: '2024', asOf: '2000-02-29', facts: {} })],
    ['the day the edition comes into force', dossier({ asOf: '2024-10-29' })],
    ['a day before the edition, named outright', dossier({ edition: '2024', asOf: '2020-01-01', facts: {} })],
    ['an event on asOf', facts({ accidents: [{ ...event, date: '2026-06-30' }] })],
    ['half a report', kpi({ before: 3, after: null })],
    ['a value beside null before and after', kpi({ value: 3, before: null, after: null })],
    ['after alone', kpi({ after: 498 })],
    ['a value and after', kpi({ value: 12, after: 498 })],
    ['figures of ±10¹² and −0', kpi({ before: 1e12, after: -0 })],
    ['the edges of R↓', dossier({ kpis: [{ kpi: 'defect-rate-reduction', value: 100 }] })],
    ['a reduction that is an increase', dossier({ kpis: [{ kpi: 'defect-rate-reduction', value: -1165 }] })],
    ['the edge of R↑', kpi({ value: -100 })],
    ['a growth beyond 100 %', kpi({ value: 1165 })],
    ['the edges of P', dossier({ kpis: [{ kpi: 'order-on-time-gain', before: 100, after: 0 }] })],
    ['the edge of P', dossier({ kpis: [{ kpi: 'order-on-time-gain', value: -100 }] })],
    ['the edge of L', dossier({ kpis: [{ kpi: 'cnc-rate', value: 100 }] })],
    ['a count', dossier({ kpis: [{ kpi: 'decision-models', value: 1e12 }] })],
    [
      'everything recorded with a figure',
      kpi({ value: 3, unit: '%', periodBefore: '2023', periodAfter: '2025', source: '示例' }),
    ],
    ['nothing recorded with it', kpi({ value: 3, unit: null, periodBefore: null, source: null })],
    ['an event after asOf', facts({ accidents: [{ ...event, date: '2026-07-01' }] })],
    ['a violation after asOf', facts({ violations: [{ date: '2026-07-01', repairedOn: '2027-01-01' }] })],
    [
      'a violation repaired that day',
      facts({ violations: [{ date: '2025-07-01', repairedOn: '2025-07-01' }] }),
    ],
    ['the first day there is', facts({ violations: [{ date: '1949-10-01' }] })],
    ['all main KPIs, and a sample of one', interpretation({ requiredShare: 1, minimumSample: 1 })],
    ['levels of an indicator that has both', benchmark({ measure: 'level' })],
    ['no measure', benchmark({ measure: null })],
    ['a level said to be one', benchmark({ kpi: 'cnc-rate', measure: 'level' })],
    [
      'measures chosen',
      interpretation({
        measure: { 'cnc-rate': 'level', 'water-reuse': 'auto', 'sales-growth': 'gain' },
        repairedViolations: 'ignore',
      }),
    ],
    ['a level with null before', dossier({ kpis: [{ kpi: 'cnc-rate', value: 1, before: null }] })],
    [
      'an interpretation of nulls',
      interpretation({
        mainKpis: null,
        requiredShare: null,
        leadingQuantile: { province: null },
        minimumSample: null,
        measure: null,
        repairedViolations: null,
      }),
    ],
    ['a sample of 0', benchmark({ n: 0, quantiles: { '0': 1, '1.0': 2, '0.5': null } })],
    ['industries of two to four digits', dossier({ factory: { province: '320000', industry: 'C367' } })],
  ] as const)('%s', (_, request) => {
    expect(pathsOf(request)).toEqual([]);
  });
});
