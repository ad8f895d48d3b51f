import { type HistoryEntry } from '@tidu/contracts';

/** An event of a history at its place on the line. */
export interface Mark {
  readonly entry: HistoryEntry;
  readonly x: number;
}

/** A time in which nothing happened, drawn shorter than it was. */
export interface Pause {
  readonly from: number;
  readonly to: number;
  readonly days: number;
}

/** A history laid out along a line (时间线); lengths in pixels. */
export interface Track {
  readonly marks: readonly Mark[];
  readonly pauses: readonly Pause[];
  /** Where the first event of a month stands, as `2026-07`. */
  readonly months: readonly { readonly x: number; readonly month: string }[];
  readonly width: number;
}

const START = 100;
const END = 40;
const CLOSEST = 18;
const PER_DAY = 6;
const LONGEST_DRAWN_DAYS = 10;
const PAUSE = 56;
const DAY_MS = 86_400_000;

/** Lays a history out, oldest first: near events keep a distance that can be clicked, long pauses are cut short. */
export function trackOf(entries: readonly HistoryEntry[], monthOf: (at: string) => string): Track {
  const marks: Mark[] = [];
  const pauses: Pause[] = [];
  const months: { x: number; month: string }[] = [];
  for (const entry of entries) {
    const before = marks.at(-1);
    const days = before === undefined ? 0 : (Date.parse(entry.at) - Date.parse(before.entry.at)) / DAY_MS;
    const isPause = days > LONGEST_DRAWN_DAYS;
    const x =
      before === undefined ? START : before.x + (isPause ? PAUSE : CLOSEST + Math.max(0, days) * PER_DAY);
    if (before !== undefined && isPause)
      pauses.push({ from: before.x + 8, to: x - 8, days: Math.round(days) });
    const month = monthOf(entry.at);
    if (months.at(-1)?.month !== month) months.push({ x, month });
    marks.push({ entry, x });
  }
  return { marks, pauses, months, width: (marks.at(-1)?.x ?? START) + END };
}
