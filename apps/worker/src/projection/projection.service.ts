import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import {
  type EventStore,
  type Projection,
  type ProjectionIncident,
  reasonOf,
  runProjection,
} from '@tidu/event-store';
import { projectReadModels, READ_MODELS } from '@tidu/read-models';
import type pg from 'pg';
import { EVENT_STORE, POOL } from '../tokens.js';

/** Keeps the read models in step with the events, each event's effect exactly once. */
@Injectable()
export class ProjectionService implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger('projection');
  #projection: Projection | undefined;

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  onApplicationBootstrap(): void {
    this.#projection = runProjection({
      store: this.store,
      pool: this.pool,
      name: READ_MODELS,
      project: projectReadModels,
      onIncident: (incident) => this.#log.error(JSON.stringify(told(incident), errorsAsText)),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#projection?.stop();
  }
}

/** Where the event stands; what is in it concerns no log, and may be unreadable. */
function told(incident: ProjectionIncident): object {
  if (incident.kind !== 'parked') return incident;
  const { position, stream, version, type } = incident.event;
  return { ...incident, event: { position, stream, version, type } };
}

function errorsAsText(_key: string, value: unknown): unknown {
  return value instanceof Error ? reasonOf(value) : value;
}
