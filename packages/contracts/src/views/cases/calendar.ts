import { z } from 'zod';
import { holidayNotice } from '../../cases/calendar.js';
import { day } from '../../primitives.js';
import { caseViewOf } from './case-view.js';

const proposed = holidayNotice.extend({ proposedBy: z.string(), proposedOn: day });

/** What was entered of the working calendar (工作日历), and what waits for confirmation. */
export const calendarView = caseViewOf(
  'calendar',
  'EnteredCalendar',
  z.strictObject({
    phase: z.enum(['none', 'proposed', 'entered']),
    years: z.record(z.string(), proposed.extend({ confirmedBy: z.string(), confirmedOn: day })),
    proposal: proposed.nullable(),
  }),
);
