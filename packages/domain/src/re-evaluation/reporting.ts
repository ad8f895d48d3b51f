import { evaluate, evaluatorHash } from '@tidu/criteria';
import { chinaDay, type Day } from '../calendar/dates.js';
import { accept, refuse, type Refused } from '../core/decision.js';
import { inputIssues } from '../core/input-issues.js';
import { reportDueOn } from '../factory/clocks.js';
import { type Factory } from '../factory/state.js';
import { titledOn } from '../factory/titled.js';
import { conflict, invalid, issue, type Refusal } from '../core/refusal.js';
import { ownFactory, type ReEvaluationAct } from './commands.js';
import { type ReEvaluation } from './state.js';
import { reEvaluationRequest } from './request.js';

/** Takes the annual report (年度报告), also after its day, which is recorded. */
export const submitAnnualReport: ReEvaluationAct<'submit-annual-report'> = {
  related: ownFactory,
  relatedByCommand: ({ factoryId }) => ({ factory: { aggregate: 'factory', id: factoryId } }),
  precondition: (_state, { now, related: { factory } }) => {
    const today = chinaDay(now);
    if (titledOn(factory, today) === null) return noTitle();
    return firstReportYear(factory) <= yearOf(today) ? null : wrongYear();
  },
  decide: ({ id, year, report }, state, { now, related: { factory } }) => {
    const asOf = chinaDay(now);
    const subject = titledOn(factory, asOf);
    if (subject === null) return refuse(noTitle());
    const untimely = yearFault(factory, year, asOf);
    if (untimely !== null) return refuse(untimely);
    const dueOn = reportDueOn(year);
    const data = { id, year, round: 1, asOf, dueOn, late: asOf > dueOn, subject, report };
    return (
      reportFaults({ ...state, ...data }) ??
      accept(
        { type: 're-evaluation.annual-report-submitted', data },
        { type: 'factory.report-submitted', data: { year } },
      )
    );
  },
};

/** Why a factory hands in no report for a year, or not yet; null where it may. */
export function yearFault(factory: Factory | undefined, year: number, today: Day): Refusal | null {
  return year < firstReportYear(factory) || year > yearOf(today) ? wrongYear() : null;
}

/** Annual reports begin with the year after the award. */
function firstReportYear(factory: Factory | undefined): number {
  return yearOf(factory?.title?.validFrom ?? '') + 1;
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function noTitle(): Refusal {
  return conflict('no-title', '该工厂没有有效的称号。', 'The factory holds no title in force.');
}

function wrongYear(): Refusal {
  return invalid(
    'wrong-year',
    '年度报告从认定次年起每年提交一次。',
    'Annual reports begin with the year after the award.',
    [issue('$.year', '年度不正确。', 'The year is wrong.')],
  );
}

/** Takes the report of a rectification (整改报告), which is evaluated like the first. */
export const reportRectification: ReEvaluationAct<'report-rectification'> = {
  decide: ({ report }, state, { now }) => {
    const data = { round: state.round + 1, asOf: chinaDay(now), report };
    return (
      reportFaults({ ...state, ...data }) ?? accept({ type: 're-evaluation.rectification-reported', data })
    );
  },
};

/** Records what the worker computed for a round, with all its inputs. */
export const recordReEvaluation: ReEvaluationAct<'record-re-evaluation'> = {
  decide: ({ round, request, result, editionHash }, state) => {
    if (state.round !== round) {
      return refuse(
        conflict('round-superseded', '该轮复评已被新的一轮取代。', 'A later evaluation has taken its place.'),
      );
    }
    const { kpis, benchmarks } = request;
    return accept(
      {
        type: 're-evaluation.kpis-compared',
        data: {
          round,
          asOf: result.asOf,
          inputs: { kpis, benchmarks, interpretation: result.interpretation },
          comparisons: result.kpis,
        },
      },
      {
        type: 're-evaluation.eligibility-computed',
        data: {
          round,
          request,
          editionHash,
          evaluator: evaluatorHash,
          verdict: result.verdict,
          clauses: result.clauses.map(({ id, verdict }) => ({ id, verdict })),
          missing: result.missing,
        },
      },
    );
  },
};

/** Where the parts of a report stand in the dossier, and where in the command that carries it. */
const PLACES = [
  ['$.facts.maturity', '$.report.maturity'],
  ['$.facts.aboveDesignatedSize', '$.report.profile.aboveDesignatedSize'],
  ['$.facts', '$.report.integrity'],
  ['$.kpis', '$.report.kpis'],
] as const;

function reportFaults(state: ReEvaluationDossier): Refused | null {
  const evaluation = evaluate(reEvaluationRequest(state, []));
  return evaluation.ok
    ? null
    : refuse(
        invalid(
          'report-invalid',
          '年度报告有误，未提交。',
          'The annual report has faults and was not submitted.',
          inputIssues(evaluation.issues, PLACES),
        ),
      );
}

type ReEvaluationDossier = Pick<ReEvaluation, 'subject' | 'report' | 'asOf' | 'findings'>;
