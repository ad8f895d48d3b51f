import { type Tier } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
import { type EventFacts } from '../frame/event-facts.js';
import {
  type Notice,
  type NoticeItem,
  type Objection,
  type ObjectionOutcome,
  type SealedIdentity,
} from './state.js';

type Happened<Type extends string, Data> = { readonly type: `notice.${Type}`; readonly data: Data };

/** What happens to a public notice (公示). */
export type NoticeEvent =
  | Happened<
      'published',
      Pick<Notice, 'id' | 'campaignId' | 'title' | 'startsOn' | 'endsOn' | 'handlingDays'> & {
        readonly tier: Tier;
        readonly items: readonly Omit<NoticeItem, 'since' | 'endsOn' | 'workingDays' | 'remaining'>[];
        /** How long it lasts; absent in records that do not say. */
        readonly workingDays?: number;
      }
    >
  | Happened<
      'objection-filed',
      Omit<Objection, 'answer' | 'objector'> & {
        readonly objector: SealedIdentity;
        /** Working days its item had left. */
        readonly remaining: number;
      }
    >
  | Happened<
      'objection-handled',
      {
        readonly objectionId: string;
        readonly applicationId: string;
        readonly outcome: ObjectionOutcome;
        readonly reasons: string;
        readonly on: Day;
        /** The item's last day, should nothing else stop it. */
        readonly endsOn: Day;
        /** How many working days after `on` it runs on; absent in records that do not say. */
        readonly workingDays?: number;
      }
    >
  | Happened<'closed', { readonly on: Day }>;

/** What each event is called, and who reads it in a history. */
export const noticeEventFacts: EventFacts<NoticeEvent> = {
  'notice.published': { zh: '发布公示', en: 'Notice published', audience: 'all' },
  'notice.objection-filed': { zh: '收到异议', en: 'Objection filed', audience: 'all' },
  'notice.objection-handled': { zh: '答复异议', en: 'Objection answered', audience: 'all' },
  'notice.closed': { zh: '公示结束', en: 'Notice closed', audience: 'all' },
};
