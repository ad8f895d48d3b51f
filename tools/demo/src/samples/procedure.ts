import { type Tier } from '@tidu/criteria';
import { type CampaignProcedure } from '@tidu/domain';

/**
 * What the demo's campaigns ask for beyond the defaults, as provinces do: a basic tier that is checked, put on notice and
 * awarded, and the title below every other tier (for the excellent one in principle).
 */
export function settled(tier: Tier): Partial<CampaignProcedure> {
  if (tier === 'basic') return { selfAssessment: { checked: true, recorded: true, published: true } };
  return { ladder: tier === 'excellent' ? 'in-principle' : 'required' };
}
