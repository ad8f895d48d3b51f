import pg from 'pg';

/** What nobody can do to a log but the database's owner, with the triggers away. */
export async function removeEvent(adminUrl: string, position: number): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query('begin');
  await admin.query('alter table event_store.events disable trigger only_grows');
  await admin.query('delete from event_store.events where position = $1', [position]);
  await admin.query('alter table event_store.events enable trigger only_grows');
  await admin.query('commit');
  await admin.end();
}
