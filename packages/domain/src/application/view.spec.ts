import { describe, expect, it } from '@jest/globals';
import { applicationIn, journeyTo, take } from '../../test/journey.js';
import { expert, people } from '../../test/people.js';
import { type Actor } from '../core/actor.js';
import { historyEntryFor } from './history.js';
import { applicationFor, mayOpenDossier } from './view.js';

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

  it('keeps the dossier locked to an expert who has not declared, or declared a tie', () => {
    const seated = applicationIn('in-review', 'advanced');
    const seen = applicationFor(expert(1), seated);
    expect(seen).toMatchObject({ sections: {}, evidence: {}, alternates: [], factory: seated.factory });
    expect(seen?.panel.map((member) => member.expert)).toEqual(['expert-1']);
    expect(mayOpenDossier(expert(1), seated)).toBe(false);
    const declared = (conflicts: readonly { kind: 'equity'; detail: string }[]) =>
      take({ state: seated, events: [] }, 'advanced', {
        actor: expert(1),
        now: '2026-07-31T02:00:00.000Z',
        command: { type: 'declare-interests', conflicts },
      }).state;
    const tied = declared([{ kind: 'equity', detail: '持股' }]);
    expect(applicationFor(expert(1), tied)?.sections).toEqual({});
    expect(mayOpenDossier(expert(1), tied)).toBe(false);
    const clear = declared([]);
    expect(applicationFor(expert(1), clear)?.sections).toEqual(seated.sections);
    expect(mayOpenDossier(expert(1), clear)).toBe(true);
    expect(mayOpenDossier(people.outsider, clear)).toBe(false);
  });

  it('shows an expert the others only after the own signature', () => {
    const reviewing = applicationIn('in-review', 'advanced');
    expect(applicationFor(expert(1), reviewing)?.panel.map((member) => member.expert)).toEqual(['expert-1']);
    expect(applicationFor(expert(1), applicationIn('concluded', 'advanced'))?.panel).toHaveLength(3);
    expect(applicationFor(people.outsider, reviewing)).toBeNull();
  });

  it('hides the panel’s work from the applicant’s history, and the others’ from an expert’s', () => {
    const state = applicationIn('concluded', 'advanced');
    const read = (actor: Actor, type: string, by: string, data: object = {}) =>
      historyEntryFor(actor, state, { type, data, metadata: { actor: by } });
    expect(read(people.applicant, 'application.findings-recorded', 'expert-0')).toBeNull();
    expect(read(people.applicant, 'application.panel-assigned', 'province')).toBeNull();
    expect(read(people.applicant, 'application.interests-declared', 'expert-0')).toBeNull();
    expect(read(people.applicant, 'application.submitted', 'applicant')).not.toBeNull();
    expect(read(expert(0), 'application.opinion-signed', 'expert-0')).not.toBeNull();
    expect(read(expert(0), 'application.opinion-signed', 'expert-1')).toBeNull();
    expect(read(expert(0), 'application.submitted', 'applicant')).not.toBeNull();
    expect(read(people.outsider, 'application.submitted', 'applicant')).toBeNull();
    expect(read(people.auditor, 'application.opinion-signed', 'expert-1')).not.toBeNull();
    const conclusion = { opinion: '通过', tallies: [1], dissents: [2], meanScore: 81 };
    const concluded = read(people.applicant, 'application.review-concluded', 'province', conclusion);
    expect(concluded?.data).toEqual({ opinion: '通过' });
    expect(read(people.province, 'application.review-concluded', 'province', conclusion)?.data).toEqual(
      conclusion,
    );
  });
});
