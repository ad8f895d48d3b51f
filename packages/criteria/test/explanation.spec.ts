import { describe, expect, it } from '@jest/globals';
import { evaluate, explain, type ProofNode, renderExplanation, tiers } from '../src/index.js';
import { eligibleDossier } from './scenario-steps.js';

function explained(request: unknown) {
  const answer = explain(request);
  if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
  return answer.explanation;
}

function nodes(node: ProofNode): readonly ProofNode[] {
  return [node, ...node.parts.flatMap(nodes)];
}

function proofOf(request: unknown, id: string): ProofNode {
  const found = nodes(explained(request).proof).find((node) => node.id === id);
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
}

describe('the proof', () => {
  it.each(tiers)('has every clause of the %s tier once, and every main indicator', (tier) => {
    const { proof, result } = explained(eligibleDossier(tier));
    const ids = nodes(proof)
      .filter(({ kind }) => kind === 'clause')
      .map(({ id }) => id);
    expect([...ids].sort()).toEqual(result.clauses.map(({ id }) => id).sort());
    expect(
      nodes(proof)
        .filter(({ kind }) => kind === 'kpi')
        .map(({ id }) => id),
    ).toEqual(['defect-rate-reduction', 'labor-productivity-gain']);
    for (const { text } of nodes(proof)) {
      expect(text.zh).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/[a-z]/u);
    }
  });

  it('says where each input stands in the request', () => {
    const request = {
      ...eligibleDossier('excellent'),
      kpis: [
        { kpi: 'labor-productivity-gain', value: 50 },
        { kpi: 'defect-rate-reduction', before: 4, after: 1 },
      ],
    };
    expect(proofOf(request, 'base/1/designated-size').inputs).toEqual([
      { path: '$.facts.aboveDesignatedSize', value: true },
    ]);
    expect(proofOf(request, 'base/5').inputs).toEqual([{ path: '$.facts.maturity.level', value: 5 }]);
    expect(proofOf(request, 'base/2/accidents').inputs).toEqual([{ path: '$.facts.accidents', value: [] }]);
    expect(proofOf(request, 'base/2/finance').inputs).toEqual([
      { path: '$.findings["base/2"]', value: 'met' },
    ]);
    expect(proofOf({ ...request, findings: {} }, 'base/2/finance').inputs).toEqual([
      { path: '$.findings["base/2/finance"]', value: null },
    ]);
    expect(proofOf(request, 'defect-rate-reduction').inputs).toEqual([
      { path: '$.kpis[1]', value: request.kpis[1] },
      { path: '$.benchmarks[1]', value: request.benchmarks[1] },
    ]);
    expect(proofOf({ ...request, benchmarks: [] }, 'defect-rate-reduction').inputs[1]).toEqual({
      path: '$.benchmarks',
      value: null,
    });
  });

  it('tells law from the platform’s own reading', () => {
    expect(proofOf(eligibleDossier('excellent'), 'base/5').parameters).toEqual([
      { id: 'maturity-level', value: 3, reference: 'base/5', provenance: 'criteria' },
    ]);
    expect(proofOf(eligibleDossier('excellent'), 'labor-productivity-gain').parameters).toEqual([
      {
        id: 'formula',
        value: '(after − before) / before × 100',
        reference: 'labor-productivity-gain',
        provenance: 'platform-default',
      },
      { id: 'measure', value: 'gain', reference: 'interpretation', provenance: 'platform-default' },
      { id: 'leadingQuantile', value: 0.9, reference: 'interpretation', provenance: 'platform-default' },
    ]);
  });

  it('says which measure decided, and shows what it was held against', () => {
    const levels = {
      kpi: 'labor-productivity-gain',
      measure: 'level',
      scope: 'nation',
      industry: 'C36',
      n: 9,
    };
    const kpi = 'labor-productivity-gain';
    const request = eligibleDossier('excellent');
    const of = (put: object, quantiles = { '0.9': 40 }) => {
      const benchmarks = [...request.benchmarks, { ...levels, quantiles }];
      const { parameters, inputs } = proofOf({ ...request, kpis: [{ kpi, ...put }], benchmarks }, kpi);
      return [...parameters.map(({ value }) => value), ...inputs.map(({ path }) => path)];
    };
    expect(of({ before: 30, after: 45 })).toEqual(['after', 'level', 0.9, '$.kpis[0]', '$.benchmarks[2]']);
    expect(of({ value: 45 })).toEqual([
      '(after − before) / before × 100',
      'gain',
      0.9,
      '$.kpis[0]',
      '$.benchmarks[0]',
    ]);
    // Undetermined: both benchmarks there are.
    expect(of({})).toEqual([
      '(after − before) / before × 100',
      'auto',
      0.9,
      '$.kpis[0]',
      '$.benchmarks[2]',
      '$.benchmarks[0]',
    ]);
  });

  it('marks what does not decide: encouraged areas, and waived ones', () => {
    const deciding = (request: unknown, id: string) => proofOf(request, id).deciding;
    expect(deciding(eligibleDossier('basic'), 'basic/construction/research-and-design')).toBe(false);
    expect(deciding(eligibleDossier('basic'), 'basic/construction/production-operations/automation')).toBe(
      true,
    );
    const waived = {
      ...eligibleDossier('excellent'),
      waivers: { 'excellent/construction/coverage': { areas: ['research-and-design'], reason: '示例' } },
    };
    expect(deciding(waived, 'excellent/construction/research-and-design')).toBe(false);
    expect(deciding(waived, 'excellent/construction/plant-construction')).toBe(true);
    expect(proofOf(waived, 'excellent/construction/coverage').inputs[0]?.path).toBe(
      '$.waivers["excellent/construction/coverage"]',
    );
  });

  it('names what failed, and only what the verdict rests on', () => {
    const request = eligibleDossier('basic');
    const failing = {
      ...request,
      facts: { ...request.facts, maturity: { level: 1 } },
      findings: {
        ...request.findings,
        'base/4/talent': { verdict: 'not-met' },
        'basic/construction/research-and-design': { verdict: 'not-met' },
      },
      kpis: [
        { kpi: 'labor-productivity-gain', value: 1 },
        { kpi: 'defect-rate-reduction', value: 50 },
      ],
    };
    expect(explained(failing).failed).toEqual(['base/4/talent', 'base/5', 'labor-productivity-gain']);
    expect(explained(request).failed).toEqual([]);
  });
});

describe('what would settle it', () => {
  const settling = (request: unknown) => explained(request).settling;

  it('is nothing where the verdict is settled', () => {
    expect(settling(eligibleDossier('basic'))).toEqual([]);
    expect(settling({ ...eligibleDossier('basic'), facts: { aboveDesignatedSize: false } })).toEqual([]);
  });

  it('is one finding on a paragraph whose leaves all lack one', () => {
    const findings = { ...eligibleDossier('basic').findings };
    delete findings['base/3'];
    delete findings['base/4'];
    findings['base/4/talent'] = { verdict: 'met' };
    expect(settling({ ...eligibleDossier('basic'), findings })).toEqual([
      { clause: 'base/3', need: 'finding' },
      { clause: 'base/4/organisation', need: 'finding' },
    ]);
  });

  it('is no more indicators than the share asks, those that lack least', () => {
    const request = {
      ...eligibleDossier('basic'),
      facts: { ...eligibleDossier('basic').facts, creditRecordClean: null },
      kpis: [],
      benchmarks: eligibleDossier('basic').benchmarks.slice(0, 1),
      interpretation: { requiredShare: 0.5 },
    };
    expect(settling(request)).toEqual([
      { clause: 'base/2/credit', need: 'fact' },
      { clause: 'basic/outcomes/1', need: 'kpi', kpi: 'labor-productivity-gain' },
    ]);
    expect(settling({ ...request, interpretation: {} }).filter(({ kpi }) => kpi !== undefined)).toHaveLength(
      3,
    );
  });
});

describe('the explanation as text', () => {
  const request = {
    ...eligibleDossier('basic'),
    facts: { ...eligibleDossier('basic').facts, maturity: { level: 1 } },
    findings: { ...eligibleDossier('basic').findings, 'base/4': null },
  };

  it('says in Chinese what was asked, what was found, and why not', () => {
    const text = renderExplanation(explained(request), 'zh');
    expect(text).toContain('✗ base/5: 不符合 [应]');
    expect(text).toContain('→ 成熟度 1 级，未达到 2 级');
    expect(text).toContain('依据 $.facts.maturity.level = 1');
    expect(text).toContain('依据 $.findings["base/4/talent"] = 未知');
    expect(text).toContain('basic/construction/research-and-design: 符合 [鼓励, 不影响结论]');
    expect(text).toMatch(/为什么不符合:\n {2}- base\/5\n/u);
  });

  it('says in English that English is a reference translation', () => {
    const text = renderExplanation(explained({ ...request, facts: eligibleDossier('basic').facts }), 'en');
    expect(text).toContain('? base/4: undetermined [must]');
    expect(text).toMatch(/What is missing.*:\n {2}- base\/4: a finding\n/u);
    expect(text).toContain('reference translation (参考译文)');
  });

  it('explains the very verdict the evaluator gives, and refuses what it refuses', () => {
    const evaluation = evaluate(request);
    const { layers, decidedByLayers, ...result } = explained(request).result;
    expect(evaluation).toEqual({ ok: true, result });
    expect(layers.map(({ layer }) => layer)).toEqual(decidedByLayers);
    expect(explain({})).toEqual(evaluate({}));
    expect(explain(null)).toEqual(evaluate(null));
  });
});
