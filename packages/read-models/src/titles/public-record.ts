import { type Factory, type Title } from '@tidu/domain';
import { sql, type SqlBool } from 'kysely';
import { literally } from '../applications/visibility-sql.js';
import { type ReadDatabase } from '../database.js';

/** A title of a factory: the one it holds, or one it once held. */
export interface TitledFactory {
  readonly state: Factory;
  readonly title: Title;
  readonly enterpriseName: string;
}

export interface RunningNotice {
  readonly noticeId: string;
  readonly applicationId: string;
  readonly tier: string;
  readonly factoryName: string;
  readonly enterpriseName: string;
  readonly province: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** The factories that hold a title (名单), as anyone may read them. */
export async function listTitles(
  database: ReadDatabase,
  filter: { readonly tier?: string; readonly province?: string; readonly text?: string },
): Promise<TitledFactory[]> {
  let query = titled(database)
    .where('f.title_status', 'in', ['active', 'under-rectification'])
    .orderBy('f.name')
    .orderBy('f.id')
    .limit(1_000);
  if (filter.tier !== undefined) query = query.where('f.title_tier', '=', filter.tier);
  if (filter.province !== undefined) query = query.where('f.province', '=', filter.province);
  if (filter.text !== undefined && filter.text !== '') {
    const part = `%${literally(filter.text)}%`;
    query = query.where((eb) => eb.or([eb('f.name', 'ilike', part), eb('e.name', 'ilike', part)]));
  }
  return (await query.execute()).flatMap(({ state, enterprise_name }) =>
    state.title === null ? [] : [{ state, title: state.title, enterpriseName: enterprise_name ?? '' }],
  );
}

/** The title a certificate number stands for, in force or long replaced (证书查验). */
export async function findCertificate(database: ReadDatabase, number: string): Promise<TitledFactory | null> {
  const row = await titled(database)
    .where(sql<SqlBool>`f.certificate_numbers @> array[${number}]`)
    .executeTakeFirst();
  const title = row?.state.titles.find((held) => held.certificateNumber === number);
  return row === undefined || title === undefined
    ? null
    : { state: row.state, title, enterpriseName: row.enterprise_name ?? '' };
}

/** The public notices (公示) that are running. */
export async function listNotices(database: ReadDatabase): Promise<RunningNotice[]> {
  const rows = await database
    .selectFrom('read_model.application as a')
    .leftJoin('read_model.enterprise as e', 'e.id', 'a.enterprise')
    .select([
      'a.id',
      'a.tier',
      'a.factory_name',
      'a.province',
      'a.notice_id',
      'a.notice_starts_on',
      'a.notice_ends_on',
      'e.name',
    ])
    .where('a.phase', '=', 'public-notice')
    .orderBy('a.notice_ends_on', 'desc')
    .orderBy('a.id')
    .limit(1_000)
    .execute();
  return rows.map((row) => ({
    noticeId: row.notice_id ?? '',
    applicationId: row.id,
    tier: row.tier,
    factoryName: row.factory_name,
    enterpriseName: row.name ?? '',
    province: row.province,
    startsOn: row.notice_starts_on ?? '',
    endsOn: row.notice_ends_on ?? '',
  }));
}

function titled(database: ReadDatabase) {
  return database
    .selectFrom('read_model.factory as f')
    .leftJoin('read_model.enterprise as e', 'e.id', 'f.enterprise')
    .select(['f.state', 'e.name as enterprise_name'])
    .where('f.title_tier', 'is not', null);
}
