import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { chinaDay } from '@tidu/domain';
import { type EventStore, reasonOf } from '@tidu/event-store';
import {
  type Configuration,
  createSealer,
  LedgerBrokenError,
  openLedgerKeys,
  type Sealer,
} from '@tidu/platform';
import type pg from 'pg';
import { CONFIGURATION, EVENT_STORE, POOL } from '../tokens.js';

/** 平台默认 (platform default): how long a new event waits at most for a checkpoint over it. */
const SEAL_EVERY_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;

/** Seals the event log into the public ledger (台账): a signed checkpoint every few seconds, while there is something new. */
@Injectable()
export class SealingService implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger('ledger');
  readonly #stopping = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const keys = await openLedgerKeys(this.configuration, await this.store.identity());
    const { pool, store } = this;
    const sealer = createSealer({ pool, store, keys, today: () => chinaDay(new Date().toISOString()) });
    this.#running = this.#run(sealer);
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(sealer: Sealer): Promise<void> {
    for (let pause = SEAL_EVERY_MS; !this.#stopping.signal.aborted;) {
      try {
        const round = await sealer.round();
        pause = SEAL_EVERY_MS;
        if (round === 'more') continue;
      } catch (error) {
        this.#log.error(error instanceof LedgerBrokenError ? error.message : reasonOf(error));
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
      await this.#wait(pause);
    }
  }

  /** Until the time is over, or the process stops. */
  #wait(ms: number): Promise<void> {
    const { signal } = this.#stopping;
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      signal.addEventListener('abort', end);
      if (signal.aborted) end();
    });
  }
}
