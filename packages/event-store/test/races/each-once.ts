import { expect } from '@jest/globals';
import pg from 'pg';
import { verifyChain } from '../../src/hash-chain/verify-chain.js';
import { type EventStore } from '../../src/port/event-store.js';

/** Every position from 1 on, every version of a stream and every event id is there once, and the chain is whole. */
export async function expectEachOnce(adminUrl: string, store: EventStore): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const { rows } = await admin.query<Record<string, number>>(
    `select count(*)::int as events, count(distinct position)::int as positions, max(position)::int as last,
       count(distinct (stream, version))::int as versions, count(distinct id)::int as ids from event_store.events`,
  );
  await admin.end();
  const { events = 0 } = rows[0] ?? {};
  expect(rows).toEqual([{ events, positions: events, last: events, versions: events, ids: events }]);
  expect(await verifyChain(store)).toMatchObject({ intact: true, events });
}
