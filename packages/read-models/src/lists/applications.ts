import { type Tier } from '@tidu/criteria';
import { type Actor, applicationSteps, type Phase, phasesWithheldFrom, visibilityOf, tidyCode } from '@tidu/domain';
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { type ReadDatabase } from '../database.js';
import { isNextStep } from '../policy/next-step.js';
import { inRegion } from '../policy/place.js';
import { type PolicyColumns, visible } from '../policy/visible.js';
import {
  all,
  type Count,
  COUNT_LIMIT,
  counted,
  countOf,
  type Page,
  type PageRequest,
  readPage,
  type Sort,
} from './page.js';
import { certificateNumbers, enterprisesNamed, holdsText, literally } from './text-search.js';

export type Verdict = 'eligible' | 'ineligible' | 'undetermined';

/** What narrows a list of applications; each is answered by columns of the table. */
export interface ApplicationFilter {
  readonly phase?: Phase | undefined;
  readonly tier?: Tier | undefined;
  readonly campaignId?: string | undefined;
  readonly factoryId?: string | undefined;
  /** A division; all inside it are meant. */
  readonly province?: string | undefined;
  readonly city?: string | undefined;
  /** A code of GB/T 4754, or its first characters. */
  readonly industry?: string | undefined;
  /** `none` where none has been computed for the current round. */
  readonly verdict?: Verdict | 'none' | undefined;
  /** A deadline ends on this day or before. */
  readonly dueBy?: string | undefined;
  /** Part of the factory's or the enterprise's name, or how its credit code begins. */
  readonly text?: string | undefined;
  /** Only those that are the reader's next step. */
  readonly isMine?: boolean | undefined;
}

/** A line of a list of applications (申报列表). */
export interface ListedApplication {
  readonly id: string;
  readonly phase: Phase;
  readonly tier: Tier;
  readonly campaignId: string;
  readonly campaignName: { readonly zh: string; readonly en: string };
  readonly factoryId: string;
  readonly factoryName: string;
  readonly enterprise: string;
  readonly enterpriseName: string;
  readonly province: string;
  readonly city: string;
  readonly industry: string;
  readonly rank: number | null;
  readonly verdict: Verdict | null;
  readonly submittedAt: string | null;
  readonly updatedAt: string;
  /** The day the first of its running deadlines ends. */
  readonly dueOn: string | null;
  /** Whether a holiday notice that is not known yet may still move it (暂定). */
  readonly dueProvisional: boolean;
  readonly version: number;
  /** Whether it is the reader's next step. */
  readonly mine: boolean;
}

export const applicationSorts = {
  updated: { by: 't.updated_at', type: 'text', direction: 'desc' },
  submitted: { by: "coalesce(t.submitted_at, '9999')", type: 'text', direction: 'asc' },
  deadline: { by: "coalesce(t.next_due, '9999')", type: 'text', direction: 'asc' },
  name: { by: 't.factory_name', type: 'text', direction: 'asc' },
  rank: { by: 'coalesce(t.rank, 2147483647)', type: 'integer', direction: 'asc' },
} as const;
export type ApplicationSort = keyof typeof applicationSorts;

const policy: PolicyColumns = { place: 't.city', hasDrafts: true, hasUnit: false, hasAssigned: true };
const table = sql`read_model.application`;

type Found = Omit<ListedApplication, 'campaignName' | 'enterpriseName'> & {
  readonly campaignZh: string;
  readonly campaignEn: string;
  readonly enterpriseName: string | null;
};

/** One page of the applications an actor may see. */
export function listApplications(
  database: ReadDatabase,
  actor: Actor,
  filter: ApplicationFilter,
  request: PageRequest<ApplicationSort>,
): Promise<Page<ListedApplication>> {
  return readPage(
    database,
    {
      table,
      joins: sql`left join read_model.enterprise e on e.id = t.enterprise`,
      columns: sql`t.id, t.phase, t.tier, t.campaign_id as "campaignId", t.campaign_zh as "campaignZh",
        t.campaign_en as "campaignEn", t.factory_id as "factoryId", t.factory_name as "factoryName", t.enterprise,
        e.name as "enterpriseName", t.province, t.city, t.industry, ${shownTo(actor, 't.rank')} as rank,
        ${shownTo(actor, 't.verdict')} as verdict, t.submitted_at as "submittedAt",
        t.updated_at as "updatedAt", t.next_due as "dueOn",
        t.next_due_provisional as "dueProvisional", t.version, ${mineTo(actor)} as mine`,
      where: matching(actor, filter),
      rowOf: ({ campaignZh, campaignEn, enterpriseName, ...row }: Found): ListedApplication => ({
        id: row.id,
        phase: row.phase,
        tier: row.tier,
        campaignId: row.campaignId,
        campaignName: { zh: campaignZh, en: campaignEn },
        factoryId: row.factoryId,
        factoryName: row.factoryName,
        enterprise: row.enterprise,
        enterpriseName: enterpriseName ?? '',
        province: row.province,
        city: row.city,
        industry: row.industry,
        rank: row.rank,
        verdict: row.verdict,
        submittedAt: row.submittedAt,
        updatedAt: row.updatedAt,
        dueOn: row.dueOn,
        dueProvisional: row.dueProvisional,
        version: row.version,
        mine: row.mine,
      }),
    },
    sortsFor(actor),
    request,
  );
}

export interface ApplicationCount {
  readonly total: Count;
  /** Of those, the reader's next steps. */
  readonly mine: Count;
  readonly byPhase: Partial<Record<Phase, Count>>;
}

/** How many applications an actor may see, by the same rule and filter as the list: each number is what its list holds. */
export async function countApplications(
  database: ReadDatabase,
  actor: Actor,
  filter: ApplicationFilter,
  phases: readonly Phase[],
): Promise<ApplicationCount> {
  const where = matching(actor, filter);
  const { rows } = await sql<{ readonly what: Phase | 'total' | 'mine'; readonly total: number }>`
    select 'total' as what, c.total from (${counted(table, where)}) c
    union all select 'mine', c.total from (${counted(table, [...where, mineTo(actor)])}) c
    union all select p.phase, (
      select count(*)::integer from (
        select from ${table} t where t.phase = p.phase and ${all(where)} limit ${sql.lit(COUNT_LIMIT + 1)}
      ) matching
    ) from unnest(${phases}::text[]) p(phase)`.execute(database);
  const number = (what: string): Count => countOf(rows.find((row) => row.what === what)?.total ?? 0);
  return {
    total: number('total'),
    mine: number('mine'),
    byPhase: Object.fromEntries(
      phases.map((phase) => [phase, number(phase)]).filter(([, count]) => (count as Count).value > 0),
    ) as Partial<Record<Phase, Count>>,
  };
}

/** An order tells what it goes by: readers who may not know ranks get none of theirs. */
function sortsFor({ role }: Actor): Record<ApplicationSort, Sort> {
  return phasesWithheldFrom(role).length === 0
    ? applicationSorts
    : {
        ...applicationSorts,
        rank: { by: 'coalesce(null::integer, 2147483647)', type: 'integer', direction: 'asc' },
      };
}

/** A column that is nothing to readers who may not know it yet. */
function shownTo({ role }: Actor, column: 't.rank' | 't.verdict'): RawBuilder<unknown> {
  const withheld = phasesWithheldFrom(role);
  return withheld.length === 0
    ? sql.raw(column)
    : sql`case when t.phase = any(${withheld}::text[]) then null else ${sql.raw(column)} end`;
}

function mineTo(actor: Actor): RawBuilder<SqlBool> {
  return isNextStep(applicationSteps, actor, policy);
}

function matching(actor: Actor, filter: ApplicationFilter): RawBuilder<SqlBool>[] {
  const { phase, tier, campaignId, factoryId, province, city, industry, verdict, dueBy, text, isMine } =
    filter;
  return [
    visible(visibilityOf(actor), policy),
    ...(phase === undefined ? [] : [sql<SqlBool>`t.phase = ${phase}`]),
    ...(tier === undefined ? [] : [sql<SqlBool>`t.tier = ${tier}`]),
    ...(campaignId === undefined ? [] : [sql<SqlBool>`t.campaign_id = ${campaignId}`]),
    ...(factoryId === undefined ? [] : [sql<SqlBool>`t.factory_id = ${factoryId}`]),
    ...(province === undefined ? [] : [inRegion('t.city', province)]),
    ...(city === undefined ? [] : [inRegion('t.city', city)]),
    ...(industry === undefined ? [] : [sql<SqlBool>`t.industry like ${`${literally(industry)}%`}`]),
    ...(verdict === undefined
      ? []
      : [
          verdict === 'none'
            ? sql<SqlBool>`${shownTo(actor, 't.verdict')} is null`
            : sql<SqlBool>`${shownTo(actor, 't.verdict')} = ${verdict}`,
        ]),
    ...(dueBy === undefined ? [] : [sql<SqlBool>`coalesce(t.next_due, '9999') <= ${dueBy}`]),
    ...(isMine === true ? [mineTo(actor)] : []),
    ...(text === undefined || text === '' ? [] : [named(text)]),
  ];
}

function named(text: string): RawBuilder<SqlBool> {
  return sql`(${holdsText('t.factory_name', 't.search', text)}
    or t.enterprise like ${`${literally(tidyCode(text))}%`}
    or t.factory_id = any(array(
      select f.id from read_model.factory f where f.certificate_numbers && ${certificateNumbers(text)}))
    or t.enterprise = any(${enterprisesNamed(text)}))`;
}
