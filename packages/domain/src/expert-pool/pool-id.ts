import { type Tier } from '@tidu/criteria';
import { nationalTiers } from '../policy/rules.js';

/** The pool (专家库) a panel is drawn from: the ministry's for the national tiers, else the group's or the province's. */
export function poolIdFor(
  tier: Tier,
  { group, province }: { readonly group?: string; readonly province: string },
): string {
  return nationalTiers.includes(tier) ? '000000' : (group ?? province);
}
