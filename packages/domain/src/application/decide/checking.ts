import { evaluateOverlaid } from '@tidu/criteria';
import { chinaDay } from '../../calendar/dates.js';
import { addWorkingDays } from '../../calendar/working-days.js';
import { procedureOf } from '../../campaign/procedure.js';
import { accept, refuse } from '../../core/decision.js';
import { inputIssues } from '../../evaluation/input-issues.js';
import { evaluationRequest } from '../../evaluation/request.js';
import { conflict, invalid, issue } from '../../core/refusal.js';
import { platformDefaults, procedures } from '../../campaign/tier-procedure.js';
import { type Application } from '../state.js';
import { nextRound } from '../rounds.js';
import { type Handler } from './act.js';
import { remedies } from '../remedies.js';

/** A division's endorsement (逐级推荐), each in its turn as the campaign's chain has it. */
export const endorse: Handler<'endorse'> = ({ opinion }, state, { actor, now }) => {
  const level = nextEndorser(state);
  if (level === null || level !== actor.role) {
    return refuse(
      conflict(
        'not-your-turn',
        '按本批次的推荐层级，现在不由您审核。没有任何改动。',
        'In this campaign’s chain it is not your turn. Nothing was changed.',
      ),
    );
  }
  return accept({
    type: 'application.endorsed',
    data: { level, unit: actor.region ?? '', opinion, on: chinaDay(now) },
  });
};

/** Accepts the application for review (受理) after the formal check (形式审查), once all below have endorsed it. */
export const acceptForReview: Handler<'accept-for-review'> = ({ remark }, state, { now }) => {
  const missing = nextEndorser(state);
  return missing === null
    ? accept({ type: 'application.accepted-for-review', data: { remark, on: chinaDay(now) } })
    : refuse(
        conflict(
          'endorsement-missing',
          `尚缺${missing === 'district' ? '区县' : '市'}级推荐意见。`,
          `The endorsement of the ${missing} is still missing.`,
        ),
      );
};

/** Which level of the campaign's chain endorses next; null where all have. */
function nextEndorser({ campaign, factory, endorsements }: Application): 'district' | 'city' | null {
  if (campaign === null || factory?.group !== undefined) return null;
  const given = new Set(endorsements.map(({ level }) => level));
  return procedureOf(campaign).endorsers.find((level) => !given.has(level)) ?? null;
}

/** Returns it for correction (退回补正): once, with all reasons at once, each by clause. */
export const returnForCorrection: Handler<'return-for-correction'> = ({ clauses }, state, { now }) => {
  if (state.campaign === null)
    return refuse(conflict('no-campaign', '申报没有批次。', 'The application has no campaign.'));
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
  const on = chinaDay(now);
  const dueOn = addWorkingDays(on, procedureOf(state.campaign).clocks.correction);
  return accept({ type: 'application.returned-for-correction', data: { clauses, on, dueOn } });
};

/** Declines to take the application (不予受理), with the reason and the remedies. */
export const declineToAccept: Handler<'decline-to-accept'> = ({ reason }, { campaign }, { actor, now }) =>
  accept({
    type: 'application.not-accepted',
    data: { reason, remedies: remedies(campaign?.tier), on: chinaDay(now), by: actor.id },
  });

/** The recommending unit's own check of a self-assessment (复核), where the tier has no panel. */
export const checkSelfAssessment: Handler<'check-self-assessment'> = (
  { findings, opinion },
  state,
  { now },
) => {
  if (state.campaign === null || procedures[state.campaign.tier].panelSize > 0) {
    return refuse(
      conflict('panel-required', '该等级须经专家评审。', 'This tier must be reviewed by a panel of experts.'),
    );
  }
  const request = evaluationRequest({ ...state, findings }, 'conclusion', []);
  const evaluation = evaluateOverlaid(request);
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
    data: { round: nextRound(state), stage: 'conclusion', findings, opinion, on: chinaDay(now) },
  });
};
