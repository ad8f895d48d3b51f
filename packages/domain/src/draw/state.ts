import { type Clock } from '../calendar/clock.js';
import { type Term, workingTerm } from '../calendar/term.js';
import { type EnteredYears } from '../calendar/working-days.js';
import { type Message } from '../core/refusal.js';
import { canonicalHash } from '../core/hashing.js';
import {
  type Commitment,
  type DrawAbandonment,
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

/** How the seed of an official who has committed stands (种子状态), as people call it. */
export const seedStateNames = {
  committed: { zh: '已承诺，待公开', en: 'committed, to be revealed' },
  revealed: { zh: '已公开', en: 'revealed' },
  withheld: { zh: '逾期未公开', en: 'not revealed in time' },
} as const satisfies Readonly<Record<string, Message>>;
export type SeedState = keyof typeof seedStateNames;

/** Null for somebody who has not committed to a seed. */
export function seedStateOf(draw: Draw, official: string): SeedState | null {
  if (draw.reveals.some((reveal) => reveal.official === official)) return 'revealed';
  if (draw.abandonment?.unrevealed.includes(official) === true) return 'withheld';
  return unrevealed(draw).includes(official) ? 'committed' : null;
}

/** The time for revealing, once all have committed; null before. */
export function revealTerm({ phase, commitments }: Draw, calendar: EnteredYears): Term | null {
  const last = commitments.at(-1);
  return phase === 'committed' && last !== undefined
    ? workingTerm(last.on, REVEAL_WORKING_DAYS, calendar)
    : null;
}

/** The time for revealing: when it has passed people decide, nothing happens of itself. */
export function drawClocks(state: Draw, calendar: EnteredYears): Clock[] {
  const term = revealTerm(state, calendar);
  return term === null
    ? []
    : [
        {
          name: 'reveal-seeds',
          label: { zh: '公开种子', en: 'revealing the seeds' },
          startedOn: state.commitments.at(-1)?.on ?? term.dueOn,
          ...term,
          stopped: false,
          waitsFor: 'authority',
          onExpiry: null,
        },
      ];
}
