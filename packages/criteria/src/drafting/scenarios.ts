import { type Faults, isFields, member } from '../request/faults.js';
import { type Evaluation } from '../verdict/evaluate.js';
import { type DraftScenario, type EditionDraft } from './draft.js';

/** Runs a draft's scenarios (场景); each that does not come out as expected is a fault. */
export function runScenarios(
  { id, scenarios }: EditionDraft,
  evaluate: (request: unknown) => Evaluation,
  faults: Faults,
): { readonly passed: number; readonly failed: number } {
  const requests = new Map<string, unknown>();
  let failed = 0;
  scenarios.forEach((scenario, index) => {
    const path = `$.scenarios[${index}]`;
    const before = faults.found;
    const model = scenario.like === undefined ? {} : requests.get(scenario.like);
    if (model === undefined)
      faults.add(`${path}.like`, '之前没有这一场景', 'there is no such scenario before this one');
    else if (requests.has(scenario.title))
      faults.add(`${path}.title`, '场景标题重复', 'a scenario of this title stands before it');
    else {
      const request = mergePatch(model, scenario.request);
      requests.set(scenario.title, request);
      expectAsWritten(
        scenario,
        evaluate({ ...(isFields(request) ? request : {}), edition: id }),
        path,
        faults,
      );
    }
    if (faults.found > before) failed += 1;
  });
  return { passed: scenarios.length - failed, failed };
}

function expectAsWritten(
  { expect }: DraftScenario,
  evaluation: Evaluation,
  path: string,
  faults: Faults,
): void {
  if (!evaluation.ok) {
    for (const issue of evaluation.issues)
      faults.add(`${path}.request${issue.path.slice(1)}`, `请求有误：${issue.message}`, 'bad request');
    return;
  }
  const { verdict, clauses } = evaluation.result;
  if (expect.verdict !== undefined && expect.verdict !== verdict)
    faults.add(
      `${path}.expect.verdict`,
      `期望 ${expect.verdict}，实为 ${verdict}`,
      `expected ${expect.verdict}, is ${verdict}`,
    );
  for (const [id, expected] of Object.entries(expect.clauses ?? {})) {
    const found = clauses.find((clause) => clause.id === id)?.verdict ?? 'no clause';
    if (found !== expected)
      faults.add(
        member(`${path}.expect.clauses`, id),
        `期望 ${expected}，实为 ${found}`,
        `expected ${expected}, is ${found}`,
      );
  }
}

/** JSON merge patch, RFC 7396: null takes a member away, an object changes members, all else replaces. */
function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isFields(patch)) return patch;
  const merged = new Map(Object.entries(isFields(target) ? target : {}));
  for (const [key, value] of Object.entries(patch))
    if (value === null) merged.delete(key);
    else merged.set(key, mergePatch(merged.get(key), value));
  return Object.fromEntries(merged);
}
