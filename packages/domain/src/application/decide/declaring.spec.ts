import { describe, expect, it } from '@jest/globals';
import { type Tier } from '@tidu/criteria';
import { factory, titled } from '../../../test/dossier.js';
import { applicationIn, decideStep, evidenceFor, licence, take } from '../../../test/journey.js';
import { JULY, outcome, withProcedure } from '../../../test/outcome.js';
import { people } from '../../../test/people.js';
import { canonicalHash } from '../../core/hashing.js';
import { type Application } from '../state.js';
import { type ApplicationCommand, type ApplicationRelated } from '../commands.js';
import { type SectionContent } from '../declaration.js';

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
      '$.sections.enterprise',
      '$.sections.profile',
      '$.sections.integrity',
      '$.sections.factory',
      '$.sections.maturity',
      '$.sections.construction',
      '$.sections.areas',
      '$.sections.scenarios',
      '$.sections.kpis',
      '$.sections.outcomes',
      '$.sections.self-assessment',
      '$.sections.attachments.business-licence',
      '$.sections.attachments.financial-reports',
      '$.sections.attachments.credit-report',
      '$.sections.attachments.safety-proof',
      '$.sections.attachments.maturity-report',
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
      const decision = decideStep(
        state,
        { actor: people.applicant, now: JULY, command: { ...submit, unchangedReason: '见答复' } },
        'advanced',
      );
      const [event] = decision.ok ? decision.events : [];
      return event?.type === 'application.submitted' ? event.data.contentHash : undefined;
    };
    const returned = replied();
    const { sections, evidence } = returned;
    const ladder = { requires: 'basic', certificateNumber: '示例-basic', exception: null };
    expect(hashOf(returned)).toBe(canonicalHash({ sections, evidence, ladder }));
    const more = { ...returned, evidence: { ...evidence, more: evidenceFor('base/3') } };
    expect(hashOf(more)).not.toBe(hashOf(returned));
  });
  it('takes a correction until its last day', () => {
    const returned = changed();
    expect(returned.corrections.at(-1)?.dueOn).toBe('2026-07-31');
    expect(outcome(returned, people.applicant, submit, '2026-07-31T15:59:59.000Z')).toEqual([
      'application.submitted',
    ]);
    expect(outcome(returned, people.applicant, submit, '2026-07-31T16:00:00.000Z')).toBe(
      'correction-overdue',
    );
  });
});

const declaring = (state: Application, section: SectionContent & { readonly seen?: number }) =>
  take({ state, events: [] }, 'advanced', {
    actor: people.applicant,
    now: JULY,
    command: { type: 'declare-section', ...section },
  }).state;

/** Returned for correction, with every demand answered. */
const replied = () =>
  declaring(applicationIn('returned', 'advanced'), {
    section: 'replies',
    content: { 'base/3': '已补充' },
  });
const changed = () =>
  declaring(replied(), {
    section: 'areas',
    content: { 'production-operations': { description: '自动化产线，已补充检测设备' } },
  });

describe('a corrected application', () => {
  const refusal = (state: Application, command: ApplicationCommand) => {
    const decision = decideStep(state, { actor: people.applicant, now: JULY, command }, 'advanced');
    return decision.ok ? null : [decision.refusal.code, decision.refusal.issues?.map(({ path }) => path)];
  };

  it('answers every demand', () => {
    expect(refusal(applicationIn('returned', 'advanced'), submit)).toEqual([
      'not-ready',
      ['$.sections.replies.base/3'],
    ]);
    expect(
      outcome(applicationIn('returned', 'advanced'), people.applicant, {
        type: 'declare-section',
        section: 'replies',
        content: { 'base/4': '没有要求' },
      }),
    ).toBe('declaration-invalid');
  });
  it('is asked about where nothing changed but the replies', () => {
    expect(refusal(replied(), submit)).toEqual(['nothing-changed', ['$.unchangedReason']]);
    expect(refusal(replied(), { ...submit, unchangedReason: '  ' })).not.toBeNull();
    const again = take({ state: replied(), events: [] }, 'advanced', {
      actor: people.applicant,
      now: JULY,
      command: { ...submit, unchangedReason: '清单已在附件中' },
    }).state;
    expect(again.corrections.at(-1)?.unchangedReason).toBe('清单已在附件中');
  });
  it('needs no word where something changed', () =>
    expect(outcome(changed(), people.applicant, submit)).toEqual(['application.submitted']));
});

describe('two people in one section', () => {
  const areas = (description: string, seen?: number) => ({
    section: 'areas' as const,
    content: { 'production-operations': { description } },
    ...(seen !== undefined && { seen }),
  });
  const draft = () => applicationIn('draft', 'advanced');

  it('tells the later one, and overwrites nothing', () => {
    const first = declaring(draft(), areas('甲写的', 0));
    expect(outcome(first, people.applicant, { type: 'declare-section', ...areas('乙写的', 0) })).toBe(
      'section-changed',
    );
    expect(declaring(first, areas('合并后的', 1)).sections.areas).toEqual({
      'production-operations': { description: '合并后的' },
    });
  });
  it('never minds another section', () => {
    const other = declaring(draft(), { section: 'kpis', content: [], seen: 0 });
    expect(declaring(other, areas('甲写的', 0)).revisions).toEqual({ kpis: 1, areas: 1 });
  });
});

describe('an attachment', () => {
  const attaching = (changes: object) =>
    outcome(applicationIn('draft', 'advanced'), people.applicant, {
      type: 'attach-evidence',
      ...licence,
      ...changes,
    });

  it('goes into its place', () => expect(attaching({})).toEqual(['application.evidence-attached']));
  it.each([
    ['that the form does not have', { slot: 'menu' }],
    ['on another clause', { clause: 'base/3' }],
    ['of a kind it does not take', { mediaType: 'video/mp4' }],
    ['that is too large', { size: 20 * 1024 * 1024 + 1 }],
  ])('%s is refused', (_what, changes) => expect(attaching(changes)).toBe('attachment-invalid'));
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
