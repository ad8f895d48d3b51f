import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  clausesFor,
  type ClauseVerdict,
  evaluate,
  type EvaluationResult,
  judgedLeaves,
  kpiCatalogue,
  type RequestVerdict,
  type Tier,
  tiers,
} from '../src/index.js';
import { eligibleDossier } from './scenario-steps.js';

function resultOf(request: unknown): EvaluationResult {
  const evaluation = evaluate(request);
  if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.issues));
  return evaluation.result;
}

const verdicts = fc.constantFrom({ verdict: 'met' } as const, { verdict: 'not-met' } as const);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
/** A value that an indicator of any shape can have. */
const possible = fc.integer({ min: 0, max: 100 });
const day = fc
  .record({
    year: fc.integer({ min: 2019, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(
    ({ year, month, date }) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
  );
const kpiIds = kpiCatalogue('2024').map(({ id }) => id);

function findable(tier: Tier): readonly string[] {
  const leaves = judgedLeaves('2024', tier);
  return clausesFor('2024', tier).flatMap(({ id }) =>
    leaves.some((leaf) => leaf === id || leaf.startsWith(`${id}/`)) ? [id] : [],
  );
}

const dossiers = fc.constantFrom(...tiers).chain((tier) =>
  fc.record({
    asOf: fc.constant('2026-12-31'),
    tier: fc.constant(tier),
    factory: fc.record({
      province: fc.constantFrom('320000', '440000'),
      industry: fc.constantFrom('C3670', 'C36', 'C3961'),
    }),
    facts: maybe(
      fc.record({
        aboveDesignatedSize: maybe(fc.boolean()),
        creditRecordClean: maybe(fc.boolean()),
        accidents: maybe(
          fc.array(
            fc.record({
              date: day,
              kind: fc.constantFrom('safety', 'environment', 'other'),
              severity: fc.constantFrom('general', 'larger', 'major', 'extraordinary'),
            }),
            { maxLength: 3 },
          ),
        ),
        violations: maybe(fc.array(fc.record({ date: day }), { maxLength: 2 })),
        maturity: maybe(fc.record({ level: maybe(fc.integer({ min: 0, max: 5 })) })),
      }),
    ),
    findings: fc
      .subarray([...findable(tier)])
      .chain((ids) => fc.tuple(...ids.map((id) => verdicts.map((verdict) => [id, verdict] as const))))
      .map((entries) => Object.fromEntries(entries)),
    kpis: fc.uniqueArray(fc.record({ kpi: fc.constantFrom(...kpiIds), value: maybe(possible) }), {
      selector: ({ kpi }) => kpi,
      maxLength: 8,
    }),
    benchmarks: fc.uniqueArray(
      fc
        .record({
          kpi: fc.constantFrom(...kpiIds),
          scope: fc.constantFrom('province', 'nation', 'world'),
          industry: fc.constantFrom('C36', 'C367', 'C3670', 'C39'),
          n: fc.integer({ min: 0, max: 20 }),
          mean: maybe(amount),
          quantiles: fc.record({ '0.75': maybe(amount), '0.9': maybe(amount), '0.95': maybe(amount) }),
        })
        .map((one) => (one.scope === 'province' ? { ...one, region: '320000' } : one)),
      { selector: ({ kpi, scope, industry }) => `${kpi} ${scope} ${industry}`, maxLength: 12 },
    ),
    interpretation: maybe(
      fc.record({
        mainKpis: fc.uniqueArray(fc.constantFrom(...kpiIds), { minLength: 1, maxLength: 5 }),
        requiredShare: fc.double({ min: 0.01, max: 1, noNaN: true }),
      }),
    ),
  }),
);

const rank: Readonly<Record<ClauseVerdict | RequestVerdict, number>> = {
  'not-met': 0,
  ineligible: 0,
  undetermined: 1,
  met: 2,
  waived: 2,
  eligible: 2,
};

describe('the evaluator', () => {
  it('obeys the Kleene laws at every paragraph and at the verdict', () => {
    fc.assert(
      fc.property(dossiers, (request) => {
        const result = resultOf(request);
        const verdictOf = new Map(result.clauses.map(({ id, verdict }) => [id, rank[verdict]]));
        const all = clausesFor('2024', request.tier);
        for (const { id } of all) {
          const children = all
            .filter(({ parent }) => parent === id)
            .map((child) => verdictOf.get(child.id) ?? -1);
          if (children.length > 0) expect([id, verdictOf.get(id)]).toEqual([id, Math.min(...children)]);
        }
        const parts = all.filter(
          ({ id, parent }) => parent === null && !/construction\/(?!coverage)/u.test(id),
        );
        expect(rank[result.verdict]).toBe(Math.min(...parts.map(({ id }) => verdictOf.get(id) ?? -1)));
      }),
    );
  });

  it('never turns worse for a finding that is met', () => {
    fc.assert(
      fc.property(dossiers, fc.nat(), (request, pick) => {
        const leaves = judgedLeaves('2024', request.tier);
        const leaf = leaves[pick % leaves.length] ?? '';
        const before = resultOf(request);
        const after = resultOf({ ...request, findings: { ...request.findings, [leaf]: { verdict: 'met' } } });
        expect(rank[after.verdict]).toBeGreaterThanOrEqual(rank[before.verdict]);
        before.clauses.forEach(({ verdict }, position) => {
          expect(rank[after.clauses[position]?.verdict ?? 'not-met']).toBeGreaterThanOrEqual(rank[verdict]);
        });
      }),
    );
  });

  it('keeps to a settled verdict whatever unknown fact comes to be known', () => {
    fc.assert(
      fc.property(dossiers, fc.boolean(), (request, value) => {
        const unknown = { ...request, facts: { ...request.facts, creditRecordClean: null } };
        const before = resultOf(unknown).verdict;
        fc.pre(before !== 'undetermined');
        expect(resultOf({ ...unknown, facts: { ...unknown.facts, creditRecordClean: value } }).verdict).toBe(
          before,
        );
      }),
    );
  });

  it('does not depend on the order in which things are said', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value;
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, member]) => [key, reversed(member)]),
      );
    };
    fc.assert(
      fc.property(dossiers, (request) => {
        const shuffled = {
          ...request,
          kpis: [...request.kpis].reverse(),
          benchmarks: [...request.benchmarks].reverse(),
        };
        expect(JSON.stringify(resultOf(reversed(shuffled)))).toBe(JSON.stringify(resultOf(request)));
      }),
    );
  });

  it('gives the same bytes for the same request, and leaves the request alone', () => {
    fc.assert(
      fc.property(dossiers, (request) => {
        const written = JSON.stringify(request);
        const first = JSON.stringify(resultOf(request));
        expect(JSON.stringify(resultOf(JSON.parse(written)))).toBe(first);
        expect(JSON.stringify(request)).toBe(written);
      }),
    );
  });

  it('is total: any value whatever is judged or refused, never thrown at', () => {
    const anything = fc.anything();
    fc.assert(fc.property(anything, (value) => !evaluate(value).ok));
    const keys = [
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
    ];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const evaluation = evaluate({ ...eligibleDossier('excellent'), [key]: value });
        expect(evaluation.ok || evaluation.issues.length > 0).toBe(true);
        if (!evaluation.ok)
          for (const { path } of evaluation.issues)
            expect(path.startsWith(`$.${key}`) || path === '$.edition' || key === 'asOf').toBe(true);
      }),
    );
  });

  it('asks for something exactly where a deciding part is undetermined', () => {
    fc.assert(
      fc.property(dossiers, (request) => {
        const { verdict, missing } = resultOf(request);
        if (verdict === 'undetermined') expect(missing.length).toBeGreaterThan(0);
        if (verdict === 'eligible') expect(missing).toEqual([]);
      }),
    );
  });
});
