import { type Act, type NoRelated } from '../frame/aggregate.js';
import { type RoleGrantEvent } from './events.js';
import { type GrantedRole, type RoleGrant, type RoleScope } from './state.js';

export type RoleGrantCommand =
  | {
      readonly type: 'establish-role';
      readonly id: string;
      readonly role: GrantedRole;
    }
  | {
      readonly type: 'grant-role';
      readonly id: string;
      readonly role: GrantedRole;
      readonly scope: RoleScope;
    }
  | { readonly type: 'confirm-role' }
  | { readonly type: 'withdraw-role'; readonly reason: string };

export type RoleGrantAct<Type extends RoleGrantCommand['type']> = Act<
  RoleGrant,
  Extract<RoleGrantCommand, { readonly type: Type }>,
  NoRelated,
  RoleGrantEvent
>;
