import { type RecordedEvent } from '@tidu/event-store';

/** An entry of a history: the last event of what was done in one go, and the events before the first of it. */
export interface Sitting {
  readonly event: RecordedEvent;
  readonly earlier: readonly RecordedEvent[];
  readonly saves: number;
}

const SAVED = 'application.section-declared';
/** Who saves again after a longer pause has come back to it. */
const PAUSE_MS = 30 * 60_000;

/**
 * Events as people tell them: a section that somebody saved again and again while at work on it is one entry. Saves of
 * other sections may lie between; anything else ends the sitting.
 */
export function sittings(events: readonly RecordedEvent[]): Sitting[] {
  const told: Sitting[] = [];
  for (const [index, event] of events.entries()) {
    const before = told.findLastIndex((sitting) => goesOn(sitting.event, event));
    const isSameSitting =
      before !== -1 && told.slice(before + 1).every(({ event: between }) => between.type === SAVED);
    const [sitting] = isSameSitting ? told.splice(before, 1) : [];
    told.push(
      sitting === undefined
        ? { event, earlier: events.slice(0, index), saves: 1 }
        : { event, earlier: sitting.earlier, saves: sitting.saves + 1 },
    );
  }
  return told;
}

function goesOn(earlier: RecordedEvent, later: RecordedEvent): boolean {
  return (
    earlier.type === SAVED &&
    later.type === SAVED &&
    sectionOf(earlier) === sectionOf(later) &&
    earlier.metadata.actor === later.metadata.actor &&
    Date.parse(later.metadata.at) - Date.parse(earlier.metadata.at) <= PAUSE_MS
  );
}

function sectionOf({ data }: RecordedEvent): unknown {
  return typeof data === 'object' && data !== null && 'section' in data ? data.section : undefined;
}
