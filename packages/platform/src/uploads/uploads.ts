import type pg from 'pg';
import { type BlobStore } from '../blobs/blob-store.js';

/** A file that arrived: what it is, who sent it, and where to. */
export interface Upload {
  /** The stream it was sent to, as `application-<id>`. */
  readonly place: string;
  /** The account that sent it, or the ticket that stands for a stranger. */
  readonly uploader: string;
  /** Whose file it is kept as: the enterprise, or the notice. */
  readonly owner: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
  readonly fileName: string;
}

/** Which upload is meant: a file counts where it was sent to, for whoever sent it, and nowhere else. */
export type UploadKey = Pick<Upload, 'place' | 'uploader' | 'sha256'>;

const COLUMNS =
  'place, uploader, owner, sha256, size::float8 as size, media_type as "mediaType", file_name as "fileName"';

/**
 * Remembers an upload, whose file is stored already. Whether it is there still: where its like was removed at that very moment
 * it has to be sent once more. The same file sent again to the same place takes its newest name.
 */
export function noteUpload(pool: pg.Pool, upload: Upload, blobs: Pick<BlobStore, 'find'>): Promise<boolean> {
  const { place, uploader, owner, sha256, size, mediaType, fileName } = upload;
  return lockedOn(pool, upload, async (client) => {
    if ((await blobs.find({ owner, sha256 })) === null) return false;
    await client.query(
      `insert into evidence.upload (place, uploader, owner, sha256, size, media_type, file_name)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (place, uploader, sha256) do update set
         media_type = excluded.media_type, file_name = excluded.file_name, uploaded_at = now(), swept_at = null`,
      [place, uploader, owner, sha256, size, mediaType, fileName],
    );
    return true;
  });
}

/** Does something in a transaction while nobody else does anything with the same file of the same owner. */
export async function lockedOn<Result>(
  pool: pg.Pool,
  { owner, sha256 }: Pick<Upload, 'owner' | 'sha256'>,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`file ${owner} ${sha256}`]);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** The upload meant; null where there is none, whether or not somebody else sent the same file. */
export async function findUpload(pool: pg.Pool, key: UploadKey): Promise<Upload | null> {
  const { rows } = await pool.query<Upload>(
    `select ${COLUMNS} from evidence.upload
      where place = $1 and uploader = $2 and sha256 = $3 and swept_at is null`,
    [key.place, key.uploader, key.sha256],
  );
  return rows[0] ?? null;
}

/** What an uploader sent since a time, in bytes: what a quota is measured by. */
export async function uploadedSince(pool: pg.Pool, uploader: string, hours: number): Promise<number> {
  const { rows } = await pool.query<{ bytes: number }>(
    `select coalesce(sum(size), 0)::float8 as bytes from evidence.upload
      where uploader = $1 and uploaded_at > now() - make_interval(hours => $2)`,
    [uploader, hours],
  );
  return rows[0]?.bytes ?? 0;
}

/** The tickets of strangers at a place, each with the file it stands for; a ticket nobody was given is missing. */
export async function uploadsByTicket(
  pool: pg.Pool,
  place: string,
  tickets: readonly string[],
): Promise<ReadonlyMap<string, Upload>> {
  const { rows } = await pool.query<Upload>(
    `select ${COLUMNS} from evidence.upload where place = $1 and uploader = any($2) and swept_at is null`,
    [place, tickets],
  );
  return new Map(rows.map((upload) => [upload.uploader, upload]));
}
