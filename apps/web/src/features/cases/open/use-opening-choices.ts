import { type CaseFileName, grantedRoles, type Me, procedures, roleNames } from '@tidu/contracts';
import { editionIds, editionIdentity, type Tier } from '@tidu/criteria';
import { useEvery } from '../../../api/lists.js';
import { accounts, campaigns, factories } from '../../../api/resources.js';
import { useMe } from '../../../api/session.js';
import { type Bilingual } from '../../../language/language.js';
import { NATION, unitName } from '../../../language/regions.js';
import { type Choices } from '../../command-form/field.js';
import { type CaseSearch } from '../search.js';
import { roleGrantChoices } from '../use-form-context.js';

interface Opening {
  /** Null until they are known. */
  readonly choices: Readonly<Record<string, Choices>> | null;
  readonly initial: Readonly<Record<string, unknown>>;
  readonly tier: Tier | null;
}

/** The unit or body an official acts for: the ministry, a division, or a group. */
function ownUnit({ region, unit }: Me): string {
  return unit ?? region ?? NATION;
}

/** What can be chosen where a case file is opened, and what is known from the start. */
export function useOpeningChoices(name: CaseFileName, search: CaseSearch): Opening {
  const me = useMe();
  const needsFactories = name === 'change' || name === 'revocation';
  const own = useEvery(factories(), needsFactories);
  const open = useEvery(campaigns(), name === 'recommendation');
  const known = useEvery(accounts(), name === 'role-grant');
  const unit = ownUnit(me);
  switch (name) {
    case 'recommendation': {
      const offered = open.data?.filter(({ tier }) => procedures[tier].recommendation);
      return {
        choices: offered
          ? { campaignId: named(offered, ({ name: given }) => given), unit: { [unit]: unitName(unit) } }
          : null,
        initial: { unit, campaignId: search.campaignId },
        tier: null,
      };
    }
    case 'expert-pool':
      return { choices: { authority: { [unit]: unitName(unit) } }, initial: { authority: unit }, tier: null };
    case 'change':
    case 'revocation': {
      const titled = own.data?.filter(({ title }) => title !== null);
      const chosen = titled?.find(({ id }) => id === search.factoryId) ?? titled?.[0];
      return {
        choices: titled
          ? { factoryId: named(titled, (factory) => ({ zh: factory.name, en: factory.name })) }
          : null,
        initial: { factoryId: search.factoryId },
        tier: chosen?.title?.tier ?? null,
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
      };
    default:
      return { choices: {}, initial: {}, tier: null };
  }
}

function named<Item extends { readonly id: string }>(
  items: readonly Item[],
  nameOf: (item: Item) => Bilingual,
): Choices {
  return Object.fromEntries(items.map((item) => [item.id, nameOf(item)]));
}
