import { type Tier } from '@tidu/criteria';

/** How far a factory's application has come, or how its title fared a year later. */
export type Goal =
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'withdrawn'
  | 'not-accepted'
  | 'accepted'
  | 'recommended'
  | 'in-review'
  | 'concluded'
  | 'deferred'
  | 'refused'
  | 'cultivation'
  | 'acceptance-submitted'
  | 'acceptance-checked'
  | 'acceptance-passed'
  | 'public-notice'
  | 'awarded'
  | 're-evaluated'
  | 'kept'
  | 'rectification'
  | 'rectified'
  | 'revoked';

export interface Destiny {
  readonly era: 'past' | 'current';
  readonly tier: Tier;
  readonly goal: Goal;
}

/** How many invented factories of each generation and tier end where: 300 in all. */
const counts: Readonly<
  Record<Destiny['era'], Readonly<Record<Tier, Partial<Readonly<Record<Goal, number>>>>>>
> = {
  past: {
    basic: {
      kept: 34,
      rectification: 4,
      rectified: 2,
      revoked: 4,
      're-evaluated': 6,
      awarded: 10,
      refused: 6,
      'not-accepted': 3,
      withdrawn: 3,
    },
    advanced: {
      kept: 18,
      rectification: 3,
      rectified: 1,
      revoked: 2,
      're-evaluated': 4,
      awarded: 6,
      refused: 6,
      deferred: 2,
    },
    excellent: { kept: 12, awarded: 4, 're-evaluated': 2, refused: 5, deferred: 3 },
    pioneer: {
      awarded: 3,
      'public-notice': 1,
      'acceptance-passed': 1,
      'acceptance-checked': 1,
      'acceptance-submitted': 2,
      cultivation: 5,
      refused: 2,
    },
  },
  current: {
    basic: {
      draft: 10,
      submitted: 14,
      returned: 6,
      accepted: 8,
      concluded: 8,
      'public-notice': 10,
      awarded: 12,
      withdrawn: 2,
    },
    advanced: {
      draft: 6,
      submitted: 8,
      returned: 4,
      accepted: 6,
      'in-review': 9,
      concluded: 3,
      'public-notice': 5,
    },
    excellent: {
      draft: 4,
      submitted: 6,
      accepted: 4,
      recommended: 5,
      'in-review': 6,
      concluded: 3,
      deferred: 2,
    },
    pioneer: { draft: 2, submitted: 2, recommended: 2, 'in-review': 2, concluded: 1 },
  },
};

/** What becomes of each of the demo's factories. */
export const destinies: readonly Destiny[] = (['past', 'current'] as const).flatMap((era) =>
  (Object.keys(counts[era]) as Tier[]).flatMap((tier) =>
    (Object.entries(counts[era][tier]) as [Goal, number][]).flatMap(([goal, count]) =>
      Array.from({ length: count }, () => ({ era, tier, goal })),
    ),
  ),
);
