import { evaluate } from '@tidu/criteria';
import { remedies } from '../application/decide/remedies.js';
import { addYears, chinaDay } from '../calendar/dates.js';
import { accept, type Decision, type DecisionContext, refuse, type Refused } from '../decider.js';
import { inputIssues } from '../evaluation/input-issues.js';
import { type Factory, type FactoryEvent } from '../factory/factory.js';
import { ruleRefusal } from '../policy/authorize.js';
import { platformDefaults } from '../policy/procedure.js';
import { type Actor } from '../policy/actor.js';
import { conflict, invalid, issue, notFound, type Refusal } from '../refusal.js';
import {
  type ReEvaluation,
  type ReEvaluationCommand,
  type ReEvaluationEvent,
  reEvaluationSubject,
} from './re-evaluation.js';
import { reEvaluationRequest } from './request.js';
import { reEvaluationPhaseNames, reEvaluationRules } from './rules.js';

export type ReEvaluationDecision = Decision<ReEvaluationEvent | FactoryEvent>;

export interface ReEvaluationContext extends DecisionContext {
  readonly related: { readonly factory?: Factory };
}

const wording = { thing: { zh: '年度复评', en: 're-evaluation' }, phases: reEvaluationPhaseNames };

/** Why an actor may not give a command on a re-evaluation now; null where they may. */
export function reEvaluationRefusalOf(
  command: ReEvaluationCommand['type'],
  actor: Actor,
  { phase, subject }: Pick<ReEvaluation, 'phase' | 'subject'>,
): Refusal | null {
  return ruleRefusal(reEvaluationRules[command], wording, actor, { ...subject, phase });
}

/** Decides a command on a yearly re-evaluation (年度复评): report → evaluation → kept, rectification or revocation. */
export function decideReEvaluation(
  command: ReEvaluationCommand,
  state: ReEvaluation,
  context: ReEvaluationContext,
): ReEvaluationDecision {
  const { factory } = context.related;
  const subject = state.subject ?? (factory === undefined ? null : reEvaluationSubject(factory));
  if (subject === null) {
    return refuse(
      notFound('no-title', '该工厂没有可复评的称号。', 'The factory holds no title to re-evaluate.'),
    );
  }
  const refusal = reEvaluationRefusalOf(command.type, context.actor, { phase: state.phase, subject });
  if (refusal !== null) return refuse(refusal);
  switch (command.type) {
    case 'submit-annual-report':
      return submitAnnualReport(command, state, context);
    case 'record-re-evaluation':
      return recordReEvaluation(command, state);
    case 'keep-title':
      return state.eligibility?.verdict === 'eligible'
        ? accept(
            { type: 're-evaluation.title-kept', data: { remark: command.remark } },
            { type: 'factory.title-kept', data: { year: state.year } },
          )
        : refuse(
            conflict(
              'not-eligible',
              '复评结果未达到要素条件，不能保持；请责令整改或撤销。',
              'The re-evaluation does not meet the criteria; order rectification or revoke the title.',
            ),
          );
    case 'order-rectification': {
      const { deadline, reasons } = command;
      if (reasons.length === 0) return reasonsRequired();
      return accept(
        { type: 're-evaluation.rectification-ordered', data: { deadline, reasons } },
        { type: 'factory.rectification-ordered', data: { year: state.year, deadline } },
      );
    }
    case 'report-rectification':
      return reported(command.report, state, context.now);
    case 'revoke-title': {
      if (command.reasons.length === 0) return reasonsRequired();
      const barUntil = addYears(chinaDay(context.now), platformDefaults.barYears);
      return accept(
        {
          type: 're-evaluation.title-revoked',
          data: { reasons: command.reasons, barUntil, remedies: remedies(subject.tier) },
        },
        { type: 'factory.title-revoked', data: { year: state.year, barUntil } },
      );
    }
  }
}

function submitAnnualReport(
  command: Extract<ReEvaluationCommand, { type: 'submit-annual-report' }>,
  state: ReEvaluation,
  { now, related: { factory } }: ReEvaluationContext,
): ReEvaluationDecision {
  const subject = factory === undefined ? null : reEvaluationSubject(factory);
  const title = factory?.title;
  if (subject === null || title == null || title.status === 'revoked') {
    return refuse(conflict('no-title', '该工厂没有有效的称号。', 'The factory holds no title in force.'));
  }
  const asOf = chinaDay(now);
  if (command.year <= Number(title.validFrom.slice(0, 4)) || command.year > Number(asOf.slice(0, 4))) {
    return refuse(
      invalid(
        'wrong-year',
        '年度报告从认定次年起每年提交一次。',
        'Annual reports begin with the year after the award.',
        [issue('$.year', '年度不正确。', 'The year is wrong.')],
      ),
    );
  }
  const dueOn = `${command.year}-${platformDefaults.annualReportDue}`;
  const data = {
    id: command.id,
    year: command.year,
    round: 1,
    asOf,
    dueOn,
    late: asOf > dueOn,
    subject,
    report: command.report,
  };
  const faults = reportFaults({ ...state, ...data, phase: 'reported' });
  return faults ?? accept({ type: 're-evaluation.annual-report-submitted', data });
}

function reported(
  report: ReEvaluation['report'] & object,
  state: ReEvaluation,
  now: string,
): ReEvaluationDecision {
  const data = { round: state.round + 1, asOf: chinaDay(now), report };
  const faults = reportFaults({ ...state, ...data });
  return faults ?? accept({ type: 're-evaluation.rectification-reported', data });
}

function recordReEvaluation(
  { round, request, result, editionHash }: Extract<ReEvaluationCommand, { type: 'record-re-evaluation' }>,
  state: ReEvaluation,
): ReEvaluationDecision {
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
}

/** Where the parts of a report stand in the dossier, and where in the command that carries it. */
const PLACES = [
  ['$.facts.maturity', '$.report.maturity'],
  ['$.facts.aboveDesignatedSize', '$.report.profile.aboveDesignatedSize'],
  ['$.facts', '$.report.integrity'],
  ['$.kpis', '$.report.kpis'],
] as const;

function reportFaults(state: ReEvaluation): Refused | null {
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

function reasonsRequired(): Refused {
  return refuse(
    invalid('reasons-required', '须逐条说明理由。', 'Give the reasons, clause by clause.', [
      issue('$.reasons', '至少一条。', 'At least one.'),
    ]),
  );
}
