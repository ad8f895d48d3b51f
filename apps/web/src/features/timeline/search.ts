import { textIn } from '../../app/address.js';

/** What a page of the time line shows, as it stands in its address. */
export interface TimelineSearch {
  /** The positions of the events at the left and the right handle. */
  readonly left?: number;
  readonly right?: number;
  /** Whose sight: a role or an account; nobody else’s where it is left out. */
  readonly as?: string;
  /** Whether what is the same at both moments is shown too. */
  readonly all: boolean;
}

/** What is asked for in an address; what is not understood is left out. */
export function timelineSearch(given: Readonly<Record<string, unknown>>): TimelineSearch {
  const [left, right, as] = [positionIn(given['left']), positionIn(given['right']), textIn(given['as'])];
  return {
    ...(left !== null && { left }),
    ...(right !== null && { right }),
    ...(as !== undefined && { as }),
    all: given['all'] === true,
  };
}

function positionIn(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}
