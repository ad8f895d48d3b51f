import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Change,
  describeChange,
  evaluateOverlaid,
  gap,
  type GapSet,
  type OverlaidRequest,
  type Tier,
  tiers,
} from '../src/index.js';
import { applyChange } from '../src/gap/change.js';
import { firstDayClear } from '../src/gap/first-day-clear.js';
import { eligibleDossier } from './scenario-steps.js';

const dossier = (tier: Tier, put: object = {}) =>
  ({ ...eligibleDossier(tier), ...put }) as unknown as OverlaidRequest;

function gapOf(request: OverlaidRequest, tier?: Tier) {
  const found = gap(request, tier);
  if (!found.ok) throw new Error(JSON.stringify(found.issues));
  return found.gap;
}

function verdictOf(request: OverlaidRequest) {
  const evaluation = evaluateOverlaid(request);
  return evaluation.ok ? evaluation.result.verdict : 'refused';
}

const after = (request: OverlaidRequest, changes: readonly Change[]) =>
  verdictOf(changes.reduce(applyChange, request));

function holdsWhatItPromises(request: OverlaidRequest, sets: readonly GapSet[]): void {
  for (const { changes } of sets) {
    expect(after(request, changes)).toBe('eligible');
    for (const dropped of changes)
      expect(
        after(
          request,
          changes.filter((change) => change !== dropped),
        ),
      ).not.toBe('eligible');
  }
  const costs = sets.map(({ cost }) => cost);
  expect(costs).toEqual([...costs].sort((one, other) => one - other));
}

describe('the gap', () => {
  it.each(tiers)('of an eligible dossier at the %s tier is nothing', (tier) => {
    expect(gapOf(dossier(tier))).toMatchObject({ verdict: 'eligible', sets: [], highest: tier });
  });

  it('says which tiers are within reach now', () => {
    const request = dossier('advanced', {
      findings: { ...eligibleDossier('basic').findings, ...eligibleDossier('advanced').findings },
    });
    expect(gapOf(request, 'excellent')).toMatchObject({
      tier: 'excellent',
      verdict: 'undetermined',
      highest: 'advanced',
      reachable: [
        { tier: 'basic', verdict: 'eligible' },
        { tier: 'advanced', verdict: 'eligible' },
        { tier: 'excellent', verdict: 'undetermined' },
        { tier: 'pioneer', verdict: 'undetermined' },
      ],
    });
  });

  it('asks one finding for a whole paragraph, and one for each leaf that was judged by itself', () => {
    const findings = {
      ...eligibleDossier('basic').findings,
      'base/4': { verdict: 'not-met' },
      'base/3/secure-controllable': { verdict: 'not-met' },
    };
    const request = dossier('basic', { findings });
    const { sets } = gapOf(request);
    expect(sets.map(({ changes }) => changes)).toEqual([
      [
        { kind: 'finding', clause: 'base/3/secure-controllable', from: 'not-met' },
        { kind: 'finding', clause: 'base/4', from: 'not-met' },
      ],
    ]);
    holdsWhatItPromises(request, sets);
  });

  it('waits until an accident and a violation have left the window, and raises maturity', () => {
    const request = dossier('excellent', {
      facts: {
        aboveDesignatedSize: false,
        creditRecordClean: null,
        accidents: [
          { date: '2024-02-29', kind: 'safety', severity: 'larger' },
          { date: '2026-06-01', kind: 'safety', severity: 'general' },
        ],
        violations: [{ date: '2023-07-01' }],
        maturity: { level: 1 },
      },
    });
    const { sets } = gapOf(request);
    expect(sets.map(({ changes }) => changes)).toEqual([
      [
        { kind: 'fact', fact: 'aboveDesignatedSize', from: false },
        { kind: 'fact', fact: 'creditRecordClean', from: null },
        { kind: 'wait', until: '2027-03-01' },
        { kind: 'maturity', from: 1, to: 3 },
      ],
    ]);
    holdsWhatItPromises(request, sets);
  });

  it('confirms a clean record where it is not known', () => {
    const request = dossier('basic', { facts: null });
    const { sets } = gapOf(request);
    expect(sets[0]?.changes.map(({ kind }) => kind)).toEqual([
      'fact',
      'fact',
      'clean-record',
      'clean-record',
      'maturity',
    ]);
    holdsWhatItPromises(request, sets);
  });

  it('offers a waiver beside the finding where the clause takes one, dearer', () => {
    const findings = {
      ...eligibleDossier('excellent').findings,
      'excellent/construction/research-and-design': { verdict: 'not-met' },
      'excellent/construction/production-operations': { verdict: 'not-met' },
    };
    const request = dossier('excellent', { findings });
    const { sets } = gapOf(request);
    expect(sets).toHaveLength(2);
    expect(sets[1]?.changes).toContainEqual({
      kind: 'waiver',
      clause: 'excellent/construction/coverage',
      areas: ['research-and-design'],
    });
    holdsWhatItPromises(request, sets);
    expect(
      gapOf(dossier('pioneer', { findings: {} })).sets.flatMap(({ changes }) =>
        changes.map(({ kind }) => kind),
      ),
    ).not.toContain('waiver');
  });

  it('raises an indicator to just what passes', () => {
    const basic = dossier('basic', {
      kpis: [
        { kpi: 'labor-productivity-gain', value: 3 },
        { kpi: 'defect-rate-reduction', value: 50 },
      ],
    });
    expect(gapOf(basic).sets.map(({ changes }) => changes)).toEqual([
      [{ kind: 'kpi', kpi: 'labor-productivity-gain', figure: 'value', from: 3, to: 10.000001 }],
    ]);
    const advanced = dossier('advanced', { kpis: [{ kpi: 'defect-rate-reduction', value: 50 }] });
    expect(gapOf(advanced).sets.map(({ changes }) => changes)).toEqual([
      [{ kind: 'kpi', kpi: 'labor-productivity-gain', figure: 'value', from: null, to: 20 }],
    ]);
    holdsWhatItPromises(basic, gapOf(basic).sets);
    holdsWhatItPromises(advanced, gapOf(advanced).sets);
  });

  it('betters a level that is compared, downwards where the smaller is the better', () => {
    const request = dossier('advanced', {
      kpis: [
        { kpi: 'labor-productivity-gain', before: 30, after: 45, unit: '万元/人' },
        { kpi: 'defect-rate-reduction', value: 60, after: 2 },
      ],
      benchmarks: ['labor-productivity-gain', 'defect-rate-reduction'].map((kpi) => ({
        kpi,
        measure: 'level',
        scope: 'province',
        region: '320000',
        industry: 'C36',
        n: 9,
        quantiles: { '0.25': 1.5, '0.75': 50 },
      })),
    });
    const { sets } = gapOf(request);
    expect(sets.map(({ changes }) => changes)).toEqual([
      [
        { kind: 'kpi', kpi: 'defect-rate-reduction', figure: 'after', from: 2, to: 1.5 },
        { kind: 'kpi', kpi: 'labor-productivity-gain', figure: 'after', from: 45, to: 50 },
      ],
    ]);
    holdsWhatItPromises(request, sets);
    expect(sets[0]?.changes.map((change) => describeChange(change).en)).toEqual([
      'KPI defect-rate-reduction (after): 2 → 1.5',
      'KPI labor-productivity-gain (after): 45 → 50',
    ]);
    const basic = { ...request, tier: 'basic' as const };
    const means = (basic.benchmarks ?? []).map((one) => ({
      ...one,
      mean: one.kpi.startsWith('d') ? 1.5 : 50,
    }));
    const strictly = dossier('basic', { kpis: request.kpis, benchmarks: means });
    expect(gapOf(strictly).sets[0]?.changes).toMatchObject([{ to: 1.499999 }, { to: 50.000001 }]);
    holdsWhatItPromises(strictly, gapOf(strictly).sets);
  });

  it('of a new plant asks for the gain, or for levels to compare with', () => {
    const mains = { mainKpis: ['labor-productivity-gain'] };
    const gains = dossier('basic', {
      kpis: [{ kpi: 'labor-productivity-gain', after: 45 }],
      interpretation: mains,
    });
    expect(gapOf(gains).sets.map(({ changes }) => changes)).toEqual([
      [{ kind: 'kpi', kpi: 'labor-productivity-gain', figure: 'value', from: null, to: 10.000001 }],
    ]);
    holdsWhatItPromises(gains, gapOf(gains).sets);
    const none = dossier('basic', { kpis: gains.kpis, benchmarks: [], interpretation: mains });
    const { sets } = gapOf(none);
    expect(sets[0]?.changes).toMatchObject([
      { kind: 'benchmark', statistic: 'mean', bar: 44.999999, benchmark: { measure: 'level', n: 5 } },
    ]);
    expect(sets[0]?.changes.map((change) => describeChange(change).zh)).toEqual([
      '取得 labor-productivity-gain指标水平的省（区、市）同行业基准，其 mean 以 44.999999 为限',
    ]);
    holdsWhatItPromises(none, sets);
  });

  it.each(['cnc-rate', 'labor-productivity-gain'])(
    'lets a benchmark of %s that lacks its statistic give way to one that has it',
    (kpi) => {
      for (const measure of [undefined, 'level']) {
        const request = dossier('basic', {
          kpis: [{ kpi, value: 50, ...(kpi === 'cnc-rate' ? {} : { after: 50 }) }],
          benchmarks: [{ kpi, measure, scope: 'province', region: '320000', industry: 'C3670', n: 9 }],
          interpretation: { mainKpis: [kpi], minimumSample: 9 },
        });
        expect(gapOf(request).sets.map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([
          ['benchmark'],
        ]);
        holdsWhatItPromises(request, gapOf(request).sets);
      }
    },
  );

  it('waits for what comes into the window meanwhile, and no longer than a repair where that clears', () => {
    const violations = [{ date: '2023-07-01' }, { date: '2025-05-14', repairedOn: '2026-09-01' }];
    const accidents = [{ date: '2026-08-01', kind: 'safety', severity: 'major' }];
    const until = (facts: object, reading: 'count' | 'ignore') => {
      const request = dossier('basic', {
        facts: { ...eligibleDossier('basic').facts, ...facts },
        interpretation: { repairedViolations: reading },
      });
      const { sets } = gapOf(request);
      holdsWhatItPromises(request, sets);
      return sets.map(({ changes }) => changes);
    };
    expect(until({ violations }, 'count')).toEqual([[{ kind: 'wait', until: '2028-05-15' }]]);
    expect(until({ violations }, 'ignore')).toEqual([[{ kind: 'wait', until: '2026-09-01' }]]);
    expect(until({ violations, accidents }, 'ignore')).toEqual([[{ kind: 'wait', until: '2029-08-02' }]]);
  });

  it('chooses among the indicators when not all must pass, the easier first', () => {
    const request = dossier('basic', {
      kpis: [{ kpi: 'labor-productivity-gain', value: 3 }],
      interpretation: { requiredShare: 0.5 },
    });
    const { sets } = gapOf(request);
    expect(
      sets.map(({ cost, changes }) => [
        cost,
        changes.map((change) => (change.kind === 'kpi' ? change.kpi : '')),
      ]),
    ).toEqual([
      [1, ['defect-rate-reduction']],
      [30, ['labor-productivity-gain']],
    ]);
    holdsWhatItPromises(request, sets);
  });

  it('names the benchmark that is lacking, and its limit', () => {
    const request = dossier('pioneer', { benchmarks: [] });
    const { sets } = gapOf(request);
    expect(sets[0]?.changes).toMatchObject([
      {
        kind: 'benchmark',
        statistic: 'quantile-0.95',
        bar: 50,
        benchmark: { kpi: 'defect-rate-reduction', scope: 'world' },
      },
      {
        kind: 'benchmark',
        statistic: 'quantile-0.95',
        bar: 50,
        benchmark: { kpi: 'labor-productivity-gain', scope: 'world' },
      },
    ]);
    holdsWhatItPromises(request, sets);
    const nothing = dossier('basic', { benchmarks: [], kpis: [] });
    expect(gapOf(nothing).sets).toHaveLength(1);
    holdsWhatItPromises(nothing, gapOf(nothing).sets);
  });

  it('counts in what a province adds', () => {
    const request = dossier('advanced', {
      findings: {
        ...eligibleDossier('advanced').findings,
        'overlay/jiangsu/self-assessed-tier': { verdict: 'met' },
      },
      overlays: ['jiangsu'],
      measures: { 'jiangsu/transformation-score': 40 },
    });
    const { sets } = gapOf(request);
    expect(sets[0]?.changes).toEqual([
      { kind: 'measure', measure: 'jiangsu/transformation-score', from: 40, to: 60 },
    ]);
    holdsWhatItPromises(request, sets);
  });

  it('names the faults of a dossier that is unsound', () => {
    const found = gap(dossier('basic', { asOf: 'never' }));
    expect(found.ok ? [] : found.issues.map(({ path }) => path)).toEqual(['$.asOf']);
  });

  it('always finds a way, and each set it gives is sufficient and minimal', () => {
    const yesNo = fc.constantFrom({ verdict: 'met' }, { verdict: 'not-met' }, null);
    const facts = fc.record({
      aboveDesignatedSize: fc.constantFrom(true, false, null),
      creditRecordClean: fc.constantFrom(true, false, null),
      accidents: fc.constantFrom(null, [], [{ date: '2025-01-01', kind: 'safety', severity: 'major' }]),
      violations: fc.constantFrom(
        null,
        [],
        [{ date: '2024-12-31' }],
        [{ date: '2024-12-31', repairedOn: '2026-09-01' }, { date: '2026-12-31' }],
      ),
      maturity: fc.record({ level: fc.constantFrom(null, 0, 2, 4) }),
    });
    const kpis = fc.subarray([
      { kpi: 'labor-productivity-gain', value: 5 },
      { kpi: 'defect-rate-reduction', before: 4, after: 1 },
    ]);
    const levels = fc.subarray(
      ['labor-productivity-gain', 'defect-rate-reduction'].flatMap((kpi) =>
        (['province', 'nation', 'world'] as const).map((scope) => ({
          kpi,
          measure: 'level' as const,
          scope,
          ...(scope === 'province' && { region: '320000' }),
          industry: 'C367',
          n: 9,
          mean: 2,
          quantiles: { '0.25': 0.5, '0.1': 0.4, '0.75': 3 },
        })),
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...tiers),
        facts,
        kpis,
        fc.array(yesNo, { minLength: 12, maxLength: 12 }),
        fc.constantFrom(0.5, 1),
        levels,
        fc.constantFrom('count', 'ignore'),
        (tier, known, reported, verdicts, requiredShare, measured, repairedViolations) => {
          const findings = Object.fromEntries(
            Object.keys(eligibleDossier(tier).findings).map((id, index) => [id, verdicts[index] ?? null]),
          );
          const request = dossier(tier, {
            facts: known,
            kpis: reported,
            findings,
            benchmarks: [...eligibleDossier(tier).benchmarks, ...measured],
            interpretation: { requiredShare, repairedViolations },
          });
          const { sets, verdict } = gapOf(request);
          expect(sets.length > 0).toBe(verdict !== 'eligible');
          holdsWhatItPromises(request, sets);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe('the first day clear of an event', () => {
  it.each([
    ['2023-06-30', '2026-07-01'],
    ['2023-12-31', '2027-01-01'],
    ['2024-02-28', '2027-03-01'],
    ['2024-02-29', '2027-03-01'],
    ['2025-02-28', '2028-03-01'],
    ['2023-04-30', '2026-05-01'],
  ])('%s: %s', (event, day) => {
    expect(firstDayClear(event, 3)).toBe(day);
  });
});
