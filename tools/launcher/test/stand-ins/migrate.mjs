import pg from 'pg';

const client = new pg.Client({ connectionString: process.env.DATABASE_ADMIN_URL });
await client.connect();
const { rowCount } = await client.query(`select from pg_roles where rolname = 'tidu_app'`);
const verb = rowCount === 0 ? 'create' : 'alter';
await client.query(
  `${verb} role tidu_app login password ${client.escapeLiteral(process.env.DATABASE_APP_PASSWORD)}`,
);
await client.query('create table if not exists events (n bigserial primary key, what text not null)');
await client.query(
  'grant select, insert on events to tidu_app; grant usage on sequence events_n_seq to tidu_app',
);
await client.end();
