import { describe, expect, it } from '@jest/globals';
import { campaign, factory, titled } from '../../../test/dossier.js';
import { nowhere } from '../../../test/journey.js';
import { JULY, outcome } from '../../../test/outcome.js';
import { people } from '../../../test/people.js';
import { type Enterprise, noEnterprise } from '../../enterprise/state.js';
import { type Factory } from '../../factory/state.js';
import { type Actor } from '../../core/actor.js';
import { type ApplicationRelated } from '../commands.js';
import { application } from '../aggregate.js';

const GROUP = '91110000100000999H';

describe('open-application', () => {
  const open = { type: 'open-application', id: 'x', factoryId: 'f', campaignId: 'c' } as const;
  const ask = (related: ApplicationRelated, now = JULY, actor: Actor = people.applicant, group?: string) => {
    const command = { ...open, ...(group === undefined ? {} : { group, enterprise: factory.enterprise }) };
    const decision = application.decide(command, nowhere.state, { actor, now, related });
    return decision.ok ? decision.events.map((event) => event.type) : decision.refusal.code;
  };

  it('opens on both streams at once', () =>
    expect(ask({ factory, campaign: campaign('basic') })).toEqual([
      'application.opened',
      'factory.application-opened',
    ]));
  it('is the enterprise’s own', () =>
    expect(ask({ factory, campaign: campaign('basic') }, JULY, people.stranger)).toBe('not-permitted'));
  it('needs a campaign', () => expect(ask({ factory })).toBe('campaign-not-found'));
  it('opens on the first day of the window, in China', () => {
    expect(ask({ factory, campaign: campaign('basic') }, '2026-06-30T15:59:59.999Z')).toBe('window-closed');
    expect(ask({ factory, campaign: campaign('basic') }, '2026-06-30T16:00:00.000Z')).toContain(
      'application.opened',
    );
  });
  it('closes after the last day of the window', () => {
    expect(ask({ factory, campaign: campaign('basic') }, '2026-07-31T15:59:59.999Z')).toContain(
      'application.opened',
    );
    expect(ask({ factory, campaign: campaign('basic') }, '2026-07-31T16:00:00.000Z')).toBe('window-closed');
  });
  it('is one for each factory and campaign', () =>
    expect(
      ask({
        factory: { ...factory, applications: { [campaign('basic').id ?? '']: 'a' } },
        campaign: campaign('basic'),
      }),
    ).toBe('already-applied'));
  it('is for factories of the campaign’s region', () =>
    expect(ask({ factory: { ...factory, province: '330000' }, campaign: campaign('basic') })).toBe(
      'outside-campaign',
    ));
  it('needs a factory, and comes once', () => {
    expect(ask({ campaign: campaign('basic') })).toBe('not-permitted');
    expect(outcome({ ...nowhere.state, phase: 'draft' }, people.applicant, open)).toBe('wrong-phase');
  });
  it('is not for a tier the factory stands above', () =>
    expect(ask({ factory: { ...factory, ...titled('advanced') }, campaign: campaign('basic') })).toBe(
      'holds-higher-title',
    ));
  it('renews a title in the last year of its term, and not before', () => {
    const holder = (validUntil: string): Factory => {
      const { title } = titled('basic');
      if (title === null) throw new Error('a title expected');
      const running = { ...title, validUntil };
      return { ...factory, title: running, titles: [running] };
    };
    expect(ask({ factory: holder('2027-07-11'), campaign: campaign('basic') })).toBe('renewal-not-open');
    const decision = application.decide(open, nowhere.state, {
      actor: people.applicant,
      now: JULY,
      related: { factory: holder('2027-07-10'), campaign: campaign('basic') },
    });
    expect(decision.ok ? decision.events[0]?.data : decision.refusal).toMatchObject({ purpose: 'renewal' });
  });
  it('is not for a factory under a bar, until its last day is over', () => {
    const barred = { ...factory, barUntil: '2026-07-10' };
    expect(ask({ factory: barred, campaign: campaign('basic') })).toBe('barred');
    expect(ask({ factory: barred, campaign: campaign('basic') }, '2026-07-10T16:00:00.000Z')).toContain(
      'application.opened',
    );
  });
  it('is for a branch only where the campaign says so', () => {
    const branch = { ...factory, branchUscc: '91320214MA1T0A0B2R' };
    const { terms, ...rest } = campaign('basic');
    if (terms === null) throw new Error('terms expected');
    expect(ask({ factory: branch, campaign: { ...rest, terms } })).toBe('branches-excluded');
    const open2 = { ...rest, terms: { ...terms, procedure: { branchIndustries: ['C34'] } } };
    expect(ask({ factory: branch, campaign: open2 })).toContain('application.opened');
  });

  describe('through a group’s channel', () => {
    const member: Enterprise = { ...noEnterprise, uscc: factory.enterprise, group: GROUP };
    const ofGroup = (group: string | undefined) => {
      const { terms, ...rest } = campaign('basic');
      if (terms === null) throw new Error('terms expected');
      return { ...rest, terms: { ...terms, ...(group === undefined ? {} : { group }) } };
    };
    it('takes a member of the group, in the group’s own campaign', () =>
      expect(
        ask({ factory, campaign: ofGroup(GROUP), enterprise: member }, JULY, people.applicant, GROUP),
      ).toContain('application.opened'));
    it('takes nobody else', () => {
      const other = { ...member, group: 'xpcc' };
      expect(
        ask({ factory, campaign: ofGroup(GROUP), enterprise: other }, JULY, people.applicant, GROUP),
      ).toBe('not-of-group');
      const foreign = { ...member, uscc: '914403001922038216' };
      expect(
        ask({ factory, campaign: ofGroup(GROUP), enterprise: foreign }, JULY, people.applicant, GROUP),
      ).toBe('not-of-group');
      expect(ask({ factory, campaign: ofGroup(GROUP), enterprise: member })).toBe('outside-campaign');
    });
    it('does not lead into a province’s campaign', () =>
      expect(
        ask({ factory, campaign: ofGroup(undefined), enterprise: member }, JULY, people.applicant, GROUP),
      ).toBe('outside-campaign'));
  });
});
