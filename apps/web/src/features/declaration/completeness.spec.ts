import { describe, expect, it } from '@jest/globals';
import { type Tier } from '@tidu/criteria';
import {
  areasWithoutEvidence,
  attachmentsLacking,
  openSteps,
  stateOf,
  stepOfClause,
} from './completeness.js';
import { type Declared, stepsOf } from '../../presentation/declaration-steps.js';

function draft(tier: Tier, change: Partial<Declared> = {}): Declared {
  return {
    phase: 'draft',
    campaign: { edition: '2024', tier },
    factory: { city: '320200' },
    sections: {},
    evidence: {},
    corrections: [],
    ...change,
  };
}

const evidence = (...clauses: string[]) =>
  Object.fromEntries(clauses.map((clause, index) => [String(index), { clause }]));

const area = (tier: Tier, name: string) => `${tier}/construction/${name}`;

describe('evidence that is required', () => {
  it.each<[Tier, string[]]>([
    ['basic', ['production-operations']],
    ['advanced', ['production-operations', 'production-management', 'business-operations']],
    [
      'pioneer',
      [
        'plant-construction',
        'research-and-design',
        'production-operations',
        'production-management',
        'business-operations',
      ],
    ],
  ])('of the %s tier stands in its areas', (tier, names) =>
    expect(areasWithoutEvidence(draft(tier))).toEqual(names.map((name) => area(tier, name))),
  );

  it('is satisfied by a clause beneath the area', () =>
    expect(
      areasWithoutEvidence(
        draft('basic', { evidence: evidence(`${area('basic', 'production-operations')}/monitoring`) }),
      ),
    ).toEqual([]));

  it('is not asked for an area that is to be waived', () => {
    const waivers = {
      'excellent/construction/coverage': { areas: ['research-and-design' as const], reason: '无研发' },
    };
    expect(areasWithoutEvidence(draft('excellent', { sections: { waivers } }))).not.toContain(
      area('excellent', 'research-and-design'),
    );
  });
});

describe('the task list', () => {
  it('offers waivers to the excellent tier alone', () => {
    expect(stepsOf(draft('excellent'))).toContain('waivers');
    expect(stepsOf(draft('pioneer'))).not.toContain('waivers');
  });

  it('shows evidence as in progress while an area has none', () => {
    const some = draft('advanced', { evidence: evidence(area('advanced', 'production-operations')) });
    expect(stateOf(some, 'evidence', false)).toBe('in-progress');
    expect(stateOf(draft('advanced'), 'evidence', false)).toBe('not-started');
  });

  it('marks the section a correction names until it is answered, and only while it is returned', () => {
    const clause = 'base/2/accidents';
    const corrections = [{ clauses: [{ clause, reason: '补充说明' }], dueOn: '2026-07-31' }];
    const integrity = { creditRecordClean: true, accidents: [], violations: [] };
    const returned = draft('advanced', { phase: 'returned', corrections, sections: { integrity } });
    expect(stepsOf(returned)[0]).toBe('replies');
    expect([stateOf(returned, 'integrity', false), stateOf(returned, 'replies', false)]).toEqual([
      'to-correct',
      'to-correct',
    ]);
    const replied = { ...returned, sections: { integrity, replies: { [clause]: '已补充' } } };
    expect([stateOf(replied, 'integrity', false), stateOf(replied, 'replies', false)]).toEqual([
      'done',
      'done',
    ]);
    const submitted = { ...returned, phase: 'submitted' as const };
    expect(stateOf(submitted, 'integrity', false)).toBe('done');
    expect(stepsOf(submitted)).not.toContain('replies');
  });

  it('shows a section as in progress while something required is empty, or entered and not saved', () => {
    const some = draft('advanced', { sections: { factory: { address: '示例路 1 号' } } });
    expect(stateOf(some, 'factory', false)).toBe('in-progress');
    expect(stateOf(draft('advanced'), 'enterprise', true)).toBe('in-progress');
    expect(stateOf(draft('advanced'), 'enterprise', false)).toBe('not-started');
  });

  it('asks for an attachment, or where that will do for the reason why it is missing', () => {
    expect(attachmentsLacking(draft('basic'))).toEqual([
      'business-licence',
      'credit-report',
      'maturity-report',
    ]);
    const explained = draft('basic', {
      sections: { attachments: { 'credit-report': '平台可查', 'business-licence': '另报' } },
      evidence: { m: { clause: 'base/5', slot: 'maturity-report' } },
    });
    expect(attachmentsLacking(explained)).toEqual(['business-licence']);
  });

  it('keeps a section open that is only in this browser, and waivers never', () => {
    const open = openSteps(draft('excellent'), (step) => step === 'profile');
    expect(open).toContain('profile');
    expect(open).not.toContain('waivers');
  });

  it.each([
    ['base/1/competitiveness', 'profile'],
    ['base/5', 'maturity'],
    ['advanced/construction/coverage', 'areas'],
    ['advanced/outcomes/1', 'kpis'],
    ['advanced/outcomes/2', 'self-assessment'],
    ['base/3', 'self-assessment'],
  ])('answers %s in %s', (clause, step) => expect(stepOfClause(clause)).toBe(step));
});
