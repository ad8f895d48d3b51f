import { type CalendarEvent } from './events.js';
import { type Calendar, type EnteredNotice } from './state.js';

/** Folds one event into the calendar. */
export function evolveCalendar(state: Calendar, event: CalendarEvent): Calendar {
  switch (event.type) {
    case 'calendar.holidays-proposed':
      return { ...state, phase: 'proposed', proposal: event.data };
    case 'calendar.holidays-confirmed': {
      if (state.proposal === null) return state;
      const { confirmedBy, confirmedOn } = event.data;
      const entered: EnteredNotice = { ...state.proposal, confirmedBy, confirmedOn };
      return { phase: 'entered', years: { ...state.years, [entered.year]: entered }, proposal: null };
    }
    case 'calendar.holidays-dropped':
      return {
        ...state,
        phase: Object.keys(state.years).length === 0 ? 'none' : 'entered',
        proposal: null,
      };
  }
}
