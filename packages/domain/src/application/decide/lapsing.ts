import { chinaDay } from '../../calendar/dates.js';
import { hasExpired } from '../../calendar/clock.js';
import { accept, refuse } from '../../core/decision.js';
import { conflict } from '../../core/refusal.js';
import { applicationClocks } from '../clocks.js';
import { type LapseReason } from '../events.js';
import { type Phase } from '../phases.js';
import { type Handler } from './act.js';

const reasons: Partial<Record<Phase, LapseReason>> = {
  draft: 'window-closed',
  returned: 'correction-overdue',
  cultivation: 'cultivation-over',
};

/** Lets an application lapse (失效) once its clock has run out: by the platform alone, the day after. */
export const lapse: Handler<'lapse'> = (_command, state, { now }) => {
  const today = chinaDay(now);
  const reason = reasons[state.phase];
  const isOver = applicationClocks(state).some(
    (clock) => clock.onExpiry === 'lapse' && hasExpired(clock, today),
  );
  return reason !== undefined && isOver
    ? accept({ type: 'application.lapsed', data: { reason, on: today } })
    : refuse(conflict('not-due', '时限尚未届满。', 'The deadline has not passed.'));
};
