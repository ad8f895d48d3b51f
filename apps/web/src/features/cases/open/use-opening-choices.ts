import { type CaseFileName, grantedRoles, type Me, type OpeningStep, roleNames } from '@tidu/contracts';
import { editionIds, editionIdentity, type Tier } from '@tidu/criteria';
import { useEvery } from '../../../api/lists.js';
import { accounts, thingsFor } from '../../../api/resources.js';
import { useMe } from '../../../api/session.js';
import { NATION, unitName } from '../../../language/regions.js';
import { type Choices } from '../../command-form/field.js';
import { type Offered, offeredOf } from './barred.js';
import { type CaseSearch } from '../search.js';
import { roleGrantChoices } from '../use-form-context.js';

interface Opening {
  /** Null until they are known. */
  readonly choices: Readonly<Record<string, Choices>> | null;
  readonly initial: Readonly<Record<string, unknown>>;
  readonly tier: Tier | null;
  /** What it cannot be opened for now. */
  readonly barred: readonly Offered[];
}

/** The step by which a case file is opened for a thing, where it is for one. */
const stepOf: Partial<Record<CaseFileName, OpeningStep>> = {
  recommendation: 'campaign.begin-list',
  change: 'factory.report-change',
  revocation: 'factory.open-revocation',
};

/** The unit or body an official acts for: the ministry, a division, or a group. */
function ownUnit({ region, unit }: Me): string {
  return unit ?? region ?? NATION;
}

/** What can be chosen where a case file is opened, and what is known from the start. */
export function useOpeningChoices(name: CaseFileName, search: CaseSearch): Opening {
  const me = useMe();
  const step = stepOf[name];
  const things = useEvery(thingsFor(step), step !== undefined);
  const { possible, barred } = offeredOf(things.data ?? []);
  const isRead = things.data !== undefined;
  const known = useEvery(accounts(), name === 'role-grant');
  const unit = ownUnit(me);
  switch (name) {
    case 'recommendation':
      return {
        choices: isRead ? { campaignId: named(possible), unit: { [unit]: unitName(unit) } } : null,
        initial: { unit, campaignId: search.campaignId },
        tier: null,
        barred,
      };
    case 'expert-pool':
      return {
        choices: { authority: { [unit]: unitName(unit) } },
        initial: { authority: unit },
        tier: null,
        barred,
      };
    case 'change':
    case 'revocation': {
      const chosen = possible.find(({ id }) => id === search.factoryId) ?? possible[0];
      return {
        choices: isRead ? { factoryId: named(possible) } : null,
        initial: { factoryId: search.factoryId },
        tier: chosen?.tier ?? null,
        barred,
      };
    }
    case 'edition': {
      const adoptable = editionIds
        .map((id) => editionIdentity(id))
        .filter(({ status }) => status === 'in-force');
      return {
        choices: { edition: Object.fromEntries(adoptable.map(({ id, title }) => [id, title])) },
        initial: {},
        tier: null,
        barred,
      };
    }
    case 'role-grant':
      return {
        choices: known.data
          ? {
              ...roleGrantChoices(known.data),
              role: Object.fromEntries(grantedRoles.map((role) => [role, roleNames[role]])),
            }
          : null,
        initial: {},
        tier: null,
        barred,
      };
    default:
      return { choices: {}, initial: {}, tier: null, barred };
  }
}

function named(things: readonly Offered[]): Choices {
  return Object.fromEntries(things.map(({ id, name }) => [id, name]));
}
