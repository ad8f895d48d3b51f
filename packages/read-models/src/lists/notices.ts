import { type Tier } from '@tidu/criteria';
import { sql, type SqlBool } from 'kysely';
import { type ReadDatabase } from '../database.js';
import { type Page, type PageRequest, readPage } from './page.js';

export interface NoticeFilter {
  readonly noticeId?: string | undefined;
}

/** An item of a public notice (公示) that runs, open to everyone. */
export interface ListedNotice {
  readonly noticeId: string;
  readonly applicationId: string;
  readonly tier: Tier;
  readonly factoryName: string;
  readonly enterpriseName: string;
  readonly province: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export const noticeSorts = { ends: { by: 't.notice_ends_on', type: 'text', direction: 'desc' } } as const;
export type NoticeSort = keyof typeof noticeSorts;

type Found = Omit<ListedNotice, 'enterpriseName'> & { readonly enterpriseName: string | null };

/** One page of what is on public notice. */
export function listNotices(
  database: ReadDatabase,
  { noticeId }: NoticeFilter,
  request: PageRequest<NoticeSort>,
): Promise<Page<ListedNotice>> {
  return readPage(
    database,
    {
      table: sql`read_model.application`,
      joins: sql`left join read_model.enterprise e on e.id = t.enterprise`,
      columns: sql`t.notice_id as "noticeId", t.id as "applicationId", t.tier, t.factory_name as "factoryName",
        e.name as "enterpriseName", t.province, t.notice_starts_on as "startsOn", t.notice_ends_on as "endsOn"`,
      where: [
        sql<SqlBool>`t.phase = 'public-notice'`,
        sql<SqlBool>`t.notice_id is not null`,
        ...(noticeId === undefined ? [] : [sql<SqlBool>`t.notice_id = ${noticeId}`]),
      ],
      rowOf: ({ enterpriseName, ...row }: Found): ListedNotice => ({
        noticeId: row.noticeId,
        applicationId: row.applicationId,
        tier: row.tier,
        factoryName: row.factoryName,
        enterpriseName: enterpriseName ?? '',
        province: row.province,
        startsOn: row.startsOn,
        endsOn: row.endsOn,
      }),
    },
    noticeSorts,
    request,
  );
}
