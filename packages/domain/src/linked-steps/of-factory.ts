import { changeFile } from '../change/aggregate.js';
import { type DecisionContext } from '../core/decision.js';
import { chinaDay } from '../calendar/dates.js';
import { reportYear } from '../factory/clocks.js';
import { type Factory } from '../factory/state.js';
import { type AvailableAction } from '../frame/available-action.js';
import { reEvaluation } from '../re-evaluation/aggregate.js';
import { yearFault } from '../re-evaluation/reporting.js';
import { type ReEvaluation } from '../re-evaluation/state.js';
import { revocationFile } from '../revocation/aggregate.js';
import { type LinkedSteps, opening } from './linked-steps.js';

/** The things on which a factory's next step may lie. */
interface FactoryThings {
  /** The re-evaluation of the year it reports on next. */
  readonly yearly?: ReEvaluation;
}

/** A factory's linked steps: the year's report, the report of a change, a proceeding against its title. */
export const ofFactory: LinkedSteps<Factory, FactoryThings> = {
  things: ({ role }, state) => {
    const report = role === 'enterprise' ? reportOf(state) : null;
    return report === null ? {} : { yearly: { aggregate: 're-evaluation', id: report.id } };
  },
  steps: (state, context, things) =>
    state.id === null || state.title === null
      ? []
      : [...annualReport(state, context, things), ...proceedings(state, context)],
};

function reportOf(factory: Factory): { readonly id: string; readonly year: number } | null {
  const year = reportYear(factory);
  return year === null || factory.id === null ? null : { id: `${factory.id}-${year}`, year };
}

function annualReport(
  factory: Factory,
  { actor, now }: DecisionContext,
  { yearly = reEvaluation.initial }: FactoryThings,
): AvailableAction[] {
  const report = reportOf(factory);
  if (report === null) return [];
  const type = 'submit-annual-report';
  const refusal =
    reEvaluation.hindrance(type, yearly, { actor, now, related: { factory } }) ??
    yearFault(factory, report.year, chinaDay(now));
  const leadsTo = { aggregate: 're-evaluation', id: report.id, command: type, given: { year: report.year } };
  return opening(type, refusal, leadsTo);
}

function proceedings(factory: Factory, { actor, now }: DecisionContext): AvailableAction[] {
  const context = { actor, now, related: { factory } };
  const change = changeFile.hindrance('report-change', changeFile.initial, context);
  const revocation = revocationFile.hindrance('open-revocation', revocationFile.initial, context);
  return [
    ...opening('report-change', change, { aggregate: 'change', id: null, command: 'report-change' }),
    ...opening('open-revocation', revocation, {
      aggregate: 'revocation',
      id: null,
      command: 'open-revocation',
    }),
  ];
}
