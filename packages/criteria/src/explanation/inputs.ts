import { type PlannedClause, type TierPlan } from '../editions/plan.js';
import { member } from '../request/faults.js';
import { type EvaluationRequest } from '../request/request.js';
import { type Measures } from '../verdict/judge.js';

/** A value taken from the request: where it stands (JSON path), and what it is; null where it is not known. */
export interface Input {
  readonly path: string;
  readonly value: unknown;
}

/** What a clause's rule read from the request. */
export function inputsOf(
  clause: PlannedClause,
  plan: TierPlan,
  request: EvaluationRequest,
  measures: Measures,
): readonly Input[] {
  const { facts } = request;
  switch (clause.rule.kind) {
    case 'fact-is-true':
      return [{ path: `$.facts.${clause.rule.fact}`, value: facts?.[clause.rule.fact] ?? null }];
    case 'no-accident':
      return [{ path: '$.facts.accidents', value: facts?.accidents ?? null }];
    case 'no-violation':
      return [{ path: '$.facts.violations', value: facts?.violations ?? null }];
    case 'maturity-at-least':
      return [{ path: '$.facts.maturity.level', value: facts?.maturity?.level ?? null }];
    case 'judged':
      return [findingRead(clause, plan, request)];
    case 'areas-covered': {
      const waiver = request.waivers?.[clause.id];
      return waiver === undefined || waiver === null
        ? []
        : [{ path: member('$.waivers', clause.id), value: waiver }];
    }
    case 'kpi-at-least': {
      const id = clause.rule.kpi;
      const index = (request.kpis ?? []).findIndex(({ kpi }) => kpi === id);
      return [{ path: index === -1 ? '$.kpis' : `$.kpis[${index}]`, value: request.kpis?.[index] ?? null }];
    }
    case 'measure-at-least': {
      const { measure } = clause.rule;
      return [{ path: member('$.measures', measure), value: measures[measure] ?? null }];
    }
    case 'all-of':
    case 'kpis-at-bar':
      return [];
  }
}

/** The finding that reaches a leaf: its own, else its nearest ancestor's. */
function findingRead(clause: PlannedClause, plan: TierPlan, request: EvaluationRequest): Input {
  for (
    let source: PlannedClause | undefined = clause;
    source !== undefined;
    source = plan.clauses[source.parent]
  ) {
    const finding = request.findings?.[source.id];
    if (finding !== undefined && finding !== null)
      return { path: member('$.findings', source.id), value: finding.verdict };
  }
  return { path: member('$.findings', clause.id), value: null };
}
