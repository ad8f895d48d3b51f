import type pg from 'pg';

/** A file that arrived: what it is, who sent it, and where to. */
export interface Upload {
  /** The stream it was sent to, as `application-<id>`. */
  readonly place: string;
  /** The account that sent it, or the ticket that stands for a stranger. */
  readonly uploader: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly mediaType: string;
  readonly fileName: string;
}

/** Which upload is meant: a file counts where it was sent to, for whoever sent it, and nowhere else. */
export type UploadKey = Pick<Upload, 'place' | 'uploader' | 'sha256'>;

/** Remembers an upload. The same file sent again to the same place takes its newest name. */
export async function noteUpload(pool: pg.Pool, upload: Upload): Promise<void> {
  const { place, uploader, sha256, size, mediaType, fileName } = upload;
  await pool.query(
    `insert into evidence.upload (place, uploader, sha256, size, media_type, file_name) values ($1, $2, $3, $4, $5, $6)
     on conflict (place, uploader, sha256) do update set media_type = excluded.media_type, file_name = excluded.file_name`,
    [place, uploader, sha256, size, mediaType, fileName],
  );
}

/** The upload meant; null where there is none, whether or not somebody else sent the same file. */
export async function findUpload(pool: pg.Pool, key: UploadKey): Promise<Upload | null> {
  const { rows } = await pool.query<Upload>(
    `select place, uploader, sha256, size::float8 as size, media_type as "mediaType", file_name as "fileName"
       from evidence.upload where place = $1 and uploader = $2 and sha256 = $3`,
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
    `select place, uploader, sha256, size::float8 as size, media_type as "mediaType", file_name as "fileName"
       from evidence.upload where place = $1 and uploader = any($2)`,
    [place, tickets],
  );
  return new Map(rows.map((upload) => [upload.uploader, upload]));
}
