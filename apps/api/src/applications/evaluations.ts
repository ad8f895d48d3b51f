import { type StreamLog } from '@tidu/application';
import { evaluationRequest, type EvaluationView } from '@tidu/contracts';
import { evaluateOverlaid } from '@tidu/criteria';
import { type Actor, streamOf } from '@tidu/domain';
import { z } from 'zod';
import { readableEvents } from '../history/readable-events.js';
import { exactly } from '../views/exactly.js';

/** What is shown of a recorded evaluation. An application says for which stage it was asked; a re-evaluation has but one. */
const recorded = z.object({
  round: z.int(),
  stage: z.enum(['submission', 'conclusion', 'acceptance']).optional(),
  editionHash: z.string(),
  request: evaluationRequest,
});

/**
 * The evaluations recorded on a thing that a reader may know of, newest first, each explained again from its recorded
 * inputs. Without a reader all of them, for whoever reads them for a decision on an appeal.
 */
export async function evaluationsOf(
  log: StreamLog,
  actor: Actor | null,
  aggregate: 'application' | 're-evaluation',
  id: string,
): Promise<EvaluationView[]> {
  const recordedEvents = await log.read(streamOf(aggregate, id));
  const events = actor === null ? recordedEvents : readableEvents(actor, aggregate, recordedEvents);
  return events
    .filter((event) => event.type === `${aggregate}.eligibility-computed`)
    .map(({ data, metadata }) => {
      const { round, stage, editionHash, request } = recorded.parse(data);
      const evaluation = evaluateOverlaid(request);
      return exactly<EvaluationView>()({
        round,
        stage: stage ?? 're-evaluation',
        at: metadata.at,
        editionHash,
        request,
        result: evaluation.ok ? evaluation.result : null,
      });
    })
    .reverse();
}
