import { type Tier } from '@tidu/criteria';

/** Experts on a tier's panel; the server refuses any other number. */
export const panelSizes: Readonly<Record<Tier, number>> = { basic: 0, advanced: 3, excellent: 5, pioneer: 7 };

interface Seat {
  readonly specialty: 'technical' | 'management';
}

/** Whether at least two thirds of the seats are technical. */
export function isTechnicalEnough(seats: readonly Seat[]): boolean {
  return seats.filter(({ specialty }) => specialty === 'technical').length * 3 >= seats.length * 2;
}
