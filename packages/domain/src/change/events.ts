import { type ClauseReason } from '../application/events.js';
import { type Day } from '../calendar/dates.js';
import { type EventFacts } from '../frame/event-facts.js';
import { type ChangeOutcome, type ChangeSubject, type ReportedChange } from './state.js';

type Happened<Type extends string, Data> = { readonly type: `change.${Type}`; readonly data: Data };

export type ChangeEvent =
  | Happened<
      'reported',
      {
        readonly id: string;
        readonly subject: ChangeSubject;
        readonly report: ReportedChange;
        readonly late: boolean;
        readonly on: Day;
      }
    >
  | Happened<'amended', { readonly report: ReportedChange; readonly on: Day }>
  | Happened<'withdrawn', { readonly reason: string; readonly on: Day }>
  | Happened<'returned', { readonly reason: string; readonly on: Day }>
  | Happened<
      'checked',
      {
        readonly meetsCriteria: boolean | null;
        readonly opinion: string;
        readonly by: string;
        readonly on: Day;
      }
    >
  | Happened<
      'decided',
      {
        readonly outcome: ChangeOutcome;
        readonly reasons: readonly ClauseReason[];
        readonly by: string;
        readonly on: Day;
      }
    >;

/** What each event is called, and who reads it in a history. */
export const changeEventFacts: EventFacts<ChangeEvent> = {
  'change.reported': { zh: '报告变化', en: 'Change reported', audience: 'all' },
  'change.amended': { zh: '补正报告', en: 'Report amended', audience: 'all' },
  'change.withdrawn': { zh: '撤回报告', en: 'Withdrawn', audience: 'all' },
  'change.returned': { zh: '退回补正', en: 'Returned for correction', audience: 'all' },
  'change.checked': { zh: '核实', en: 'Checked', audience: 'all' },
  'change.decided': { zh: '作出决定', en: 'Decided', audience: 'all' },
};
