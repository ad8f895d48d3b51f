import { evaluate, type EvaluationResult } from '@tidu/criteria';
import { type ApplicationView } from '@tidu/contracts';
import { type Sample } from '../samples/sample.js';

/** What a story must end as, given the verdict it expects. */
const finalPhase = { eligible: 'awarded', ineligible: 'refused', undetermined: 'deferred' } as const;

/** Where the recorded evaluation differs from what the sample expects, or from what its own request evaluates to. */
export function evaluationProblems({ expected, request }: Sample, recorded: EvaluationResult): string[] {
  const verdicts = new Map<string, string>(recorded.clauses.map(({ id, verdict }) => [id, verdict]));
  const needs = new Set(recorded.missing.map(({ need }) => need));
  const direct = evaluate(request);
  return [
    ...differs('verdict', expected.verdict, recorded.verdict),
    ...Object.entries(expected.clauses).flatMap(([clause, verdict]) =>
      differs(clause, verdict, verdicts.get(clause)),
    ),
    ...(expected.missing === undefined ? [] : differs('missing', sorted(expected.missing), sorted(needs))),
    ...(direct.ok
      ? [
          ...differs('evaluate(request)', direct.result.verdict, recorded.verdict),
          ...direct.result.clauses.flatMap(({ id, verdict }) =>
            differs(`evaluate(request) ${id}`, verdict, verdicts.get(id)),
          ),
        ]
      : direct.issues.map(({ path, message }) => `request ${path}: ${message}`)),
  ];
}

/** Where the application did not end as the sample expects. */
export function outcomeProblems({ expected, request }: Sample, { application }: ApplicationView): string[] {
  const told = new Set(application.refusal?.reasons.map(({ clause }) => clause));
  const untold = Object.entries(expected.clauses).filter(
    ([clause, verdict]) => application.phase === 'refused' && verdict === 'not-met' && !told.has(clause),
  );
  return [
    ...differs('state', finalPhase[expected.verdict], application.phase),
    ...untold.map(([clause]) => `${clause}: 不予认定未说明该条理由 · the refusal does not give this reason`),
    ...(application.phase === 'deferred' && expected.missing !== undefined
      ? differs(
          'deferral',
          sorted(expected.missing),
          sorted(new Set(application.deferral?.missing.map(({ need }) => need))),
        )
      : []),
    ...differs('edition', request.edition, application.campaign?.edition),
  ];
}

function differs(what: string, expected: string, found: string | undefined): string[] {
  return expected === found
    ? []
    : [`${what}: 应为 ${expected}，实为 ${String(found)} · expected ${expected}, found ${String(found)}`];
}

function sorted(words: Iterable<string>): string {
  return [...words].sort().join(', ');
}
