import { describe, expect, it } from '@jest/globals';
import { applicationIn, take } from '../../../test/journey.js';
import { JULY, outcome, withProcedure, withVerdict } from '../../../test/outcome.js';
import { people } from '../../../test/people.js';
import { noticeFault } from '../notice-ready.js';

describe('the decision', () => {
  const concluded = () => applicationIn('concluded', 'advanced');

  it('goes on notice only once evaluated and found eligible', () => {
    expect(noticeFault(concluded())?.code).toBe('evaluation-pending');
    expect(noticeFault(withVerdict(concluded(), 'ineligible'))?.code).toBe('not-eligible');
    expect(noticeFault(withVerdict(concluded(), 'undetermined'))?.code).toBe('undetermined');
    expect(noticeFault(withVerdict(concluded(), 'eligible'))).toBeNull();
    expect(noticeFault(withVerdict(applicationIn('in-review', 'advanced'), 'eligible'))?.code).toBe(
      'not-concluded',
    );
  });
  it('goes on notice only above the pass mark of the campaign’s sheet', () => {
    const items = [{ id: 'a', title: { zh: '总分', en: 'total' }, max: 100 }];
    const scoring = { name: { zh: '示例', en: 'sample' }, items, passMark: 80 };
    const scored = withProcedure(withVerdict(concluded(), 'eligible'), { scoring });
    expect(noticeFault({ ...scored, meanScore: 79.99 })?.code).toBe('below-pass-mark');
    expect(noticeFault({ ...scored, meanScore: null })?.code).toBe('below-pass-mark');
    expect(noticeFault({ ...scored, meanScore: 80 })).toBeNull();
  });
  it('is deferred only while undetermined, and taken up again with a fresh evaluation', () => {
    expect(
      outcome(withVerdict(concluded(), 'eligible'), people.province, { type: 'defer-decision', reason: '' }),
    ).toBe('determined');
    expect(
      outcome(withVerdict(concluded(), 'undetermined'), people.province, {
        type: 'defer-decision',
        reason: '',
      }),
    ).toEqual(['application.decision-deferred']);
    const resumed = take({ state: applicationIn('deferred', 'advanced'), events: [] }, 'advanced', {
      actor: people.province,
      now: JULY,
      command: { type: 'resume-decision', reason: '已有基准' },
    }).state;
    expect(resumed.round).toEqual({ round: 3, stage: 'conclusion' });
    expect(noticeFault(resumed)?.code).toBe('evaluation-pending');
  });
  it('lets no pioneer past cultivation and acceptance', () => {
    expect(noticeFault(withVerdict(applicationIn('concluded', 'pioneer'), 'eligible'))?.code).toBe(
      'cultivation-first',
    );
    expect(noticeFault(applicationIn('acceptance-passed', 'pioneer'))).toBeNull();
    const cultivated = applicationIn('cultivation', 'pioneer');
    const apply = { type: 'apply-for-acceptance', summary: '', kpis: null } as const;
    expect(cultivated.cultivation?.until).toBe('2028-08-10');
    expect(outcome(cultivated, people.applicant, apply, '2028-08-10T15:00:00.000Z')).toEqual([
      'application.acceptance-applied-for',
    ]);
    expect(outcome(cultivated, people.applicant, apply, '2028-08-10T16:00:00.000Z')).toBe('cultivation-over');
  });
});

describe('cultivation and acceptance', () => {
  it('are named, and passed, only where the evaluation holds', () => {
    const name = { type: 'name-for-cultivation', goals: '两年目标' } as const;
    const concluded = applicationIn('concluded', 'pioneer');
    expect(outcome(withVerdict(concluded, 'ineligible'), people.miit, name)).toBe('not-eligible');
    expect(outcome(withVerdict(concluded, 'eligible'), people.miit, name)).toEqual([
      'application.named-for-cultivation',
    ]);
    const pass = { type: 'pass-acceptance', opinion: '通过' } as const;
    const checked = applicationIn('acceptance-checked', 'pioneer');
    expect(outcome(checked, people.miit, pass)).toEqual(['application.acceptance-passed']);
    expect(outcome({ ...checked, eligibility: null }, people.miit, pass)).toBe('evaluation-pending');
  });
});
