import { type Tier, tiers } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
import { type Factory } from './state.js';
import { isRunning, type Title } from './title.js';

/** Whether a title was in force on a day: valid until its last day inclusive, unless it ended before. */
function inForceOn(title: Title, day: Day): boolean {
  const holds = isRunning(title) || (title.endedOn !== null && day < title.endedOn);
  return holds && title.validFrom <= day && day <= title.validUntil;
}

/** The highest tier a factory held on a day; null where it held none. */
export function heldTier(factory: Pick<Factory, 'titles'>, day: Day): Tier | null {
  const held = factory.titles.filter((title) => inForceOn(title, day)).map(({ tier }) => tier);
  return tiers.findLast((tier) => held.includes(tier)) ?? null;
}

/** Whether a factory held a tier or a higher one on a day. */
export function holdsAtLeast(factory: Pick<Factory, 'titles'>, tier: Tier, day: Day): boolean {
  const held = heldTier(factory, day);
  return held !== null && tiers.indexOf(held) >= tiers.indexOf(tier);
}

/** The last day on which a factory may not apply (禁止申报期); null where it is under no bar. */
export function barredUntil({ barUntil }: Pick<Factory, 'barUntil'>): Day | null {
  return barUntil;
}

/** The title that is in force on a day, where there is one. */
export function titleInForce({ title }: Pick<Factory, 'title'>, day: Day): Title | null {
  return title !== null && isRunning(title) && inForceOn(title, day) ? title : null;
}
