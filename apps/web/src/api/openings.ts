import { type Tier } from '@tidu/criteria';
import { type CaseFileName, type Me } from '@tidu/contracts';

/** The tiers for which somebody may open a thing of a kind. */
export function tiersToOpen({ openings }: Pick<Me, 'openings'>, command: string): readonly Tier[] {
  return openings.find((opening) => opening.command === command)?.tiers ?? [];
}

/** Whether the server lets somebody open things of a kind; for which exactly, it says when one is opened. */
export function mayOpen(
  { openings }: Pick<Me, 'openings'>,
  aggregate: CaseFileName | 'campaign' | 'factory' | 'application',
): boolean {
  return openings.some((opening) => opening.aggregate === aggregate);
}
