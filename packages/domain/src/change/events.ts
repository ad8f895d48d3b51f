import { type EventFacts } from '../frame/event-facts.js';
import { type ChangeEvent } from './change.js';

/** What each event is called, and who reads it in a history. */
export const changeEventFacts: EventFacts<ChangeEvent> = {
  'change.reported': { zh: '报告变化', en: 'Change reported', audience: 'all' },
  'change.amended': { zh: '补正报告', en: 'Report amended', audience: 'all' },
  'change.withdrawn': { zh: '撤回报告', en: 'Withdrawn', audience: 'all' },
  'change.returned': { zh: '退回补正', en: 'Returned for correction', audience: 'all' },
  'change.checked': { zh: '核实', en: 'Checked', audience: 'all' },
  'change.decided': { zh: '作出决定', en: 'Decided', audience: 'all' },
};
