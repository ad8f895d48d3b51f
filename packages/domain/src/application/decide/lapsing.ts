import { hasExpired } from '../../calendar/clock.js';
import { nationalCalendar } from '../../calendar/commands.js';
import { chinaDay } from '../../calendar/dates.js';
import { noCalendar } from '../../calendar/state.js';
import { accept, refuse } from '../../core/decision.js';
import { conflict, type Refusal } from '../../core/refusal.js';
import { applicationClocks } from '../clocks.js';
import { type CampaignTerms } from '../../campaign/terms.js';
import { type ApplicationAct, ownCampaign } from '../commands.js';
import { type LapseReason } from '../events.js';
import { type Phase } from '../phases.js';
import { type Application } from '../state.js';
import { windowNow } from './extending.js';

const reasons: Partial<Record<Phase, LapseReason>> = {
  draft: 'window-closed',
  returned: 'correction-overdue',
  cultivation: 'cultivation-over',
};

/** Lets an application lapse (失效) once its clock has run out: by the platform alone, the day after, on no provisional date. */
export const lapse: ApplicationAct<'lapse'> = {
  related: (state) => ({ ...nationalCalendar, ...ownCampaign(state) }),
  precondition: (state, { now, related: { calendar = noCalendar, campaign } }) =>
    applicationClocks(inWindow(state, windowNow(state, campaign)), calendar).some(
      (clock) => clock.onExpiry === 'lapse' && hasExpired(clock, chinaDay(now)),
    )
      ? null
      : notDue(),
  decide: (_command, { phase }, { now }) => {
    const reason = reasons[phase];
    return reason === undefined
      ? refuse(notDue())
      : accept({ type: 'application.lapsed', data: { reason, on: chinaDay(now) } });
  },
};

/** The application with its window as the campaign has it now. */
function inWindow(state: Application, window: CampaignTerms['window'] | null): Application {
  return state.campaign === null || window === null
    ? state
    : { ...state, campaign: { ...state.campaign, window } };
}

function notDue(): Refusal {
  return conflict('not-due', '时限尚未届满。', 'The deadline has not passed.');
}
