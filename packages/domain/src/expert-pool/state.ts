import { type Tier } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
import { type Message } from '../core/refusal.js';
import { nationalTiers } from '../policy/rules.js';
import { type Employment, type ExpertProfile, type StandingInterest } from './events.js';
import { type ExpertPoolPhase } from './rules.js';

/** That a draw gave an expert a seat, or a place in reserve. */
export interface Drawn {
  readonly drawId: string;
  readonly applicationId: string;
  readonly factoryId: string;
  readonly as: 'seat' | 'alternate';
  readonly on: Day;
}

/** An expert (专家) of a pool, with what speaks for and against a seat. */
export interface PooledExpert extends ExpertProfile {
  readonly id: string;
  readonly formerEmployments: readonly (Employment & { readonly until: Day })[];
  readonly suspension: { readonly reason: string; readonly on: Day; readonly until: Day | null } | null;
  /** What the expert declared last; null before the first declaration. */
  readonly interests: { readonly declaredOn: Day; readonly standing: readonly StandingInterest[] } | null;
  readonly drawn: readonly Drawn[];
}

/** An expert pool (专家库) of the body that seats panels; its id is a division's code, `000000` for the ministry, or a group's id. */
export interface ExpertPool {
  readonly id: string;
  readonly phase: ExpertPoolPhase;
  readonly experts: Readonly<Record<string, PooledExpert>>;
  /** The draws under way, by what they are for: one at a time, or the one with the pleasing result would be finished. */
  readonly draws: Readonly<Record<string, string>>;
  /** The officials who let a draw fail by not revealing, by what it was for. */
  readonly refusers: Readonly<Record<string, readonly string[]>>;
}

export const noExpertPool: ExpertPool = { id: '', phase: 'none', experts: {}, draws: {}, refusers: {} };

/** Whether an expert may not be drawn on a day: suspended (暂停资格), and the suspension not over. */
export function isSuspended({ suspension }: PooledExpert, day: Day): boolean {
  return suspension !== null && (suspension.until === null || day <= suspension.until);
}

/** Whether an expert can be drawn (状态), as people call it. */
export const expertStateNames = {
  available: { zh: '可抽取', en: 'can be drawn' },
  suspended: { zh: '暂停资格', en: 'suspended' },
} as const satisfies Readonly<Record<string, Message>>;
export type ExpertState = keyof typeof expertStateNames;

export function expertStateOn(expert: PooledExpert, day: Day): ExpertState {
  return isSuspended(expert, day) ? 'suspended' : 'available';
}

/** How many seats an expert was drawn for in a calendar year: the load (工作量). Places in reserve do not count. */
export function seatsInYear({ drawn }: PooledExpert, year: string): number {
  return drawn.filter((draw) => draw.as === 'seat' && draw.on.startsWith(`${year}-`)).length;
}

/** The pool (专家库) a panel is drawn from: the ministry's for the national tiers, else the group's or the province's. */
export function poolIdFor(
  tier: Tier,
  { group, province }: { readonly group?: string; readonly province: string },
): string {
  return nationalTiers.includes(tier) ? '000000' : (group ?? province);
}
