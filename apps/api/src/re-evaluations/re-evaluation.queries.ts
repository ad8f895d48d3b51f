import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { reEvaluationCommandBodies, type ReEvaluationView } from '@tidu/contracts';
import {
  type Actor,
  isOpenedBy,
  isVisible,
  notFound,
  reEvaluationRefusalOf,
  type Subject,
  visibilityOf,
} from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { type ReadDatabase } from '@tidu/read-models';
import { load } from '@tidu/application';
import { RefusedError } from '../http/problem.js';
import { appealsBefore } from '../cases/appeals-before.js';
import { EVENT_STORE, READ_DATABASE } from '../tokens.js';

/** One re-evaluation in full, with what the reader may do now. */
export class GetReEvaluation extends Query<ReEvaluationView> {
  constructor(
    readonly actor: Actor,
    readonly id: string,
  ) {
    super();
  }
}

@QueryHandler(GetReEvaluation)
export class GetReEvaluationHandler implements IQueryHandler<GetReEvaluation> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
  ) {}

  async execute({ actor, id }: GetReEvaluation): Promise<ReEvaluationView> {
    const { state, version } = await load(this.store, 're-evaluation', id);
    if (state.subject === null || !(await this.mayRead(actor, id, state.subject))) {
      throw new RefusedError(
        notFound('re-evaluation-not-found', '没有该年度复评。', 'There is no such re-evaluation.'),
      );
    }
    const commands = Object.keys(reEvaluationCommandBodies) as (keyof typeof reEvaluationCommandBodies)[];
    const actions = commands.filter((command) => reEvaluationRefusalOf(command, actor, state) === null);
    return { reEvaluation: state, version, actions };
  }

  private async mayRead(actor: Actor, id: string, subject: Subject): Promise<boolean> {
    if (isVisible(visibilityOf(actor), { ...subject, phase: 'awarded' })) return true;
    const appeals = await appealsBefore(actor, this.database, this.store);
    return isOpenedBy(appeals, actor, { aggregate: 're-evaluation', id });
  }
}
