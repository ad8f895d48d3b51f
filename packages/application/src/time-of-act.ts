import { conflict, type Refusal } from '@tidu/domain';

/** Clocks of several machines differ a little: an act at most this much before the last event counts as at that event. */
const TOLERANCE_MS = 5_000;

/** The time of an act on something whose last event happened at `last`; acts never lie before what they follow. */
export function timeOfAct(
  now: string,
  last: string | undefined,
): { ok: true; now: string } | { ok: false; refusal: Refusal } {
  if (last === undefined || now >= last) return { ok: true, now };
  if (Date.parse(last) - Date.parse(now) <= TOLERANCE_MS) return { ok: true, now: last };
  return {
    ok: false,
    refusal: conflict(
      'before-last-event',
      `操作时间早于上一事件（${last}）。`,
      `The time of this act lies before the last event (${last}).`,
    ),
  };
}
