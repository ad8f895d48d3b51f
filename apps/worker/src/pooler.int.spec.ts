import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { openEventStore, readConfiguration } from '@tidu/platform';
import pg from 'pg';
import { pgbouncerIsHere, startPgbouncer } from '../../../packages/event-store/test/support/pgbouncer.js';
import { migratedDatabase } from '../../../packages/testing/src/migrated-database.js';
import { redisIsHere, startRedis } from '../../../packages/testing/src/redis.js';
import { until } from '../../../packages/testing/src/until.js';
import { evaluationsRecorded, recordSubmission } from '../../../packages/testing/src/recording.js';
import { WorkerModule } from './worker.module.js';

if (!pgbouncerIsHere || !redisIsHere) {
  it.skip('the worker behind PgBouncer in transaction mode: skipped, pgbouncer or redis-server is not installed', () =>
    undefined);
} else {
  it('folds, evaluates and answers behind PgBouncer in transaction mode, where no session is its own', async () => {
    const database = await migratedDatabase();
    const bouncer = await startPgbouncer(database.url);
    const redis = await startRedis();
    const configuration = readConfiguration({
      DATABASE_URL: bouncer.url,
      TIDU_POOLER: 'transaction',
      REDIS_URL: redis.url,
      TIDU_DATA: tmpdir(),
    });
    const pool = new pg.Pool({ connectionString: bouncer.url, max: 2 });
    const store = await openEventStore(configuration, pool);
    const worker = await NestFactory.createApplicationContext(WorkerModule.with(configuration), {
      logger: false,
    });
    const applications = Array.from({ length: 5 }, () => randomUUID());
    for (const id of applications) await recordSubmission(store, id);
    await until(async () => {
      const { rowCount } = await pool.query(
        'select from read_model.application where round_pending is null and verdict is not null',
      );
      return rowCount === applications.length;
    });
    for (const id of applications) expect(await evaluationsRecorded(store, id)).toBe(1);
    await worker.close();
    await store.close();
    await pool.end();
    await redis.stop();
    await bouncer.stop();
    await database.drop();
  }, 60_000);
}
