import { type Tier } from '@tidu/criteria';
import { type Actor } from '@tidu/domain';
import { actorOf } from '@tidu/platform';
import { demoAccounts } from '../accounts/demo-accounts.js';
import { demoGroups } from '../accounts/groups.js';
import { miitAccounts, provinceAccount, secondOf } from '../accounts/names.js';

/** Two officials of one authority (四眼原则). */
export type OfficialActors = readonly [first: Actor, second: Actor];

const byAccount = new Map(demoAccounts.map((account) => [account.account, actorOf(account)]));

/** The account with this name among those of the authorities, experts and administrators. */
export function staffActor(account: string): Actor {
  const found = byAccount.get(account);
  if (found === undefined) throw new Error(`no demo account ${account}`);
  return found;
}

/** Both officials of the authority whose first official has this account. */
export function officialsOf(account: string): OfficialActors {
  return [staffActor(account), staffActor(secondOf(account))];
}

export const miitOfficials: OfficialActors = [staffActor(miitAccounts[0]), staffActor(miitAccounts[1])];

/** The officials of a unit that recommends and seats panels: the ministry, a province or a group, by its id. */
export function authorityOfficials(unit: string): OfficialActors {
  if (unit === '000000') return miitOfficials;
  const group = demoGroups.find(({ id }) => id === unit);
  return officialsOf(group === undefined ? provinceAccount(unit) : group.account);
}

export function isNational(tier: Tier): boolean {
  return tier === 'excellent' || tier === 'pioneer';
}
