import { type Act } from '../frame/aggregate.js';
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
  | { readonly type: 'withdraw-role'; readonly reason: string }
  | { readonly type: 'suspend-account'; readonly reason: string }
  | { readonly type: 'resume-account' }
  | { readonly type: 'request-reset'; readonly link: string }
  | { readonly type: 'release-reset' }
  | {
      readonly type: 'claim-enterprise';
      readonly id: string;
      readonly enterprise: string;
      /** The division it lies in, as the claimant says. */
      readonly place: string;
      /** Whether somebody else has, or had, an account for it. */
      readonly contested: boolean;
    }
  | {
      readonly type: 'join-enterprise';
      readonly id: string;
      readonly enterprise: string;
      readonly invitedBy: string;
    }
  /** `basis`: what was looked at, such as the business licence (营业执照). */
  | { readonly type: 'confirm-claim'; readonly basis: string }
  | { readonly type: 'refuse-claim'; readonly reason: string }
  | { readonly type: 'withdraw-claim'; readonly reason: string }
  | { readonly type: 'remove-colleague'; readonly reason: string };

/** What a decision on a grant may rest on besides it: the grant of whoever invited. */
export interface RelatedGrants {
  readonly inviter?: RoleGrant;
}

export type RoleGrantAct<Type extends RoleGrantCommand['type']> = Act<
  RoleGrant,
  Extract<RoleGrantCommand, { readonly type: Type }>,
  RelatedGrants,
  RoleGrantEvent
>;
