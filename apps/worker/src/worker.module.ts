import { type DynamicModule, Inject, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { commandBusOn } from '@tidu/application/nest';
import { type EventStore } from '@tidu/event-store';
import { readDatabase } from '@tidu/read-models';
import { type Configuration, openBlobStore, openEventStore, openPool } from '@tidu/platform';
import pg from 'pg';
import { DeadlineService } from './deadlines/deadline.service.js';
import { EvaluationService } from './evaluation/evaluation.service.js';
import { ProjectionService } from './projection/projection.service.js';
import { SealingService } from './ledger/sealing.service.js';
import { SweepService } from './sweeping/sweep.service.js';
import { BLOBS, CONFIGURATION, EVENT_STORE, POOL, READ_DATABASE } from './tokens.js';

const POOL_SIZE = 10;

/**
 * What happens after events, and with time: read models are folded, evaluations computed, deadlines watched. What follows
 * from it is a command on the same bus as the API's.
 */
@Module({})
export class WorkerModule implements OnApplicationShutdown {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  static with(configuration: Configuration): DynamicModule {
    const pool = openPool(configuration, { name: 'tidu worker', max: POOL_SIZE }, (error) =>
      new Logger('database').error(error.message),
    );
    return {
      module: WorkerModule,
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: CONFIGURATION, useValue: configuration },
        { provide: POOL, useValue: pool },
        { provide: EVENT_STORE, useFactory: () => openEventStore(configuration, pool) },
        { provide: READ_DATABASE, useFactory: () => readDatabase(pool) },
        { provide: BLOBS, useFactory: () => openBlobStore(configuration.dataDir) },
        ...commandBusOn(EVENT_STORE),
        ProjectionService,
        EvaluationService,
        DeadlineService,
        SweepService,
        SealingService,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.store.close();
    await this.pool.end();
  }
}
