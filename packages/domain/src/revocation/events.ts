import { type Day } from '../calendar/dates.js';
import { type EventFacts } from '../frame/event-facts.js';
import {
  type OpenedRevocation,
  type RevocationDecision,
  type ServedNotice,
  type Statement,
} from './state.js';

type Happened<Type extends string, Data> = { readonly type: `revocation.${Type}`; readonly data: Data };

export type RevocationEvent =
  | Happened<'opened', OpenedRevocation>
  | Happened<'notice-served', ServedNotice>
  | Happened<'defence-submitted', Statement & { readonly hearing: boolean }>
  | Happened<'defence-lapsed', { readonly on: Day }>
  | Happened<'hearing-recorded', { readonly on: Day; readonly heldOn: Day; readonly summary: string }>
  | Happened<'decided', RevocationDecision>
  | Happened<'rectification-reported', Statement>
  | Happened<'rectification-lapsed', { readonly on: Day }>
  | Happened<'published', { readonly on: Day }>
  | Happened<'superseded', { readonly appealId: string; readonly on: Day }>;

/** What each event is called, and who reads it in a history. */
export const revocationEventFacts: EventFacts<RevocationEvent> = {
  'revocation.opened': { zh: '撤销立案', en: 'Case opened', audience: 'all' },
  'revocation.notice-served': { zh: '送达告知书', en: 'Notice served', audience: 'all' },
  'revocation.defence-submitted': { zh: '陈述申辩', en: 'Defence stated', audience: 'all' },
  'revocation.defence-lapsed': { zh: '逾期未申辩', en: 'No defence in time', audience: 'all' },
  'revocation.hearing-recorded': { zh: '听证', en: 'Hearing', audience: 'all' },
  'revocation.decided': { zh: '作出决定', en: 'Decided', audience: 'all' },
  'revocation.rectification-reported': { zh: '报告整改', en: 'Rectification reported', audience: 'all' },
  'revocation.rectification-lapsed': { zh: '整改逾期', en: 'Rectification overdue', audience: 'all' },
  'revocation.published': { zh: '公告撤销', en: 'Revocation published', audience: 'all' },
  'revocation.superseded': { zh: '被复核取代', en: 'Superseded on appeal', audience: 'all' },
};
