import { evaluate } from '@tidu/criteria';
import { chinaDay } from '../calendar/dates.js';
import { accept, refuse, type Refused } from '../core/decision.js';
import { inputIssues } from '../evaluation/input-issues.js';
import { reportDueOn } from '../factory/clocks.js';
import { titledOn } from '../factory/titled.js';
import { conflict, invalid, issue } from '../core/refusal.js';
import { type Handler } from './context.js';
import { type ReEvaluation } from './state.js';
import { reEvaluationRequest } from './request.js';

/** Takes the annual report (年度报告), also after its day, which is recorded. */
export const submitAnnualReport: Handler<'submit-annual-report'> = (
  { id, year, report },
  state,
  { now, related: { factory } },
) => {
  const asOf = chinaDay(now);
  const subject = titledOn(factory, asOf);
  const since = factory?.title?.validFrom ?? '';
  if (subject === null) {
    return refuse(conflict('no-title', '该工厂没有有效的称号。', 'The factory holds no title in force.'));
  }
  if (year <= Number(since.slice(0, 4)) || year > Number(asOf.slice(0, 4))) {
    return refuse(
      invalid(
        'wrong-year',
        '年度报告从认定次年起每年提交一次。',
        'Annual reports begin with the year after the award.',
        [issue('$.year', '年度不正确。', 'The year is wrong.')],
      ),
    );
  }
  const dueOn = reportDueOn(year);
  const data = { id, year, round: 1, asOf, dueOn, late: asOf > dueOn, subject, report };
  return (
    reportFaults({ ...state, ...data }) ??
    accept(
      { type: 're-evaluation.annual-report-submitted', data },
      { type: 'factory.report-submitted', data: { year } },
    )
  );
};

/** Takes the report of a rectification (整改报告), which is evaluated like the first. */
export const reportRectification: Handler<'report-rectification'> = ({ report }, state, { now }) => {
  const data = { round: state.round + 1, asOf: chinaDay(now), report };
  return (
    reportFaults({ ...state, ...data }) ?? accept({ type: 're-evaluation.rectification-reported', data })
  );
};

/** Records what the worker computed for a round, with all its inputs. */
export const recordReEvaluation: Handler<'record-re-evaluation'> = (
  { round, request, result, editionHash },
  state,
) => {
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
        verdict: result.verdict,
        clauses: result.clauses.map(({ id, verdict }) => ({ id, verdict })),
        missing: result.missing,
      },
    },
  );
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
