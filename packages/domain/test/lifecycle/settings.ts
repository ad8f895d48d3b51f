import { type Tier } from '@tidu/criteria';
import { type CampaignTerms } from '../../src/campaign/terms.js';
import { type Campaign } from '../../src/campaign/state.js';
import { type Actor } from '../../src/core/actor.js';
import { colleagueOf } from '../journey.js';
import { campaign, factory, factoryBelow } from '../dossier.js';
import { enterprise, experts, poolAfter } from '../drawing.js';
import { people } from '../people.js';
import { emptyWorld, type World, withState } from './world.js';

export const FACTORY = factory.id ?? '';
export const CAMPAIGN = campaign('basic').id ?? '';
export const LIST = `${CAMPAIGN}.320000`;

/** The body that decides a tier on the region's channel, by two of its officials. */
export function deciders(tier: Tier): readonly [Actor, Actor] {
  const first = tier === 'basic' || tier === 'advanced' ? people.province : people.miit;
  return [first, colleagueOf(first)];
}

/** The pool a tier's panels are drawn from. */
function poolOf(tier: Tier): string {
  return tier === 'excellent' || tier === 'pioneer' ? '000000' : '320000';
}

/** A campaign of a tier that settles some of its procedure for itself. */
export function campaignOf(tier: Tier, procedure: NonNullable<CampaignTerms['procedure']> = {}): Campaign {
  const held = campaign(tier);
  return {
    ...held,
    terms: held.terms && { ...held.terms, procedure: { ...held.terms.procedure, ...procedure } },
  };
}

/** July 2026: an enterprise with a factory that holds the title below a tier, an open campaign of it, and experts. */
export function setting(tier: Tier, procedure: NonNullable<CampaignTerms['procedure']> = {}): World {
  const began = emptyWorld('2026-07-02T02:00:00.000Z');
  // Placed down to the district, or no district could endorse it.
  const placed = { ...factoryBelow(tier), city: '320206' };
  const withFactory = withState(began, 'factory', FACTORY, placed);
  const withOwner = withState(withFactory, 'enterprise', people.applicant.enterprise, enterprise);
  const withCampaign = withState(withOwner, 'campaign', CAMPAIGN, campaignOf(tier, procedure));
  const pool = poolOf(tier);
  return withState(withCampaign, 'expert-pool', pool, poolAfter(experts(12, 6), pool));
}
