import { describe, expect, it } from '@jest/globals';
import { type Tier } from '@tidu/criteria';
import { factory, titled } from '../../../test/dossier.js';
import { applicationIn, decideStep, evidenceFor, take } from '../../../test/journey.js';
import { JULY, outcome, withProcedure } from '../../../test/outcome.js';
import { people } from '../../../test/people.js';
import { canonicalHash } from '../../core/hashing.js';
import { type Application } from '../state.js';
import { type ApplicationRelated } from '../commands.js';

const submit = { type: 'submit', truthful: true, noSecrets: true } as const;

describe('declaring', () => {
  const draft = () => applicationIn('draft', 'advanced');

  it('refuses what the criteria cannot read, with the path', () => {
    const decision = decideStep(
      draft(),
      {
        actor: people.applicant,
        now: JULY,
        command: {
          type: 'declare-section',
          section: 'integrity',
          content: {
            creditRecordClean: true,
            accidents: [{ date: '1949-09-30', kind: 'safety', severity: 'general' }],
            violations: [],
          },
        },
      },
      'advanced',
    );
    expect(decision.ok ? null : decision.refusal.issues?.map(({ path }) => path)).toEqual([
      '$.content.accidents[0].date',
    ]);
  });
  it('refuses a KPI the edition does not know', () =>
    expect(
      outcome(draft(), people.applicant, {
        type: 'declare-section',
        section: 'kpis',
        content: [{ kpi: 'no-such', value: 1 }],
      }),
    ).toBe('declaration-invalid'));
  it('takes a waiver at the excellent tier only', () => {
    const waiver = {
      type: 'declare-section',
      section: 'waivers',
      content: { 'advanced/construction/coverage': { areas: ['research-and-design'], reason: '集团承担' } },
    } as const;
    expect(outcome(draft(), people.applicant, waiver)).toBe('declaration-invalid');
    const atExcellent = {
      ...waiver,
      content: { 'excellent/construction/coverage': waiver.content['advanced/construction/coverage'] },
    };
    expect(outcome(applicationIn('draft', 'excellent'), people.applicant, atExcellent)).toEqual([
      'application.section-declared',
    ]);
  });
  it('names everything that keeps it from being submitted', () => {
    const decision = decideStep(
      draft(),
      { actor: people.applicant, now: JULY, command: { type: 'submit', truthful: false, noSecrets: true } },
      'advanced',
    );
    expect(decision.ok ? null : decision.refusal.issues?.map(({ path }) => path)).toEqual([
      '$.sections.profile',
      '$.sections.integrity',
      '$.sections.maturity',
      '$.sections.areas',
      '$.sections.kpis',
      '$.sections.self-assessment',
      '$.evidence.advanced/construction/production-operations',
      '$.evidence.advanced/construction/production-management',
      '$.evidence.advanced/construction/business-operations',
      '$.truthful',
    ]);
  });
  it('refuses the same evidence twice, and removing what is not there', () => {
    const once = take({ state: draft(), events: [] }, 'advanced', {
      actor: people.applicant,
      now: JULY,
      command: { type: 'attach-evidence', ...evidenceFor('base/3') },
    }).state;
    expect(outcome(once, people.applicant, { type: 'attach-evidence', ...evidenceFor('base/3') })).toBe(
      'evidence-attached',
    );
    expect(outcome(once, people.applicant, { type: 'remove-evidence', id: 'evidence of base/3' })).toEqual([
      'application.evidence-removed',
    ]);
    expect(outcome(draft(), people.applicant, { type: 'remove-evidence', id: 'evidence of base/3' })).toBe(
      'evidence-not-found',
    );
  });
  it('submits within the window', () => {
    const ready = { ...applicationIn('submitted', 'advanced'), phase: 'draft' as const };
    expect(outcome(ready, people.applicant, submit, '2026-08-02T02:00:00.000Z')).toBe('window-closed');
    expect(outcome(ready, people.applicant, submit, '2026-07-31T02:00:00.000Z')).toEqual([
      'application.submitted',
    ]);
  });
  it('withdraws on both streams, so that the factory may apply again', () =>
    expect(
      outcome(applicationIn('accepted', 'advanced'), people.applicant, { type: 'withdraw', reason: '改报' }),
    ).toEqual(['application.withdrawn', 'factory.application-withdrawn']));

  it('records what was declared by its hash, the same for the same content', () => {
    const hashOf = (state: Application) => {
      const decision = decideStep(state, { actor: people.applicant, now: JULY, command: submit }, 'advanced');
      const [event] = decision.ok ? decision.events : [];
      return event?.type === 'application.submitted' ? event.data.contentHash : undefined;
    };
    const returned = applicationIn('returned', 'advanced');
    const { sections, evidence } = returned;
    const ladder = { requires: 'basic', certificateNumber: '示例-basic', exception: null };
    expect(hashOf(returned)).toBe(canonicalHash({ sections, evidence, ladder }));
    const more = { ...returned, evidence: { ...evidence, more: evidenceFor('base/3') } };
    expect(hashOf(more)).not.toBe(hashOf(returned));
  });
  it('takes a correction until its last day', () => {
    const returned = applicationIn('returned', 'advanced');
    expect(returned.corrections.at(-1)?.dueOn).toBe('2026-07-31');
    expect(outcome(returned, people.applicant, submit, '2026-07-31T15:59:59.000Z')).toEqual([
      'application.submitted',
    ]);
    expect(outcome(returned, people.applicant, submit, '2026-07-31T16:00:00.000Z')).toBe(
      'correction-overdue',
    );
  });
});

describe('the ladder', () => {
  const ready = (tier: Tier) => ({ ...applicationIn('submitted', tier), phase: 'draft' as const });
  const standing = (tier: Tier | null): ApplicationRelated => ({
    factory: tier === null ? factory : { ...factory, ...titled(tier) },
  });

  it.each([
    ['basic', null, ['application.submitted']],
    ['advanced', null, 'tier-below-missing'],
    ['advanced', 'basic', ['application.submitted']],
    ['pioneer', 'advanced', 'tier-below-missing'],
    ['pioneer', 'excellent', ['application.submitted']],
  ] as const)('%s on %s: %s', (tier, held, expected) =>
    expect(outcome(ready(tier), people.applicant, submit, JULY, standing(held))).toEqual(expected),
  );

  it('passes over the advanced tier in the 2024 edition only with a reason', () => {
    const ask = (ladderException?: string) =>
      outcome(
        ready('excellent'),
        people.applicant,
        { ...submit, ...(ladderException === undefined ? {} : { ladderException }) },
        JULY,
        standing('basic'),
      );
    expect(ask()).toBe('exception-needed');
    expect(ask('  ')).toBe('exception-needed');
    expect(ask('行业首台套示范，国内领先')).toEqual(['application.submitted']);
  });
  it('knows no exception where the campaign requires the tier below', () => {
    const strict = withProcedure(ready('excellent'), { ladder: 'required' });
    expect(
      outcome(strict, people.applicant, { ...submit, ladderException: '国内领先' }, JULY, standing('basic')),
    ).toBe('tier-below-missing');
  });
  it('does not count a title that ran out', () => {
    const { title } = titled('basic');
    if (title === null) throw new Error('a title expected');
    const old = { ...title, validUntil: '2026-07-09' };
    const related = { factory: { ...factory, title: old, titles: [old] } };
    expect(outcome(ready('advanced'), people.applicant, submit, JULY, related)).toBe('tier-below-missing');
  });
});
