import { type Clock } from '../calendar/clock.js';
import { type Day } from '../calendar/dates.js';
import { addWorkingDays } from '../calendar/working-days.js';
import { canonicalHash } from '../core/hashing.js';
import {
  type Commitment,
  type DrawAbandonment,
  type DrawEvent,
  type DrawOpening,
  type DrawPreparation,
  type DrawResult,
  type Reveal,
} from './events.js';
import { type DrawPhase } from './rules.js';

/** How many officials give a seed: with two, neither can choose the panel alone. */
export const SEEDS = 2;

/** How many working days the officials have to reveal once all have committed: 平台默认. */
const REVEAL_WORKING_DAYS = 2;

/** A draw of experts (专家抽取) as its events tell it. Seeds are known only once revealed. */
export interface Draw {
  readonly phase: DrawPhase;
  readonly opening: DrawOpening | null;
  readonly preparation: (DrawPreparation & { readonly poolHash: string }) | null;
  readonly commitments: readonly Commitment[];
  readonly reveals: readonly Reveal[];
  readonly result: DrawResult | null;
  readonly abandonment: DrawAbandonment | null;
}

export const noDraw: Draw = {
  phase: 'none',
  opening: null,
  preparation: null,
  commitments: [],
  reveals: [],
  result: null,
  abandonment: null,
};

/** Folds one event into a draw. */
export function evolveDraw(state: Draw, event: DrawEvent): Draw {
  switch (event.type) {
    case 'draw.opened':
      return { ...noDraw, phase: 'opened', opening: event.data };
    case 'draw.prepared':
      return { ...state, phase: 'prepared', preparation: event.data };
    case 'draw.seed-committed': {
      const commitments = [...state.commitments, event.data];
      return { ...state, commitments, phase: commitments.length < SEEDS ? state.phase : 'committed' };
    }
    case 'draw.seed-revealed':
      return { ...state, reveals: [...state.reveals, event.data] };
    case 'draw.drawn':
      return { ...state, phase: 'drawn', result: event.data };
    case 'draw.abandoned':
      return { ...state, phase: 'abandoned', abandonment: event.data };
  }
}

/** The hash that fixes what a draw is about and who may be drawn, before any seed is known. */
export function poolHashOf(opening: DrawOpening, preparation: DrawPreparation): string {
  return canonicalHash({ opening, preparation });
}

/** The hash of everything that led to a result. */
export function recordHashOf({ opening, preparation, commitments, reveals }: Draw): string {
  return canonicalHash({ opening, preparation, commitments, reveals });
}

/** The revealed seeds, in the order of the commitments; those not revealed are left out. */
export function seedsInOrder({ commitments, reveals }: Draw): string[] {
  return commitments.flatMap(({ official }) =>
    reveals.filter((reveal) => reveal.official === official).map(({ seed }) => seed),
  );
}

/** The officials who have committed and not revealed. */
export function unrevealed({ commitments, reveals }: Draw): string[] {
  return commitments
    .map(({ official }) => official)
    .filter((official) => !reveals.some((reveal) => reveal.official === official));
}

/** The last day for revealing, once all have committed; null before. */
export function revealDueOn({ phase, commitments }: Draw): Day | null {
  const last = commitments.at(-1);
  return phase === 'committed' && last !== undefined ? addWorkingDays(last.on, REVEAL_WORKING_DAYS) : null;
}

/** The time for revealing: when it has passed people decide, nothing happens of itself. */
export function drawClocks(state: Draw): Clock[] {
  const dueOn = revealDueOn(state);
  return dueOn === null
    ? []
    : [
        {
          name: 'reveal-seeds',
          label: { zh: '公开种子', en: 'revealing the seeds' },
          startedOn: state.commitments.at(-1)?.on ?? dueOn,
          dueOn,
          stopped: false,
          waitsFor: 'authority',
          onExpiry: null,
        },
      ];
}
