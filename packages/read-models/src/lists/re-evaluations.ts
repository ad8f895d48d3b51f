import { type Tier } from '@tidu/criteria';
import { type Actor, type ReEvaluationPhase, reEvaluationSteps, visibilityOf } from '@tidu/domain';
import { sql, type SqlBool } from 'kysely';
import { type ReadDatabase } from '../database.js';
import { isNextStep } from '../policy/next-step.js';
import { inRegion } from '../policy/place.js';
import { type PolicyColumns, visible } from '../policy/visible.js';
import { type Verdict } from './applications.js';
import { type Page, type PageRequest, readPage } from './page.js';

export interface ReEvaluationFilter {
  readonly phase?: ReEvaluationPhase | undefined;
  readonly tier?: Tier | undefined;
  readonly year?: number | undefined;
  readonly verdict?: Verdict | 'none' | undefined;
  readonly factoryId?: string | undefined;
  readonly province?: string | undefined;
  readonly city?: string | undefined;
  /** Only those that are the reader's next step. */
  readonly isMine?: boolean | undefined;
}

/** A line of a list of yearly re-evaluations (年度复评列表). */
export interface ListedReEvaluation {
  readonly id: string;
  readonly factoryId: string;
  readonly factoryName: string;
  readonly enterprise: string;
  readonly enterpriseName: string;
  readonly province: string;
  readonly city: string;
  readonly tier: Tier;
  readonly year: number;
  readonly phase: ReEvaluationPhase;
  readonly verdict: Verdict | null;
  readonly late: boolean;
  readonly dueOn: string;
  readonly version: number;
  /** Whether it is the reader's next step. */
  readonly mine: boolean;
}

export const reEvaluationSorts = {
  year: { by: 't.year', type: 'integer', direction: 'desc' },
  deadline: { by: "coalesce(t.next_due, '9999')", type: 'text', direction: 'asc' },
} as const;
export type ReEvaluationSort = keyof typeof reEvaluationSorts;

const policy: PolicyColumns = { place: 't.city', hasDrafts: false, hasUnit: false, hasAssigned: false };

type Found = Omit<ListedReEvaluation, 'factoryName' | 'enterpriseName'> & {
  readonly factoryName: string | null;
  readonly enterpriseName: string | null;
};

/** One page of the re-evaluations an actor may see. */
export function listReEvaluations(
  database: ReadDatabase,
  actor: Actor,
  filter: ReEvaluationFilter,
  request: PageRequest<ReEvaluationSort>,
): Promise<Page<ListedReEvaluation>> {
  const mine = isNextStep(reEvaluationSteps, actor, policy);
  const { phase, tier, year, verdict, factoryId, province, city, isMine } = filter;
  return readPage(
    database,
    {
      table: sql`read_model.re_evaluation`,
      joins: sql`left join read_model.factory f on f.id = t.factory_id
        left join read_model.enterprise e on e.id = t.enterprise`,
      columns: sql`t.id, t.factory_id as "factoryId", f.name as "factoryName", t.enterprise,
        e.name as "enterpriseName", t.province, t.city, t.tier, t.year, t.phase, t.verdict, t.late,
        t.due_on as "dueOn", t.version, ${mine} as mine`,
      where: [
        sql<SqlBool>`t.factory_id <> ''`,
        visible(visibilityOf(actor), policy),
        ...(phase === undefined ? [] : [sql<SqlBool>`t.phase = ${phase}`]),
        ...(tier === undefined ? [] : [sql<SqlBool>`t.tier = ${tier}`]),
        ...(year === undefined ? [] : [sql<SqlBool>`t.year = ${year}`]),
        ...(verdict === undefined
          ? []
          : [verdict === 'none' ? sql<SqlBool>`t.verdict is null` : sql<SqlBool>`t.verdict = ${verdict}`]),
        ...(factoryId === undefined ? [] : [sql<SqlBool>`t.factory_id = ${factoryId}`]),
        ...(province === undefined ? [] : [inRegion('t.city', province)]),
        ...(city === undefined ? [] : [inRegion('t.city', city)]),
        ...(isMine === true ? [mine] : []),
      ],
      rowOf: ({ factoryName, enterpriseName, ...row }: Found): ListedReEvaluation => ({
        id: row.id,
        factoryId: row.factoryId,
        factoryName: factoryName ?? '',
        enterprise: row.enterprise,
        enterpriseName: enterpriseName ?? '',
        province: row.province,
        city: row.city,
        tier: row.tier,
        year: row.year,
        phase: row.phase,
        verdict: row.verdict,
        late: row.late,
        dueOn: row.dueOn,
        version: row.version,
        mine: row.mine,
      }),
    },
    reEvaluationSorts,
    request,
  );
}
