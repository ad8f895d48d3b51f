import { parameter } from '../editions/edition.js';
import { type PlannedClause, type TierPlan } from '../editions/plan.js';
import { type SoundOverlaidRequest } from '../overlays/evaluate-overlaid.js';
import { type Accident, type Violation } from '../request/request.js';
import { areasRequired } from '../verdict/judge-coverage.js';
import { valueOf } from '../verdict/figures.js';
import { countingSeverities } from '../verdict/judge-facts.js';
import { judgeKpis } from '../verdict/kpis.js';
import { type EvaluationResult } from '../verdict/result.js';
import { type Change } from './change.js';
import { type ChangeSet, combinations } from './combine.js';
import { firstDayClear } from './first-day-clear.js';
import { kpiAlternatives } from './kpi-changes.js';

/** Finds, for the clauses of one judged dossier, the alternative change sets that would make each met. */
export class Alternatives {
  readonly #plan: TierPlan;
  readonly #counts: (accident: Accident) => boolean;

  constructor(
    private readonly sound: SoundOverlaidRequest,
    private readonly result: EvaluationResult,
    private readonly limit: number,
  ) {
    this.#plan = sound.plan.tiers[sound.request.tier];
    const severities = countingSeverities(this.#plan.edition);
    this.#counts = ({ severity }) => severities.has(severity);
  }

  /** Change sets that would make the whole eligible, cheapest first. */
  forVerdict(): readonly ChangeSet[] {
    return combinations(
      this.#plan.verdictParts.map((position) => this.#forClause(position)),
      this.limit,
    );
  }

  #forClause(position: number): readonly ChangeSet[] {
    const clause = this.#plan.clauses[position];
    if (clause === undefined || this.#holds(position)) return [[]];
    const { request } = this.sound;
    const facts = request.facts ?? {};
    switch (clause.rule.kind) {
      case 'all-of':
        return this.#forParagraph(clause);
      case 'judged':
        return [[this.#findingOn(clause)]];
      case 'fact-is-true': {
        const { fact } = clause.rule;
        return [[{ kind: 'fact', fact, from: facts[fact] ?? null }]];
      }
      case 'no-accident':
        return this.#forRecord('accidents', facts.accidents);
      case 'no-violation':
        return this.#forRecord('violations', facts.violations);
      case 'maturity-at-least':
        return [
          [
            {
              kind: 'maturity',
              from: facts.maturity?.level ?? null,
              to: clause.rule.level ?? this.#plan.maturityLevel,
            },
          ],
        ];
      case 'areas-covered':
        return this.#forCoverage(clause);
      case 'kpis-at-bar':
        return kpiAlternatives(this.#kpis(), this.result.interpretation, this.#plan, request, this.limit);
      case 'kpi-at-least': {
        const { kpi: id, threshold } = clause.rule;
        const kpi = this.sound.plan.kpis.get(id);
        if (kpi === undefined) return [];
        const from = valueOf(
          kpi,
          request.kpis?.find((report) => report.kpi === id),
        );
        return [[{ kind: 'kpi', kpi: id, figure: 'value', from, to: threshold }]];
      }
      case 'measure-at-least': {
        const { measure, threshold } = clause.rule;
        return [[{ kind: 'measure', measure, from: this.sound.measures[measure] ?? null, to: threshold }]];
      }
    }
  }

  #holds(position: number): boolean {
    const verdict = this.result.clauses[position]?.verdict;
    return verdict === 'met' || verdict === 'waived';
  }

  #kpis() {
    return judgeKpis(this.sound.plan, this.#plan, this.sound.request, this.result.interpretation);
  }

  /** One finding on the paragraph where it reaches several failing leaves at once, else one on each. */
  #forParagraph(clause: PlannedClause): readonly ChangeSet[] {
    const failing = clause.children.filter((child) => !this.#holds(child));
    const judged = failing.filter((child) => this.#plan.clauses[child]?.rule.kind === 'judged');
    const reached = judged.filter((child) => this.#ownFinding(child) === undefined);
    if (reached.length < 2)
      return combinations(
        failing.map((child) => this.#forClause(child)),
        this.limit,
      );
    const rest = failing.filter((child) => !reached.includes(child)).map((child) => this.#forClause(child));
    return combinations([[[this.#findingOn(clause)]], ...rest], this.limit);
  }

  #ownFinding(position: number): 'met' | 'not-met' | undefined {
    return this.sound.request.findings?.[this.#plan.clauses[position]?.id ?? '']?.verdict;
  }

  #findingOn(clause: PlannedClause): Change {
    const position = this.#plan.positions.get(clause.id) ?? -1;
    const judgedSo = this.result.clauses[position]?.verdict === 'not-met';
    return { kind: 'finding', clause: clause.id, from: judgedSo ? 'not-met' : null };
  }

  /** What is unknown is to be confirmed clean; what counts against the dossier has to leave the window. */
  #forRecord(
    list: 'accidents' | 'violations',
    events: readonly unknown[] | null | undefined,
  ): readonly ChangeSet[] {
    if (events === undefined || events === null) return [[{ kind: 'clean-record', list }]];
    // Time passes for both records: what lies after the day of reference comes into the window while one waits.
    const { accidents, violations } = this.sound.request.facts ?? {};
    const days = [
      ...(accidents ?? []).filter(this.#counts).map(({ date }) => this.#outOfWindow(date)),
      ...(violations ?? []).map((violation) => this.#violationCleared(violation)),
    ];
    return [[{ kind: 'wait', until: days.reduce((latest, day) => (day > latest ? day : latest)) }]];
  }

  #outOfWindow(date: string): string {
    return firstDayClear(date, parameter(this.#plan.edition, 'look-back-years'));
  }

  /** The first day a violation no longer counts: out of the window, or repaired where repairs are read as clearing it. */
  #violationCleared({ date, repairedOn }: Violation): string {
    const left = this.#outOfWindow(date);
    const ignored = this.result.interpretation.repairedViolations === 'ignore';
    return ignored && typeof repairedOn === 'string' && repairedOn < left ? repairedOn : left;
  }

  #forCoverage(clause: PlannedClause): readonly ChangeSet[] {
    const { neverWaived, waivable } = this.sound.plan;
    const required = areasRequired(this.#plan, this.sound.request.waivers?.[clause.id]);
    return combinations(
      required.map((area) => {
        const position = this.#plan.areaPositions.get(area) ?? -1;
        if (this.#holds(position)) return [[]];
        const covered = this.#forClause(position);
        return waivable.has(clause.id) && !neverWaived.includes(area)
          ? [...covered, [{ kind: 'waiver', clause: clause.id, areas: [area] } as const]]
          : covered;
      }),
      this.limit,
    );
  }
}
