import { aggregateOf } from '@tidu/domain';
import { type RecordedEvent } from '@tidu/event-store';
import { type EvaluationJob } from '@tidu/runtime';

/** Events after which an evaluation is owed; each names its round. */
const ASKING: ReadonlySet<string> = new Set([
  'application.submitted',
  'application.self-assessment-checked',
  'application.review-concluded',
  'application.decision-resumed',
  'application.acceptance-applied-for',
  're-evaluation.annual-report-submitted',
  're-evaluation.rectification-reported',
  're-evaluation.on-site-review-countersigned',
]);

/** The evaluations a batch of events asks for. */
export function evaluationsAskedFor(events: readonly RecordedEvent[]): EvaluationJob[] {
  return events.flatMap((event) => {
    const owner = ASKING.has(event.type) ? aggregateOf(event.stream) : null;
    if (owner?.aggregate !== 'application' && owner?.aggregate !== 're-evaluation') return [];
    const { round } = event.data as { readonly round: number };
    return [{ aggregate: owner.aggregate, id: owner.id, round, causationId: event.id }];
  });
}
