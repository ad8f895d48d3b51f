import { type PanelSeat } from '../application/events.js';
import { type AppealEvent } from './events.js';
import { type Appeal, type AppealExpert } from './state.js';

/** Folds one event into an appeal. */
export function evolveAppeal(state: Appeal, event: AppealEvent): Appeal {
  switch (event.type) {
    case 'appeal.filed': {
      const { on: since, ...filed } = event.data;
      return { ...state, ...filed, applicationId: filed.decision.applicationId, phase: 'filed', since };
    }
    case 'appeal.accepted':
      return { ...state, phase: 'accepted', since: event.data.on };
    case 'appeal.declined': {
      const { reason, remedies, on } = event.data;
      return { ...state, phase: 'declined', opinion: reason, remedies, since: on };
    }
    case 'appeal.withdrawn':
      return { ...state, phase: 'withdrawn', since: event.data.on };
    case 'appeal.panel-assigned': {
      const { drawId, seats, alternates } = event.data;
      return { ...state, phase: 'reviewing', drawId, panel: seats.map(unheard), alternates };
    }
    case 'appeal.alternates-drawn':
      return { ...state, alternates: [...state.alternates, ...event.data.alternates] };
    case 'appeal.interests-declared':
      return withExpert(state, event.data.expert, (expert) => ({
        ...expert,
        interests: event.data.conflicts.length === 0 ? 'clear' : 'conflicted',
      }));
    case 'appeal.findings-recorded':
      return withExpert(state, event.data.expert, (expert) => ({
        ...expert,
        findings: {
          ...expert.findings,
          ...Object.fromEntries(event.data.findings.map((finding) => [finding.clause, finding])),
        },
      }));
    case 'appeal.opinion-signed':
      return withExpert(state, event.data.expert, (expert) => ({
        ...expert,
        signed: true,
        summary: event.data.summary,
      }));
    case 'appeal.expert-replaced': {
      const { expert, successor } = event.data;
      const alternates = state.alternates.filter((seat) => seat.expert !== successor.expert);
      return { ...withExpert(state, expert, () => unheard(successor)), alternates };
    }
    case 'appeal.upheld':
    case 'appeal.rejected': {
      const { outcomes, opinion, on } = event.data;
      const isUpheld = event.type === 'appeal.upheld';
      const remedies = event.type === 'appeal.rejected' ? event.data.remedies : [];
      return { ...state, phase: isUpheld ? 'upheld' : 'rejected', outcomes, opinion, remedies, since: on };
    }
  }
}

function unheard(seat: PanelSeat): AppealExpert {
  return { ...seat, interests: 'undeclared', findings: {}, signed: false, summary: '' };
}

function withExpert(state: Appeal, id: string, change: (expert: AppealExpert) => AppealExpert): Appeal {
  return { ...state, panel: state.panel.map((seat) => (seat.expert === id ? change(seat) : seat)) };
}
