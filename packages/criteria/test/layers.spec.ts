import { describe, expect, it } from '@jest/globals';
import {
  areaCatalogue,
  clauseTree,
  crosswalkBetween,
  editionIdentity,
  editionIds,
  evaluate,
  evaluateOverlaid,
  overlays,
  type OverlaidRequest,
  requireAwardable,
  renderComparison,
  sourceText,
  whatIf,
} from '../src/index.js';
import { eligibleDossier } from './scenario-steps.js';

function overlaid(request: unknown) {
  const evaluation = evaluateOverlaid(request);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.issues));
  return evaluation.result;
}

const pathsOf = (request: unknown) => {
  const evaluation = evaluateOverlaid(request);
  return evaluation.ok ? [] : evaluation.issues.map(({ path }) => path);
};

const jiangsu = {
  ...eligibleDossier('advanced'),
  overlays: ['jiangsu'],
  measures: { 'jiangsu/transformation-score': 60 },
  findings: {
    ...eligibleDossier('advanced').findings,
    'overlay/jiangsu/self-assessed-tier': { verdict: 'met' },
  },
};

describe('a provincial overlay', () => {
  it('adds its requirements after those of the criteria', () => {
    const added = overlaid(jiangsu).clauses.slice(-3);
    expect(added.map(({ id, verdict, decidedBy }) => [id, verdict, decidedBy])).toEqual([
      ['overlay/jiangsu/transformation-score', 'met', 'facts'],
      ['overlay/jiangsu/self-assessed-tier', 'met', 'finding'],
      ['overlay/jiangsu/maturity', 'met', 'facts'],
    ]);
    expect(overlaid(jiangsu)).toMatchObject({
      verdict: 'eligible',
      decidedByLayers: ['edition/2024', 'overlay/jiangsu'],
    });
  });

  it('says which layer decided', () => {
    const short = { ...jiangsu, measures: { 'jiangsu/transformation-score': 59.9 } };
    expect(overlaid(short)).toMatchObject({
      verdict: 'ineligible',
      layers: [
        { layer: 'edition/2024', verdict: 'eligible', provenance: 'criteria' },
        { layer: 'overlay/jiangsu', verdict: 'ineligible', provenance: 'secondary' },
      ],
      decidedByLayers: ['overlay/jiangsu'],
    });
    const national = { ...jiangsu, facts: { ...jiangsu.facts, maturity: { level: 1 } } };
    expect(overlaid(national).decidedByLayers).toEqual(['edition/2024', 'overlay/jiangsu']);
  });

  it('says how a measure or an indicator stands to its threshold', () => {
    const said = (request: unknown, id: string) =>
      overlaid(request).clauses.find((clause) => clause.id === id)?.reasons;
    const measured = (score: number | null) =>
      said(
        { ...jiangsu, measures: { 'jiangsu/transformation-score': score } },
        'overlay/jiangsu/transformation-score',
      );
    expect([measured(60), measured(59), measured(null)]).toEqual([
      [
        {
          code: 'threshold-reached',
          message: {
            zh: '附加指标 jiangsu/transformation-score：60，达到 60',
            en: 'Measure jiangsu/transformation-score: 60 reaches 60',
          },
        },
      ],
      [
        {
          code: 'threshold-short',
          message: {
            zh: '附加指标 jiangsu/transformation-score：59，未达到 60',
            en: 'Measure jiangsu/transformation-score: 59 is below 60',
          },
        },
      ],
      [
        {
          code: 'value-unknown',
          message: {
            zh: '附加指标 jiangsu/transformation-score：未填报（应不低于 60）',
            en: 'Measure jiangsu/transformation-score: not reported (at least 60)',
          },
        },
      ],
    ]);
    const tried = { ...eligibleDossier('excellent'), edition: '2025' };
    expect(said(tried, 'excellent/ai-scenario-share')?.[0]?.message.zh).toBe(
      '应用AI技术场景比例：未填报（应不低于 20）',
    );
    expect(overlaid(tried).missing).toEqual([{ clause: 'excellent/ai-scenario-share', need: 'kpi' }]);
  });

  it('asks a measure it does not have', () => {
    const { verdict, missing } = overlaid({ ...jiangsu, measures: null });
    expect([verdict, missing]).toEqual([
      'undetermined',
      [{ clause: 'overlay/jiangsu/transformation-score', need: 'fact' }],
    ]);
  });

  it('never makes a verdict better, and changes nothing at a tier it says nothing of', () => {
    const order = ['ineligible', 'undetermined', 'eligible'];
    for (const tier of ['basic', 'advanced'] as const)
      for (const level of [null, 1, 2, 3])
        for (const score of [null, 59, 60]) {
          const plain = { ...eligibleDossier(tier), facts: { ...jiangsu.facts, maturity: { level } } };
          const without = overlaid(plain).verdict;
          const verdict = overlaid({
            ...plain,
            overlays: ['jiangsu'],
            measures: { 'jiangsu/transformation-score': score },
          }).verdict;
          expect(order.indexOf(verdict)).toBeLessThanOrEqual(order.indexOf(without));
          if (tier === 'basic') expect(verdict).toBe(without);
        }
  });

  it('is refused where it does not belong', () => {
    const elsewhere = { province: '330000', industry: 'C3670' };
    expect(pathsOf({ ...jiangsu, factory: elsewhere, overlays: ['jiangsu', 'atlantis'] })).toEqual([
      '$.findings["overlay/jiangsu/self-assessed-tier"]',
      '$.overlays[0]',
      '$.overlays[1]',
      '$.measures["jiangsu/transformation-score"]',
    ]);
    expect(pathsOf({ ...jiangsu, overlays: 'jiangsu', measures: [] })).toContain('$.overlays');
    expect(pathsOf({ ...jiangsu, measures: { 'jiangsu/transformation-score': 'high' } })).toEqual([
      '$.measures["jiangsu/transformation-score"]',
    ]);
    expect(pathsOf(7)).toEqual(['$']);
    expect(evaluate(jiangsu).ok).toBe(false);
  });

  it('marks everything it holds as reported, not as text of the criteria', () => {
    expect(overlays.map(({ id, provenance }) => [id, provenance])).toEqual([['jiangsu', 'secondary']]);
  });
});

describe('the draft of 2025', () => {
  it('can be tried, carries no award, and is never in force', () => {
    expect(editionIds).toEqual(['2024', '2025']);
    expect(editionIdentity('2025')).toMatchObject({
      status: 'draft',
      provenance: 'secondary',
      contentHash: null,
      validFrom: null,
    });
    expect(() => requireAwardable('2025')).toThrow(RangeError);
    expect(() => requireAwardable('1999')).toThrow(RangeError);
    expect(() => requireAwardable('2024')).not.toThrow();
    expect(overlaid({ ...eligibleDossier('basic'), asOf: '2030-01-01' }).edition).toBe('2024');
    expect(() => sourceText('2025')).toThrow(RangeError);
  });

  it.each([
    ['excellent', 19.999, 'not-met'],
    ['excellent', 20, 'met'],
    ['pioneer', 59.999, 'not-met'],
    ['pioneer', 60, 'met'],
    ['pioneer', null, 'undetermined'],
  ] as const)('%s asks its share of scenarios with AI: %s is %s', (tier, value, verdict) => {
    const request = {
      ...eligibleDossier(tier),
      edition: '2025',
      kpis: [...eligibleDossier(tier).kpis, { kpi: 'ai-scenario-share', value }],
    };
    const result = overlaid(request);
    expect(result.clauses.at(-1)).toMatchObject({
      id: `${tier}/ai-scenario-share`,
      verdict,
      decidedBy: 'kpi',
    });
    expect(result.verdict).toBe(
      { met: 'eligible', 'not-met': 'ineligible', undetermined: 'undetermined' }[verdict],
    );
    expect(result.missing).toEqual(
      value === null ? [{ clause: `${tier}/ai-scenario-share`, need: 'kpi' }] : [],
    );
  });

  it('says nothing new of the lower tiers', () => {
    expect(overlaid({ ...eligibleDossier('advanced'), edition: '2025' }).verdict).toBe('eligible');
  });

  it('adds what it adds outside the verbatim text', () => {
    const placeless: string[] = [];
    const visit = (node: ReturnType<typeof clauseTree>): void => {
      if (node.place === undefined) placeless.push(node.id);
      node.children?.forEach(visit);
    };
    visit(clauseTree('2025'));
    expect(placeless).toEqual(['excellent/ai-scenario-share', 'pioneer/ai-scenario-share']);
  });

  it('lists 8 segments with 40 scenarios of its own, and where those of 2024 went', () => {
    const segments = areaCatalogue('2025').flatMap((area) => area.segments);
    const scenarios = segments.flatMap((segment) => segment.scenarios ?? []);
    expect([segments.length, scenarios.length, new Set(scenarios.map(({ id }) => id)).size]).toEqual([
      8, 40, 40,
    ]);
    expect(scenarios.every(({ id }) => id.startsWith('2025/'))).toBe(true);
    const crosswalk = crosswalkBetween('2024', '2025');
    const known = new Set(segments.map(({ id }) => id));
    expect(crosswalk?.segments.flatMap(({ to }) => to).filter((id) => !known.has(id))).toEqual([]);
    const from = areaCatalogue('2024').flatMap((area) => area.segments.map(({ id }) => id));
    expect([
      from.length + 1,
      crosswalk?.segments.map((one) => one.from).filter((id) => !from.includes(id)),
    ]).toEqual([15, ['multi-segment-innovation']]);
    expect(crosswalkBetween('2025', '2024')).toBeUndefined();
  });
});

describe('what if', () => {
  const request = eligibleDossier('excellent') as unknown as OverlaidRequest;

  it('another edition held: the new clause, and the verdict with it', () => {
    const answer = whatIf(request, { edition: '2025' });
    if (!answer.ok) throw new Error('refused');
    expect(answer.comparison.before.verdict).toBe('eligible');
    expect(answer.comparison.after.verdict).toBe('undetermined');
    expect(answer.comparison.clauses).toMatchObject([
      {
        id: 'excellent/ai-scenario-share',
        before: null,
        after: 'undetermined',
        reasonsBefore: [],
        reasonsAfter: [{ code: 'value-unknown' }],
      },
    ]);
    expect(renderComparison(answer.comparison, 'zh')).toContain(
      'excellent/ai-scenario-share: 没有这一条款 → 无法判定',
    );
  });

  it('another reading of 领先 held: which indicators flip', () => {
    const kpis = [
      { kpi: 'labor-productivity-gain', value: 35 },
      { kpi: 'defect-rate-reduction', value: 50 },
    ];
    const answer = whatIf({ ...request, kpis }, { interpretation: { leadingQuantile: { nation: 0.95 } } });
    if (!answer.ok) throw new Error('refused');
    expect(answer.comparison.kpis).toEqual([
      { id: 'labor-productivity-gain', before: 'met', after: 'not-met' },
    ]);
    expect(answer.comparison.clauses.map(({ id, before, after }) => [id, before, after])).toEqual([
      ['excellent/outcomes/1', 'met', 'not-met'],
    ]);
    expect(renderComparison(answer.comparison, 'en')).toContain('labor-productivity-gain: met → not met');
  });

  it('nothing else: nothing flips', () => {
    const answer = whatIf(request, {});
    expect(answer).toMatchObject({ ok: true, comparison: { clauses: [], kpis: [] } });
    if (answer.ok) expect(renderComparison(answer.comparison, 'zh')).toContain('没有任何条款或指标改变');
  });

  it('names the faults of either side', () => {
    expect(whatIf({ ...request, asOf: 'x' }, {}).ok).toBe(false);
    expect(whatIf(request, { edition: '1999' })).toMatchObject({
      ok: false,
      issues: [{ path: '$.edition' }],
    });
  });
});
