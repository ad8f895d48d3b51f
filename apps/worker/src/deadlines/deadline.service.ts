import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { onBus } from '@tidu/application/nest';
import { type Configuration } from '@tidu/platform';
import type pg from 'pg';
import { CONFIGURATION, POOL } from '../tokens.js';
import { type Periodic, periodically } from '../periodically.js';
import { runDeadlines } from './run-deadlines.js';

const EVERY_MS = 60_000;

/**
 * Looks at the deadlines (时限) once a minute, by the real time; one look ends before the next begins. In a demo people set
 * the time of their acts: there the real time decides nothing, for it may lie far from the time they play in.
 */
@Injectable()
export class DeadlineService implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger('deadlines');
  #looking: Periodic | undefined;

  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  onApplicationBootstrap(): void {
    this.#looking = periodically(EVERY_MS, () => this.#run());
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#looking?.stop();
  }

  /** Never rejects: what failed is logged, and tried again with the next look. */
  async #run(): Promise<void> {
    try {
      const { refused } = await runDeadlines(
        this.pool,
        (request) => this.bus.execute(onBus(request)),
        new Date().toISOString(),
        { remindOnly: this.configuration.demo },
      );
      for (const fault of refused) this.#log.error(fault);
    } catch (error) {
      this.#log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }
}
