import { campaignId } from './data.js';

export type Reader = 'province' | 'miit' | 'expert';

/** A filter and an order as working queues ask for them, and the same in SQL by hand. */
export interface ListRequest {
  readonly reader: Reader;
  readonly query: string;
  readonly where: string;
  readonly orderBy: string;
}

const byUpdate = 'a.updated_at desc, a.id desc';
const byDeadline = "coalesce(a.next_due, '9999'), a.id";
const inJiangsu = "left(a.city, 2) = '32' and a.phase <> 'draft'";
const submitted = "a.phase <> 'draft'";
const campaign = campaignId(7);

/** What a province, the ministry and an expert look at most. `$1` is the expert. */
export const requests: readonly ListRequest[] = [
  { reader: 'province', query: '', where: inJiangsu, orderBy: byUpdate },
  {
    reader: 'province',
    query: 'mine=true&sort=deadline',
    where: `${inJiangsu} and a.channel is null and (
      (a.phase = 'submitted' and a.awaited = '{}')
      or (a.tier in ('basic', 'advanced') and a.phase in ('accepted', 'concluded', 'deferred', 'public-notice', 'acceptance-checked', 'acceptance-passed'))
      or (a.tier = 'advanced' and a.phase = 'in-review' and a.awaited = '{}')
      or a.phase = 'acceptance-submitted')`,
    orderBy: byDeadline,
  },
  {
    reader: 'province',
    query: 'phase=submitted&sort=submitted',
    where: `${inJiangsu} and a.phase = 'submitted'`,
    orderBy: "coalesce(a.submitted_at, '9999'), a.id",
  },
  {
    reader: 'province',
    query: 'city=320200',
    where: `${inJiangsu} and left(a.city, 4) = '3202'`,
    orderBy: byUpdate,
  },
  {
    reader: 'province',
    query: `campaignId=${campaign}&sort=rank`,
    where: `${inJiangsu} and a.campaign_id = '${campaign}'`,
    orderBy: 'coalesce(a.rank, 2147483647), a.id',
  },
  { reader: 'miit', query: '', where: submitted, orderBy: byUpdate },
  {
    reader: 'miit',
    query: 'phase=in-review&tier=excellent&sort=deadline',
    where: `${submitted} and a.phase = 'in-review' and a.tier = 'excellent'`,
    orderBy: byDeadline,
  },
  {
    reader: 'miit',
    query: 'province=440000&verdict=eligible&sort=name',
    where: `${submitted} and left(a.city, 2) = '44' and a.verdict = 'eligible'`,
    orderBy: 'a.factory_name, a.id',
  },
  {
    reader: 'miit',
    query: `q=${encodeURIComponent('华东精密')}`,
    where: `${submitted} and ((a.search @> '{华东,东精,精密}' and a.factory_name like '%华东精密%')
      or a.enterprise = any(array(select n.id from read_model.enterprise n
        where n.search @> '{华东,东精,精密}' and n.name like '%华东精密%')))`,
    orderBy: byUpdate,
  },
  {
    reader: 'expert',
    query: 'mine=true&sort=deadline',
    where: "a.phase = 'in-review' and a.awaited @> array[$1]::text[]",
    orderBy: byDeadline,
  },
];

/** The columns of a line, as the API answers them. */
export const COLUMNS = `a.id, a.phase, a.tier, a.campaign_id as "campaignId", a.campaign_zh as "campaignZh",
  a.campaign_en as "campaignEn", a.factory_id as "factoryId", a.factory_name as "factoryName", a.enterprise,
  e.name as "enterpriseName", a.province, a.city, a.industry, a.rank, a.verdict, a.submitted_at as "submittedAt",
  a.updated_at as "updatedAt", a.next_due as "dueOn", a.version`;
