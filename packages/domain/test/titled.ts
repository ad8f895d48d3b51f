import { type Tier } from '@tidu/criteria';
import { type FactoryEvent } from '../src/factory/events.js';
import { factory as factories } from '../src/factory/aggregate.js';
import { type Factory } from '../src/factory/state.js';
import { type TitleTerm } from '../src/factory/title.js';
import { allMet, campaign, factory } from './dossier.js';

/** A term of a title that began on 1 September 2026, or as said. */
export function termOf(tier: Tier, change: Partial<TitleTerm> = {}): TitleTerm {
  const { terms, id } = campaign(tier);
  if (terms === null || id === null) throw new Error('the campaign of the specs has terms');
  return {
    tier,
    certificateNumber: `${tier}-1`,
    validFrom: '2026-09-01',
    validUntil: '2029-09-01',
    basis: {
      applicationId: 'a0000000-0000-8000-8000-0000000000ab',
      campaignId: id,
      edition: terms.edition,
      interpretation: terms.interpretation,
      findings: allMet(tier),
      waivers: {},
    },
    ...change,
  };
}

/** The factory after events. */
export function factoryAfter(events: readonly FactoryEvent[], from: Factory = factory): Factory {
  return events.reduce((state, event) => factories.evolve(state, event), from);
}

/** The factory with a title of a tier. */
export function titledFactory(tier: Tier, change: Partial<TitleTerm> = {}): Factory {
  return factoryAfter([{ type: 'factory.title-conferred', data: termOf(tier, change) }]);
}
