import {
  type Actor,
  caseFileNamed,
  type CaseFileName,
  followsAll,
  unitOf,
  type Visibility,
  visibilityOf,
} from '@tidu/domain';
import { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import { inRegion } from '../applications/visibility-sql.js';
import { type CaseRow, type ReadDatabase } from '../database.js';

export interface CaseFilter {
  readonly campaignId?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly factoryId?: string | undefined;
  readonly phase?: string | undefined;
}

interface Cases {
  cases: CaseRow;
}

const PAGE = 500;

/** The case files (案卷) of a kind an actor may follow, what changed last first; at most five hundred. */
export function listCases(
  database: ReadDatabase,
  name: CaseFileName,
  actor: Actor,
  filter: CaseFilter,
): Promise<CaseRow[]> {
  // One query serves every kind: they are kept alike, each in a table of its own.
  const cases = database as unknown as Kysely<Cases>;
  let query = cases
    .selectFrom(sql<CaseRow>`${sql.table(`read_model.${name.replaceAll('-', '_')}`)}`.as('cases'))
    .selectAll()
    .where('cases.phase', '!=', 'none')
    .where(visibleCases(name, actor));
  if (filter.campaignId !== undefined) query = query.where('cases.campaign_id', '=', filter.campaignId);
  if (filter.applicationId !== undefined)
    query = query.where('cases.application_id', '=', filter.applicationId);
  if (filter.factoryId !== undefined) query = query.where('cases.factory_id', '=', filter.factoryId);
  if (filter.phase !== undefined) query = query.where('cases.phase', '=', filter.phase);
  return query.orderBy('cases.updated_at', 'desc').orderBy('cases.id').limit(PAGE).execute();
}

type Builder = ExpressionBuilder<Cases, 'cases'>;

/** The rule of `caseFileFor` as SQL. */
function visibleCases(name: CaseFileName, actor: Actor): (eb: Builder) => Expression<SqlBool> {
  const unit = unitOf(actor);
  const visibility = visibilityOf(actor);
  return (eb) =>
    eb.or([
      ...(unit === undefined ? [] : [eb('cases.unit', '=', unit)]),
      within(eb, followsAll(caseFileNamed(name), actor) ? { kind: 'all', drafts: true } : visibility),
    ]);
}

function within(eb: Builder, visibility: Visibility): Expression<SqlBool> {
  switch (visibility.kind) {
    case 'all':
      return eb.lit(true);
    case 'enterprise':
      return eb('cases.enterprise', '=', visibility.uscc);
    case 'region':
      return sql<SqlBool>`coalesce(cases.city, cases.province) like ${inRegion(visibility.region)}`;
    case 'group':
      return eb('cases.channel', '=', visibility.group);
    case 'assigned':
      return sql<SqlBool>`cases.assigned @> array[${visibility.expert}]::text[]`;
    case 'nothing':
      return eb.lit(false);
  }
}
