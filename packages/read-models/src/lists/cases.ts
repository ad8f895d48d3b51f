import { type Tier } from '@tidu/criteria';
import {
  type Actor,
  caseFileNamed,
  type CaseFileName,
  caseSteps,
  followsAll,
  unitOf,
  visibilityOf,
} from '@tidu/domain';
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { type ReadDatabase } from '../database.js';
import { isNextStep } from '../policy/next-step.js';
import { type PolicyColumns, visible } from '../policy/visible.js';
import { type Page, type PageRequest, readPage } from './page.js';

export interface CaseFilter {
  readonly campaignId?: string | undefined;
  readonly applicationId?: string | undefined;
  readonly factoryId?: string | undefined;
  readonly phase?: string | undefined;
  readonly tier?: Tier | undefined;
  /** Only those that are the reader's next step. */
  readonly isMine?: boolean | undefined;
}

/** A line of a list of case files (案卷列表). */
export interface ListedCase {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly phase: string;
  readonly tier: Tier | null;
  readonly campaignId: string | null;
  readonly applicationId: string | null;
  readonly factoryId: string | null;
  readonly updatedAt: string;
  readonly dueOn: string | null;
  /** Whether a holiday notice that is not known yet may still move it (暂定). */
  readonly dueProvisional: boolean;
  /** Whether it is the reader's next step. */
  readonly mine: boolean;
}

export const caseSorts = {
  updated: { by: 't.updated_at', type: 'text', direction: 'desc' },
  deadline: { by: "coalesce(t.next_due, '9999')", type: 'text', direction: 'asc' },
} as const;
export type CaseSort = keyof typeof caseSorts;

const policy: PolicyColumns = {
  place: 'coalesce(t.city, t.province)',
  hasDrafts: false,
  hasUnit: true,
  hasAssigned: true,
};

type Found = Omit<ListedCase, 'title'> & { readonly title: string | null };

/** One page of the case files (案卷) of a kind an actor may follow. */
export function listCases(
  database: ReadDatabase,
  name: CaseFileName,
  actor: Actor,
  filter: CaseFilter,
  request: PageRequest<CaseSort>,
): Promise<Page<ListedCase>> {
  const mine = isNextStep(caseSteps(name), actor, policy);
  const { campaignId, applicationId, factoryId, phase, tier, isMine } = filter;
  return readPage(
    database,
    {
      // One query serves every kind: they are kept alike, each in a table of its own.
      table: sql`${sql.table(`read_model.${name.replaceAll('-', '_')}`)}`,
      columns: sql`t.id, t.version, t.title, t.phase, t.tier, t.campaign_id as "campaignId",
        t.application_id as "applicationId", t.factory_id as "factoryId", t.updated_at as "updatedAt",
        t.next_due as "dueOn",
        t.next_due_provisional as "dueProvisional", coalesce(${mine}, false) as mine`,
      where: [
        sql<SqlBool>`t.phase <> 'none'`,
        visibleCases(name, actor),
        ...(campaignId === undefined ? [] : [sql<SqlBool>`t.campaign_id = ${campaignId}`]),
        ...(applicationId === undefined ? [] : [sql<SqlBool>`t.application_id = ${applicationId}`]),
        ...(factoryId === undefined ? [] : [sql<SqlBool>`t.factory_id = ${factoryId}`]),
        ...(phase === undefined ? [] : [sql<SqlBool>`t.phase = ${phase}`]),
        ...(tier === undefined ? [] : [sql<SqlBool>`t.tier = ${tier}`]),
        ...(isMine === true ? [mine] : []),
      ],
      rowOf: ({ title, ...row }: Found): ListedCase => ({
        id: row.id,
        version: row.version,
        title: title ?? '',
        phase: row.phase,
        tier: row.tier,
        campaignId: row.campaignId,
        applicationId: row.applicationId,
        factoryId: row.factoryId,
        updatedAt: row.updatedAt,
        dueOn: row.dueOn,
        dueProvisional: row.dueProvisional,
        mine: row.mine,
      }),
    },
    caseSorts,
    request,
  );
}

/** The rule of `caseFileFor` as SQL. */
function visibleCases(name: CaseFileName, actor: Actor): RawBuilder<SqlBool> {
  const unit = unitOf(actor);
  const visibility = visibilityOf(actor);
  const followed = followsAll(caseFileNamed(name), actor) ? sql<SqlBool>`true` : visible(visibility, policy);
  return unit === undefined ? followed : sql`(t.unit = ${unit} or ${followed})`;
}
