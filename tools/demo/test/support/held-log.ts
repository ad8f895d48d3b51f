import pg from 'pg';

/** A log that takes nothing for a while. */
export interface HeldLog {
  /** Whether somebody waits to append. */
  readonly isAwaited: () => Promise<boolean>;
  readonly letGo: () => Promise<void>;
}

/** Lets nobody append until it is let go; whoever tries waits. So the moment of a kill is certain, however fast the machine. */
export async function holdLog(adminUrl: string): Promise<HeldLog> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query('begin');
  await client.query('lock table event_store.events in exclusive mode');
  return {
    async isAwaited() {
      const { rowCount } = await client.query(
        `select from pg_locks where relation = 'event_store.events'::regclass and not granted`,
      );
      return (rowCount ?? 0) > 0;
    },
    letGo: () => client.end(),
  };
}
