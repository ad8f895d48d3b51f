import { type TierPlan } from '../editions/plan.js';
import { type EvaluationRequest } from '../request/request.js';
import { verdictLabels } from '../vocabulary.js';
import { type Outcome, reason } from './outcome.js';

/** No one has judged the leaf yet. */
const unjudged: Outcome = {
  verdict: 'undetermined',
  decidedBy: 'nothing',
  reasons: [reason('finding-absent', '尚无认定意见', 'No finding yet')],
};

const onItself = { met: founded('met'), 'not-met': founded('not-met') };
const onAncestor = new Map<string, Outcome>();

function founded(verdict: 'met' | 'not-met', ancestor?: string): Outcome {
  const label = verdictLabels[verdict];
  const from =
    ancestor === undefined
      ? { zh: '', en: '' }
      : { zh: `（对 ${ancestor} 的认定）`, en: ` (the finding on ${ancestor})` };
  return {
    verdict,
    decidedBy: 'finding',
    reasons: [
      reason(`finding-${verdict}`, `认定意见：${label.zh}${from.zh}`, `Finding: ${label.en}${from.en}`),
    ],
  };
}

function foundedOn(ancestor: string, verdict: 'met' | 'not-met'): Outcome {
  const key = `${verdict} ${ancestor}`;
  let outcome = onAncestor.get(key);
  if (outcome === undefined) {
    outcome = founded(verdict, ancestor);
    onAncestor.set(key, outcome);
  }
  return outcome;
}

/** Where the finding that reaches each clause stands: on the clause, else on its nearest ancestor, else nowhere (-1). */
export function reachOfFindings(plan: TierPlan, findings: EvaluationRequest['findings']): readonly number[] {
  const reach: number[] = [];
  plan.clauses.forEach(({ id, parent }, position) => {
    const own = findings != null && Object.hasOwn(findings, id) && findings[id] !== null;
    reach.push(own ? position : (reach[parent] ?? -1));
  });
  return reach;
}

/** A leaf people judge. */
export function judgeLeaf(
  plan: TierPlan,
  position: number,
  source: number,
  findings: EvaluationRequest['findings'],
): Outcome {
  const id = plan.clauses[source]?.id;
  const verdict = id === undefined ? undefined : findings?.[id]?.verdict;
  if (id === undefined || verdict === undefined) return unjudged;
  return source === position ? onItself[verdict] : foundedOn(id, verdict);
}
