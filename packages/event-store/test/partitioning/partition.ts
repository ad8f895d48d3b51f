import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { migrateEventStore } from '../../src/migration/migrate-event-store.js';
import { type TemporaryDatabase } from '../support/temporary-database.js';

export const PARTITION_SIZE = 100;

/** Takes the road to partitions on a store that already holds events; then what migrations there are since. */
export async function partition(
  { adminUrl, role }: Pick<TemporaryDatabase, 'adminUrl' | 'role'>,
  ahead: number,
): Promise<void> {
  const road = await readFile(new URL('./partition-by-position.sql', import.meta.url), 'utf8');
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query('begin');
  await admin.query(road.replaceAll(':size', String(PARTITION_SIZE)).replaceAll(':ahead', String(ahead)));
  await admin.query('commit');
  await admin.end();
  await migrateEventStore(adminUrl, { applicationRole: role });
}
