import { type Tier } from '@tidu/criteria';
import { centralEnterprise } from '../accounts/groups.js';

/** How far a factory's application has come, or how its title fared a year later. */
export type Goal =
  | 'draft'
  | 'lapsed'
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
  | 'appealed'
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
  | 'missed'
  | 'defended'
  | 'changing'
  | 'revoked';

/**
 * The way an application takes: its region's, or a group's (中央企业集团); perhaps endorsed from below (逐级推荐), or of a
 * basic campaign that asks nobody to look at the self-assessment (自评).
 */
export interface Channel {
  readonly group?: string;
  readonly endorsed?: boolean;
  readonly unchecked?: boolean;
}

export interface Destiny {
  readonly era: 'past' | 'current';
  readonly tier: Tier;
  readonly goal: Goal;
  readonly channel?: Channel;
}

/** How many invented factories of each generation and tier end where: 300 in all, besides some that take another channel. */
const counts: Readonly<
  Record<Destiny['era'], Readonly<Record<Tier, Partial<Readonly<Record<Goal, number>>>>>>
> = {
  past: {
    basic: {
      kept: 33,
      changing: 1,
      rectification: 4,
      rectified: 2,
      revoked: 4,
      're-evaluated': 6,
      awarded: 7,
      missed: 3,
      refused: 6,
      'not-accepted': 3,
      withdrawn: 3,
      lapsed: 2,
    },
    advanced: {
      kept: 17,
      defended: 1,
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
      appealed: 1,
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

const group = { group: centralEnterprise.id };
const endorsed = { endorsed: true };

/** Some that take another way than their region's: a central enterprise's, or one with endorsements from below. */
const others: readonly Destiny[] = [
  { era: 'current', tier: 'advanced', goal: 'submitted', channel: group },
  { era: 'current', tier: 'advanced', goal: 'in-review', channel: group },
  { era: 'current', tier: 'advanced', goal: 'public-notice', channel: group },
  { era: 'current', tier: 'excellent', goal: 'recommended', channel: group },
  { era: 'current', tier: 'basic', goal: 'submitted', channel: endorsed },
  { era: 'current', tier: 'basic', goal: 'accepted', channel: endorsed },
  { era: 'current', tier: 'basic', goal: 'submitted', channel: { unchecked: true } },
];

/** What becomes of each of the demo's factories. */
export const destinies: readonly Destiny[] = [
  ...others,
  ...(['past', 'current'] as const).flatMap((era) =>
    (Object.keys(counts[era]) as Tier[]).flatMap((tier) =>
      (Object.entries(counts[era][tier]) as [Goal, number][]).flatMap(([goal, count]) =>
        Array.from({ length: count }, () => ({ era, tier, goal })),
      ),
    ),
  ),
];
