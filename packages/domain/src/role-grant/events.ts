import { type EventFacts } from '../frame/event-facts.js';
import { type RoleGrantEvent } from './role-grant.js';

/** What each event is called, and who reads it in a history. */
export const roleGrantEventFacts: EventFacts<RoleGrantEvent> = {
  'role-grant.established': { zh: '初始设立', en: 'Established', audience: 'all' },
  'role-grant.proposed': { zh: '提出授予', en: 'Proposed', audience: 'all' },
  'role-grant.confirmed': { zh: '确认', en: 'Confirmed', audience: 'all' },
  'role-grant.withdrawn': { zh: '收回', en: 'Withdrawn', audience: 'all' },
};
