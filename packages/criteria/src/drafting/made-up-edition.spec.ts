import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { eligibleDossier } from '../../test/scenario-steps.js';
import { type Rule } from '../editions/edition.js';
import { findEdition, withEdition } from '../editions/registry.js';
import { evaluate } from '../verdict/evaluate.js';
import { type OverlaidRequest } from '../overlays/evaluate-overlaid.js';
import { checkDraft } from './check-draft.js';
import { draftEdition } from './draft-edition.js';
import { type DraftNode, type DraftScenario, type EditionDraft, editionOf } from './draft.js';
import { identityText } from './identity.js';
import { readDraft } from './read-draft.js';
import { DraftTrial } from './what-if-draft.js';

const source = readFileSync(new URL('../../editions/2024-10-29/source.zh.txt', import.meta.url), 'utf8');

/** A made-up successor (示例，非正式文本): one grade of maturity more, one statement more, one threshold. */
const madeUp = source
  .replace(
    '水平达到GB/T39116-2020《智能制造能力成熟度模型》二级及以上',
    '水平达到GB/T39116-2020《智能制造能力成熟度模型》三级及以上',
  )
  .replace('无违法违规行为。', '无违法违规行为，未违反国家相关产业政策。')
  .replace(
    '2．在省（区、市）同行业起到引领带动作用。',
    '2．在省（区、市）同行业起到引领带动作用。\n3．关键设备数控化率不低于80%。',
  );

function drafted(): EditionDraft {
  const base = findEdition('2024');
  if (base === undefined) throw new Error('edition 2024 is gone');
  return draftEdition(madeUp, '2099', base).draft;
}

function withRules(node: DraftNode, rules: Readonly<Record<string, Rule>>): DraftNode {
  const children = node.children?.map((child) => withRules(child, rules));
  const beneath = children === undefined ? {} : { children };
  const rule = rules[node.id];
  return node.kind === 'clause' && rule !== undefined
    ? { ...node, ...beneath, rule }
    : { ...node, ...beneath };
}

/** What a person of the ministry does with the draft: three rules and one parameter, as data. */
function settled(scenarios: readonly DraftScenario[] = []): EditionDraft {
  const draft = drafted();
  return {
    ...draft,
    clauses: withRules(draft.clauses, {
      'base/5': { kind: 'maturity-at-least' },
      'base/2/new-1': { kind: 'judged' },
      'advanced/outcomes/3': { kind: 'kpi-at-least', kpi: 'cnc-rate', threshold: 80 },
    }),
    parameters: draft.parameters.map(({ open, ...parameter }) =>
      parameter.id === 'maturity-level'
        ? { ...parameter, quote: '三级及以上', value: { basic: 3, advanced: 3, excellent: 3, pioneer: 4 } }
        : { ...parameter, ...(open === undefined ? {} : {}) },
    ),
    scenarios,
  };
}

const dossier = eligibleDossier('advanced');
const request = { ...dossier, kpis: [...dossier.kpis, { kpi: 'cnc-rate', value: 85 }] };
const scenarios: readonly DraftScenario[] = [
  { title: '齐备', request, expect: { verdict: 'eligible', clauses: { 'base/5': 'met' } } },
  {
    title: '成熟度二级',
    like: '齐备',
    request: { facts: { maturity: { level: 2 } } },
    expect: { verdict: 'ineligible', clauses: { 'base/5': 'not-met' } },
  },
  {
    title: '数控化率未报',
    like: '齐备',
    request: { kpis: dossier.kpis },
    expect: { clauses: { 'advanced/outcomes/3': 'undetermined' } },
  },
];

describe('a made-up edition', () => {
  it('as drafted says what is open, and can be tried but not published', () => {
    const { runnable, faults } = checkDraft(drafted());
    expect(runnable).toBe(true);
    expect(faults.map(({ path }) => path)).toEqual([
      '$.clauses["base/2/new-1"]',
      '$.clauses["base/5"]',
      '$.clauses["advanced/outcomes/3"]',
      '$.parameters[0].open',
      '$.parameters[2].open',
      '$.parameters[2].quote',
    ]);
  });

  it('once settled, has no fault, and its scenarios hold', () => {
    const draft = settled(scenarios);
    expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual({ ok: true, draft });
    const { faults, scenarios: ran } = checkDraft(draft);
    expect(faults).toEqual([]);
    expect(ran).toEqual({ passed: 3, failed: 0 });
  });

  it('tells which scenario does not hold, and why', () => {
    const wrong: DraftScenario = {
      title: '错误期望',
      like: '齐备',
      request: {},
      expect: { verdict: 'ineligible', clauses: { 'base/9': 'met' } },
    };
    const lost: DraftScenario = { title: '无底', like: '没有', request: {}, expect: {} };
    const { faults, scenarios: ran } = checkDraft(settled([...scenarios, wrong, lost]));
    expect(faults.map(({ path }) => path)).toEqual([
      '$.scenarios[3].expect.verdict',
      '$.scenarios[3].expect.clauses["base/9"]',
      '$.scenarios[4].like',
    ]);
    expect(ran).toEqual({ passed: 3, failed: 2 });
  });

  it('is evaluated as data, beside the editions that come with the product', () => {
    const shelf = withEdition(editionOf(settled()));
    const evaluation = evaluate({ ...request, edition: '2099' }, shelf);
    expect(evaluation).toMatchObject({
      ok: true,
      result: { edition: '2099', verdict: 'eligible', inForce: false },
    });
    expect(evaluate({ ...request, edition: '2099' })).toMatchObject({
      ok: false,
      issues: [{ path: '$.edition' }],
    });
    expect(evaluate(request, shelf)).toEqual(evaluate(request));
  });

  it('has an identity that follows its content, not its suggestions, scenarios or order of keys', () => {
    const draft = settled();
    const reordered = JSON.parse(
      JSON.stringify(Object.fromEntries(Object.entries(draft).reverse())),
    ) as EditionDraft;
    expect(identityText({ ...reordered, scenarios })).toBe(identityText(draft));
    expect(
      identityText({ ...draft, clauses: withRules(draft.clauses, { 'base/5': { kind: 'judged' } }) }),
    ).not.toBe(identityText(draft));
  });

  it('tried on a dossier, says what changes and what must be found anew', () => {
    const trial = new DraftTrial(editionOf(settled()));
    const answer = trial.try({
      ...request,
      facts: { ...dossier.facts, maturity: { level: 2 } },
    } as unknown as OverlaidRequest);
    if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
    expect([answer.comparison.before.verdict, answer.comparison.after.verdict]).toEqual([
      'eligible',
      'ineligible',
    ]);
    expect(answer.comparison.clauses.map(({ id, before, after }) => [id, before, after])).toEqual([
      ['base/2', 'met', 'undetermined'],
      ['base/5', 'met', 'not-met'],
      ['base/2/new-1', null, 'undetermined'],
      ['advanced/outcomes/3', null, 'met'],
    ]);
    expect(answer.toJudgeAnew).toEqual(['base/2/new-1']);
  });
});

describe('what is no draft', () => {
  it.each([
    ['another format', (draft: EditionDraft) => ({ ...draft, format: 'x' }), '$.format'],
    [
      'a rule outside the vocabulary',
      (draft: EditionDraft) => ({
        ...draft,
        clauses: { ...draft.clauses, kind: 'clause', modality: 'must', rule: { kind: 'guess' } },
      }),
      '$.clauses.rule.kind',
    ],
    [
      'a rule with a field too many',
      (draft: EditionDraft) => ({
        ...draft,
        clauses: { ...draft.clauses, kind: 'clause', modality: 'must', rule: { kind: 'judged', by: 'me' } },
      }),
      '$.clauses.rule.by',
    ],
    [
      'a parameter without its tiers',
      (draft: EditionDraft) => ({
        ...draft,
        parameters: draft.parameters.map((one) =>
          one.id === 'maturity-level' ? { ...one, value: { basic: 2, advanced: 2, excellent: 3 } } : one,
        ),
      }),
      '$.parameters[2].value.pioneer',
    ],
    [
      'a scenario without a title',
      (draft: EditionDraft) => ({ ...draft, scenarios: [{ request: {}, expect: {} }] }),
      '$.scenarios[0].title',
    ],
  ])('%s is refused with its path', (_what, change, path) => {
    const read = readDraft(change(settled()));
    expect(read.ok ? [] : read.issues.map((issue) => issue.path)).toEqual([path]);
  });

  it.each([
    [
      'words of a clause changed',
      (draft: EditionDraft) => ({ ...draft, source: draft.source.replace('企业', '公司') }),
      '$.source',
    ],
    [
      'an unknown KPI',
      (draft: EditionDraft) => ({
        ...draft,
        clauses: withRules(draft.clauses, {
          'advanced/outcomes/3': { kind: 'kpi-at-least', kpi: 'no-such', threshold: 1 },
        }),
      }),
      '$.clauses["advanced/outcomes/3"]',
    ],
    [
      'a rule over its own sub-clauses',
      (draft: EditionDraft) => ({
        ...draft,
        clauses: withRules(draft.clauses, { 'base/2': { kind: 'no-violation' } }),
      }),
      '$.clauses["base/2"]',
    ],
    ['a published id', (draft: EditionDraft) => ({ ...draft, id: '2024' }), '$.id'],
    [
      'a required area the modality contradicts',
      (draft: EditionDraft) => ({
        ...draft,
        parameters: draft.parameters.map((one) =>
          one.id === 'required-areas'
            ? {
                ...one,
                value: { ...(one.value as object), basic: ['production-operations', 'research-and-design'] },
              }
            : one,
        ) as EditionDraft['parameters'],
      }),
      '$.clauses["basic/construction/research-and-design"]',
    ],
  ])('%s is a fault with its place', (_what, change, path) => {
    expect(checkDraft(change(settled())).faults.map((fault) => fault.path)).toEqual([path]);
  });
});
