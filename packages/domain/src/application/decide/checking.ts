import { evaluate } from '@tidu/criteria';
import { accept, refuse } from '../../decider.js';
import { inputIssues } from '../../evaluation/input-issues.js';
import { evaluationRequest } from '../../evaluation/request.js';
import { conflict, invalid, issue } from '../../refusal.js';
import { platformDefaults, procedures } from '../../policy/procedure.js';
import { type Handler } from './context.js';
import { nextRound } from './declaring.js';

/** Accepts the application for review (受理) after the formal check (形式审查). */
export const acceptForReview: Handler<'accept-for-review'> = ({ remark }) =>
  accept({ type: 'application.accepted-for-review', data: { remark } });

/** Returns it for correction (退回补正): once, with all reasons at once, each by clause. */
export const returnForCorrection: Handler<'return-for-correction'> = ({ clauses }, state) => {
  if (state.corrections.length >= platformDefaults.corrections) {
    return refuse(
      conflict(
        'correction-used',
        '补正机会已用完（一次性告知）。请受理或不予受理。',
        'Correction may be asked for once only. Accept the application for review, or decline it.',
      ),
    );
  }
  if (clauses.length === 0) {
    return refuse(
      invalid(
        'reasons-required',
        '请逐条说明需要补正的内容。',
        'Say what is to be corrected, clause by clause.',
        [issue('$.clauses', '至少一条。', 'At least one.')],
      ),
    );
  }
  return accept({ type: 'application.returned-for-correction', data: { clauses } });
};

export const declineToAccept: Handler<'decline-to-accept'> = ({ reason }) =>
  accept({ type: 'application.not-accepted', data: { reason } });

/** The province's recommendation (推荐) with the rank it gives (推荐优先顺序), where the tier is decided nationally. */
export const recommend: Handler<'recommend'> = ({ rank, opinion }, state) =>
  state.campaign !== null && procedures[state.campaign.tier].recommendation
    ? accept({ type: 'application.recommended', data: { rank, opinion } })
    : refuse(conflict('no-recommendation', '该等级不需要推荐。', 'This tier needs no recommendation.'));

/** The recommending unit's own check of a self-assessment (复核), where the tier has no panel. */
export const checkSelfAssessment: Handler<'check-self-assessment'> = ({ findings, opinion }, state) => {
  if (state.campaign === null || procedures[state.campaign.tier].panelSize > 0) {
    return refuse(
      conflict('panel-required', '该等级须经专家评审。', 'This tier must be reviewed by a panel of experts.'),
    );
  }
  const request = evaluationRequest({ ...state, findings }, 'conclusion', []);
  const evaluation = evaluate(request);
  if (!evaluation.ok) {
    return refuse(
      invalid(
        'findings-invalid',
        '复核意见有误，未保存。',
        'The findings have faults and were not saved.',
        inputIssues(evaluation.issues),
      ),
    );
  }
  return accept({
    type: 'application.self-assessment-checked',
    data: { round: nextRound(state), stage: 'conclusion', findings, opinion },
  });
};
