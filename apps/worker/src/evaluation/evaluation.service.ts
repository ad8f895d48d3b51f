import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { onBus } from '@tidu/application/nest';
import { type EventStore, postgresCheckpoint, reasonOf, type Subscription } from '@tidu/event-store';
import { pendingEvaluations, type ReadDatabase } from '@tidu/read-models';
import { type Configuration } from '@tidu/platform';
import {
  type EvaluationQueue,
  type EvaluationWorker,
  openEvaluationQueue,
  openEvaluationWorker,
} from '@tidu/platform/jobs';
import type pg from 'pg';
import { CONFIGURATION, EVENT_STORE, POOL, READ_DATABASE } from '../tokens.js';
import { evaluatePending } from './evaluate-pending.js';
import { evaluationsAskedFor } from './evaluation-requests.js';

/** How often what is owed is looked up again, should the queue have lost it. */
const SWEEP_EVERY_MS = 10_000;

/**
 * Sees to it that every evaluation owed is computed: events ask for it through a durable subscription, the queue carries
 * it, and a sweep over the read model finds what the queue may have lost.
 */
@Injectable()
export class EvaluationService implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger('evaluation');
  #queue: EvaluationQueue | undefined;
  #worker: EvaluationWorker | undefined;
  #subscription: Subscription | undefined;
  #sweep: NodeJS.Timeout | undefined;

  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
    @Inject(CommandBus) private readonly bus: CommandBus,
  ) {}

  onApplicationBootstrap(): void {
    const report = (error: Error): void => this.#log.error(error.message);
    const queue = openEvaluationQueue(this.configuration, report);
    this.#queue = queue;
    this.#worker = openEvaluationWorker(
      this.configuration,
      async (job) => {
        await evaluatePending(this.store, (request) => this.bus.execute(onBus(request)), job);
      },
      report,
    );
    this.#subscription = this.store.subscribe({
      after: postgresCheckpoint(this.pool, 'evaluation-requests'),
      handle: async (events) => {
        const jobs = evaluationsAskedFor(events, report);
        if (jobs.length > 0) await queue.add(jobs);
      },
      onFailure: (error, attempt) => this.#log.error(`attempt ${String(attempt)}: ${reasonOf(error)}`),
      onStall: (stall) => this.#log.error(JSON.stringify({ kind: 'stalled', ...stall })),
    });
    this.#sweep = setInterval(() => void this.#addOwed(queue).catch(report), SWEEP_EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.#sweep);
    await this.#subscription?.stop();
    await this.#worker?.close();
    await this.#queue?.close();
  }

  async #addOwed(queue: EvaluationQueue): Promise<void> {
    const owed = await pendingEvaluations(this.database);
    if (owed.length > 0) await queue.add(owed);
  }
}
