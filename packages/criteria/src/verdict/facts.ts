import { type FactFlag, parameter } from '../editions/edition.js';
import { type TierPlan } from '../editions/plan.js';
import { yearsBefore } from '../request/calendar.js';
import { type EvaluationRequest, type Facts } from '../request/request.js';
import { accidentKindLabels, type Bilingual, severities, severityLabels } from '../vocabulary.js';
import { type Outcome, reason } from './outcome.js';
import { type Reason } from './result.js';

function outcome(verdict: Outcome['verdict'], ...reasons: readonly Reason[]): Outcome {
  return { verdict, decidedBy: 'facts', reasons };
}

const flagNames: Readonly<Record<FactFlag, Bilingual>> = {
  aboveDesignatedSize: { zh: '规模以上工业企业', en: 'industrial enterprise above designated size' },
  creditRecordClean: { zh: '无不良信用记录', en: 'no adverse credit record' },
};

function flagOutcomes(flag: FactFlag): { readonly [Value in 'true' | 'false' | 'unknown']: Outcome } {
  const { zh, en } = flagNames[flag];
  return {
    true: outcome('met', reason('fact-true', `事实：${zh}，属实`, `Fact: ${en}: true`)),
    false: outcome('not-met', reason('fact-false', `事实：${zh}，不属实`, `Fact: ${en}: false`)),
    unknown: outcome('undetermined', reason('fact-unknown', `缺少事实：${zh}`, `Fact not known: ${en}`)),
  };
}

const flags: Readonly<Record<FactFlag, ReturnType<typeof flagOutcomes>>> = {
  aboveDesignatedSize: flagOutcomes('aboveDesignatedSize'),
  creditRecordClean: flagOutcomes('creditRecordClean'),
};

/** A clause that stands on one yes-or-no fact. */
export function judgeFlag(flag: FactFlag, facts: Facts | null | undefined): Outcome {
  const value = facts?.[flag];
  if (value === undefined || value === null) return flags[flag].unknown;
  return value ? flags[flag].true : flags[flag].false;
}

const accidentsUnknown = outcome(
  'undetermined',
  reason(
    'fact-unknown',
    '缺少事实：事故情况（没有事故请报空表）',
    'Fact not known: accidents (report an empty list for none)',
  ),
);

/** 近三年无较大及以上安全、环保等事故: none of the grade or above inside the window, both ends included. */
export function judgeAccidents(plan: TierPlan, { facts, asOf }: EvaluationRequest): Outcome {
  const accidents = facts?.accidents;
  if (accidents === undefined || accidents === null) return accidentsUnknown;
  const start = yearsBefore(asOf, parameter(plan.edition, 'look-back-years'));
  const severe = severities.indexOf(parameter(plan.edition, 'accident-severity'));
  const counting = accidents.filter(
    ({ date, severity }) => date >= start && date <= asOf && severities.indexOf(severity) >= severe,
  );
  if (counting.length > 0)
    return outcome(
      'not-met',
      ...counting.map(({ date, kind, severity }) =>
        reason(
          'accident-in-window',
          `${date} 发生${severityLabels[severity].zh}${accidentKindLabels[kind].zh}事故，在 ${start} 至 ${asOf} 之内`,
          `${severityLabels[severity].en} ${accidentKindLabels[kind].en} accident on ${date}, within ${start} to ${asOf}`,
        ),
      ),
    );
  return outcome(
    'met',
    reason(
      'no-accident-in-window',
      `${start} 至 ${asOf} 无${severityLabels[severities[severe] ?? 'larger'].zh}及以上事故`,
      `No accident of the ${severityLabels[severities[severe] ?? 'larger'].en} grade or above from ${start} to ${asOf}`,
    ),
  );
}

const violationsUnknown = outcome(
  'undetermined',
  reason(
    'fact-unknown',
    '缺少事实：违法违规情况（没有请报空表）',
    'Fact not known: violations (report an empty list for none)',
  ),
);

/** 近三年无违法违规行为: none inside the window, both ends included. */
export function judgeViolations(plan: TierPlan, { facts, asOf }: EvaluationRequest): Outcome {
  const violations = facts?.violations;
  if (violations === undefined || violations === null) return violationsUnknown;
  const start = yearsBefore(asOf, parameter(plan.edition, 'look-back-years'));
  const counting = violations.filter(({ date }) => date >= start && date <= asOf);
  if (counting.length > 0)
    return outcome(
      'not-met',
      ...counting.map(({ date, description }) =>
        reason(
          'violation-in-window',
          `${date} 有违法违规行为${described(description, '：')}，在 ${start} 至 ${asOf} 之内`,
          `Violation on ${date}${described(description, ': ')}, within ${start} to ${asOf}`,
        ),
      ),
    );
  return outcome(
    'met',
    reason(
      'no-violation-in-window',
      `${start} 至 ${asOf} 无违法违规行为`,
      `No violation from ${start} to ${asOf}`,
    ),
  );
}

function described(description: string | null | undefined, separator: string): string {
  return description === undefined || description === null || description === ''
    ? ''
    : separator + description;
}

/** GB/T 39116-2020 level at or above what the tier asks. */
export function judgeMaturity(plan: TierPlan, facts: Facts | null | undefined): Outcome {
  const required = plan.maturityLevel;
  const level = facts?.maturity?.level;
  if (level === undefined || level === null)
    return outcome(
      'undetermined',
      reason(
        'fact-unknown',
        `缺少事实：智能制造能力成熟度等级（应达到 ${required} 级）`,
        `Fact not known: maturity level (level ${required} is required)`,
      ),
    );
  return level >= required
    ? outcome(
        'met',
        reason(
          'maturity-reached',
          `成熟度 ${level} 级，达到 ${required} 级`,
          `Maturity level ${level} reaches level ${required}`,
        ),
      )
    : outcome(
        'not-met',
        reason(
          'maturity-short',
          `成熟度 ${level} 级，未达到 ${required} 级`,
          `Maturity level ${level} is below level ${required}`,
        ),
      );
}
