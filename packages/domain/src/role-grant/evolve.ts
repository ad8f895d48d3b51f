import { type RoleGrantEvent } from './events.js';
import { noRoleGrant, type RoleGrant } from './state.js';

/** Folds one event into the grant of a role. */
export function evolveRoleGrant(state: RoleGrant, event: RoleGrantEvent): RoleGrant {
  switch (event.type) {
    case 'role-grant.established':
      return { ...noRoleGrant, ...event.data, phase: 'confirmed' };
    case 'role-grant.proposed': {
      const { id, role, scope, by } = event.data;
      return { ...noRoleGrant, id, role, scope, phase: 'proposed', proposedBy: by };
    }
    case 'role-grant.confirmed':
      return { ...state, phase: 'confirmed', confirmedBy: event.data.by };
    case 'role-grant.withdrawn':
      return { ...state, phase: 'withdrawn' };
  }
}
