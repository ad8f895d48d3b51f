import { describe, expect, it } from '@jest/globals';
import { applicationIn } from '../../test/journey.js';
import { expert, people } from '../../test/people.js';
import { applicationFor, mayOpenDossier } from '../application/view.js';
import { type Appeal, type AppealExpert, type AppealKind, noAppeal } from './appeal.js';
import { isOpenedBy, opensToPanel } from './reading.js';

const refused = applicationIn('refused', 'advanced');

function seat(n: number, interests: AppealExpert['interests']): AppealExpert {
  return {
    expert: `appeal-${n}`,
    specialty: 'technical',
    interests,
    findings: {},
    signed: false,
    summary: '',
  };
}

function reviewing(kind: AppealKind, id: string, change: Partial<Appeal> = {}): Appeal {
  const panel = [seat(0, 'clear'), seat(1, 'undeclared'), seat(2, 'conflicted')];
  return {
    ...noAppeal,
    phase: 'reviewing',
    against: { kind, id },
    applicationId: refused.id,
    panel,
    ...change,
  };
}

const member = (n: number) => ({ ...expert(0), id: `appeal-${n}` });
const application = { aggregate: 'application', id: refused.id };

describe('what an appeal opens to its panel', () => {
  it.each([
    ['application-refusal', refused.id, [application]],
    ['downgrade', 'e', [application, { aggregate: 're-evaluation', id: 'e' }]],
    ['revocation', 'r', [application, { aggregate: 'revocation', id: 'r' }]],
  ] as const)('%s: the application and the case the decision was taken in', (kind, id, opened) => {
    expect(opensToPanel(reviewing(kind, id), member(0))).toEqual(opened);
  });

  it('is nothing before the declaration, after a tie, to others, or out of its time', () => {
    const appeal = reviewing('application-refusal', refused.id);
    for (const actor of [member(1), member(2), expert(0), people.province])
      expect(opensToPanel(appeal, actor)).toEqual([]);
    for (const phase of ['accepted', 'upheld', 'withdrawn'] as const)
      expect(opensToPanel({ ...appeal, phase }, member(0))).toEqual([]);
    expect(opensToPanel({ ...appeal, against: null }, member(0))).toEqual([]);
  });

  it('opens that application and none besides', () => {
    const appeals = [reviewing('revocation', 'r')];
    expect(isOpenedBy(appeals, member(0), application)).toBe(true);
    expect(isOpenedBy(appeals, member(0), { aggregate: 'revocation', id: 'r' })).toBe(true);
    expect(isOpenedBy(appeals, member(0), { ...application, id: 'another' })).toBe(false);
    expect(isOpenedBy(appeals, member(0), { aggregate: 're-evaluation', id: 'r' })).toBe(false);
    expect(isOpenedBy([], member(0), application)).toBe(false);
  });

  it('shows the dossier without those who judged before and what they found', () => {
    const appeals = [reviewing('application-refusal', refused.id)];
    expect(applicationFor(member(0), refused)).toBeNull();
    expect(applicationFor(member(0), refused, appeals)).toMatchObject({
      sections: refused.sections,
      evidence: refused.evidence,
      refusal: refused.refusal,
      panel: [],
      formerMembers: [],
      tallies: [],
      meanScore: null,
    });
    expect(mayOpenDossier(member(0), refused, appeals)).toBe(true);
    expect(mayOpenDossier(member(1), refused, appeals)).toBe(false);
    expect(applicationFor(member(1), refused, appeals)).toBeNull();
  });
});
