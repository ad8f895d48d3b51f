import { type Tier, tiers } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
import { type Factory } from './state.js';
import { barredUntil, heldTier } from './titles.js';

/** Where a factory stands on the ladder (梯度) on a day. */
export interface Standing {
  /** The highest tier it holds; null where it holds none. */
  readonly held: Tier | null;
  /** The tier above; null above the highest. */
  readonly next: Tier | null;
  /** Until when, inclusive, it may not apply (禁止申报期); null where it may. */
  readonly barredUntil: Day | null;
}

export function standingOn(factory: Factory, day: Day): Standing {
  const held = heldTier(factory, day);
  const barred = barredUntil(factory);
  return {
    held,
    next: (held === null ? tiers[0] : tiers[tiers.indexOf(held) + 1]) ?? null,
    barredUntil: barred !== null && day <= barred ? barred : null,
  };
}
