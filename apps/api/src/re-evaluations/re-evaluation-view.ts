import { type ReEvaluationView } from '@tidu/contracts';
import { type ReEvaluation } from '@tidu/domain';
import { exactly } from '../views/exactly.js';

/** A re-evaluation that has begun: before that there is no title it could be about. */
export type BegunReEvaluation = ReEvaluation & { readonly subject: NonNullable<ReEvaluation['subject']> };

/** What is shown of a re-evaluation's state. */
export function reEvaluationContent(state: BegunReEvaluation): ReEvaluationView['reEvaluation'] {
  return exactly<ReEvaluationView['reEvaluation']>()({
    id: state.id,
    phase: state.phase,
    year: state.year,
    subject: state.subject,
    report: state.report,
    round: state.round,
    asOf: state.asOf,
    dueOn: state.dueOn,
    late: state.late,
    eligibility: state.eligibility,
    lot: state.lot,
    fullReview: state.fullReview,
    findings: state.findings,
    rectification: state.rectification,
    downgrade: state.downgrade,
    revocationId: state.revocationId,
    outcomeReasons: state.outcomeReasons,
  });
}
