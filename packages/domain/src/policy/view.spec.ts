import { describe, expect, it } from '@jest/globals';
import { applicationIn, journeyTo } from '../../test/journey.js';
import { expert, people } from '../../test/people.js';
import { isHiddenFromHistory } from './panel-privacy.js';
import { applicationFor } from './view.js';

describe('what each may see', () => {
  it('keeps a draft to its enterprise and the auditors', () => {
    const draft = applicationIn('draft', 'advanced');
    const seers = Object.entries(people).filter(([, actor]) => applicationFor(actor, draft) !== null);
    expect(seers.map(([name]) => name)).toEqual(['applicant', 'auditor', 'platform']);
  });

  it('shows a submitted one to its own region and the ministry, to no stranger and no administrator', () => {
    const submitted = applicationIn('submitted', 'advanced');
    const seers = Object.entries(people).filter(([, actor]) => applicationFor(actor, submitted) !== null);
    expect(seers.map(([name]) => name)).toEqual([
      'applicant',
      'city',
      'province',
      'miit',
      'auditor',
      'platform',
    ]);
  });

  it('never tells the applicant who sat on the panel', () => {
    const { state } = journeyTo('awarded', 'advanced');
    expect(applicationFor(people.applicant, state)?.panel).toEqual([]);
    expect(applicationFor(people.applicant, applicationIn('concluded', 'advanced'))?.tallies).toEqual([]);
    expect(applicationFor(people.province, state)?.panel).toHaveLength(3);
  });

  it('shows an expert the others only after the own signature', () => {
    const reviewing = applicationIn('in-review', 'advanced');
    expect(applicationFor(expert(1), reviewing)?.panel.map((member) => member.expert)).toEqual(['expert-1']);
    expect(applicationFor(expert(1), applicationIn('concluded', 'advanced'))?.panel).toHaveLength(3);
    expect(applicationFor(people.outsider, reviewing)).toBeNull();
  });

  it('hides the panel’s work from the applicant’s history, and the others’ from an expert’s', () => {
    const by = (type: string, actor: string) => ({ type, metadata: { actor } });
    expect(isHiddenFromHistory(people.applicant, by('application.findings-recorded', 'expert-0'))).toBe(true);
    expect(isHiddenFromHistory(people.applicant, by('application.panel-assigned', 'province'))).toBe(true);
    expect(isHiddenFromHistory(people.applicant, by('application.submitted', 'applicant'))).toBe(false);
    expect(isHiddenFromHistory(expert(0), by('application.opinion-signed', 'expert-0'))).toBe(false);
    expect(isHiddenFromHistory(expert(0), by('application.opinion-signed', 'expert-1'))).toBe(true);
    expect(isHiddenFromHistory(people.auditor, by('application.opinion-signed', 'expert-1'))).toBe(false);
  });
});
