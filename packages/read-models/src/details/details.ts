import { type Campaign, type Factory, type Title } from '@tidu/domain';
import { sql, type SqlBool } from 'kysely';
import { type ReadDatabase } from '../database.js';

/** A thing in full, as it was folded; lists never read it. */
export interface Versioned<State> {
  readonly id: string;
  readonly version: number;
  readonly state: State;
}

/** A title of a factory, in force or long replaced. */
export interface CertifiedTitle {
  readonly title: Title;
  readonly factoryName: string;
  readonly enterpriseName: string;
  readonly province: string;
  readonly industry: string;
}

/** A campaign (批次) in full; null where there is none. */
export async function findCampaign(database: ReadDatabase, id: string): Promise<Versioned<Campaign> | null> {
  const row = await database
    .selectFrom('read_model.campaign')
    .select(['id', 'version', 'state'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

/** The title a certificate number stands for (证书查验); null where no factory ever had it. */
export async function findCertificate(
  database: ReadDatabase,
  number: string,
): Promise<CertifiedTitle | null> {
  const row = await database
    .selectFrom('read_model.factory as f')
    .leftJoin('read_model.enterprise as e', 'e.id', 'f.enterprise')
    .select(['f.state', 'e.name as enterprise_name'])
    .where(sql<SqlBool>`f.certificate_numbers @> array[${number}]::text[]`)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { titles, name, province, industry }: Factory = row.state;
  const title = titles.find((held) => held.certificateNumber === number);
  return title === undefined
    ? null
    : { title, factoryName: name, enterpriseName: row.enterprise_name ?? '', province, industry };
}
