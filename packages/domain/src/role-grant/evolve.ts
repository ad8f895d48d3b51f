import { type RoleGrantEvent } from './events.js';
import { noRoleGrant, type RoleGrant, separatedRoles } from './state.js';

/** Folds one event into the grant of a role. */
export function evolveRoleGrant(state: RoleGrant, event: RoleGrantEvent): RoleGrant {
  switch (event.type) {
    case 'role-grant.established':
      return { ...noRoleGrant, ...event.data, phase: 'confirmed' };
    case 'role-grant.proposed': {
      const { id, role, scope, by } = event.data;
      return { ...noRoleGrant, ...former(state), id, role, scope, phase: 'proposed', proposedBy: by };
    }
    case 'role-grant.confirmed':
      return { ...state, phase: 'confirmed', confirmedBy: event.data.by };
    case 'role-grant.withdrawn':
      return { ...state, phase: 'withdrawn' };
    case 'role-grant.suspended':
      return { ...state, phase: 'suspended' };
    case 'role-grant.resumed':
      return { ...state, phase: state.role === 'enterprise' ? 'member' : 'confirmed' };
    case 'role-grant.reset-requested':
      return { ...state, reset: { ...event.data, releasedBy: null } };
    case 'role-grant.reset-released':
      return state.reset === undefined
        ? state
        : { ...state, reset: { ...state.reset, releasedBy: event.data.by } };
    case 'role-grant.enterprise-claimed': {
      const { id, enterprise, place, contested } = event.data;
      const claim = { id, role: 'enterprise', phase: 'claimed', scope: { enterprise }, place } as const;
      return { ...noRoleGrant, ...claim, manages: true, ...(contested && { contested }) };
    }
    case 'role-grant.colleague-joined': {
      const { id, enterprise, place, invitedBy } = event.data;
      const member = { id, role: 'enterprise', phase: 'member', scope: { enterprise }, place } as const;
      return { ...noRoleGrant, ...member, proposedBy: invitedBy, confirmedBy: invitedBy };
    }
    case 'role-grant.claim-confirmed':
      return { ...state, phase: 'member', confirmedBy: event.data.by };
    case 'role-grant.claim-refused':
      return { ...state, phase: 'refused' };
  }
}

/** The separated role an account has held, once it is granted something again. */
function former({ role, formerly }: RoleGrant): Pick<RoleGrant, 'formerly'> {
  if (role !== null && separatedRoles.includes(role)) return { formerly: role };
  return formerly === undefined ? {} : { formerly };
}
