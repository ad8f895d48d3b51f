import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type CaseView } from '@tidu/contracts';
import {
  type Actor,
  caseFileFor,
  caseFileNamed,
  type CaseFileName,
  isOpenedBy,
  notFound,
} from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { type ReadDatabase } from '@tidu/read-models';
import { load } from '@tidu/application';
import { RefusedError } from '../http/problem.js';
import { EVENT_STORE, READ_DATABASE } from '../tokens.js';
import { Actions } from '../views/actions.js';
import { Clocks } from '../views/clocks.js';
import { type Reader } from '../views/reader.js';
import { appealsBefore } from './appeals-before.js';
import { caseViewOf } from './case-view.js';

/** One case file as the reader may see it, with what the reader may do now. */
export class GetCase extends Query<CaseView> {
  constructor(
    readonly reader: Reader,
    readonly name: CaseFileName,
    readonly id: string,
  ) {
    super();
  }
}

@QueryHandler(GetCase)
export class GetCaseHandler implements IQueryHandler<GetCase> {
  constructor(
    @Inject(Actions) private readonly actions: Actions,
    @Inject(Clocks) private readonly clocks: Clocks,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
  ) {}

  async execute({ reader, name, id }: GetCase): Promise<CaseView> {
    const { actor } = reader;
    const file = caseFileNamed(name);
    const { state, version } = await load(this.store, name, id);
    const seen = caseFileFor(file, actor, state) ?? (await this.onAppeal(actor, name, id, state));
    if (seen === null) {
      throw new RefusedError(notFound('case-not-found', '没有该案卷。', 'There is no such case file.'));
    }
    // The registry treats all kinds alike: what it hands back is a state of the kind asked for, whichever that is.
    return caseViewOf[name](seen as never, {
      ...summaryOf(name, state, id, version),
      clocks: await this.clocks.on(name, state, reader),
      actions: await this.actions.on(name, state, reader),
      whole: seen === state,
    });
  }

  /** The file as an expert at work on an appeal against it may see it; null for everyone else. */
  private async onAppeal(actor: Actor, name: CaseFileName, id: string, state: unknown): Promise<unknown> {
    const appeals = await appealsBefore(actor, this.database, this.store);
    return isOpenedBy(appeals, actor, { aggregate: name, id })
      ? caseFileNamed(name).view(actor, state)
      : null;
  }
}

function summaryOf(name: CaseFileName, state: unknown, id: string, version: number) {
  const file = caseFileNamed(name);
  const { phase, title, tier, campaignId, applicationId, factoryId } = file.summary(state);
  return {
    id,
    version,
    title,
    phase,
    phaseName: file.wording.phases[phase] ?? { zh: phase, en: phase },
    tier: tier ?? null,
    campaignId: campaignId ?? null,
    applicationId: applicationId ?? null,
    factoryId: factoryId ?? null,
  };
}
