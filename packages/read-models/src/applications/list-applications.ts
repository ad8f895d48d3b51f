import { type Actor, type Application, visibilityOf } from '@tidu/domain';
import { sql } from 'kysely';
import { type ReadDatabase } from '../database.js';
import { actionableBy } from './actionable-sql.js';
import { inRegion, literally, visibleApplications } from './visibility-sql.js';

export interface ApplicationFilter {
  readonly phases?: readonly string[];
  readonly tier?: string;
  readonly campaignId?: string;
  readonly factoryId?: string;
  readonly province?: string;
  /** Part of the factory's or the enterprise's name, or of the credit code. */
  readonly text?: string;
  /** Only those on which the reader can act now. */
  readonly actionable?: boolean;
}

export interface ListedApplication {
  readonly version: number;
  readonly updatedAt: string;
  readonly verdict: 'eligible' | 'ineligible' | 'undetermined' | null;
  readonly enterpriseName: string;
  readonly state: Application;
}

/** One page of the applications an actor may see, newest first, with the number of all that match. */
export async function listApplications(
  database: ReadDatabase,
  actor: Actor,
  filter: ApplicationFilter,
  page: { readonly number: number; readonly size: number },
): Promise<{ readonly items: ListedApplication[]; readonly total: number }> {
  const matching = matchingApplications(database, actor, filter);
  const [{ total }, rows] = await Promise.all([
    matching.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow(),
    matching
      .leftJoin('read_model.enterprise as e', 'e.id', 'read_model.application.enterprise')
      .select([
        'read_model.application.version',
        'read_model.application.updated_at',
        'read_model.application.verdict',
        'read_model.application.state',
        'e.name as enterprise_name',
      ])
      .orderBy('read_model.application.updated_at', 'desc')
      .orderBy('read_model.application.id')
      .limit(page.size)
      .offset((page.number - 1) * page.size)
      .execute(),
  ]);
  const items = rows.map((row) => ({
    version: row.version,
    updatedAt: row.updated_at,
    verdict: row.verdict,
    enterpriseName: row.enterprise_name ?? '',
    state: row.state,
  }));
  return { items, total: Number(total) };
}

/** How many applications an actor may see, by phase, and on how many the actor can act now. */
export async function countApplications(
  database: ReadDatabase,
  actor: Actor,
): Promise<{ readonly byPhase: Record<string, number>; readonly actionable: number }> {
  const [phases, { actionable }] = await Promise.all([
    matchingApplications(database, actor, {})
      .select(['phase', (eb) => eb.fn.countAll<string>().as('count')])
      .groupBy('phase')
      .execute(),
    matchingApplications(database, actor, { actionable: true })
      .select((eb) => eb.fn.countAll<string>().as('actionable'))
      .executeTakeFirstOrThrow(),
  ]);
  return {
    byPhase: Object.fromEntries(phases.map(({ phase, count }) => [phase, Number(count)])),
    actionable: Number(actionable),
  };
}

function matchingApplications(database: ReadDatabase, actor: Actor, filter: ApplicationFilter) {
  let query = database.selectFrom('read_model.application').where(visibleApplications(visibilityOf(actor)));
  if (filter.phases !== undefined) query = query.where('read_model.application.phase', 'in', filter.phases);
  if (filter.tier !== undefined) query = query.where('read_model.application.tier', '=', filter.tier);
  if (filter.campaignId !== undefined)
    query = query.where('read_model.application.campaign_id', '=', filter.campaignId);
  if (filter.factoryId !== undefined)
    query = query.where('read_model.application.factory_id', '=', filter.factoryId);
  if (filter.province !== undefined)
    query = query.where('read_model.application.city', 'like', inRegion(filter.province));
  if (filter.actionable === true) query = query.where(actionableBy(actor));
  if (filter.text !== undefined && filter.text !== '') {
    const part = `%${literally(filter.text)}%`;
    query = query.where((eb) =>
      eb.or([
        eb('read_model.application.factory_name', 'ilike', part),
        eb('read_model.application.enterprise', 'ilike', part),
        sql<boolean>`exists (select 1 from read_model.enterprise n where n.id = read_model.application.enterprise and n.name ilike ${part})`,
      ]),
    );
  }
  return query;
}
