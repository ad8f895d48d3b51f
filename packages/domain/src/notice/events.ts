import { type EventFacts } from '../frame/event-facts.js';
import { type NoticeEvent } from './notice.js';

/** What each event is called, and who reads it in a history. */
export const noticeEventFacts: EventFacts<NoticeEvent> = {
  'notice.published': { zh: '发布公示', en: 'Notice published', audience: 'all' },
  'notice.objection-filed': { zh: '收到异议', en: 'Objection filed', audience: 'all' },
  'notice.objection-handled': { zh: '答复异议', en: 'Objection answered', audience: 'all' },
  'notice.closed': { zh: '公示结束', en: 'Notice closed', audience: 'all' },
};
