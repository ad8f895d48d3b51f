import { type Actor, type Campaign, type Enterprise, type Factory } from '@tidu/domain';
import { sql, type SqlBool } from 'kysely';
import { type ReadDatabase } from '../database.js';
import { inRegion } from '../applications/visibility-sql.js';

interface Versioned<State> {
  readonly id: string;
  readonly version: number;
  readonly state: State;
}

/** An enterprise by its unified social credit code. */
export async function findEnterprise(
  database: ReadDatabase,
  uscc: string,
): Promise<Versioned<Enterprise> | null> {
  const row = await database
    .selectFrom('read_model.enterprise')
    .select(['id', 'version', 'state'])
    .where('id', '=', uscc)
    .executeTakeFirst();
  return row ?? null;
}

/** The factories an actor may see: one's own, those of the region, or all. */
export async function listFactories(database: ReadDatabase, actor: Actor): Promise<Versioned<Factory>[]> {
  const all = database
    .selectFrom('read_model.factory')
    .select(['id', 'version', 'state'])
    .orderBy('name')
    .orderBy('id')
    .limit(2_000);
  switch (actor.role) {
    case 'enterprise':
      return all.where('enterprise', '=', actor.enterprise ?? '').execute();
    case 'district':
    case 'city':
    case 'province':
      return actor.region === undefined ? [] : all.where('city', 'like', inRegion(actor.region)).execute();
    case 'group': {
      const { unit } = actor;
      if (unit === undefined) return [];
      return all
        .where(
          sql<SqlBool>`exists (select from read_model.enterprise e where e.id = enterprise and e.state->>'group' = ${unit})`,
        )
        .execute();
    }
    case 'miit':
    case 'auditor':
      return all.execute();
    default:
      return [];
  }
}

/** The campaigns (批次), newest first. */
export async function listCampaigns(database: ReadDatabase): Promise<Versioned<Campaign>[]> {
  return database
    .selectFrom('read_model.campaign')
    .select(['id', 'version', 'state'])
    .orderBy('closes_on', 'desc')
    .orderBy('id')
    .limit(1_000)
    .execute();
}

export async function findCampaign(database: ReadDatabase, id: string): Promise<Versioned<Campaign> | null> {
  const row = await database
    .selectFrom('read_model.campaign')
    .select(['id', 'version', 'state'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}
