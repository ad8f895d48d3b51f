import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type ApplicationView } from '@tidu/contracts';
import {
  type Actor,
  aggregates,
  type Application,
  applicationCommandsOpenTo,
  applicationFor,
  type Message,
  mayOpenDossier,
  notFound,
  siteVisit,
  subjectOf,
} from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { type ReadDatabase } from '@tidu/read-models';
import { load } from '@tidu/application';
import { RefusedError } from '../http/problem.js';
import { appealsBefore } from '../cases/appeals-before.js';
import { EVENT_STORE, READ_DATABASE } from '../tokens.js';

/** One application as its events tell it now; refused as not found where it is not the reader's to see. */
export class GetApplication extends Query<ApplicationView> {
  constructor(
    readonly actor: Actor,
    readonly id: string,
  ) {
    super();
  }
}

@QueryHandler(GetApplication)
export class GetApplicationHandler implements IQueryHandler<GetApplication> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
  ) {}

  async execute({ actor, id }: GetApplication): Promise<ApplicationView> {
    const { state, version } = await load(this.store, 'application', id);
    const appeals = await appealsBefore(actor, this.database, this.store);
    const application = version === 0 ? null : applicationFor(actor, state, appeals);
    if (application === null) {
      throw new RefusedError(
        notFound(
          'application-not-found',
          '没有该申报，或不在您的查看范围。',
          'There is no such application within your view.',
        ),
      );
    }
    const enterprise = await load(this.store, 'enterprise', application.factory?.enterprise ?? '');
    return {
      application,
      enterpriseName: enterprise.state.name,
      version,
      actions: applicationCommandsOpenTo(actor, subjectOf(state)),
      clocks: aggregates.application.clocks(state),
      siteVisit: siteVisitOf(actor, state),
      dossierOpen: mayOpenDossier(actor, state, appeals),
    };
  }
}

/** Why the factory must be visited before the review is concluded; null where it need not, and for those it does not concern. */
function siteVisitOf(actor: Actor, state: Application): Message | null {
  if (state.phase !== 'in-review' || actor.role === 'enterprise' || actor.role === 'expert') return null;
  const visit = siteVisit(state);
  return visit.required ? visit.reason : null;
}
