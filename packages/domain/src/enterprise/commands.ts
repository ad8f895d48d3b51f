export interface RegisterEnterprise {
  readonly type: 'register-enterprise';
  readonly uscc: string;
  readonly name: string;
  readonly province: string;
  readonly city: string;
  readonly annualRevenueCny: number;
}
/** Says that the enterprise belongs to a group: by the group itself, for what it answers for. */
export interface AffiliateEnterprise {
  readonly type: 'affiliate-enterprise';
  readonly group: string;
}
/** Says that it belongs to its group no longer; applications under way keep the channel they took. */
export interface ReleaseEnterprise {
  readonly type: 'release-enterprise';
  readonly reason: string;
}
export type EnterpriseCommand = RegisterEnterprise | AffiliateEnterprise | ReleaseEnterprise;
