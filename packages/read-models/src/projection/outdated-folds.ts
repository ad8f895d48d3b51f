import { type AggregateName } from '@tidu/domain';
import type pg from 'pg';
import { documents } from './documents.js';
import { foldVersions } from './fold-versions.js';
import { LIVE } from './project.js';

/** The aggregates of which some row was made by another version of their fold than this program has. */
export async function outdatedFolds(database: pg.Pool | pg.Client): Promise<AggregateName[]> {
  const names = Object.keys(documents) as AggregateName[];
  const questions = names.map((name) => {
    const version = String(foldVersions[name]);
    return `select '${name}' as name where exists (
      select from ${LIVE}.${documents[name].table} where fold_version < ${version} or fold_version > ${version})`;
  });
  const { rows } = await database.query<{ name: AggregateName }>(questions.join(' union all '));
  return rows.map(({ name }) => name);
}
