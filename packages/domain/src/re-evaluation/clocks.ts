import { type Clock } from '../calendar/clock.js';
import { chosenTerm, workingTerm } from '../calendar/term.js';
import { type EnteredYears } from '../calendar/working-days.js';
import { type ReEvaluation } from './state.js';

/** Working days from a report to an outcome, a full review included (平台默认). */
const OUTCOME_WORKING_DAYS = 60;

/** The deadlines that run on a re-evaluation now. */
export function reEvaluationClocks(
  { phase, asOf, rectification }: ReEvaluation,
  calendar: EnteredYears,
): Clock[] {
  switch (phase) {
    case 'rectification':
      return rectification === null
        ? []
        : [
            {
              name: 'rectification',
              label: { zh: '整改期限', en: 'rectification' },
              startedOn: asOf,
              ...chosenTerm(rectification.deadline, calendar),
              stopped: false,
              waitsFor: 'enterprise',
              onExpiry: 'note-rectification-lapse',
            },
          ];
    case 'missed':
    case 'reported':
    case 'evaluated':
    case 'full-review':
    case 'rectification-lapsed':
      return [
        {
          name: 'outcome',
          label: { zh: '作出复评结论', en: 'outcome of the re-evaluation' },
          startedOn: asOf,
          ...workingTerm(asOf, OUTCOME_WORKING_DAYS, calendar),
          stopped: false,
          waitsFor: 'authority',
          onExpiry: null,
        },
      ];
    default:
      return [];
  }
}
