import { evaluateOverlaid, type Finding } from '@tidu/criteria';
import { nationalCalendar } from '../../calendar/commands.js';
import { chinaDay } from '../../calendar/dates.js';
import { noCalendar } from '../../calendar/state.js';
import { addWorkingDays, workingDaysBetween } from '../../calendar/working-days.js';
import { procedureOf } from '../../campaign/procedure.js';
import { accept, refuse } from '../../core/decision.js';
import { inputIssues } from '../../core/input-issues.js';
import { evaluationRequest } from '../evaluation-request.js';
import { conflict, type InputIssue, invalid, issue, type Refusal } from '../../core/refusal.js';
import { platformDefaults, procedures } from '../../campaign/tier-procedure.js';
import { type ApplicationAct, noCampaign } from '../commands.js';
import { type Application } from '../state.js';
import { nextRound } from '../eligibility.js';
import { uncheckedFault } from './self-assessing.js';
import { decidedOn } from '../decided-on.js';
import { remedies } from '../remedies.js';
import { openClauses } from './open-clauses.js';

/** A division's endorsement (逐级推荐), each in its turn as the campaign's chain has it. */
export const endorse: ApplicationAct<'endorse'> = {
  precondition: (state, { actor }) => (nextEndorser(state) === actor.role ? null : notYourTurn()),
  decide: ({ opinion }, state, { actor, now }) => {
    const level = nextEndorser(state);
    return level === null
      ? refuse(notYourTurn())
      : accept({
          type: 'application.endorsed',
          data: { level, unit: actor.region ?? '', opinion, on: chinaDay(now) },
        });
  },
};

function notYourTurn(): Refusal {
  return conflict(
    'not-your-turn',
    '按本批次的推荐层级，现在不由您审核。',
    'In this campaign’s chain it is not your turn.',
  );
}

/** Accepts the application for review (受理) after the formal check (形式审查), once all below have endorsed it. */
export const acceptForReview: ApplicationAct<'accept-for-review'> = {
  precondition: (state) => {
    const unchecked = uncheckedFault(state);
    if (unchecked !== null) return unchecked;
    const missing = nextEndorser(state);
    return missing === null
      ? null
      : conflict(
          'endorsement-missing',
          `尚缺${missing === 'district' ? '区县' : '市'}级推荐意见。`,
          `The endorsement of the ${missing} is still missing.`,
        );
  },
  decide: ({ remark }, _state, { now }) =>
    accept({ type: 'application.accepted-for-review', data: { remark, on: chinaDay(now) } }),
};

/** Which level of the campaign's chain endorses next; null where all have. */
export function nextEndorser({ campaign, factory, endorsements }: Application): 'district' | 'city' | null {
  if (campaign === null || factory?.group !== undefined) return null;
  const given = new Set(endorsements.map(({ level }) => level));
  return procedureOf(campaign).endorsers.find((level) => !given.has(level)) ?? null;
}

/** Returns it for correction (退回补正): once, with all reasons at once, each by clause. */
export const returnForCorrection: ApplicationAct<'return-for-correction'> = {
  precondition: ({ corrections }) =>
    corrections.length < platformDefaults.corrections
      ? null
      : conflict(
          'correction-used',
          '补正机会已用完（一次性告知）。请受理或不予受理。',
          'Correction may be asked for once only. Accept the application for review, or decline it.',
        ),
  relatedByCommand: () => nationalCalendar,
  decide: ({ clauses }, { campaign, phaseSince }, { now, related: { calendar = noCalendar } }) => {
    if (campaign === null) return refuse(noCampaign());
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
    const workingDays = procedureOf(campaign).clocks.correction;
    const dueOn = addWorkingDays(on, workingDays, calendar);
    return accept({
      type: 'application.returned-for-correction',
      data: {
        clauses,
        on,
        dueOn,
        workingDays,
        formalCheckUsed: phaseSince === null ? 0 : workingDaysBetween(phaseSince, on, calendar),
      },
    });
  },
};

/** Declines to take the application (不予受理), with the reason and the remedies. */
export const declineToAccept: ApplicationAct<'decline-to-accept'> = {
  decide: ({ reason }, state, { actor, now }) =>
    accept({
      type: 'application.not-accepted',
      data: { reason, remedies: remedies(decidedOn(state, 'formal-check')), on: chinaDay(now), by: actor.id },
    }),
};

/** The recommending unit's own check of a self-assessment (复核), where the tier has no panel. */
export const checkSelfAssessment: ApplicationAct<'check-self-assessment'> = {
  precondition: ({ campaign }) =>
    campaign !== null && procedures[campaign.tier].panelSize === 0
      ? null
      : conflict(
          'panel-required',
          '该等级须经专家评审。',
          'This tier must be reviewed by a panel of experts.',
        ),
  asks: (state) => findingsAsked(state, {}),
  decide: ({ findings, opinion }, state, { now }) => {
    const evaluation = evaluateOverlaid(evaluationRequest({ ...state, findings }, 'conclusion', []));
    const faults = evaluation.ok ? findingsAsked(state, findings) : inputIssues(evaluation.issues);
    return faults.length === 0
      ? accept({
          type: 'application.self-assessment-checked',
          data: { round: nextRound(state), stage: 'conclusion', findings, opinion, on: chinaDay(now) },
        })
      : refuse(
          invalid(
            'findings-invalid',
            '复核意见有误或不完整，未保存。',
            'The findings have faults or are not complete, and were not saved.',
            faults,
          ),
        );
  },
};

/** The clauses that still need a finding of the unit that checks, each as the fault of leaving it out. */
function findingsAsked(state: Application, findings: Readonly<Record<string, Finding>>): InputIssue[] {
  return openClauses(state, findings).map((clause) =>
    issue(`$.findings.${clause}`, '请给出意见。', 'Give a finding.'),
  );
}
