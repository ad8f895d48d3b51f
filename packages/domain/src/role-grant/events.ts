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
    }
  | {
      readonly type: 'role-grant.suspended';
      readonly data: { readonly by: string; readonly reason: string };
    }
  | { readonly type: 'role-grant.resumed'; readonly data: { readonly by: string } }
  | {
      readonly type: 'role-grant.reset-requested';
      readonly data: { readonly link: string; readonly by: string };
    }
  | { readonly type: 'role-grant.reset-released'; readonly data: { readonly by: string } }
  | {
      readonly type: 'role-grant.enterprise-claimed';
      readonly data: {
        readonly id: string;
        readonly enterprise: string;
        readonly place: string;
        readonly contested: boolean;
      };
    }
  | {
      readonly type: 'role-grant.colleague-joined';
      readonly data: {
        readonly id: string;
        readonly enterprise: string;
        readonly place: string;
        readonly invitedBy: string;
      };
    }
  | {
      readonly type: 'role-grant.claim-confirmed';
      readonly data: { readonly by: string; readonly basis: string };
    }
  | {
      readonly type: 'role-grant.claim-refused';
      readonly data: { readonly by: string; readonly reason: string };
    };

/** What each event is called, and who reads it in a history. */
export const roleGrantEventFacts: EventFacts<RoleGrantEvent> = {
  'role-grant.established': { zh: '初始设立', en: 'Established', audience: 'all' },
  'role-grant.proposed': { zh: '提出授予', en: 'Proposed', audience: 'all' },
  'role-grant.confirmed': { zh: '确认', en: 'Confirmed', audience: 'all' },
  'role-grant.withdrawn': { zh: '收回', en: 'Withdrawn', audience: 'all' },
  'role-grant.suspended': { zh: '停用账号', en: 'Account disabled', audience: 'all' },
  'role-grant.resumed': { zh: '恢复账号', en: 'Account enabled again', audience: 'all' },
  'role-grant.reset-requested': { zh: '申请重置密码', en: 'Password reset asked for', audience: 'all' },
  'role-grant.reset-released': { zh: '放行重置密码', en: 'Password reset released', audience: 'all' },
  'role-grant.enterprise-claimed': { zh: '认领企业', en: 'Enterprise claimed', audience: 'all' },
  'role-grant.colleague-joined': { zh: '受邀加入企业', en: 'Joined by invitation', audience: 'all' },
  'role-grant.claim-confirmed': { zh: '核实企业身份', en: 'Claim confirmed', audience: 'all' },
  'role-grant.claim-refused': { zh: '不予核实', en: 'Claim refused', audience: 'all' },
};
