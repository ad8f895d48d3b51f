import { describe, expect, it } from '@jest/globals';
import { applicationIn, journeyTo, take } from '../../test/journey.js';
import { expert, people } from '../../test/people.js';
import { type Actor } from '../core/actor.js';
import { clausesToJudge } from './decide/reviewing.js';
import { historyEntryFor } from './history.js';
import { type Application } from './state.js';
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
    expect(read(people.province, 'application.review-concluded', 'province', conclusion)?.data).toEqual(
      conclusion,
    );
  });
});

describe('while a review runs', () => {
  const declare = { type: 'declare-interests', conflicts: [] } as const;
  const judged = clausesToJudge(applicationIn('in-review', 'excellent'), 'expert-0').map(
    ({ clause }) => clause,
  );
  const findings = judged.map(
    (clause) => ({ clause, verdict: 'met', reason: '属实', evidence: [] }) as const,
  );
  /** A review at the excellent tier, which a province recommends and the ministry organises; one expert has found all. */
  const reviewing = (() => {
    const at = { state: applicationIn('in-review', 'excellent'), events: [] };
    const by = (command: Parameters<typeof take>[2]['command']) => ({
      actor: expert(0),
      now: '2026-07-31T02:00:00.000Z',
      command,
    });
    const declared = take(at, 'excellent', by(declare));
    return take(declared, 'excellent', by({ type: 'record-findings', findings })).state;
  })();
  const signed: Application = {
    ...reviewing,
    panel: reviewing.panel.map((member) => ({
      ...member,
      interests: 'clear',
      signed: true,
      summary: '同意',
    })),
  };
  const read = (actor: Actor, state: Application, type: string, data: object = {}) =>
    historyEntryFor(actor, state, { type, data, metadata: { actor: 'expert-0' } });

  it('recommending units and the applicant learn neither who sits nor what was found', () => {
    for (const actor of [people.applicant, people.city, people.province]) {
      for (const state of [reviewing, signed]) {
        expect(applicationFor(actor, state)).toMatchObject({ panel: [], alternates: [], draw: null });
        for (const type of ['panel-assigned', 'interests-declared', 'findings-recorded', 'opinion-signed'])
          expect(read(actor, state, `application.${type}`)).toBeNull();
        const visit = { visitedOn: '2026-07-31', summary: '属实' };
        expect(read(actor, state, 'application.site-verified', visit)?.data).toEqual({
          visitedOn: '2026-07-31',
        });
      }
    }
  });

  it('the body that organises it sees who sits and who has signed, and the findings when all are in', () => {
    const seen = applicationFor(people.miit, reviewing);
    expect(seen?.panel.map((member) => member.expert)).toEqual(reviewing.panel.map(({ expert: id }) => id));
    expect(seen?.panel[0]).toMatchObject({ interests: 'clear', signed: false, findings: {}, scores: null });
    expect(reviewing.panel[0]?.findings).not.toEqual({});
    const told = { expert: 'expert-0', findings: [1], summary: '同意' };
    const entry = read(people.miit, reviewing, 'application.findings-recorded', told);
    expect(entry?.data).toEqual({ expert: 'expert-0' });
    expect(applicationFor(people.miit, signed)?.panel).toEqual(signed.panel);
    expect(read(people.miit, signed, 'application.findings-recorded', told)?.data).toEqual(told);
  });

  it('auditors and the platform see all of it', () => {
    for (const actor of [people.auditor, people.platform])
      expect(applicationFor(actor, reviewing)).toEqual(reviewing);
    expect(read(people.auditor, reviewing, 'application.findings-recorded', { findings: [1] })?.data).toEqual(
      {
        findings: [1],
      },
    );
  });

  it('verdict and rank are hidden from an expert whose own findings are not in', () => {
    const computed = {
      round: 2,
      stage: 'conclusion',
      verdict: 'eligible',
      clauses: [],
      missing: [],
    } as const;
    const recommendation = { rank: 1, opinion: '推荐', listId: 'l', listHash: 'h' };
    const known: Application = { ...reviewing, eligibility: computed, recommendation };
    for (const actor of [expert(0), expert(1)])
      expect(applicationFor(actor, known)).toMatchObject({ eligibility: null, recommendation: null });
    expect(read(expert(0), known, 'application.recommended', recommendation)).toMatchObject({
      data: { listId: 'l', listHash: 'h' },
    });
    const done: Application = { ...signed, eligibility: computed, recommendation };
    expect(applicationFor(expert(0), done)).toMatchObject({ eligibility: computed, recommendation });
  });
});

describe('the results', () => {
  const computed = { round: 9, stage: 'conclusion', verdict: 'eligible', clauses: [], missing: [] } as const;
  const at = (phase: 'concluded' | 'awarded'): Application => ({
    ...(phase === 'awarded' ? journeyTo('awarded', 'advanced').state : applicationIn(phase, 'advanced')),
    eligibility: computed,
  });
  const read = (state: Application, type: string, data: object) =>
    historyEntryFor(people.applicant, state, { type, data, metadata: { actor: 'province' } });
  const conclusion = { opinion: '通过', findings: {}, tallies: [1], dissents: [2], meanScore: 81 };

  it('are not the applicant’s before the decision', () => {
    const seen = applicationFor(people.applicant, at('concluded'));
    expect(seen).toMatchObject({ findings: {}, conclusion: '', tallies: [], meanScore: null });
    expect(seen?.eligibility).toBeNull();
    expect(at('concluded').findings).not.toEqual({});
    expect(read(at('concluded'), 'application.review-concluded', conclusion)?.data).toEqual({});
    expect(read(at('concluded'), 'application.eligibility-computed', computed)).toBeNull();
  });

  it('come with it, without who found what', () => {
    const seen = applicationFor(people.applicant, at('awarded'));
    expect(seen).toMatchObject({ findings: at('awarded').findings, eligibility: computed, panel: [] });
    expect(read(at('awarded'), 'application.review-concluded', conclusion)?.data).toEqual({
      opinion: '通过',
      findings: {},
    });
    expect(read(at('awarded'), 'application.eligibility-computed', computed)?.data).toEqual(computed);
  });

  it('leave the applicant what was computed on its own word', () => {
    const own = { ...computed, stage: 'submission' } as const;
    const state = { ...at('concluded'), eligibility: own };
    expect(applicationFor(people.applicant, state)?.eligibility).toEqual(own);
    expect(read(state, 'application.eligibility-computed', own)?.data).toEqual(own);
  });
});
