import { Inject, Injectable } from '@nestjs/common';
import { load } from '@tidu/application';
import { type ApplicationView } from '@tidu/contracts';
import {
  type Actor,
  type Appeal,
  type Application,
  applicationFor,
  type ClauseToJudge,
  clausesToJudge,
  declarationSteps,
  type Message,
  mayOpenDossier,
  notFound,
  siteVisit,
} from '@tidu/domain';
import { AppealsBefore } from '../cases/appeals-before.js';
import { RefusedError } from '../http/problem.js';
import { actionsOn } from '../views/actions.js';
import { clocksOn } from '../views/clocks.js';
import { type Reader } from '../views/reader.js';
import { applicationContent } from './application-view.js';

/** An application as its events tell it, and as its reader may see it. */
export interface ReadApplication {
  readonly state: Application;
  readonly seen: Application;
  readonly version: number;
  /** The appeals an expert is at work on: they open what was decided before. */
  readonly appeals: readonly Appeal[];
}

/** The one way for readers to an application (申报): refused as not found where it is not theirs to see. */
@Injectable()
export class ApplicationReader {
  constructor(@Inject(AppealsBefore) private readonly appealsBefore: AppealsBefore) {}

  async read(reader: Reader, id: string): Promise<ReadApplication> {
    const { state, version } = await load(reader.log, 'application', id);
    const appeals = await this.appealsBefore.of(reader);
    const seen = version === 0 ? null : applicationFor(reader.actor, state, appeals);
    if (seen === null) {
      throw new RefusedError(
        notFound(
          'application-not-found',
          '没有该申报，或不在您的查看范围。',
          'There is no such application within your view.',
        ),
      );
    }
    return { state, seen, version, appeals };
  }

  /** One application in full, with what can be done with it. */
  async view(reader: Reader, id: string): Promise<ApplicationView> {
    const { actor } = reader;
    const { state, seen, version, appeals } = await this.read(reader, id);
    const enterprise = await load(reader.log, 'enterprise', seen.factory?.enterprise ?? '');
    return {
      application: applicationContent(seen),
      enterpriseName: enterprise.state.name,
      version,
      actions: await actionsOn('application', state, reader),
      clocks: await clocksOn('application', state, reader),
      siteVisit: siteVisitOf(actor, state),
      dossierOpen: mayOpenDossier(actor, state, appeals),
      clausesToJudge: [...clausesFor(actor, state)],
      declaration: [...declarationSteps(seen)],
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
