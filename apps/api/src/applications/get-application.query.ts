import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { load } from '@tidu/application';
import { type ApplicationView } from '@tidu/contracts';
import {
  type Actor,
  type Application,
  type ClauseToJudge,
  clausesToJudge,
  type Message,
  mayOpenDossier,
  siteVisit,
} from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { EVENT_STORE } from '../tokens.js';
import { Actions } from '../views/actions.js';
import { Clocks } from '../views/clocks.js';
import { type Reader } from '../views/reader.js';
import { ApplicationReader } from './application-reader.js';
import { applicationContent } from './application-view.js';

/** One application as its reader may see it, with what can be done with it now. */
export class GetApplication extends Query<ApplicationView> {
  constructor(
    readonly reader: Reader,
    readonly id: string,
  ) {
    super();
  }
}

@QueryHandler(GetApplication)
export class GetApplicationHandler implements IQueryHandler<GetApplication> {
  constructor(
    @Inject(ApplicationReader) private readonly applications: ApplicationReader,
    @Inject(Actions) private readonly actions: Actions,
    @Inject(Clocks) private readonly clocks: Clocks,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async execute({ reader, id }: GetApplication): Promise<ApplicationView> {
    const { actor } = reader;
    const { state, seen, version, appeals } = await this.applications.read(actor, id);
    const enterprise = await load(this.store, 'enterprise', seen.factory?.enterprise ?? '');
    return {
      application: applicationContent(seen),
      enterpriseName: enterprise.state.name,
      version,
      actions: await this.actions.on('application', state, reader),
      clocks: await this.clocks.on('application', state, reader),
      siteVisit: siteVisitOf(actor, state),
      dossierOpen: mayOpenDossier(actor, state, appeals),
      clausesToJudge: [...clausesFor(actor, state)],
    };
  }
}

/** Why the factory must be visited before the review is concluded; null where it need not, and for those it does not concern. */
function siteVisitOf(actor: Actor, state: Application): Message | null {
  if (state.phase !== 'in-review' || actor.role === 'enterprise' || actor.role === 'expert') return null;
  const visit = siteVisit(state);
  return visit.required ? visit.reason : null;
}

/** The clauses a member of the panel judges; nobody else has any. */
function clausesFor({ id }: Actor, state: Application): readonly ClauseToJudge[] {
  return state.panel.some(({ expert }) => expert === id) ? clausesToJudge(state, id) : [];
}
