import { Inject, Injectable } from '@nestjs/common';
import { load } from '@tidu/application';
import { type Actor, type Appeal, type Application, applicationFor, notFound } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { type ReadDatabase } from '@tidu/read-models';
import { appealsBefore } from '../cases/appeals-before.js';
import { RefusedError } from '../http/problem.js';
import { EVENT_STORE, READ_DATABASE } from '../tokens.js';

/** An application as its events tell it now, and as its reader may see it. */
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
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
  ) {}

  async read(actor: Actor, id: string): Promise<ReadApplication> {
    const { state, version } = await load(this.store, 'application', id);
    const appeals = await appealsBefore(actor, this.database, this.store);
    const seen = version === 0 ? null : applicationFor(actor, state, appeals);
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
}
