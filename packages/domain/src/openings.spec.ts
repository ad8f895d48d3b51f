import { describe, expect, it } from '@jest/globals';
import { type Tier, tiers } from '@tidu/criteria';
import { campaign as campaignAt } from '../test/dossier.js';
import { MONDAY } from '../test/drawing.js';
import { people } from '../test/people.js';
import { campaign } from './campaign/aggregate.js';
import { type CampaignTerms } from './campaign/terms.js';
import { type Actor } from './core/actor.js';
import { expertPoolFile } from './expert-pool/aggregate.js';
import { openings } from './openings.js';

const { xpcc, province, city, miit } = people;
const otherGroup: Actor = { id: 'other-group', role: 'group', unit: '911100007109250324' };
const everybody: readonly Actor[] = [...Object.values(people), otherGroup];

function opens(actor: Actor, command: string): boolean {
  return openings(actor).some((opening) => opening.command === command);
}

/** Who of all people opens a thing, by their ids. */
function openers(decide: (actor: Actor) => { readonly ok: boolean }): string[] {
  return everybody.filter((actor) => decide(actor).ok).map(({ id }) => id);
}

const context = (actor: Actor) => ({ actor, now: MONDAY, related: {} });

function held(tier: Tier, change: Partial<CampaignTerms>) {
  const { id, terms } = campaignAt(tier);
  if (id === null || terms === null) throw new Error('the campaign of the specs is open');
  return { id, terms: { ...terms, ...change }, benchmarks: [], extensions: [] };
}

it('are for the tiers the matrix names, and for all where it names none', () => {
  const tiersOf = (actor: Actor) => openings(actor).find(({ command }) => command === 'open-campaign')?.tiers;
  expect(tiersOf(xpcc)).toEqual(['basic', 'advanced']);
  expect(tiersOf(miit)).toEqual(tiers);
});

describe('a campaign', () => {
  it('is opened by the groups too, each for its own members and the local tiers', () => {
    expect(everybody.filter((actor) => opens(actor, 'open-campaign'))).toEqual([
      province,
      people.otherProvince,
      xpcc,
      miit,
      otherGroup,
    ]);
    for (const tier of tiers) {
      const isLocal = tier === 'basic' || tier === 'advanced';
      const { id, terms } = held(tier, { group: 'xpcc', region: isLocal ? '650000' : '000000' });
      const command = { type: 'open-campaign', id, ...terms } as const;
      const byWhom = openers((actor) => campaign.decide(command, campaign.initial, context(actor)));
      expect(byWhom).toEqual(isLocal ? ['xpcc', 'miit'] : ['miit']);
    }
  });

  it('offers what its rules allow, to the group that holds it as to a province', () => {
    const publishers = (change: Partial<CampaignTerms>) =>
      everybody
        .filter((actor) => campaign.availableActions(held('advanced', change), context(actor)).length > 0)
        .map(({ id }) => id);
    expect(publishers({ group: 'xpcc' })).toEqual(['xpcc', 'miit']);
    expect(publishers({})).toEqual(['province', 'miit']);
  });
});

describe('an expert pool', () => {
  it.each([
    ['xpcc', ['xpcc']],
    ['320000', ['province']],
    ['000000', ['miit']],
  ])('%s is established, and kept, by the one whose panels it seats', (id, keepers) => {
    const command = { type: 'establish-pool', id } as const;
    expect(
      openers((actor) => expertPoolFile.decide(command, expertPoolFile.initial, context(actor))),
    ).toEqual(keepers);
    const pool = { ...expertPoolFile.initial, id, phase: 'open' as const };
    const enrolling = everybody.filter((actor) =>
      expertPoolFile
        .availableActions(pool, context(actor))
        .some(({ type, whyNot }) => type === 'enrol-expert' && whyNot === null),
    );
    expect(enrolling.map((actor) => actor.id)).toEqual(keepers);
    for (const actor of enrolling) expect(opens(actor, 'establish-pool')).toBe(true);
  });
});

it('nobody opens what no rule of the matrix gives the role', () => {
  expect(openings(people.auditor)).toEqual([]);
  expect(openings(city).map(({ aggregate }) => aggregate)).toEqual([
    'recommendation',
    'notice',
    'revocation',
  ]);
});
