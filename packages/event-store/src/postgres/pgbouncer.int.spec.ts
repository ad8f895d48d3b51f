import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { sampleRecords } from '../../test/support/events.js';
import { pgbouncerIsHere, startPgbouncer, type Pgbouncer } from '../../test/support/pgbouncer.js';
import { createTemporaryDatabase, type TemporaryDatabase } from '../../test/support/temporary-database.js';
import { until } from '../../../testing/src/until.js';
import { verifyChain } from '../hash-chain/verify-chain.js';
import { type EventStore } from '../port/event-store.js';
import { runProjection } from '../projection/run-projection.js';
import { createPostgresEventStore } from './create-postgres-event-store.js';

const CALLERS = 32;

let database: TemporaryDatabase;
let bouncer: Pgbouncer;

async function openBoth(): Promise<[EventStore, EventStore]> {
  database = await createTemporaryDatabase();
  bouncer = await startPgbouncer(database.applicationUrl);
  const open = (): EventStore => createPostgresEventStore({ connectionString: bouncer.url, listen: false });
  return [open(), open()];
}

if (!pgbouncerIsHere) {
  it.skip('the event store behind PgBouncer in transaction mode: skipped, pgbouncer is not installed', () =>
    undefined);
} else {
  describe('behind PgBouncer in transaction mode', () => {
    let stores: [EventStore, EventStore];
    beforeAll(async () => {
      stores = await openBoth();
    });
    afterAll(async () => {
      await Promise.all(stores.map((store) => store.close()));
      await bouncer.stop();
      await database.drop();
    });

    it('two processes append at once, a subscriber sees every event once, and the chain is whole', async () => {
      const [left, right] = stores;
      const seen: number[] = [];
      const subscription = left.subscribe({
        after: 0,
        pollMs: 20,
        handle: (events) => {
          seen.push(...events.map((event) => event.position));
          return Promise.resolve();
        },
      });
      await Promise.all(
        Array.from({ length: CALLERS }, async (_, caller) => {
          const stream = randomUUID();
          for (let version = 0; version < 12; version += 3)
            await (caller % 2 === 0 ? left : right).append(sampleRecords(stream, 3), [
              { stream, expect: version },
            ]);
        }),
      );
      const head = await right.head();
      expect(head).toBe(CALLERS * 12);
      await until(() => seen.length >= head);
      await subscription.stop();
      expect(seen).toEqual(Array.from({ length: head }, (_, index) => index + 1));
      expect(await verifyChain(right)).toMatchObject({ intact: true, events: head });
    });

    it('a command is carried out once whichever process is asked, and one of 16 racers wins', async () => {
      const commandId = randomUUID();
      const results = await Promise.all(
        Array.from({ length: 16 }, (_, index) =>
          (stores[index % 2] ?? stores[0]).append(sampleRecords(randomUUID()), [], { commandId }),
        ),
      );
      expect(results.filter((result) => !result.duplicate)).toHaveLength(1);
      const stream = randomUUID();
      const raced = await Promise.allSettled(
        Array.from({ length: 16 }, (_, index) =>
          (stores[index % 2] ?? stores[0]).append(sampleRecords(stream), [{ stream, expect: 'no-stream' }]),
        ),
      );
      expect(raced.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    });

    it('a long log is read by COPY and projected exactly once', async () => {
      const [store] = stores;
      const before = await store.head();
      await Promise.all(Array.from({ length: 30 }, () => store.append(sampleRecords(randomUUID(), 100), [])));
      const admin = new pg.Client({ connectionString: database.adminUrl });
      await admin.connect();
      await admin.query('create table seen (position bigint); grant all on seen to public');
      const pool = new pg.Pool({ connectionString: bouncer.url, max: 2 });
      const projection = runProjection({
        store,
        pool,
        name: 'seen',
        project: async (tx, events) => {
          await tx.query('insert into seen select unnest($1::bigint[])', [
            events.map((event) => event.position),
          ]);
        },
      });
      expect(await projection.waitFor(before + 3_000, 20_000)).toBe(true);
      await projection.stop();
      const { rows } = await admin.query(
        'select count(*)::int as rows, count(distinct position)::int as events from seen',
      );
      expect(rows).toEqual([{ rows: before + 3_000, events: before + 3_000 }]);
      await pool.end();
      await admin.end();
    });
  });
}
