import { editionIdentity } from '@tidu/criteria';
import { type Actor, type AddressedCommand, type Day, type GrantedRole, grantedRoles } from '@tidu/domain';
import { actorOf } from '@tidu/platform';
import { demoAccounts } from '../accounts/demo-accounts.js';
import { provinceAccount } from '../accounts/names.js';
import { miitOfficials, staffActor } from './actors.js';
import { EDITION } from './campaigns.js';
import { type Venture } from './enterprises.js';
import { platform, type World } from './world.js';

type GrantCommand = Extract<AddressedCommand, { aggregate: 'role-grant' }>['command'];

/** Counts the seconds of a day from one in the morning on (UTC): what happens one after the other. */
function secondsOf(on: Day): () => string {
  let second = 0;
  return () => {
    second += 1;
    return new Date(Date.parse(`${on}T01:00:00.000Z`) + second * 1_000).toISOString();
  };
}

function giving(world: World, on: Day) {
  const next = secondsOf(on);
  return (actor: Actor, id: string, command: GrantCommand): Promise<void> =>
    world.act(actor, next(), { aggregate: 'role-grant', id, command });
}

/** Everyone's role, proposed by one administrator and confirmed by another (三员分立). */
export async function grantRoles(world: World, on: Day): Promise<void> {
  const give = giving(world, on);
  for (const { id, role } of demoAccounts)
    if (role === 'system-admin' || role === 'security-admin' || role === 'audit-admin')
      await give(platform, id, { type: 'establish-role', id, role });
  for (const { id, role, region, unit } of demoAccounts) {
    if (!isGranted(role) || role.endsWith('-admin')) continue;
    const scope = { ...(region !== null && { region }), ...(unit !== null && { unit }) };
    await give(staffActor('system-admin'), id, { type: 'grant-role', id, role, scope });
    await give(staffActor('security-admin'), id, { type: 'confirm-role' });
  }
}

/** Who acts for the enterprises: each has claimed its own, and its province has verified that (企业身份核实). */
export async function verifyEnterprises(world: World, on: Day, ventures: readonly Venture[]): Promise<void> {
  const give = giving(world, on);
  for (const { account, enterprise } of ventures) {
    const { uscc, province, city } = enterprise;
    const { id } = account;
    const claim = { type: 'claim-enterprise', id, enterprise: uscc, place: city, contested: false } as const;
    await give(actorOf(account), id, claim);
    const basis = '示例：营业执照与法定代表人授权书相符。';
    await give(staffActor(provinceAccount(province)), id, { type: 'confirm-claim', basis });
  }
}

/** The edition of the criteria is adopted, before any campaign. */
export async function adoptEdition(world: World, on: Day): Promise<void> {
  const next = secondsOf(on);
  const { contentHash } = editionIdentity(EDITION);
  await world.act(miitOfficials[0], next(), {
    aggregate: 'edition',
    id: EDITION,
    command: {
      type: 'adopt-edition',
      id: EDITION,
      contentHash: contentHash ?? '',
      inForceFrom: '2024-10-29',
      documentNumber: '工信厅联通装函〔2024〕399号',
    },
  });
}

function isGranted(role: string): role is GrantedRole {
  return grantedRoles.some((granted) => granted === role);
}
