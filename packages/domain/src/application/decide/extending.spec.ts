import { describe, expect, it } from '@jest/globals';
import { applicationIn } from '../../../test/journey.js';
import { campaign as sample, factoryBelow } from '../../../test/dossier.js';
import { people } from '../../../test/people.js';
import { campaign as campaigns } from '../../campaign/aggregate.js';
import { type CampaignCommand } from '../../campaign/commands.js';
import { type Campaign } from '../../campaign/state.js';
import { type Actor } from '../../core/actor.js';
import { application } from '../aggregate.js';
import { type ApplicationCommand } from '../commands.js';
import { applicationClocks } from '../clocks.js';
import { evolveApplication } from '../evolve.js';
import { type ApplicationEvent } from '../events.js';
import { type Application } from '../state.js';

const { province, platform, applicant } = people;
const open = sample('advanced');
const extend = {
  type: 'extend-window',
  closesOn: '2026-08-15',
  reason: '系统维护影响填报',
  announcement: '示例公告〔2026〕1号',
} as const;

function decide(state: Campaign, command: CampaignCommand, actor: Actor = province, day = '2026-07-30') {
  return campaigns.decide(command, state, { actor, now: `${day}T02:00:00.000Z`, related: {} });
}

function extended(): Campaign {
  const decision = decide(open, extend);
  if (!decision.ok) throw new Error(decision.refusal.code);
  return decision.events.reduce((state, event) => campaigns.evolve(state, event), open);
}

function ask(state: Application, command: ApplicationCommand, campaign: Campaign, day: string, actor: Actor) {
  return application.decide(command, state, { actor, now: `${day}T02:00:00.000Z`, related: { campaign } });
}

const codeOf = (decision: ReturnType<typeof ask> | ReturnType<typeof decide>) =>
  decision.ok ? decision.events.map(({ type }) => type).join() : decision.refusal.code;

describe('a campaign that takes applications for longer', () => {
  it('says from which day to which, why, and where that was announced', () => {
    expect(extended().terms?.window).toEqual({ opensOn: '2026-07-01', closesOn: '2026-08-15' });
    expect(extended().extensions).toMatchObject([
      {
        from: '2026-07-31',
        closesOn: '2026-08-15',
        reason: extend.reason,
        on: '2026-07-30',
        by: province.id,
      },
    ]);
  });

  it('is never made shorter, and never without reason or announcement', () => {
    for (const change of [{ closesOn: '2026-07-31' }, { reason: ' ' }, { announcement: '' }])
      expect(codeOf(decide(open, { ...extend, ...change }))).toBe('extension-invalid');
    expect(codeOf(decide(open, extend, province, '2026-08-16'))).toBe('extension-invalid');
    expect(codeOf(decide(extended(), { ...extend, closesOn: '2026-08-20' }))).toBe(
      'campaign.window-extended',
    );
  });

  it('is extended by who holds it', () => {
    for (const actor of [people.city, people.otherProvince, applicant, people.auditor])
      expect(codeOf(decide(open, extend, actor))).toBe('not-permitted');
  });
});

describe('a draft in it', () => {
  const draft = applicationIn('draft', 'advanced');

  it('lapses after the new last day, and not after the old', () => {
    expect(codeOf(ask(draft, { type: 'lapse' }, open, '2026-08-01', platform))).toBe('application.lapsed');
    expect(codeOf(ask(draft, { type: 'lapse' }, extended(), '2026-08-01', platform))).toBe('not-due');
    expect(codeOf(ask(draft, { type: 'lapse' }, extended(), '2026-08-16', platform))).toBe(
      'application.lapsed',
    );
  });

  it('is told, once, and its clock follows', () => {
    const take = { type: 'take-extension' } as const;
    expect(codeOf(ask(draft, take, open, '2026-07-30', platform))).toBe('not-extended');
    const decision = ask(draft, take, extended(), '2026-07-30', platform);
    if (!decision.ok) throw new Error(decision.refusal.code);
    const told = (decision.events as readonly ApplicationEvent[]).reduce(evolveApplication, draft);
    expect(applicationClocks(told, { years: {} })).toMatchObject([{ name: 'window', dueOn: '2026-08-15' }]);
    expect(codeOf(ask(told, take, extended(), '2026-07-30', platform))).toBe('not-extended');
  });

  it('is submitted until the new last day', () => {
    const submit = { type: 'submit', truthful: true, noSecrets: true } as const;
    const on = (campaign: Campaign, day: string) => {
      const related = { campaign, factory: factoryBelow('advanced') };
      const decision = application.decide(submit, draft, {
        actor: applicant,
        now: `${day}T02:00:00.000Z`,
        related,
      });
      return decision.ok ? 'submitted' : decision.refusal.code;
    };
    expect(on(open, '2026-08-10')).toBe('window-closed');
    expect(on(extended(), '2026-08-10')).not.toBe('window-closed');
    expect(on(extended(), '2026-08-16')).toBe('window-closed');
  });
});
