import { Inject, Injectable } from '@nestjs/common';
import { load } from '@tidu/application';
import { type ReEvaluationView } from '@tidu/contracts';
import { isOpenedBy, isVisible, notFound, type Subject, visibilityOf } from '@tidu/domain';
import { AppealsBefore } from '../cases/appeals-before.js';
import { RefusedError } from '../http/problem.js';
import { actionsOn } from '../views/actions.js';
import { clocksOn } from '../views/clocks.js';
import { type Reader } from '../views/reader.js';
import { reEvaluationContent } from './re-evaluation-view.js';

/** The one way for readers to a yearly re-evaluation (年度复评): refused as not found where it is not theirs to see. */
@Injectable()
export class ReEvaluationReader {
  constructor(@Inject(AppealsBefore) private readonly appealsBefore: AppealsBefore) {}

  /** One re-evaluation in full, with what can be done with it. */
  async view(reader: Reader, id: string): Promise<ReEvaluationView> {
    const { state, version } = await load(reader.log, 're-evaluation', id);
    const { subject } = state;
    if (subject === null || !(await this.#mayRead(reader, id, subject))) {
      throw new RefusedError(
        notFound('re-evaluation-not-found', '没有该年度复评。', 'There is no such re-evaluation.'),
      );
    }
    return {
      reEvaluation: reEvaluationContent({ ...state, subject }),
      version,
      clocks: await clocksOn('re-evaluation', state, reader),
      actions: await actionsOn('re-evaluation', state, reader),
    };
  }

  async #mayRead(reader: Reader, id: string, subject: Subject): Promise<boolean> {
    if (isVisible(visibilityOf(reader.actor), { ...subject, phase: 'awarded' })) return true;
    return isOpenedBy(await this.appealsBefore.of(reader), reader.actor, { aggregate: 're-evaluation', id });
  }
}
