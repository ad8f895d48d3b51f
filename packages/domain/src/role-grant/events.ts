import { type EventFacts } from '../frame/event-facts.js';
import { type GrantedRole, type RoleScope } from './state.js';

/** What happens to the grant of a role (角色授予). */
export type RoleGrantEvent =
  | {
      readonly type: 'role-grant.established';
      readonly data: { readonly id: string; readonly role: GrantedRole };
    }
  | {
      readonly type: 'role-grant.proposed';
      readonly data: {
        readonly id: string;
        readonly role: GrantedRole;
        readonly scope: RoleScope;
        readonly by: string;
      };
    }
  | { readonly type: 'role-grant.confirmed'; readonly data: { readonly by: string } }
  | {
      readonly type: 'role-grant.withdrawn';
      readonly data: { readonly by: string; readonly reason: string };
    };

/** What each event is called, and who reads it in a history. */
export const roleGrantEventFacts: EventFacts<RoleGrantEvent> = {
  'role-grant.established': { zh: '初始设立', en: 'Established', audience: 'all' },
  'role-grant.proposed': { zh: '提出授予', en: 'Proposed', audience: 'all' },
  'role-grant.confirmed': { zh: '确认', en: 'Confirmed', audience: 'all' },
  'role-grant.withdrawn': { zh: '收回', en: 'Withdrawn', audience: 'all' },
};
