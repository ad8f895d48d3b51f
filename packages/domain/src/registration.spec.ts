import { describe, expect, it } from '@jest/globals';
import { benchmark, campaign } from '../test/dossier.js';
import { people } from '../test/people.js';
import { campaign as campaigns } from './campaign/aggregate.js';
import { type OpenCampaign } from './campaign/commands.js';
import { fold } from './core/decision.js';
import { enterprise } from './enterprise/aggregate.js';
import { type Actor } from './core/actor.js';
import { foldAggregate } from './aggregates.js';

const now = '2026-06-01T02:00:00.000Z';

function paths(decision: { ok: boolean; refusal?: { code: string; issues?: readonly { path: string }[] } }) {
  return decision.ok ? [] : (decision.refusal?.issues?.map(({ path }) => path) ?? [decision.refusal?.code]);
}

describe('register-enterprise', () => {
  const command = {
    type: 'register-enterprise',
    uscc: people.applicant.enterprise,
    name: '示例企业',
    province: '320000',
    city: '320200',
    annualRevenueCny: 1,
  } as const;

  it('registers a code once', () => {
    const decision = enterprise.decide(command, enterprise.initial, {
      actor: people.applicant,
      now,
      related: {},
    });
    const registered = fold(enterprise, decision.ok ? decision.events : []);
    expect(registered).toEqual({ uscc: command.uscc, name: '示例企业', province: '320000', city: '320200' });
    expect(
      paths(enterprise.decide(command, registered, { actor: people.applicant, now, related: {} })),
    ).toEqual(['enterprise-registered']);
  });
  it('is for the enterprise itself', () =>
    expect(
      paths(enterprise.decide(command, enterprise.initial, { actor: people.stranger, now, related: {} })),
    ).toEqual(['not-permitted']));
  it('names every fault', () => {
    const wrong = { ...command, uscc: '91320214MA1T0A0B2X', name: ' ', city: '330200', annualRevenueCny: -1 };
    const actor: Actor = { ...people.applicant, enterprise: wrong.uscc };
    expect(paths(enterprise.decide(wrong, enterprise.initial, { actor, now, related: {} }))).toEqual([
      '$.uscc',
      '$.name',
      '$.city',
      '$.annualRevenueCny',
    ]);
  });
});

describe('campaigns', () => {
  const open = (change: Partial<OpenCampaign> = {}): OpenCampaign => {
    const { terms, id } = campaign('advanced');
    if (terms === null || id === null) throw new Error('the spec’s campaign has terms');
    return { type: 'open-campaign', id, ...terms, ...change };
  };
  const decide = (
    command: Parameters<typeof campaigns.decide>[0],
    actor: Actor = people.province,
    state = campaigns.initial,
  ) => campaigns.decide(command, state, { actor, now, related: {} });

  it('are opened by the province for its own tiers and region, and by the ministry for all', () => {
    expect(decide(open()).ok).toBe(true);
    expect(decide(open(), people.miit).ok).toBe(true);
    expect(paths(decide(open(), people.otherProvince))).toEqual(['not-permitted']);
    expect(paths(decide(open(), people.city))).toEqual(['not-permitted']);
    expect(paths(decide(open({ tier: 'excellent', region: '000000' })))).toEqual(['not-permitted']);
    expect(decide(open({ tier: 'excellent', region: '000000' }), people.miit).ok).toBe(true);
  });
  it('pin an edition that is in force: a draft serves what-if only', () => {
    expect(paths(decide(open({ edition: '2025' })))).toEqual(['$.edition']);
    expect(paths(decide(open({ edition: '1999' })))).toEqual(['$.edition']);
  });
  it('name every fault', () =>
    expect(
      paths(
        decide(
          open({
            window: { opensOn: '2026-07-31', closesOn: '2026-07-01' },
            noticeWorkingDays: 4,
            validityYears: 0,
          }),
        ),
      ),
    ).toEqual(['$.window.closesOn', '$.noticeWorkingDays', '$.validityYears']));
  it('are national above the advanced tier', () =>
    expect(paths(decide(open({ tier: 'pioneer', region: '320000' }), people.miit))).toEqual(['$.region']));
  it('refuse an interpretation the criteria cannot use', () =>
    expect(
      paths(decide(open({ interpretation: { ...open().interpretation, mainKpis: ['no-such'] } }))),
    ).toEqual(['$.interpretation.mainKpis[0]']));
  it('take benchmarks from those who opened them, each once', () => {
    const opened = fold(campaigns, [{ type: 'campaign.opened', data: open() }]);
    const publish = {
      type: 'publish-benchmarks',
      benchmarks: [benchmark('advanced')],
      source: '示例',
    } as const;
    expect(decide(publish, people.province, opened).ok).toBe(true);
    expect(paths(decide(publish, people.otherProvince, opened))).toEqual(['not-permitted']);
    expect(paths(decide(publish))).toEqual(['campaign-not-found']);
    const twice = { ...publish, benchmarks: [benchmark('advanced'), benchmark('advanced')] };
    expect(paths(decide(twice, people.province, opened))).not.toEqual([]);
    expect(paths(decide(open(), people.province, opened))).toEqual(['campaign-exists']);
  });
});

it('folds over what it does not know, such as an event of a later version', () => {
  const known = [{ type: 'enterprise.affiliated', data: { group: 'xpcc' } }];
  const unknown = { type: 'enterprise.something-later', data: {} };
  expect(foldAggregate('enterprise', [unknown, ...known, unknown])).toEqual(
    foldAggregate('enterprise', known),
  );
});
