import { chinaDay, type Day } from '../../calendar/dates.js';
import { procedureOf } from '../../campaign/procedure.js';
import { type SelfAssessmentTerms } from '../../campaign/terms.js';
import { accept } from '../../core/decision.js';
import { conflict, type Refusal } from '../../core/refusal.js';
import { type ApplicationAct, type ApplicationEmitted, ownFactory } from '../commands.js';
import { mustBeEligible } from '../eligibility.js';
import { type Application } from '../state.js';

/**
 * Records a self-assessment of the basic tier (备案), or confirms one that was checked, where the campaign awards nothing on
 * it: the basic tier is assessed by the enterprise itself, without public notice, certificate or term (工信厅联通装函〔2025〕251号).
 */
export const recordSelfAssessment: ApplicationAct<'record-self-assessment'> = {
  relatedByCommand: (_command, state) => ownFactory(state),
  precondition: (state) => {
    const { checked, recorded, published } = termsOf(state);
    if (published) return awardedInstead();
    const isDue = state.phase === 'concluded' ? checked : recorded && !checked;
    return isDue ? mustBeEligible(state) : notAskedFor();
  },
  decide: (_command, state, { actor, now }) => accept(...selfAssessedEvents(state, chinaDay(now), actor.id)),
};

/** Whether a campaign asks nobody to look at a self-assessment: its evaluation is then all there is. */
export function isLeftToItself(state: Application): boolean {
  const { checked, recorded, published } = termsOf(state);
  return (
    state.campaign?.tier === 'basic' && state.phase === 'submitted' && !checked && !recorded && !published
  );
}

/** The self-assessment on the application and on its factory, which may go on to the tier above on it. */
export function selfAssessedEvents(
  { id }: Application,
  on: Day,
  by: string | null,
): readonly ApplicationEmitted[] {
  return [
    { type: 'application.self-assessed', data: { on, by } },
    { type: 'factory.self-assessed', data: { applicationId: id, on } },
  ];
}

/** Why a self-assessment is not accepted for review: the campaign asks nobody to check it. */
export function uncheckedFault(state: Application): Refusal | null {
  return state.campaign?.tier !== 'basic' || termsOf(state).checked ? null : notAskedFor();
}

function termsOf({ campaign }: Application): SelfAssessmentTerms {
  return campaign === null
    ? { checked: true, recorded: true, published: true }
    : procedureOf(campaign).selfAssessment;
}

function awardedInstead(): Refusal {
  return conflict(
    'awarded-instead',
    '本批次的基础级须公示并认定，请按认定程序办理。',
    'This campaign puts the basic tier on public notice and awards it; go on that way.',
  );
}

function notAskedFor(): Refusal {
  return conflict(
    'not-asked-for',
    '本批次的条款没有要求这一步：基础级由企业自评自建。没有任何改动。',
    'The campaign’s terms do not ask for this step: the basic tier is assessed by the enterprise itself. Nothing was changed.',
  );
}
