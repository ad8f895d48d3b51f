import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type ReEvaluationView } from '@tidu/contracts';
import { type Actor, isOpenedBy, isVisible, notFound, type Subject, visibilityOf } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { type ReadDatabase } from '@tidu/read-models';
import { load } from '@tidu/application';
import { RefusedError } from '../http/problem.js';
import { appealsBefore } from '../cases/appeals-before.js';
import { EVENT_STORE, READ_DATABASE } from '../tokens.js';
import { Actions } from '../views/actions.js';
import { Clocks } from '../views/clocks.js';
import { type Reader } from '../views/reader.js';
import { reEvaluationContent } from './re-evaluation-view.js';

/** One re-evaluation in full, with what the reader may do now. */
export class GetReEvaluation extends Query<ReEvaluationView> {
  constructor(
    readonly reader: Reader,
    readonly id: string,
  ) {
    super();
  }
}

@QueryHandler(GetReEvaluation)
export class GetReEvaluationHandler implements IQueryHandler<GetReEvaluation> {
  constructor(
    @Inject(Actions) private readonly actions: Actions,
    @Inject(Clocks) private readonly clocks: Clocks,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
  ) {}

  async execute({ reader, id }: GetReEvaluation): Promise<ReEvaluationView> {
    const { actor } = reader;
    const { state, version } = await load(this.store, 're-evaluation', id);
    const { subject } = state;
    if (subject === null || !(await this.mayRead(actor, id, subject))) {
      throw new RefusedError(
        notFound('re-evaluation-not-found', '没有该年度复评。', 'There is no such re-evaluation.'),
      );
    }
    return {
      reEvaluation: reEvaluationContent({ ...state, subject }),
      version,
      clocks: await this.clocks.on('re-evaluation', state, reader),
      actions: await this.actions.on('re-evaluation', state, reader),
    };
  }

  private async mayRead(actor: Actor, id: string, subject: Subject): Promise<boolean> {
    if (isVisible(visibilityOf(actor), { ...subject, phase: 'awarded' })) return true;
    const appeals = await appealsBefore(actor, this.database, this.store);
    return isOpenedBy(appeals, actor, { aggregate: 're-evaluation', id });
  }
}
