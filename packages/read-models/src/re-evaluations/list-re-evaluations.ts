import { type Actor, type ReEvaluation, visibilityOf } from '@tidu/domain';
import { sql, type SqlBool } from 'kysely';
import { inRegion } from '../applications/visibility-sql.js';
import { type ReadDatabase } from '../database.js';

export interface ListedReEvaluation {
  readonly id: string;
  readonly version: number;
  readonly verdict: 'eligible' | 'ineligible' | 'undetermined' | null;
  readonly factoryName: string;
  readonly enterpriseName: string;
  readonly state: ReEvaluation;
}

/** The re-evaluations (年度复评) an actor may see, newest year first. */
export async function listReEvaluations(database: ReadDatabase, actor: Actor): Promise<ListedReEvaluation[]> {
  const visibility = visibilityOf(actor);
  const rows = await database
    .selectFrom('read_model.re_evaluation as r')
    .leftJoin('read_model.factory as f', 'f.id', 'r.factory_id')
    .leftJoin('read_model.enterprise as e', 'e.id', 'r.enterprise')
    .select([
      'r.id',
      'r.version',
      'r.verdict',
      'r.state',
      'f.name as factory_name',
      'e.name as enterprise_name',
    ])
    .where((eb) => {
      switch (visibility.kind) {
        case 'all':
          return sql<SqlBool>`true`;
        case 'enterprise':
          return eb('r.enterprise', '=', visibility.uscc);
        case 'region':
          return eb('r.city', 'like', inRegion(visibility.region));
        case 'group':
          return eb('r.channel', '=', visibility.group);
        case 'assigned':
        case 'nothing':
          return sql<SqlBool>`false`;
      }
    })
    .orderBy('r.year', 'desc')
    .orderBy('r.id')
    .limit(2_000)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    verdict: row.verdict,
    state: row.state,
    factoryName: row.factory_name ?? '',
    enterpriseName: row.enterprise_name ?? '',
  }));
}
