import { readdir, readFile } from 'node:fs/promises';
import { Kysely, type Migration, Migrator, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { SchemaMismatchError } from '../port/errors.js';
import { asStoreError } from '../postgres/failures.js';

/**
 * The migrations of one room: a folder of `.sql` files, run in the order of their names. Each release may add files; a
 * file that was released is never edited, because databases have run it.
 */
export interface Migrations {
  /** Names the room's table in the schema `migrations`, where it is kept which of the files have run. */
  room: string;
  folder: URL;
}

const SCHEMA = 'migrations';

/** A connection lost between statements: the next statement reports it. */
const ignoreError = (): void => undefined;

/**
 * Runs those of the room that have not run yet, in one transaction; what fails leaves nothing behind. Several processes
 * may call it at once. Rejects with `SchemaMismatchError` where a newer version has migrated the database.
 */
export async function runMigrations(adminUrl: string, migrations: Migrations): Promise<void> {
  const files = await shippedFiles(migrations);
  const pool = new pg.Pool({ connectionString: adminUrl, max: 1 });
  pool.on('error', ignoreError);
  const db = new Kysely({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: () => readMigrations(migrations, files) },
      migrationTableSchema: SCHEMA,
      migrationTableName: migrations.room,
      migrationLockTableName: `${migrations.room}_lock`,
    });
    const { error } = await migrator.migrateToLatest();
    if (error === undefined) return;
    refuseNewer(files, await migrationsRun(pool, migrations.room));
    throw asStoreError(error);
  } finally {
    await db.destroy();
  }
}

/** Rejects with `SchemaMismatchError` unless exactly the migrations of this version have run. */
export async function requireMigrations(pool: pg.Pool, migrations: Migrations): Promise<void> {
  const [files, ran] = [await shippedFiles(migrations), await migrationsRun(pool, migrations.room)];
  refuseNewer(files, ran);
  const missing = files.filter((file) => !ran.includes(file));
  if (missing.length > 0) throw new SchemaMismatchError(`${missing.join(', ')} has not run`);
}

function refuseNewer(files: string[], ran: string[]): void {
  const unknown = ran.filter((name) => !files.includes(name));
  if (unknown.length > 0)
    throw new SchemaMismatchError(
      `数据库由更新的版本建立 the database was made by a newer version (${unknown.join(', ')})`,
    );
}

async function shippedFiles({ folder }: Migrations): Promise<string[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql'));
  return files.map((file) => file.slice(0, -'.sql'.length)).sort();
}

async function readMigrations({ folder }: Migrations, names: string[]): Promise<Record<string, Migration>> {
  const read = async (name: string): Promise<[string, Migration]> => {
    const text = await readFile(new URL(`${name}.sql`, folder), 'utf8');
    const up = async (db: Kysely<unknown>): Promise<void> => {
      await sql.raw(text).execute(db);
    };
    return [name, { up }];
  };
  return Object.fromEntries(await Promise.all(names.map(read)));
}

async function migrationsRun(pool: pg.Pool, room: string): Promise<string[]> {
  try {
    const { rows } = await pool.query<{ name: string }>(
      `select name from ${SCHEMA}.${pg.escapeIdentifier(room)} order by name`,
    );
    return rows.map((row) => row.name);
  } catch (error) {
    throw asStoreError(error);
  }
}
