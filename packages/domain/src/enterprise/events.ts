import { type EventFacts } from '../frame/event-facts.js';
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

/** What each event is called, and who reads it in a history. */
export const enterpriseEventFacts: EventFacts<EnterpriseEvent> = {
  'enterprise.registered': { zh: '企业登记', en: 'Enterprise registered', audience: 'all' },
  'enterprise.affiliated': { zh: '登记为集团成员', en: 'Joined a group', audience: 'all' },
  'enterprise.released': { zh: '解除集团成员', en: 'Left its group', audience: 'all' },
  'enterprise.renamed': { zh: '企业更名', en: 'Enterprise renamed', audience: 'all' },
};
