import { type ChangeEvent } from './events.js';
import { type Change } from './state.js';

/** Folds one event into a change. */
export function evolveChange(state: Change, event: ChangeEvent): Change {
  const since = event.data.on;
  switch (event.type) {
    case 'change.reported': {
      const { id, subject, report, late } = event.data;
      return { ...state, id, subject, report, late, phase: 'reported', since };
    }
    case 'change.amended':
      return { ...state, report: event.data.report, phase: 'reported', since };
    case 'change.withdrawn':
      return { ...state, phase: 'withdrawn', since };
    case 'change.returned':
      return { ...state, phase: 'returned', returned: event.data.reason, since };
    case 'change.checked': {
      const { meetsCriteria, opinion, by } = event.data;
      return { ...state, phase: 'checked', check: { meetsCriteria, opinion, by }, since };
    }
    case 'change.decided': {
      const { outcome, reasons, by } = event.data;
      return { ...state, phase: outcome, decision: { reasons, by }, since };
    }
  }
}
