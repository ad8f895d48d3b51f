import { type RunStatement } from './statement.js';

/**
 * True where everything that the statement sees outlives a crash, to be read beside what is told or acted upon. False is
 * possible only while several processes append at once. A standby has only what its primary has flushed.
 */
export const IS_SETTLED = `(select case when settled or pg_is_in_recovery() then true
  else pg_current_wal_flush_lsn() >= pg_current_wal_insert_lsn() end from event_store.durability)`;

const SETTLE = { name: 'event_store settle', text: 'select event_store.settle()' };

/** Waits until everything that was committed before outlives a crash. */
export async function settle(run: RunStatement): Promise<void> {
  await run(SETTLE, []);
}

const LOOK = { name: 'event_store is settled', text: `select ${IS_SETTLED} as settled` };

/** The same where there is anything to wait for. */
export async function settleIfNeeded(run: RunStatement): Promise<void> {
  const [look] = await run<{ settled: boolean }>(LOOK, []);
  if (look?.settled === false) await settle(run);
}
