import { type Tier } from '@tidu/criteria';
import { sql, type SqlBool } from 'kysely';
import { type ReadDatabase } from '../database.js';
import { type Page, type PageRequest, readPage } from './page.js';

export interface CampaignFilter {
  readonly tier?: Tier | undefined;
  /** Open for applications on this day. */
  readonly openOn?: string | undefined;
  /** In whose region or group a factory lies. All others refuse it for its place. */
  readonly around?:
    { readonly province: string; readonly city: string; readonly group: string | null } | undefined;
}

/** A line of a list of campaigns (批次列表). */
export interface ListedCampaign {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly tier: Tier;
  readonly year: number;
  readonly region: string;
  /** The group that holds it for its own factories; null where a division or the ministry holds it. */
  readonly group: string | null;
  readonly edition: string;
  readonly asOf: string;
  readonly window: { readonly opensOn: string; readonly closesOn: string };
  readonly benchmarkCount: number;
  readonly version: number;
}

export const campaignSorts = { closes: { by: 't.closes_on', type: 'text', direction: 'desc' } } as const;
export type CampaignSort = keyof typeof campaignSorts;

interface Found extends Omit<ListedCampaign, 'name' | 'window'> {
  readonly zh: string;
  readonly en: string;
  readonly opensOn: string;
  readonly closesOn: string;
}

/** One page of the campaigns, those that close last first; everybody may see them. */
export function listCampaigns(
  database: ReadDatabase,
  { tier, openOn, around }: CampaignFilter,
  request: PageRequest<CampaignSort>,
): Promise<Page<ListedCampaign>> {
  return readPage(
    database,
    {
      table: sql`read_model.campaign`,
      columns: sql`t.id, t.name_zh as zh, t.name_en as en, t.tier, t.year, t.region, t.channel as "group", t.edition, t.as_of as "asOf",
        t.opens_on as "opensOn", t.closes_on as "closesOn", t.benchmark_count as "benchmarkCount", t.version`,
      where: [
        sql<SqlBool>`t.tier <> ''`,
        ...(tier === undefined ? [] : [sql<SqlBool>`t.tier = ${tier}`]),
        ...(openOn === undefined
          ? []
          : [sql<SqlBool>`t.opens_on <= ${openOn}`, sql<SqlBool>`t.closes_on >= ${openOn}`]),
        ...(around === undefined
          ? []
          : [
              sql<SqlBool>`(t.channel = ${around.group}
                or (t.channel is null and t.region in ('000000', ${around.province}, ${around.city})))`,
            ]),
      ],
      rowOf: ({ zh, en, opensOn, closesOn, ...row }: Found): ListedCampaign => ({
        id: row.id,
        name: { zh, en },
        tier: row.tier,
        year: row.year,
        region: row.region,
        group: row.group,
        edition: row.edition,
        asOf: row.asOf,
        window: { opensOn, closesOn },
        benchmarkCount: row.benchmarkCount,
        version: row.version,
      }),
    },
    campaignSorts,
    request,
  );
}
