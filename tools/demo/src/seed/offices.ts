import { editionIdentity } from '@tidu/criteria';
import { type Actor, type AddressedCommand, type Day, type GrantedRole, grantedRoles } from '@tidu/domain';
import { demoAccounts } from '../accounts/demo-accounts.js';
import { miitOfficials, staffActor } from './actors.js';
import { EDITION } from './campaigns.js';
import { platform, type World } from './world.js';

type GrantCommand = Extract<AddressedCommand, { aggregate: 'role-grant' }>['command'];

/** What was there before any campaign: everyone's role, proposed by one administrator and confirmed by another (三员分立), and the edition adopted. */
export async function fillOffices(world: World, on: Day): Promise<void> {
  let second = 0;
  const next = (): string => {
    second += 1;
    return new Date(Date.parse(`${on}T01:00:00.000Z`) + second * 1_000).toISOString();
  };
  const give = (actor: Actor, id: string, command: GrantCommand): Promise<void> =>
    world.act(actor, next(), { aggregate: 'role-grant', id, command });
  for (const { id, role, region, unit } of demoAccounts) {
    if (!isGranted(role)) continue;
    if (role === 'system-admin' || role === 'security-admin') {
      await give(platform, id, { type: 'establish-role', id, role });
      continue;
    }
    const scope = { ...(region !== null && { region }), ...(unit !== null && { unit }) };
    await give(staffActor('system-admin'), id, { type: 'grant-role', id, role, scope });
    await give(staffActor('security-admin'), id, { type: 'confirm-role' });
  }
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
