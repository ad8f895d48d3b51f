import { type Tier } from '@tidu/criteria';
import { type Actor, type Title, visibilityOf } from '@tidu/domain';
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import { type ReadDatabase } from '../database.js';
import { inRegion } from '../policy/place.js';
import { type PolicyColumns, visible } from '../policy/visible.js';
import { type Page, type PageRequest, readPage } from './page.js';
import { certificateNumbers, enterprisesNamed, holdsText } from './text-search.js';

export interface FactoryFilter {
  /** Whether it holds a title, or ever held one. */
  readonly isTitled?: boolean | undefined;
  readonly tier?: Tier | undefined;
  readonly province?: string | undefined;
  readonly city?: string | undefined;
  readonly text?: string | undefined;
}

/** A title (称号) as lists show it; what it rests on stays in the record. */
export type ListedTitle = Pick<
  Title,
  'tier' | 'certificateNumber' | 'validFrom' | 'validUntil' | 'kind' | 'status' | 'endedOn' | 'replacedBy'
>;

/** A line of a list of factories (工厂列表). */
export interface ListedFactory {
  readonly id: string;
  readonly enterprise: string;
  readonly name: string;
  readonly province: string;
  readonly city: string;
  readonly industry: string;
  /** The title that holds, or else the last one that did. */
  readonly title: ListedTitle | null;
  readonly version: number;
}

/** The columns of the title a factory holds or held last; null where it never had one. */
interface TitleColumns {
  readonly tier: Tier | null;
  readonly certificateNumber: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly kind: ListedTitle['kind'];
  readonly status: ListedTitle['status'];
  readonly endedOn: string | null;
  readonly replacedBy: string | null;
}

const titleColumns = sql`t.title_tier as tier, t.title_certificate as "certificateNumber",
  t.title_valid_from as "validFrom", t.title_valid_until as "validUntil", t.title_kind as kind,
  t.title_status as status, t.title_ended_on as "endedOn", t.title_replaced_by as "replacedBy"`;

export const factorySorts = { name: { by: 't.name', type: 'text', direction: 'asc' } } as const;
export type FactorySort = keyof typeof factorySorts;

const policy: PolicyColumns = { place: 't.city', hasDrafts: false, hasUnit: false, hasAssigned: false };
const table = sql`read_model.factory`;

/** One page of the factories an actor may see: one's own, those of the region or the group, or all. */
export function listFactories(
  database: ReadDatabase,
  actor: Actor,
  { isTitled, tier, province, city, text }: FactoryFilter,
  request: PageRequest<FactorySort>,
): Promise<Page<ListedFactory>> {
  return readPage(
    database,
    {
      table,
      columns: sql`t.id, t.enterprise, t.name, t.province, t.city, t.industry, t.version, ${titleColumns}`,
      where: [
        visibleFactories(actor),
        ...(isTitled === undefined
          ? []
          : [isTitled ? sql<SqlBool>`t.title_tier is not null` : sql<SqlBool>`t.title_tier is null`]),
        ...(tier === undefined ? [] : [sql<SqlBool>`t.title_tier = ${tier}`]),
        ...(province === undefined ? [] : [inRegion('t.city', province)]),
        ...(city === undefined ? [] : [inRegion('t.city', city)]),
        ...named(text),
      ],
      rowOf: (row: Omit<ListedFactory, 'title'> & TitleColumns): ListedFactory => ({
        id: row.id,
        enterprise: row.enterprise,
        name: row.name,
        province: row.province,
        city: row.city,
        industry: row.industry,
        title: titleOf(row),
        version: row.version,
      }),
    },
    factorySorts,
    request,
  );
}

function visibleFactories(actor: Actor): RawBuilder<SqlBool> {
  const visibility = visibilityOf(actor);
  // A factory goes by no channel; it is its enterprise that belongs to a group.
  return visibility.kind === 'group'
    ? sql`exists (select from read_model.enterprise g where g.id = t.enterprise and g.channel = ${visibility.group})`
    : visible(visibility, policy);
}

/** A line of the list of titles (名单), open to everyone. */
export interface ListedPublicTitle extends ListedTitle {
  readonly factoryName: string;
  readonly enterpriseName: string;
  readonly province: string;
  readonly industry: string;
}

export interface TitleFilter {
  readonly tier?: Tier | undefined;
  readonly province?: string | undefined;
  readonly text?: string | undefined;
}

/** One page of the titles that hold (名单), by the factory's name. */
export function listTitles(
  database: ReadDatabase,
  { tier, province, text }: TitleFilter,
  request: PageRequest<FactorySort>,
): Promise<Page<ListedPublicTitle>> {
  return readPage(
    database,
    {
      table,
      joins: sql`left join read_model.enterprise e on e.id = t.enterprise`,
      columns: sql`t.name as "factoryName", e.name as "enterpriseName", t.province, t.industry, ${titleColumns}`,
      where: [
        sql<SqlBool>`t.title_status in ('active', 'under-rectification')`,
        ...(tier === undefined ? [] : [sql<SqlBool>`t.title_tier = ${tier}`]),
        ...(province === undefined ? [] : [inRegion('t.city', province)]),
        ...named(text),
      ],
      rowOf: ({ factoryName, enterpriseName, province: of, industry, ...title }: FoundTitle) => ({
        ...heldTitle(title),
        factoryName,
        enterpriseName: enterpriseName ?? '',
        province: of,
        industry,
      }),
    },
    factorySorts,
    request,
  );
}

type FoundTitle = Pick<ListedPublicTitle, 'factoryName' | 'province' | 'industry'> &
  TitleColumns & { readonly tier: Tier; readonly enterpriseName: string | null };

function titleOf({ tier, ...columns }: TitleColumns): ListedTitle | null {
  return tier === null ? null : heldTitle({ tier, ...columns });
}

function heldTitle(title: TitleColumns & { readonly tier: Tier }): ListedTitle {
  const { tier, certificateNumber, validFrom, validUntil, kind, status, endedOn, replacedBy } = title;
  return { tier, certificateNumber, validFrom, validUntil, kind, status, endedOn, replacedBy };
}

/** By the factory's name, its enterprise's, or the number of a certificate it ever had. */
function named(text: string | undefined): RawBuilder<SqlBool>[] {
  if (text === undefined || text === '') return [];
  return [
    sql`(${holdsText('t.name', 't.search', text)} or t.certificate_numbers && ${certificateNumbers(text)}
      or t.enterprise = any(${enterprisesNamed(text)}))`,
  ];
}
