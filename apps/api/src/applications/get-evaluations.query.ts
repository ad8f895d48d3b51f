import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type EvaluationView } from '@tidu/contracts';
import { evaluateOverlaid } from '@tidu/criteria';
import { streamOf } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { EVENT_STORE } from '../tokens.js';

/** The evaluations recorded on a thing, newest first, each explained again from its recorded inputs. */
export class GetEvaluations extends Query<EvaluationView[]> {
  constructor(
    readonly aggregate: 'application' | 're-evaluation',
    readonly id: string,
  ) {
    super();
  }
}

interface Recorded {
  readonly round: number;
  readonly stage?: string;
  readonly editionHash: string;
  readonly request: unknown;
}

@QueryHandler(GetEvaluations)
export class GetEvaluationsHandler implements IQueryHandler<GetEvaluations> {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async execute({ aggregate, id }: GetEvaluations): Promise<EvaluationView[]> {
    const events = await this.store.read(streamOf(aggregate, id));
    return events
      .filter((event) => event.type === `${aggregate}.eligibility-computed`)
      .map(({ data, metadata }) => {
        const { round, stage = aggregate, editionHash, request } = data as unknown as Recorded;
        const evaluation = evaluateOverlaid(request);
        return {
          round,
          stage,
          at: metadata.at,
          editionHash,
          request,
          result: evaluation.ok ? evaluation.result : null,
        };
      })
      .reverse();
  }
}
