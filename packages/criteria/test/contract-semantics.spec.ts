import { describe, expect, it } from '@jest/globals';
import { clausesFor, evaluate, judgedLeaves, type Tier, tiers } from '../src/index.js';
import { type DraftRequest, eligibleDossier } from './scenario-steps.js';

function resultOf(request: unknown) {
  const evaluation = evaluate(request);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.issues));
  return evaluation.result;
}

function clauseOf(request: unknown, id: string) {
  const clause = resultOf(request).clauses.find((candidate) => candidate.id === id);
  if (clause === undefined) throw new Error(`no clause ${id}`);
  return clause;
}

function codesOf(request: unknown, id: string) {
  return clauseOf(request, id).reasons.map(({ code }) => code);
}

function kpiDossier(tier: Tier, put: Partial<DraftRequest>): DraftRequest {
  return { ...eligibleDossier(tier), interpretation: { mainKpis: ['labor-productivity-gain'] }, ...put };
}

const province = { scope: 'province', region: '320000', industry: 'C36', n: 41 };
const labour = { kpi: 'labor-productivity-gain' };

describe('the result', () => {
  it('has its keys in the fixed order, all the way down', () => {
    const result = resultOf({ ...eligibleDossier('basic'), kpis: [], benchmarks: [] });
    expect(Object.keys(result)).toEqual([
      'edition',
      'tier',
      'asOf',
      'verdict',
      'clauses',
      'inForce',
      'kpis',
      'missing',
      'interpretation',
    ]);
    for (const clause of result.clauses)
      expect(Object.keys(clause)).toEqual(['id', 'verdict', 'modality', 'decidedBy', 'text', 'reasons']);
    const [kpi] = resultOf(eligibleDossier('basic')).kpis;
    expect(Object.keys(kpi ?? {})).toEqual([
      'kpi',
      'measure',
      'value',
      'scope',
      'benchmark',
      'verdict',
      'main',
    ]);
    expect(Object.keys(kpi?.benchmark ?? {})).toEqual(['industry', 'n', 'statistic', 'value']);
    expect(Object.keys(result.missing[0] ?? {})).toEqual(['clause', 'need']);
    expect(Object.keys(result.interpretation)).toEqual([
      'mainKpis',
      'requiredShare',
      'leadingQuantile',
      'minimumSample',
      'measure',
      'repairedViolations',
    ]);
  });

  it.each(tiers)('lists every clause of part one and of the %s tier in pre-order', (tier) => {
    const ids = resultOf(eligibleDossier(tier)).clauses.map(({ id }) => id);
    expect(ids).toEqual(clausesFor('2024', tier).map(({ id }) => id));
    const fixed = [
      'base/1',
      'base/1/designated-size',
      'base/1/competitiveness',
      'base/2',
      'base/2/finance',
      'base/2/credit',
      'base/2/accidents',
      'base/2/lawful',
      'base/3',
      'base/3/secure-controllable',
      'base/3/network-data-security',
      'base/4',
      'base/4/organisation',
      'base/4/talent',
      'base/5',
    ];
    expect(ids.slice(0, fixed.length)).toEqual(fixed);
    const paragraphs = ids.slice(fixed.length).filter((id) => id.split('/').length === 3);
    const outcomes = { basic: 1, advanced: 2, excellent: 4, pioneer: 4 }[tier];
    expect(paragraphs).toEqual([
      ...[
        'coverage',
        'plant-construction',
        'research-and-design',
        'production-operations',
        'production-management',
        'business-operations',
      ].map((name) => `${tier}/construction/${name}`),
      ...Array.from({ length: outcomes }, (_, index) => `${tier}/outcomes/${index + 1}`),
    ]);
  });

  it('quotes a paragraph whole, with its number', () => {
    expect(clauseOf(eligibleDossier('basic'), 'base/1').text).toBe(
      '1．企业应为规模以上工业企业，企业和产品均具有较强市场竞争力。',
    );
    expect(clauseOf(eligibleDossier('basic'), 'base/1/designated-size').text).toBe(
      '企业应为规模以上工业企业，',
    );
  });

  it('says of each clause how binding it is and what decided it', () => {
    const shape = (id: string, tier: Tier) => {
      const { modality, decidedBy } = clauseOf(eligibleDossier(tier), id);
      return [modality, decidedBy];
    };
    expect(shape('base/1', 'basic')).toEqual(['must', 'children']);
    expect(shape('base/1/designated-size', 'basic')).toEqual(['must', 'facts']);
    expect(shape('base/1/competitiveness', 'basic')).toEqual(['must', 'finding']);
    expect(shape('base/5', 'basic')).toEqual(['must', 'facts']);
    expect(shape('basic/construction/coverage', 'basic')).toEqual(['must', 'coverage']);
    expect(shape('basic/construction/production-operations', 'basic')).toEqual(['must', 'children']);
    expect(shape('basic/construction/research-and-design', 'basic')).toEqual(['encouraged', 'finding']);
    expect(shape('basic/outcomes/1', 'basic')).toEqual(['must', 'kpi']);
    expect(shape('excellent/construction/coverage', 'excellent')).toEqual(['in-principle', 'coverage']);
    expect(
      clausesFor('2024', 'excellent').filter(({ modality }) => modality === 'in-principle'),
    ).toHaveLength(1);
    expect(
      clauseOf({ ...eligibleDossier('basic'), findings: {} }, 'base/3/secure-controllable').decidedBy,
    ).toBe('nothing');
  });

  it('takes the edition in force on the day, and echoes the interpretation used', () => {
    const { edition, interpretation } = resultOf(eligibleDossier('basic'));
    expect(edition).toBe('2024');
    expect(interpretation).toEqual({
      mainKpis: ['labor-productivity-gain', 'defect-rate-reduction'],
      requiredShare: 1,
      leadingQuantile: { province: 0.75, nation: 0.9, world: 0.95 },
      minimumSample: 5,
      measure: {},
      repairedViolations: 'count',
    });
    const put = {
      mainKpis: ['water-reuse'],
      requiredShare: 0.5,
      leadingQuantile: { nation: 0.8 },
      minimumSample: 9,
      measure: {
        'water-reuse': 'auto',
        'labor-productivity-gain': 'level',
        'cnc-rate': 'level',
        'sales-growth': null,
      },
      repairedViolations: 'ignore',
    };
    const echoed = resultOf({ ...eligibleDossier('basic'), interpretation: put }).interpretation;
    expect(echoed).toEqual({
      ...put,
      leadingQuantile: { province: 0.75, nation: 0.8, world: 0.95 },
      measure: { 'cnc-rate': 'level', 'labor-productivity-gain': 'level', 'water-reuse': 'auto' },
    });
    // In the order of the catalogue, however the request has them.
    expect(Object.keys(echoed.measure)).toEqual(['cnc-rate', 'labor-productivity-gain', 'water-reuse']);
  });

  it.each([
    ['2024', '2024-10-28', false],
    ['2024', '2024-10-29', true],
    ['2024', '2099-01-01', true],
    ['2025', '2026-06-30', false],
    [null, '2026-06-30', true],
  ])('says of edition %s on %s whether it is in force, and judges all the same', (edition, asOf, inForce) => {
    const result = resultOf({ ...eligibleDossier('basic'), edition, asOf });
    expect([result.inForce, result.verdict]).toEqual([inForce, 'eligible']);
  });
});

describe('facts', () => {
  const facts = (put: object) => ({
    ...eligibleDossier('basic'),
    facts: { ...eligibleDossier('basic').facts, ...put },
  });

  it('decide, whatever they come to', () => {
    const against = facts({
      aboveDesignatedSize: false,
      creditRecordClean: false,
      accidents: [{ date: '2026-01-01', kind: 'safety', severity: 'larger' }],
      violations: [{ date: '2026-01-01' }],
      maturity: { level: 1 },
    });
    for (const request of [facts({}), against])
      for (const id of [
        'base/1/designated-size',
        'base/2/credit',
        'base/2/accidents',
        'base/2/lawful',
        'base/5',
      ])
        expect([id, clauseOf(request, id).decidedBy]).toEqual([id, 'facts']);
    expect(clauseOf(against, 'base/2').decidedBy).toBe('children');
    expect(clauseOf(against, 'base/2/lawful').reasons.map(({ code }) => code)).toEqual([
      'violation-in-window',
    ]);
  });

  it('tells each accident that counts, and only those', () => {
    const at = (date: string, severity: string, kind = 'safety') => ({ date, severity, kind });
    const accidents = [
      at('2023-06-29', 'major'),
      at('2024-01-01', 'general'),
      at('2024-05-01', 'larger', 'environment'),
      at('2025-05-01', 'extraordinary', 'other'),
    ];
    expect(clauseOf(facts({ accidents }), 'base/2/accidents').reasons).toEqual([
      {
        code: 'accident-in-window',
        message: {
          zh: '2024-05-01 发生较大环境事故，在 2023-06-30 至 2026-06-30 之内',
          en: 'larger environmental accident on 2024-05-01, within 2023-06-30 to 2026-06-30',
        },
      },
      {
        code: 'accident-in-window',
        message: {
          zh: '2025-05-01 发生特别重大其他事故，在 2023-06-30 至 2026-06-30 之内',
          en: 'extraordinary other accident on 2025-05-01, within 2023-06-30 to 2026-06-30',
        },
      },
    ]);
    expect(clauseOf(facts({ accidents: accidents.slice(0, 2) }), 'base/2/accidents').reasons).toEqual([
      {
        code: 'no-accident-in-window',
        message: {
          zh: '2023-06-30 至 2026-06-30 无较大及以上事故',
          en: 'No accident of the larger grade or above from 2023-06-30 to 2026-06-30',
        },
      },
    ]);
  });

  it('tells each violation in the window, described or not', () => {
    const violations = [
      { date: '2023-06-29' },
      { date: '2023-06-30', description: '示例' },
      { date: '2026-06-30', description: null },
      { date: '2024-01-01', description: '' },
    ];
    expect(
      clauseOf(facts({ violations }), 'base/2/lawful').reasons.map(({ message }) => [message.zh, message.en]),
    ).toEqual([
      [
        '2023-06-30 有违法违规行为：示例，在 2023-06-30 至 2026-06-30 之内',
        'Violation on 2023-06-30: 示例, within 2023-06-30 to 2026-06-30',
      ],
      [
        '2026-06-30 有违法违规行为，在 2023-06-30 至 2026-06-30 之内',
        'Violation on 2026-06-30, within 2023-06-30 to 2026-06-30',
      ],
      [
        '2024-01-01 有违法违规行为，在 2023-06-30 至 2026-06-30 之内',
        'Violation on 2024-01-01, within 2023-06-30 to 2026-06-30',
      ],
    ]);
    expect(clauseOf(facts({ violations: [] }), 'base/2/lawful').reasons).toEqual([
      {
        code: 'no-violation-in-window',
        message: {
          zh: '2023-06-30 至 2026-06-30 无计入的违法违规行为',
          en: 'No violation that counts from 2023-06-30 to 2026-06-30',
        },
      },
    ]);
  });

  it('names what happened after the day of reference, and does not count it', () => {
    const later = {
      accidents: [{ date: '2026-07-01', kind: 'safety', severity: 'extraordinary' }],
      violations: [{ date: '2026-07-02', description: '示例' }],
    };
    const told = (request: object, id: string) => {
      const { verdict, reasons } = clauseOf(request, id);
      return [verdict, ...reasons.map(({ code, message }) => [code, message.zh, message.en])];
    };
    expect(told(facts(later), 'base/2/accidents')).toEqual([
      'met',
      [
        'no-accident-in-window',
        '2023-06-30 至 2026-06-30 无较大及以上事故',
        'No accident of the larger grade or above from 2023-06-30 to 2026-06-30',
      ],
      [
        'after-as-of',
        '2026-07-01 发生特别重大安全事故，晚于评价日期 2026-06-30，不影响本次判定',
        'extraordinary safety accident on 2026-07-01, after the day of reference 2026-06-30: does not decide',
      ],
    ]);
    expect(told(facts(later), 'base/2/lawful')).toEqual([
      'met',
      [
        'no-violation-in-window',
        '2023-06-30 至 2026-06-30 无计入的违法违规行为',
        'No violation that counts from 2023-06-30 to 2026-06-30',
      ],
      [
        'after-as-of',
        '2026-07-02 有违法违规行为：示例，晚于评价日期 2026-06-30，不影响本次判定',
        'Violation on 2026-07-02: 示例, after the day of reference 2026-06-30: does not decide',
      ],
    ]);
    const both = facts({
      accidents: [...later.accidents, { date: '2026-06-30', kind: 'other', severity: 'larger' }],
      violations: [...later.violations, { date: '2026-06-30' }],
    });
    expect(codesOf(both, 'base/2/accidents')).toEqual(['accident-in-window', 'after-as-of']);
    expect(codesOf(both, 'base/2/lawful')).toEqual(['violation-in-window', 'after-as-of']);
    // A mild accident afterwards is told too.
    const mild = facts({ accidents: [{ date: '2026-07-01', kind: 'other', severity: 'general' }] });
    expect(codesOf(mild, 'base/2/accidents')).toEqual(['no-accident-in-window', 'after-as-of']);
  });

  describe('a violation whose penalty was repaired', () => {
    const repaired = (repairedOn: string | null, repairedViolations?: string) => ({
      ...facts({ violations: [{ date: '2025-05-14', repairedOn }] }),
      interpretation: { repairedViolations },
    });
    const lawful = (request: object) => {
      const { verdict, reasons } = clauseOf(request, 'base/2/lawful');
      return [verdict, ...reasons.map(({ code }) => code)];
    };

    it.each([
      ['2025-06-01', undefined, ['not-met', 'violation-in-window']],
      ['2025-06-01', 'count', ['not-met', 'violation-in-window']],
      ['2025-06-01', 'ignore', ['met', 'no-violation-in-window', 'violation-repaired']],
      ['2026-06-30', 'ignore', ['met', 'no-violation-in-window', 'violation-repaired']],
      ['2026-07-01', 'ignore', ['not-met', 'violation-in-window']],
      [null, 'ignore', ['not-met', 'violation-in-window']],
    ] as const)('on %s, repairs read as %s', (repairedOn, reading, expected) => {
      expect(lawful(repaired(repairedOn, reading))).toEqual(expected);
    });

    it('is told as such', () => {
      const said = (...parts: Parameters<typeof repaired>) =>
        clauseOf(repaired(...parts), 'base/2/lawful').reasons.at(-1)?.message;
      expect(said('2025-06-01')).toEqual({
        zh: '2025-05-14 有违法违规行为（2025-06-01 已完成信用修复），在 2023-06-30 至 2026-06-30 之内',
        en: 'Violation on 2025-05-14 (penalty repaired on 2025-06-01), within 2023-06-30 to 2026-06-30',
      });
      expect(said('2026-07-01')).toEqual({
        zh: '2025-05-14 有违法违规行为（2026-07-01 完成信用修复，晚于评价日期），在 2023-06-30 至 2026-06-30 之内',
        en: 'Violation on 2025-05-14 (penalty repaired on 2026-07-01, after the day of reference), within 2023-06-30 to 2026-06-30',
      });
      expect(said('2025-06-01', 'ignore')).toEqual({
        zh: '2025-05-14 有违法违规行为（2025-06-01 已完成信用修复），按解读不计',
        en: 'Violation on 2025-05-14 (penalty repaired on 2025-06-01): not counted, as the interpretation says',
      });
    });

    it('is passed over outside the window without a word', () => {
      const old = { ...facts({ violations: [{ date: '2020-01-01', repairedOn: '2020-02-01' }] }) };
      expect(lawful({ ...old, interpretation: { repairedViolations: 'ignore' } })).toEqual([
        'met',
        'no-violation-in-window',
      ]);
    });
  });

  it('counts the window from the day of each request, one after another', () => {
    const violations = [{ date: '2023-06-30' }];
    const on = (asOf: string) => clauseOf({ ...facts({ violations }), asOf }, 'base/2/lawful').verdict;
    expect([on('2026-06-30'), on('2026-07-01'), on('2026-06-30')]).toEqual(['not-met', 'met', 'not-met']);
    const accidents = [{ date: '2023-06-30', kind: 'safety', severity: 'larger' }];
    const acc = (asOf: string) => clauseOf({ ...facts({ accidents }), asOf }, 'base/2/accidents').verdict;
    expect([acc('2026-06-30'), acc('2026-07-01'), acc('2026-06-30')]).toEqual(['not-met', 'met', 'not-met']);
  });

  it.each([
    ['2028-02-29', '2025-02-28', 'not-met'],
    ['2028-02-29', '2025-02-27', 'met'],
    ['2027-02-28', '2024-02-28', 'not-met'],
    ['2027-02-28', '2024-02-29', 'not-met'],
    ['2027-03-01', '2024-02-29', 'met'],
    ['2003-02-28', '2000-02-27', 'met'],
    ['1952-09-30', '1949-10-01', 'not-met'],
    ['1952-10-02', '1949-10-01', 'met'],
  ])('on %s an event of %s: %s', (asOf, date, verdict) => {
    const request = { ...facts({ accidents: [], violations: [{ date }] }), edition: '2024', asOf };
    expect(clauseOf(request, 'base/2/lawful').verdict).toBe(verdict);
  });

  it('knows unknown from no, and says which', () => {
    const unknown = { ...eligibleDossier('basic'), facts: {} };
    const ids = ['base/1/designated-size', 'base/2/credit', 'base/2/accidents', 'base/2/lawful', 'base/5'];
    expect(
      ids.map((id) => [clauseOf(unknown, id).verdict, codesOf(unknown, id), clauseOf(unknown, id).decidedBy]),
    ).toEqual(ids.map(() => ['undetermined', ['fact-unknown'], 'facts']));
    expect(resultOf(unknown).missing).toEqual(ids.map((clause) => ({ clause, need: 'fact' })));
    expect(resultOf({ ...unknown, facts: null })).toEqual(resultOf(unknown));
    expect(ids.map((id) => clauseOf(unknown, id).reasons[0]?.message)).toEqual([
      { zh: '缺少事实：规模以上工业企业', en: 'Fact not known: industrial enterprise above designated size' },
      { zh: '缺少事实：无不良信用记录', en: 'Fact not known: no adverse credit record' },
      {
        zh: '缺少事实：事故情况（没有事故请报空表）',
        en: 'Fact not known: accidents (report an empty list for none)',
      },
      {
        zh: '缺少事实：违法违规情况（没有请报空表）',
        en: 'Fact not known: violations (report an empty list for none)',
      },
      {
        zh: '缺少事实：智能制造能力成熟度等级（应达到 2 级）',
        en: 'Fact not known: maturity level (level 2 is required)',
      },
    ]);
    expect(clauseOf(facts({ creditRecordClean: false }), 'base/2/credit').reasons).toEqual([
      {
        code: 'fact-false',
        message: { zh: '事实：无不良信用记录，不属实', en: 'Fact: no adverse credit record: false' },
      },
    ]);
    expect(clauseOf(facts({}), 'base/1/designated-size').reasons).toEqual([
      {
        code: 'fact-true',
        message: {
          zh: '事实：规模以上工业企业，属实',
          en: 'Fact: industrial enterprise above designated size: true',
        },
      },
    ]);
    expect(codesOf(facts({ aboveDesignatedSize: false }), 'base/1/designated-size')).toEqual(['fact-false']);
    expect(codesOf(facts({ creditRecordClean: true }), 'base/2/credit')).toEqual(['fact-true']);
  });

  it.each([
    ['basic', 2],
    ['advanced', 2],
    ['excellent', 3],
    ['pioneer', 4],
  ] as const)('%s asks maturity level %s', (tier, required) => {
    const at = (level: number) =>
      clauseOf({ ...eligibleDossier(tier), facts: { maturity: { level } } }, 'base/5');
    for (const level of [0, 1, 2, 3, 4, 5]) {
      const reached = level >= required;
      expect(at(level).verdict).toBe(reached ? 'met' : 'not-met');
      expect(at(level).reasons).toEqual([
        reached
          ? {
              code: 'maturity-reached',
              message: {
                zh: `成熟度 ${level} 级，达到 ${required} 级`,
                en: `Maturity level ${level} reaches level ${required}`,
              },
            }
          : {
              code: 'maturity-short',
              message: {
                zh: `成熟度 ${level} 级，未达到 ${required} 级`,
                en: `Maturity level ${level} is below level ${required}`,
              },
            },
      ]);
    }
    expect(at(-0).verdict).toBe('not-met');
  });
});

describe('findings', () => {
  const finding = (findings: DraftRequest['findings']) => ({ ...eligibleDossier('basic'), findings });

  it('decide a leaf: its own first, then the nearest ancestor', () => {
    const request = finding({
      'base/3': { verdict: 'not-met' },
      'base/3/secure-controllable': { verdict: 'met' },
    });
    expect(clauseOf(request, 'base/3/secure-controllable').reasons).toEqual([
      { code: 'finding-met', message: { zh: '认定意见：符合', en: 'Finding: met' } },
    ]);
    expect(clauseOf(request, 'base/3/network-data-security').reasons).toEqual([
      {
        code: 'finding-not-met',
        message: {
          zh: '认定意见：不符合（对 base/3 的认定）',
          en: 'Finding: not met (the finding on base/3)',
        },
      },
    ]);
    expect(clauseOf(request, 'base/3').reasons).toEqual([
      {
        code: 'children-not-met',
        message: { zh: '不符合：base/3/network-data-security', en: 'Not met: base/3/network-data-security' },
      },
    ]);
  });

  it('leave the leaf open where there is none', () => {
    const request = finding({ 'base/4/talent': { verdict: 'met' } });
    expect(clauseOf(request, 'base/4').reasons).toEqual([
      {
        code: 'children-undetermined',
        message: { zh: '尚不能判定：base/4/organisation', en: 'Undetermined: base/4/organisation' },
      },
    ]);
    expect(codesOf(request, 'base/4/organisation')).toEqual(['finding-absent']);
    expect(clauseOf(finding({}), 'base/3').reasons[0]?.message.zh).toBe(
      '尚不能判定：base/3/secure-controllable、base/3/network-data-security',
    );
    expect(clauseOf({ ...finding({}), findings: null }, 'base/4/talent').verdict).toBe('undetermined');
    expect(clauseOf({ ...finding({}), findings: { 'base/4': null } }, 'base/4/talent').verdict).toBe(
      'undetermined',
    );
    expect(clauseOf(eligibleDossier('basic'), 'base/4').reasons).toEqual([
      { code: 'children-met', message: { zh: '下级条款全部符合', en: 'Every sub-clause is met' } },
    ]);
    expect(clauseOf(request, 'base/4/organisation').reasons[0]?.message).toEqual({
      zh: '尚无认定意见',
      en: 'No finding yet',
    });
    expect(clauseOf(finding({}), 'base/3').reasons[0]?.message.en).toBe(
      'Undetermined: base/3/secure-controllable, base/3/network-data-security',
    );
    expect(resultOf(finding({})).verdict).toBe('undetermined');
  });

  it('on a mixed paragraph reach its judged leaves only', () => {
    const met = { ...finding({ 'base/1': { verdict: 'met' }, 'base/2': { verdict: 'met' } }), facts: {} };
    expect(clauseOf(met, 'base/1/competitiveness').verdict).toBe('met');
    expect(clauseOf(met, 'base/1/designated-size').verdict).toBe('undetermined');
    expect(clauseOf(met, 'base/2/finance').verdict).toBe('met');
    expect(clauseOf(met, 'base/2').verdict).toBe('undetermined');
  });

  it('are asked for on every judged leaf that decides, and on no other', () => {
    const { missing } = resultOf({ ...eligibleDossier('advanced'), findings: {} });
    const encouraged = ['plant-construction', 'research-and-design'].map(
      (area) => `advanced/construction/${area}`,
    );
    const asked = judgedLeaves('2024', 'advanced').filter(
      (id) => !encouraged.some((area) => id.startsWith(area)),
    );
    expect(missing).toEqual(asked.map((clause) => ({ clause, need: 'finding' })));
  });
});

describe('coverage and its waiver', () => {
  const area = (name: string, verdict?: 'met' | 'not-met') => {
    const request = eligibleDossier('excellent');
    const id = `excellent/construction/${name}`;
    const findings = Object.fromEntries(Object.entries(request.findings).filter(([key]) => key !== id));
    return { ...request, findings: verdict === undefined ? findings : { ...findings, [id]: { verdict } } };
  };
  const waived = (request: object, areas: readonly string[]) => ({
    ...request,
    waivers: { 'excellent/construction/coverage': { areas, reason: '示例' } },
  });
  const coverage = 'excellent/construction/coverage';

  it('names the areas by how they stand', () => {
    const request = {
      ...area('research-and-design', 'not-met'),
      findings: {
        'excellent/construction/research-and-design': { verdict: 'not-met' },
        'excellent/construction/plant-construction': { verdict: 'met' },
      },
    };
    expect(clauseOf(request, coverage).reasons).toEqual([
      {
        code: 'areas-covered',
        message: { zh: '已覆盖环节：工厂建设', en: 'Areas covered: plant construction' },
      },
      {
        code: 'areas-not-covered',
        message: { zh: '未覆盖环节：研发设计', en: 'Areas not covered: research and design' },
      },
      {
        code: 'areas-undetermined',
        message: {
          zh: '尚不能判定的环节：生产作业、生产管理、运营管理',
          en: 'Areas undetermined: production operations, production management, business operations',
        },
      },
    ]);
  });

  it('is waived where the rest holds, whether or not the waived area does', () => {
    for (const request of [
      area('research-and-design', 'not-met'),
      area('research-and-design'),
      eligibleDossier('excellent'),
    ]) {
      const result = resultOf(waived(request, ['research-and-design']));
      expect(result.verdict).toBe('eligible');
      expect(result.missing).toEqual([]);
      const clause = result.clauses.find(({ id }) => id === coverage);
      expect([clause?.verdict, clause?.decidedBy]).toEqual(['waived', 'coverage']);
      expect(clause?.reasons).toEqual([
        {
          code: 'areas-covered',
          message: {
            zh: '已覆盖环节：工厂建设、生产作业、生产管理、运营管理',
            en: 'Areas covered: plant construction, production operations, production management, business operations',
          },
        },
        {
          code: 'areas-waived',
          message: {
            zh: '原则上条款豁免（理由：示例）：研发设计',
            en: 'Waived under the in-principle clause (reason: 示例): research and design',
          },
        },
      ]);
    }
  });

  it('is not waived where the rest does not hold', () => {
    expect(
      clauseOf(waived(area('plant-construction', 'not-met'), ['research-and-design']), coverage).verdict,
    ).toBe('not-met');
    expect(clauseOf(waived(area('plant-construction'), ['research-and-design']), coverage).verdict).toBe(
      'undetermined',
    );
    expect(
      clauseOf(
        waived(area('production-operations', 'not-met'), [
          'plant-construction',
          'research-and-design',
          'production-management',
          'business-operations',
        ]),
        coverage,
      ).verdict,
    ).toBe('not-met');
  });

  it('asks for what is still required under a waiver, and no more', () => {
    const request = waived({ ...area('plant-construction'), findings: {} }, [
      'plant-construction',
      'research-and-design',
      'plant-construction',
    ]);
    const asked = resultOf(request)
      .missing.map(({ clause }) => clause)
      .filter((id) => id.includes('/construction/'));
    expect(new Set(asked.map((id) => id.split('/')[2]))).toEqual(
      new Set(['production-operations', 'production-management', 'business-operations']),
    );
  });

  it('does nothing at another tier, and null is none', () => {
    const request = {
      ...eligibleDossier('pioneer'),
      waivers: { [coverage]: { areas: ['research-and-design'], reason: '示例' } },
    };
    expect(clauseOf(request, 'pioneer/construction/coverage').verdict).toBe('met');
    expect(
      clauseOf({ ...eligibleDossier('excellent'), waivers: { [coverage]: null } }, coverage).verdict,
    ).toBe('met');
  });
});

describe('indicators', () => {
  const derive = (kpi: string, before: unknown, after: unknown) => {
    const request = kpiDossier('basic', {
      kpis: [{ kpi, before, after }],
      interpretation: { mainKpis: [kpi] },
    });
    return resultOf(request).kpis[0]?.value;
  };

  it.each([
    ['defect-rate-reduction', 3.2, 1.1, 65.625],
    ['defect-rate-reduction', 0.9, 0.4, 55.555556],
    ['defect-rate-reduction', 1.1, 3.2, -190.909091],
    ['labor-productivity-gain', 412, 498, 20.873786],
    ['labor-productivity-gain', 0.3, 0.1, -66.666667],
    ['labor-productivity-gain', 3, 3, 0],
    ['labor-productivity-gain', 5, -0, -100],
    ['labor-productivity-gain', 1e-7, 3e-7, 200],
    ['labor-productivity-gain', 1e12, 1e12, 0],
    ['labor-productivity-gain', 0, 5, null],
    ['labor-productivity-gain', -0, 5, null],
    ['defect-rate-reduction', 0, 0, null],
    ['order-on-time-gain', 91.5, 98.2, 6.7],
    ['order-on-time-gain', 0.3, 0.1, -0.2],
    ['order-on-time-gain', 0, 5, 5],
    ['order-on-time-gain', 0, 0.0000005, 0.000001],
    ['order-on-time-gain', 0.0000005, 0, -0.000001],
    ['order-on-time-gain', 0, 0.00000049, 0],
    ['order-on-time-gain', 0, 1e-300, 0],
    ['labor-productivity-gain', 200000000, 200000001, 0.000001],
    ['labor-productivity-gain', 200000000, 199999999, -0.000001],
    ['labor-productivity-gain', 5e-324, 1e12, null],
    ['order-on-time-gain', 3, null, null],
    ['order-on-time-gain', undefined, 3, null],
    ['order-on-time-gain', undefined, undefined, null],
  ])('%s from %s to %s: %s', (kpi, before, after, value) => {
    const derived = derive(kpi, before, after);
    expect(derived).toBe(value);
  });

  it('says why a value is lacking', () => {
    const code = (put: object) => {
      const request = kpiDossier('basic', { kpis: [{ kpi: 'labor-productivity-gain', ...put }] });
      return clauseOf(request, 'basic/outcomes/1').reasons[1];
    };
    expect(code({})).toEqual({
      code: 'kpi-not-reported',
      message: { zh: '全员劳动生产率提升：未填报', en: 'Gain in labour productivity: not reported' },
    });
    expect(code({ before: 0, after: 1 })).toEqual({
      code: 'kpi-base-zero',
      message: {
        zh: '全员劳动生产率提升：建设前为 0，相对变化没有意义',
        en: 'Gain in labour productivity: before is 0, so a relative change has no meaning',
      },
    });
    expect(code({ after: 1 })).toEqual({
      code: 'kpi-not-reported',
      message: {
        zh: '全员劳动生产率提升：没有建设前值，无从推算',
        en: 'Gain in labour productivity: there is no before to derive it from',
      },
    });
    expect(code({ before: 5e-324, after: 1e12 })).toEqual({
      code: 'kpi-out-of-range',
      message: {
        zh: '全员劳动生产率提升：推算值超出可表示范围',
        en: 'Gain in labour productivity: the derived value is beyond all range',
      },
    });
  });

  it('reports the main ones and every other, in the order of the catalogue', () => {
    const request = {
      ...eligibleDossier('basic'),
      kpis: [
        { kpi: 'water-reuse', value: 60 },
        { kpi: 'cnc-rate', value: -0 },
        { kpi: 'labor-productivity-gain', value: 50 },
      ],
    };
    expect(
      resultOf(request).kpis.map(({ kpi, value, main, verdict }) => [kpi, value, main, verdict]),
    ).toEqual([
      ['cnc-rate', 0, false, 'undetermined'],
      ['defect-rate-reduction', null, true, 'undetermined'],
      ['labor-productivity-gain', 50, true, 'met'],
      ['water-reuse', 60, false, 'undetermined'],
    ]);
    expect(JSON.stringify(resultOf(request))).toContain('"kpi":"cnc-rate","measure":null,"value":0,');
    expect(clauseOf(request, 'basic/outcomes/1').reasons).toHaveLength(3);
    expect(resultOf(request).missing).toEqual([{ clause: 'basic/outcomes/1', need: 'kpi' }]);
  });

  const against = (
    tier: Tier,
    value: number,
    benchmarks: readonly object[],
    put: Partial<DraftRequest> = {},
  ) => {
    const request = kpiDossier(tier, {
      kpis: [{ ...labour, value }],
      benchmarks: benchmarks.map((one) => ({ ...labour, ...one })),
      ...put,
    });
    const [kpi] = resultOf(request).kpis;
    return {
      ...kpi,
      reasons: clauseOf(request, `${tier}/outcomes/1`).reasons,
      missing: resultOf(request).missing,
    };
  };

  it('must be above the mean at the basic tier', () => {
    const at = (value: number) => against('basic', value, [{ ...province, mean: 12.1 }]).verdict;
    expect([at(12), at(12.1), at(12.100000001)]).toEqual(['not-met', 'not-met', 'met']);
    const { reasons, benchmark } = against('basic', 18.5, [{ ...province, mean: 12.1 }]);
    expect(benchmark).toEqual({ industry: 'C36', n: 41, statistic: 'mean', value: 12.1 });
    expect(reasons).toEqual([
      {
        code: 'kpis-met',
        message: {
          zh: '主要指标 1 项，须达标 1 项；已达标 1 项，无法判定 0 项',
          en: '1 of 1 main KPIs must pass: 1 pass, 0 undetermined',
        },
      },
      {
        code: 'kpi-passes',
        message: {
          zh: '全员劳动生产率提升：18.5%，省（区、市）同行业基准 12.1%（C36, mean, n=41），达标',
          en: 'Gain in labour productivity: 18.5% against 12.1% (C36, mean, n=41): passes',
        },
      },
    ]);
  });

  it.each([
    ['advanced', province, '0.75'],
    ['excellent', { scope: 'nation', industry: 'C36', n: 41 }, '0.9'],
    ['pioneer', { scope: 'world', industry: 'C36', n: 41 }, '0.95'],
  ] as const)('must be at or above the leading quantile at the %s tier', (tier, where, quantile) => {
    const at = (value: number) =>
      against(tier, value, [{ ...where, mean: 99, quantiles: { [quantile]: 24, '0.5': 99 } }]);
    expect([at(23.999).verdict, at(24).verdict, at(25).verdict]).toEqual(['not-met', 'met', 'met']);
    expect(at(24).benchmark).toEqual({
      industry: 'C36',
      n: 41,
      statistic: `quantile-${quantile}`,
      value: 24,
    });
    expect(at(24).scope).toBe(where.scope);
    expect(at(20).reasons.map(({ code }) => code)).toEqual(['kpis-not-met', 'kpi-fails']);
  });

  it('reads a quantile by its probability, however written', () => {
    expect(
      against('excellent', 24, [{ scope: 'nation', industry: 'C36', n: 41, quantiles: { '0.90': 24 } }])
        .verdict,
    ).toBe('met');
  });

  it.each([
    ['another scope', { ...province, scope: 'nation', mean: 1 }],
    ['another region', { ...province, region: '330000', mean: 1 }],
    ['no region', { ...province, region: null, mean: 1 }],
    ['another industry', { ...province, industry: 'C37', mean: 1 }],
    ['a finer industry', { ...province, industry: 'C3671', mean: 1 }],
    ['a finer code of the same', { ...province, industry: 'C3670', n: 4, mean: 1 }],
    ['another KPI', { ...province, kpi: 'water-reuse', mean: 1 }],
    ['too small a sample', { ...province, n: 4, mean: 1 }],
  ])('passes over a benchmark of %s', (_, benchmark) => {
    const { verdict, benchmark: used, reasons, missing } = against('basic', 50, [benchmark]);
    expect([verdict, used]).toEqual(['undetermined', null]);
    expect(missing).toEqual([{ clause: 'basic/outcomes/1', need: 'benchmark' }]);
    expect(reasons[1]).toEqual({
      code: 'benchmark-absent',
      message: {
        zh: '全员劳动生产率提升：没有样本量不少于 5 的省（区、市）同行业基准',
        en: 'Gain in labour productivity: no benchmark (same industry in the province) resting on at least 5 factories',
      },
    });
  });

  it('passes over a nation benchmark that names a region', () => {
    expect(
      against('excellent', 50, [
        { scope: 'nation', region: '320000', industry: 'C36', n: 41, quantiles: { '0.9': 1 } },
      ]).benchmark,
    ).toBeNull();
  });

  it('takes the longest code that fits among the large enough, in whatever order', () => {
    const benchmarks = [
      { ...province, mean: 1 },
      { ...province, industry: 'C3670', n: 4, mean: 3 },
      { ...province, industry: 'C367', n: 5, mean: 2 },
    ];
    for (const order of [benchmarks, [...benchmarks].reverse()])
      expect(against('basic', 50, order).benchmark).toMatchObject({ industry: 'C367', value: 2 });
    const whole = [...benchmarks, { ...province, industry: 'C3670', n: 4, mean: 3 }].slice(0, 3);
    expect(
      against('basic', 50, whole, {
        interpretation: { mainKpis: ['labor-productivity-gain'], minimumSample: 4 },
      }).benchmark,
    ).toMatchObject({ industry: 'C3670', value: 3 });
  });

  it('does not fall back where the best benchmark lacks the statistic', () => {
    const benchmarks = [
      { ...province, mean: 1 },
      { ...province, industry: 'C367', mean: null, quantiles: { '0.75': 1 } },
    ];
    const { benchmark, verdict, reasons, missing } = against('basic', 50, benchmarks);
    expect([benchmark, verdict]).toEqual([
      { industry: 'C367', n: 41, statistic: 'mean', value: null },
      'undetermined',
    ]);
    expect(reasons[1]).toEqual({
      code: 'statistic-absent',
      message: {
        zh: '全员劳动生产率提升：C367 的省（区、市）同行业基准没有所需统计量 mean',
        en: 'Gain in labour productivity: the benchmark of C367 (same industry in the province) lacks the statistic mean',
      },
    });
    expect(missing).toEqual([{ clause: 'basic/outcomes/1', need: 'benchmark' }]);
    const quantile = (quantiles: object | null) =>
      against('advanced', 50, [{ ...province, quantiles }]).benchmark;
    for (const none of [null, {}, { '0.75': null }, { '0.5': 1 }])
      expect(quantile(none)).toMatchObject({ statistic: 'quantile-0.75', value: null });
  });

  it('asks for value and benchmark where both lack', () => {
    const request = kpiDossier('basic', { kpis: [], benchmarks: [] });
    expect(resultOf(request).missing).toEqual([
      { clause: 'basic/outcomes/1', need: 'kpi' },
      { clause: 'basic/outcomes/1', need: 'benchmark' },
    ]);
    expect(codesOf(request, 'basic/outcomes/1')).toEqual([
      'kpis-undetermined',
      'kpi-not-reported',
      'benchmark-absent',
    ]);
  });

  it('writes values with their unit', () => {
    const said = (kpi: string) => {
      const request = kpiDossier('basic', {
        kpis: [{ kpi, value: 7 }],
        benchmarks: [{ kpi, ...province, mean: 9 }],
        interpretation: { mainKpis: [kpi] },
      });
      return clauseOf(request, 'basic/outcomes/1').reasons[1]?.message;
    };
    expect(said('order-on-time-gain')).toEqual({
      zh: '订单准时交付率提升：7 个百分点，省（区、市）同行业基准 9 个百分点（C36, mean, n=41），未达标',
      en: 'Gain in on-time order delivery: 7 percentage points against 9 percentage points (C36, mean, n=41): fails',
    });
    expect(said('decision-models')?.en).toBe(
      'Number of smart decision models in use: 7 against 9 (C36, mean, n=41): fails',
    );
  });

  describe('in levels and gains', () => {
    const own = { scope: 'province', region: '320000', industry: 'C36', n: 41 };
    const gains = (put: object) => ({ ...own, ...put });
    const levels = (put: object) => ({ ...own, measure: 'level', ...put });
    const judged = (
      kpi: string,
      figures: object,
      benchmarks: readonly object[],
      measure?: string,
      tier: Tier = 'basic',
    ) => {
      const request = kpiDossier(tier, {
        kpis: [{ kpi, ...figures }],
        benchmarks: benchmarks.map((one) => ({ kpi, ...one })),
        interpretation: { mainKpis: [kpi], ...(measure !== undefined && { measure: { [kpi]: measure } }) },
      });
      const [result] = resultOf(request).kpis;
      return {
        ...result,
        reasons: clauseOf(request, `${tier}/outcomes/1`).reasons.slice(1),
        needs: resultOf(request).missing.map(({ need }) => need),
      };
    };
    const labourKpi = 'labor-productivity-gain';
    const defects = 'defect-rate-reduction';
    const both = [gains({ mean: 12 }), levels({ mean: 40 })];

    it.each([
      ['auto takes the level where it can', { before: 30, after: 45 }, undefined, 'level', 45, 'met'],
      ['auto, said outright', { before: 30, after: 45 }, 'auto', 'level', 45, 'met'],
      ['the gain where it is asked', { before: 30, after: 45 }, 'gain', 'gain', 50, 'met'],
      ['the level beside a value', { value: 5, after: 45 }, undefined, 'level', 45, 'met'],
      ['the gain of a value with after', { value: 5, after: 45 }, 'gain', 'gain', 5, 'not-met'],
      ['after alone', { after: 39 }, undefined, 'level', 39, 'not-met'],
      ['a value alone', { value: 50 }, undefined, 'gain', 50, 'met'],
      ['a level from a base of 0', { before: 0, after: 45 }, undefined, 'level', 45, 'met'],
    ] as const)('%s', (_, figures, asked, measure, value, verdict) => {
      expect(judged(labourKpi, figures, both, asked)).toMatchObject({ measure, value, verdict });
    });

    it('falls back on the gain where the level lacks its statistic or its sample', () => {
      for (const level of [
        levels({ mean: null }),
        levels({ mean: 1, n: 4 }),
        levels({ mean: 1, industry: 'C37' }),
      ])
        expect(judged(labourKpi, { before: 30, after: 45 }, [gains({ mean: 12 }), level])).toMatchObject({
          measure: 'gain',
          value: 50,
          benchmark: { value: 12 },
        });
      // The longest code is matched first, whatever it holds.
      const finer = levels({ industry: 'C367', mean: null });
      expect(judged(labourKpi, { before: 30, after: 45 }, [...both, finer]).measure).toBe('gain');
    });

    it.each([
      [
        'a level asked, and only gains known',
        { before: 30, after: 45 },
        [gains({ mean: 12 })],
        'level',
        45,
        ['benchmark'],
      ],
      ['a level asked, and no after', { value: 50 }, both, 'level', null, ['kpi']],
      [
        'a gain asked, and only levels known',
        { before: 30, after: 45 },
        [levels({ mean: 40 })],
        'gain',
        50,
        ['benchmark'],
      ],
      ['a gain asked of after alone', { after: 45 }, both, 'gain', null, ['kpi']],
      ['after alone, and only gains known', { after: 45 }, [gains({ mean: 12 })], undefined, null, ['kpi']],
      ['a value alone, and only levels known', { value: 5 }, [levels({ mean: 40 })], undefined, 5, ['kpi']],
      ['after alone, and no benchmark', { after: 45 }, [], undefined, null, ['benchmark']],
      ['nothing at all', {}, [], undefined, null, ['kpi', 'benchmark']],
    ] as const)('is undetermined with %s', (_, figures, benchmarks, asked, value, needs) => {
      expect(judged(labourKpi, figures, benchmarks, asked)).toMatchObject({
        measure: null,
        value,
        verdict: 'undetermined',
        needs,
      });
    });

    it('says of a new plant what there is and what is lacking', () => {
      expect(judged('production-efficiency-gain', { after: 498 }, [gains({ mean: 12 })]).reasons).toEqual([
        {
          code: 'kpi-not-reported',
          message: {
            zh: '生产效率提升：没有建设前值，无从推算',
            en: 'Gain in production efficiency: there is no before to derive it from',
          },
        },
        {
          code: 'benchmark-absent',
          message: {
            zh: '生产效率提升（指标水平）：没有样本量不少于 5 的省（区、市）同行业基准',
            en: 'Gain in production efficiency (level): no benchmark (same industry in the province) resting on at least 5 factories',
          },
        },
      ]);
      expect(judged('production-efficiency-gain', { value: 3 }, [levels({ mean: 12 })]).reasons).toEqual([
        {
          code: 'benchmark-absent',
          message: {
            zh: '生产效率提升：没有样本量不少于 5 的省（区、市）同行业基准',
            en: 'Gain in production efficiency: no benchmark (same industry in the province) resting on at least 5 factories',
          },
        },
        {
          code: 'level-not-reported',
          message: {
            zh: '生产效率提升（指标水平）：未填报建设后值',
            en: 'Gain in production efficiency (level): no after is reported',
          },
        },
      ]);
    });

    it('takes the smaller level of R↓ for the better, and the quantile from below', () => {
      const at = (after: number, benchmark: object, tier: Tier) =>
        judged(defects, { after }, [levels(benchmark)], undefined, tier).verdict;
      expect([1.9, 2, 2.1].map((after) => at(after, { mean: 2 }, 'basic'))).toEqual([
        'met',
        'not-met',
        'not-met',
      ]);
      const quantiles = { '0.25': 1.5, '0.75': 4 };
      expect([1.4, 1.5, 1.6].map((after) => at(after, { quantiles }, 'advanced'))).toEqual([
        'met',
        'met',
        'not-met',
      ]);
      expect(judged(defects, { after: 1 }, [levels({ quantiles })], undefined, 'advanced').benchmark).toEqual(
        {
          industry: 'C36',
          n: 41,
          statistic: 'quantile-0.25',
          value: 1.5,
        },
      );
      // Of gains the upper quantile leads, R↓ or not.
      expect(
        judged(
          defects,
          { before: 4, after: 1 },
          [gains({ quantiles: { '0.25': 1, '0.75': 80 } })],
          undefined,
          'advanced',
        ),
      ).toMatchObject({
        measure: 'gain',
        value: 75,
        verdict: 'not-met',
        benchmark: { statistic: 'quantile-0.75' },
      });
    });

    it.each([
      ['excellent', 'nation', '0.1'],
      ['pioneer', 'world', '0.05'],
    ] as const)('finds the complement exactly at the %s tier', (tier, scope, key) => {
      const benchmark = { scope, industry: 'C36', n: 41, measure: 'level', quantiles: { [key]: 2 } };
      expect(judged(defects, { after: 2 }, [benchmark], undefined, tier)).toMatchObject({
        verdict: 'met',
        benchmark: { statistic: `quantile-${key}` },
      });
    });

    it.each(['labor-productivity-gain', 'order-on-time-gain'])(
      'takes the higher level of %s for the better',
      (kpi) => {
        const at = (after: number) => judged(kpi, { after }, [levels({ mean: 90 })]).verdict;
        expect([89.9, 90, 90.1].map(at)).toEqual(['not-met', 'not-met', 'met']);
        const leading = (after: number) =>
          judged(kpi, { after }, [levels({ quantiles: { '0.75': 95, '0.25': 1 } })], undefined, 'advanced')
            .verdict;
        expect([94.9, 95, 95.1].map(leading)).toEqual(['not-met', 'met', 'met']);
      },
    );

    it.each(['auto', 'level', undefined])('knows one measure of a level, asked for %s', (asked) => {
      for (const said of [undefined, 'level'])
        expect(judged('cnc-rate', { value: 60 }, [{ ...own, measure: said, mean: 50 }], asked)).toMatchObject(
          {
            measure: 'level',
            value: 60,
            verdict: 'met',
          },
        );
    });

    it('says of a level what is lacking', () => {
      const { reasons } = judged('cnc-rate', {}, []);
      expect(reasons.map(({ code, message }) => [code, message.en.split(':')[0]])).toEqual([
        ['kpi-not-reported', 'Numerical-control rate of key equipment'],
        ['benchmark-absent', 'Numerical-control rate of key equipment'],
      ]);
    });

    it('compares a level as reported, unrounded', () => {
      expect(judged(labourKpi, { after: 40.00000001 }, [levels({ mean: 40 })])).toMatchObject({
        value: 40.00000001,
        verdict: 'met',
      });
    });

    it('shows unit, periods and source with the comparison', () => {
      const recorded = { unit: '万元/人', periodBefore: '2023', periodAfter: '2025', source: '统计年报' };
      const said = (kpi: string, figures: object, asked: string) =>
        judged(kpi, { ...figures, ...recorded }, both, asked).reasons[0]?.message;
      expect(said(labourKpi, { before: 30, after: 45 }, 'level')).toEqual({
        zh: '全员劳动生产率提升（指标水平）：45 万元/人，省（区、市）同行业基准 40 万元/人（C36, mean, n=41），达标；建设后时期 2025；来源 统计年报',
        en: 'Gain in labour productivity (level): 45 万元/人 against 40 万元/人 (C36, mean, n=41): passes; period after: 2025; source: 统计年报',
      });
      expect(said(labourKpi, { before: 30, after: 45 }, 'gain')).toEqual({
        zh: '全员劳动生产率提升：50%，省（区、市）同行业基准 12%（C36, mean, n=41），达标；建设前 30 万元/人，建设后 45 万元/人；建设前时期 2023；建设后时期 2025；来源 统计年报',
        en: 'Gain in labour productivity: 50% against 12% (C36, mean, n=41): passes; before 30 万元/人, after 45 万元/人; period before: 2023; period after: 2025; source: 统计年报',
      });
      expect(said('order-on-time-gain', { before: 30, after: 45 }, 'gain')?.zh).toBe(
        '订单准时交付率提升：15 个百分点，省（区、市）同行业基准 12 个百分点（C36, mean, n=41），达标；建设前 30%，建设后 45%；建设前时期 2023；建设后时期 2025；来源 统计年报',
      );
      expect(
        judged('cnc-rate', { value: 60, periodAfter: '2025', source: '' }, [{ ...own, mean: 50 }]).reasons[0]
          ?.message,
      ).toEqual({
        zh: '关键设备数控化率：60%，省（区、市）同行业基准 50%（C36, mean, n=41），达标；时期 2025',
        en: 'Numerical-control rate of key equipment: 60% against 50% (C36, mean, n=41): passes; period: 2025',
      });
      // What was not recorded is not told, and of a value given outright nothing it might have been derived from.
      const bare = (figures: object) => judged(defects, figures, both, 'gain').reasons[0]?.message.en;
      const verdict = 'Lower product defect rate: 65.625% against 12% (C36, mean, n=41): passes';
      expect(bare({ before: 3.2, after: 1.1 })).toBe(`${verdict}; before 3.2, after 1.1`);
      expect(bare({ before: 3.2, after: 1.1, unit: '', source: null })).toBe(
        `${verdict}; before 3.2, after 1.1`,
      );
      expect(bare({ value: 65.625, after: 1.1, periodBefore: null, periodAfter: '' })).toBe(verdict);
      const percent = judged(defects, { after: 1, unit: '%' }, [levels({ mean: 2 })]).reasons[0]?.message.en;
      expect(percent).toBe('Lower product defect rate (level): 1% against 2% (C36, mean, n=41): passes');
    });
  });

  describe('with a share', () => {
    const ids = [
      'cnc-rate',
      'apc-utilization',
      'water-reuse',
      'solid-waste-utilization',
      'ai-scenario-share',
    ];
    /** y passes, n fails, ? is not known. */
    const verdict = (marks: string, requiredShare: number) => {
      const mainKpis = ids.slice(0, marks.length);
      const request = kpiDossier('basic', {
        kpis: mainKpis.flatMap((kpi, index) =>
          marks[index] === '?' ? [] : [{ kpi, value: marks[index] === 'y' ? 2 : 0 }],
        ),
        benchmarks: mainKpis.map((kpi) => ({ kpi, ...province, mean: 1 })),
        interpretation: { mainKpis, requiredShare },
      });
      return clauseOf(request, 'basic/outcomes/1').verdict;
    };

    it.each([
      ['yyn', 2 / 3, 'met'],
      ['yyn', 0.66, 'met'],
      ['yyn', 0.67, 'not-met'],
      ['yy?', 0.67, 'undetermined'],
      ['y?n', 0.6, 'undetermined'],
      ['ynn', 0.6, 'not-met'],
      ['y??', 0.3, 'met'],
      ['ny', 0.5, 'met'],
      ['nn', 0.01, 'not-met'],
      ['n?', 0.5, 'undetermined'],
      ['yyynn', 0.6, 'met'],
      ['yynnn', 0.6, 'not-met'],
    ])('%s of %s: %s', (marks, share, expected) => {
      expect(verdict(marks, share)).toBe(expected);
    });

    it('counts over the whole catalogue', () => {
      const all = [
        'cnc-rate',
        'apc-utilization',
        'ai-scenario-share',
        'decision-models',
        'development-cycle-reduction',
        'sales-growth',
        'production-efficiency-gain',
        'resource-utilization-gain',
        'defect-rate-reduction',
        'equipment-utilization-gain',
        'inventory-turnover-gain',
        'supplier-on-time-gain',
        'order-on-time-gain',
        'operating-cost-reduction',
        'labor-productivity-gain',
        'unit-energy-reduction',
        'unit-carbon-reduction',
        'solid-waste-utilization',
        'water-reuse',
        'replication-count',
      ];
      const request = kpiDossier('basic', {
        kpis: all.map((kpi, index) => ({ kpi, value: index < 11 ? 2 : 0 })),
        benchmarks: all.map((kpi) => ({ kpi, ...province, mean: 1 })),
        interpretation: { mainKpis: all, requiredShare: 0.55 },
      });
      expect(clauseOf(request, 'basic/outcomes/1').verdict).toBe('met');
      expect(resultOf(request).kpis.map(({ kpi }) => kpi)).toEqual(all);
    });
  });
});

describe('the verdict', () => {
  it.each(tiers)('of the %s tier is the conjunction of part one, coverage and outcomes', (tier) => {
    const parts = clausesFor('2024', tier).filter(
      ({ parent, id }) => parent === null && !/construction\/(?!coverage)/u.test(id),
    );
    expect(resultOf(eligibleDossier(tier)).verdict).toBe('eligible');
    for (const { id, decidedBy } of parts) {
      const judged = judgedLeaves('2024', tier).some((leaf) => leaf.startsWith(id));
      const request: DraftRequest = eligibleDossier(tier);
      if (judged) request.findings = { ...request.findings, [id]: { verdict: 'not-met' } };
      else if (decidedBy === 'facts') request.facts = { ...request.facts, maturity: { level: 0 } };
      else if (decidedBy === 'kpi') request.kpis = request.kpis.map(({ kpi }) => ({ kpi, value: -1 }));
      else
        request.findings = {
          ...request.findings,
          [`${tier}/construction/production-operations`]: { verdict: 'not-met' },
        };
      expect([id, resultOf(request).verdict]).toEqual([id, 'ineligible']);
      expect([id, clauseOf(request, id).verdict]).toEqual([id, 'not-met']);
    }
  });

  it('is ineligible although something is unknown, and still says what', () => {
    const request = {
      ...eligibleDossier('basic'),
      facts: { ...eligibleDossier('basic').facts, aboveDesignatedSize: false, creditRecordClean: null },
    };
    expect(resultOf(request)).toMatchObject({
      verdict: 'ineligible',
      missing: [{ clause: 'base/2/credit', need: 'fact' }],
    });
  });

  it('shares nothing that a caller could spoil for the next', () => {
    const first = resultOf(eligibleDossier('basic'));
    const [clause] = first.clauses;
    expect(() => Object.assign(clause ?? {}, { verdict: 'not-met' })).toThrow(TypeError);
    expect(() => (clause?.reasons as unknown[]).push(1)).toThrow(TypeError);
    expect(() => Object.assign(clause?.reasons[0] ?? {}, { code: 'x' })).toThrow(TypeError);
    expect(() => Object.assign(clause?.reasons[0]?.message ?? {}, { zh: 'x' })).toThrow(TypeError);
    expect(resultOf(eligibleDossier('basic'))).toEqual(first);
  });
});
