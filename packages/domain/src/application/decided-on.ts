import { type Tier } from '@tidu/criteria';
import { procedureOf } from '../campaign/procedure.js';
import { type Decided } from './remedies.js';
import { type Application } from './state.js';

/** A decision on an application as far as its remedies go. */
export function decidedOn({ campaign, factory }: Application, act: Decided['act']): Decided {
  return {
    act,
    tier: campaign?.tier,
    province: factory?.province,
    group: factory?.group,
    ...(campaign !== null && { appealWorkingDays: procedureOf(campaign).clocks.appealFiling }),
  };
}

/** A decision that takes a title, as far as its remedies go. */
export function decidedOnTitle(
  title: { readonly tier: Tier; readonly province: string; readonly group?: string } | null,
): Decided {
  return { act: 'decision', tier: title?.tier, province: title?.province, group: title?.group };
}
