import type pg from 'pg';
import { LIVE, tableNames } from '../projection/project.js';

/** Where tables are built anew beside the live ones. */
export const SHADOW = 'read_model_rebuild';

/** Makes empty tables like the live ones, with the same indexes under the same names and the same grants. */
export async function makeShadowTables(client: pg.Client): Promise<void> {
  await client.query(`drop schema if exists ${SHADOW} cascade`);
  await client.query(`create schema ${SHADOW}`);
  for (const table of tableNames) {
    await client.query(
      `create table ${SHADOW}.${table} (like ${LIVE}.${table} including defaults including generated)`,
    );
    await copyOptions(client, table);
    await copyConstraints(client, table);
    await copyIndexes(client, table);
    await copyGrants(client, table);
  }
}

/** Puts the shadow tables in the live ones' place and drops those. Run it in a transaction. */
export async function swapTables(client: pg.Client): Promise<void> {
  // In the order in which queries lock them, what is listed before what is looked up for it: else each waits for the other.
  const inQueryOrder = [...tableNames].reverse().map((table) => `${LIVE}.${table}`);
  await client.query(`lock table ${inQueryOrder.join(', ')} in access exclusive mode`);
  for (const table of tableNames) {
    await client.query(`drop table ${LIVE}.${table}`);
    await client.query(`alter table ${SHADOW}.${table} set schema ${LIVE}`);
  }
  await client.query(`drop schema ${SHADOW}`);
}

/** Storage parameters, which `like` leaves out. */
async function copyOptions(client: pg.Client, table: string): Promise<void> {
  const { rows } = await client.query<{ option: string }>(
    'select unnest(reloptions) as option from pg_class where oid = $1::regclass',
    [`${LIVE}.${table}`],
  );
  for (const { option } of rows) await client.query(`alter table ${SHADOW}.${table} set (${option})`);
}

async function copyConstraints(client: pg.Client, table: string): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
      where conrelid = $1::regclass and contype in ('p', 'u', 'c') order by conname`,
    [`${LIVE}.${table}`],
  );
  for (const { name, definition } of rows)
    await client.query(`alter table ${SHADOW}.${table} add constraint ${name} ${definition}`);
}

async function copyIndexes(client: pg.Client, table: string): Promise<void> {
  const { rows } = await client.query<{ definition: string }>(
    `select pg_get_indexdef(indexrelid) as definition from pg_index
      where indrelid = $1::regclass and not exists (select from pg_constraint where conindid = indexrelid)`,
    [`${LIVE}.${table}`],
  );
  for (const { definition } of rows)
    await client.query(definition.replace(` ON ${LIVE}.${table} `, ` ON ${SHADOW}.${table} `));
}

async function copyGrants(client: pg.Client, table: string): Promise<void> {
  const { rows } = await client.query<{ grantee: string; privileges: string }>(
    `select quote_ident(grantee) as grantee, string_agg(privilege_type, ', ') as privileges
       from information_schema.role_table_grants
      where table_schema = $1 and table_name = $2 and grantee <> current_user group by grantee`,
    [LIVE, table],
  );
  for (const { grantee, privileges } of rows)
    await client.query(`grant ${privileges} on ${SHADOW}.${table} to ${grantee}`);
}
