import { aggregateOf } from '@tidu/domain';
import { type RecordedEvent, UpcastFailedError } from '@tidu/event-store';
import { type EvaluationJob } from '@tidu/platform/jobs';

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

/**
 * The evaluations a batch of events asks for. An event of an older version that cannot be read is told of and asks for
 * nothing: once it can be read again, what is owed is found in the read model.
 */
export function evaluationsAskedFor(
  events: readonly RecordedEvent[],
  onUnreadable: (fault: UpcastFailedError) => void,
): EvaluationJob[] {
  return events.flatMap((event) => {
    try {
      return askedForBy(event);
    } catch (error) {
      if (!(error instanceof UpcastFailedError)) throw error;
      onUnreadable(error);
      return [];
    }
  });
}

function askedForBy(event: RecordedEvent): EvaluationJob[] {
  const owner = ASKING.has(event.type) ? aggregateOf(event.stream) : null;
  if (owner?.aggregate !== 'application' && owner?.aggregate !== 're-evaluation') return [];
  const { aggregate, id } = owner;
  const { round } = event.data as { readonly round: number };
  const { correlationId } = event.metadata;
  const causationId = event.id;
  return [{ aggregate, id, round, causationId, ...(correlationId === undefined ? {} : { correlationId }) }];
}
