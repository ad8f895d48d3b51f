import { type ReEvaluationEvent } from './events.js';
import { type ReEvaluation } from './state.js';

/** Folds one event into a re-evaluation. */
export function evolveReEvaluation(state: ReEvaluation, event: ReEvaluationEvent): ReEvaluation {
  switch (event.type) {
    case 're-evaluation.annual-report-submitted':
      return { ...state, ...event.data, phase: 'reported' };
    case 're-evaluation.report-missed': {
      const { id, year, dueOn, notedOn, subject } = event.data;
      return { ...state, id, year, dueOn, subject, asOf: notedOn, late: true, phase: 'missed' };
    }
    case 're-evaluation.kpis-compared':
      return state;
    case 're-evaluation.eligibility-computed': {
      const { round, verdict, clauses, missing } = event.data;
      return { ...state, phase: 'evaluated', eligibility: { round, verdict, clauses, missing } };
    }
    case 're-evaluation.selected-for-full-review':
      return {
        ...state,
        phase: 'full-review',
        fullReview: { by: event.data.by, record: null, countersignedBy: null },
      };
    case 're-evaluation.lot-drawn': {
      const { seed, ticket, drawn } = event.data;
      return { ...state, lot: { seed, ticket, drawn } };
    }
    case 're-evaluation.on-site-review-recorded':
      return { ...state, fullReview: state.fullReview && { ...state.fullReview, record: event.data } };
    case 're-evaluation.on-site-review-countersigned': {
      const { by, round, asOf } = event.data;
      return {
        ...state,
        phase: 'reported',
        round,
        asOf,
        findings: state.fullReview?.record?.findings ?? {},
        fullReview: state.fullReview && { ...state.fullReview, countersignedBy: by },
      };
    }
    case 're-evaluation.title-kept':
      return { ...state, phase: 'kept' };
    case 're-evaluation.rectification-ordered':
      return { ...state, phase: 'rectification', rectification: event.data };
    case 're-evaluation.rectification-reported':
      return { ...state, ...event.data, phase: 'reported' };
    case 're-evaluation.rectification-lapsed':
      return { ...state, phase: 'rectification-lapsed' };
    case 're-evaluation.title-downgraded': {
      const { tier, remedies, decidedOn, decidedBy, reasons } = event.data;
      return {
        ...state,
        phase: 'downgraded',
        downgrade: { tier, remedies, decidedOn, decidedBy, appealId: null },
        outcomeReasons: reasons,
      };
    }
    case 're-evaluation.downgrade-superseded':
      return {
        ...state,
        phase: 'kept',
        downgrade: state.downgrade && { ...state.downgrade, appealId: event.data.appealId },
      };
    case 're-evaluation.revocation-proposed': {
      const { revocationId, reasons } = event.data;
      return { ...state, phase: 'revocation-proposed', revocationId, outcomeReasons: reasons };
    }
    case 're-evaluation.title-revoked':
      return { ...state, phase: 'revoked', outcomeReasons: event.data.reasons };
  }
}
