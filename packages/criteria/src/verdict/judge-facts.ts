import { type Edition, type FactFlag, parameter } from '../editions/edition.js';
import { type PlannedClause, type TierPlan } from '../editions/plan.js';
import { yearsBefore } from '../request/calendar.js';
import { type Violation } from '../request/request.js';
import {
  accidentKindLabels,
  type Bilingual,
  type RepairReading,
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
    const beside: Reason[] = [];
    for (const { date, kind, severity } of accidents)
      if (date > end)
        beside.push(
          afterAsOf(
            end,
            `${date} 发生${severityLabels[severity].zh}${accidentKindLabels[kind].zh}事故`,
            `${severityLabels[severity].en} ${accidentKindLabels[kind].en} accident on ${date}`,
          ),
        );
      else if (counts.has(severity) && date >= start)
        against.push(
          reason(
            'accident-in-window',
            `${date} 发生${severityLabels[severity].zh}${accidentKindLabels[kind].zh}事故，在 ${start} 至 ${end} 之内`,
            `${severityLabels[severity].en} ${accidentKindLabels[kind].en} accident on ${date}, within ${start} to ${end}`,
          ),
        );
    return recordResult(clause, clean, against, beside);
  };
}

/**
 * 近三年无违法违规行为: none inside the window, both ends included. The text knows no repair (信用修复); a violation whose
 * penalty was repaired by the day of reference is passed over only where the interpretation says so.
 */
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
        `${start} 至 ${end} 无计入的违法违规行为`,
        `No violation that counts from ${start} to ${end}`,
      ),
    ]),
  );
  return ({ request, interpretation: { repairedViolations } }) => {
    const violations = request.facts?.violations ?? undefined;
    if (violations === undefined) return unknown;
    const { start, end, clean } = window(request.asOf);
    const against: Reason[] = [];
    const beside: Reason[] = [];
    for (const violation of violations) {
      const { date, description } = violation;
      const zh = `${date} 有违法违规行为${described(description, '：')}`;
      const en = `Violation on ${date}${described(description, ': ')}`;
      if (date > end) beside.push(afterAsOf(end, zh, en));
      else if (date >= start) {
        const repair = repairTold(violation, end);
        if (isPassedOver(violation, end, repairedViolations))
          beside.push(
            reason(
              'violation-repaired',
              `${zh}${repair.zh}，按解读不计`,
              `${en}${repair.en}: not counted, as the interpretation says`,
            ),
          );
        else
          against.push(
            reason(
              'violation-in-window',
              `${zh}${repair.zh}，在 ${start} 至 ${end} 之内`,
              `${en}${repair.en}, within ${start} to ${end}`,
            ),
          );
      }
    }
    return recordResult(clause, clean, against, beside);
  };
}

/** Whether a violation is passed over: its penalty repaired by the day of reference, and repairs read as clearing it. */
function isPassedOver({ repairedOn }: Violation, asOf: string, reading: RepairReading): boolean {
  return reading === 'ignore' && (repairedOn ?? undefined) !== undefined && (repairedOn ?? '') <= asOf;
}

function repairTold({ repairedOn }: Violation, asOf: string): Bilingual {
  const day = repairedOn ?? undefined;
  if (day === undefined) return { zh: '', en: '' };
  return day <= asOf
    ? { zh: `（${day} 已完成信用修复）`, en: ` (penalty repaired on ${day})` }
    : {
        zh: `（${day} 完成信用修复，晚于评价日期）`,
        en: ` (penalty repaired on ${day}, after the day of reference)`,
      };
}

/** What happened after the day of reference: shown, so that nobody has to keep it back, and not deciding. */
function afterAsOf(asOf: string, zh: string, en: string): Reason {
  return reason(
    'after-as-of',
    `${zh}，晚于评价日期 ${asOf}，不影响本次判定`,
    `${en}, after the day of reference ${asOf}: does not decide`,
  );
}

function recordResult(
  clause: PlannedClause,
  clean: ClauseResult,
  against: readonly Reason[],
  beside: readonly Reason[],
): ClauseResult {
  if (against.length > 0) return resultOf(clause, 'not-met', 'facts', [...against, ...beside]);
  return beside.length === 0 ? clean : resultOf(clause, 'met', 'facts', [...clean.reasons, ...beside]);
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
