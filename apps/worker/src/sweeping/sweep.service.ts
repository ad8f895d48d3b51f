import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { type EventStore } from '@tidu/event-store';
import { type BlobStore, forgetAttempts, sweepUploads } from '@tidu/platform';
import type pg from 'pg';
import { type Periodic, periodically } from '../periodically.js';
import { BLOBS, EVENT_STORE, POOL } from '../tokens.js';

const EVERY_MS = 600_000;

/** Removes what nobody needs any more (清理): files that were never attached, and old counts of wrong passwords. */
@Injectable()
export class SweepService implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger('sweep');
  #sweeping: Periodic | undefined;

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(BLOBS) private readonly blobs: BlobStore,
  ) {}

  onApplicationBootstrap(): void {
    this.#sweeping = periodically(EVERY_MS, () => this.#run());
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#sweeping?.stop();
  }

  /** Never rejects: what failed is logged, and tried again with the next round. */
  async #run(): Promise<void> {
    try {
      await sweepUploads(this.pool, this.store, this.blobs);
      await forgetAttempts(this.pool);
    } catch (error) {
      this.#log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }
}
