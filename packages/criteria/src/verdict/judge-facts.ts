import { type Edition, type FactFlag, parameter } from '../editions/edition.js';
import { type PlannedClause, type TierPlan } from '../editions/plan.js';
import { yearsBefore } from '../request/calendar.js';
import {
  accidentKindLabels,
  type Bilingual,
  type Severity,
  severities,
  severityLabels,
} from '../vocabulary.js';
import { type Judge, resultOf, sharedResult } from './judge.js';
import { type ClauseResult, type Reason, reason } from './result.js';

const flagNames: Readonly<Record<FactFlag, Bilingual>> = {
  aboveDesignatedSize: { zh: '规模以上工业企业', en: 'industrial enterprise above designated size' },
  creditRecordClean: { zh: '无不良信用记录', en: 'no adverse credit record' },
};

function unknownFact(clause: PlannedClause, zh: string, en: string): ClauseResult {
  return sharedResult(clause, 'undetermined', 'facts', [
    reason('fact-unknown', `缺少事实：${zh}`, `Fact not known: ${en}`),
  ]);
}

/** A clause that stands on one yes-or-no fact. */
export function flagJudge(clause: PlannedClause, flag: FactFlag): Judge {
  const { zh, en } = flagNames[flag];
  const unknown = unknownFact(clause, zh, en);
  const holds = sharedResult(clause, 'met', 'facts', [
    reason('fact-true', `事实：${zh}，属实`, `Fact: ${en}: true`),
  ]);
  const fails = sharedResult(clause, 'not-met', 'facts', [
    reason('fact-false', `事实：${zh}，不属实`, `Fact: ${en}: false`),
  ]);
  return ({ request }) => {
    const value = request.facts?.[flag] ?? undefined;
    if (value === undefined) return unknown;
    return value ? holds : fails;
  };
}

interface Window {
  readonly start: string;
  readonly end: string;
  /** What the clause comes to where nothing in the window counts against it. */
  readonly clean: ClauseResult;
}

/** The window of one clause; the last one is kept, since whole batches share their day. */
function windowOf(
  plan: TierPlan,
  clean: (start: string, end: string) => ClauseResult,
): (asOf: string) => Window {
  const years = parameter(plan.edition, 'look-back-years');
  let last: Window | undefined;
  return (asOf) => {
    if (last?.end !== asOf) {
      const start = yearsBefore(asOf, years);
      last = { start, end: asOf, clean: clean(start, asOf) };
    }
    return last;
  };
}

/** The grades of accident that count against a dossier: 较大及以上. */
export function countingSeverities(edition: Edition): ReadonlySet<Severity> {
  return new Set(severities.slice(severities.indexOf(parameter(edition, 'accident-severity'))));
}

/** 近三年无较大及以上安全、环保等事故: none of the grade or above inside the window, both ends included. */
export function accidentsJudge(clause: PlannedClause, plan: TierPlan): Judge {
  const unknown = unknownFact(
    clause,
    '事故情况（没有事故请报空表）',
    'accidents (report an empty list for none)',
  );
  const grade = parameter(plan.edition, 'accident-severity');
  const counts = countingSeverities(plan.edition);
  const window = windowOf(plan, (start, end) =>
    sharedResult(clause, 'met', 'facts', [
      reason(
        'no-accident-in-window',
        `${start} 至 ${end} 无${severityLabels[grade].zh}及以上事故`,
        `No accident of the ${severityLabels[grade].en} grade or above from ${start} to ${end}`,
      ),
    ]),
  );
  return ({ request }) => {
    const accidents = request.facts?.accidents ?? undefined;
    if (accidents === undefined) return unknown;
    const { start, end, clean } = window(request.asOf);
    const against: Reason[] = [];
    for (const { date, kind, severity } of accidents)
      if (counts.has(severity) && date >= start)
        against.push(
          reason(
            'accident-in-window',
            `${date} 发生${severityLabels[severity].zh}${accidentKindLabels[kind].zh}事故，在 ${start} 至 ${end} 之内`,
            `${severityLabels[severity].en} ${accidentKindLabels[kind].en} accident on ${date}, within ${start} to ${end}`,
          ),
        );
    return against.length === 0 ? clean : resultOf(clause, 'not-met', 'facts', against);
  };
}

/** 近三年无违法违规行为: none inside the window, both ends included. */
export function violationsJudge(clause: PlannedClause, plan: TierPlan): Judge {
  const unknown = unknownFact(
    clause,
    '违法违规情况（没有请报空表）',
    'violations (report an empty list for none)',
  );
  const window = windowOf(plan, (start, end) =>
    sharedResult(clause, 'met', 'facts', [
      reason(
        'no-violation-in-window',
        `${start} 至 ${end} 无违法违规行为`,
        `No violation from ${start} to ${end}`,
      ),
    ]),
  );
  return ({ request }) => {
    const violations = request.facts?.violations ?? undefined;
    if (violations === undefined) return unknown;
    const { start, end, clean } = window(request.asOf);
    const against: Reason[] = [];
    for (const { date, description } of violations)
      if (date >= start)
        against.push(
          reason(
            'violation-in-window',
            `${date} 有违法违规行为${described(description, '：')}，在 ${start} 至 ${end} 之内`,
            `Violation on ${date}${described(description, ': ')}, within ${start} to ${end}`,
          ),
        );
    return against.length === 0 ? clean : resultOf(clause, 'not-met', 'facts', against);
  };
}

function described(description: string | null | undefined, separator: string): string {
  return (description ?? '') === '' ? '' : `${separator}${description ?? ''}`;
}

/** GB/T 39116-2020 level at or above what the tier asks. */
export function maturityJudge(clause: PlannedClause, required: number): Judge {
  const unknown = unknownFact(
    clause,
    `智能制造能力成熟度等级（应达到 ${required} 级）`,
    `maturity level (level ${required} is required)`,
  );
  const byLevel = [0, 1, 2, 3, 4, 5].map((level) =>
    level >= required
      ? sharedResult(clause, 'met', 'facts', [
          reason(
            'maturity-reached',
            `成熟度 ${level} 级，达到 ${required} 级`,
            `Maturity level ${level} reaches level ${required}`,
          ),
        ])
      : sharedResult(clause, 'not-met', 'facts', [
          reason(
            'maturity-short',
            `成熟度 ${level} 级，未达到 ${required} 级`,
            `Maturity level ${level} is below level ${required}`,
          ),
        ]),
  );
  return ({ request }) => byLevel[request.facts?.maturity?.level ?? -1] ?? unknown;
}
