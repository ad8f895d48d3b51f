/** What happens to an enterprise (企业). */
export type EnterpriseEvent =
  | {
      readonly type: 'enterprise.registered';
      readonly data: {
        readonly uscc: string;
        readonly name: string;
        readonly province: string;
        readonly city: string;
        readonly annualRevenueCny: number;
      };
    }
  | { readonly type: 'enterprise.affiliated'; readonly data: { readonly group: string } }
  | { readonly type: 'enterprise.released'; readonly data: { readonly reason: string } }
  /** A change of name (更名), recorded by the change case that proved it. */
  | {
      readonly type: 'enterprise.renamed';
      readonly data: { readonly name: string; readonly changeId: string };
    };
