import { type EventStore } from '@tidu/event-store';
import type pg from 'pg';
import { type BlobStore } from '../blobs/blob-store.js';
import { lockedOn, type Upload } from './uploads.js';

/** 平台默认 · how long a file may lie about before it is attached to something. */
const GRACE_HOURS = 48;
/** From the mark to the removal: whatever was being attached when it was marked is recorded by then. */
const QUIET_MINUTES = 10;
const AT_ONCE = 500;

type Swept = Pick<Upload, 'place' | 'uploader' | 'owner' | 'sha256'>;

/**
 * Removes the files that were uploaded and never attached to anything (清理未登记的文件), in two steps: first a file is marked, so
 * that it cannot be attached any more, and a while later it is removed. What any event of its place names is kept for ever,
 * also where the evidence was taken back later: the history refers to it. Returns how many uploads were removed.
 */
export async function sweepUploads(
  pool: pg.Pool,
  store: Pick<EventStore, 'read'>,
  blobs: Pick<BlobStore, 'remove'>,
): Promise<number> {
  for (const upload of await unattached(pool)) {
    const set = (await isNamed(store, upload)) ? 'attached = true' : 'swept_at = now()';
    await pool.query(`update evidence.upload set ${set} where ${KEY}`, keyOf(upload));
  }
  let removed = 0;
  for (const upload of await marked(pool)) {
    if (await isNamed(store, upload))
      await pool.query(
        `update evidence.upload set attached = true, swept_at = null where ${KEY}`,
        keyOf(upload),
      );
    else if (await remove(pool, blobs, upload)) removed += 1;
  }
  return removed;
}

const KEY = 'place = $1 and uploader = $2 and sha256 = $3';
const keyOf = ({ place, uploader, sha256 }: Swept): string[] => [place, uploader, sha256];

async function unattached(pool: pg.Pool): Promise<Swept[]> {
  const { rows } = await pool.query<Swept>(
    `select place, uploader, owner, sha256 from evidence.upload
      where not attached and swept_at is null and uploaded_at < now() - make_interval(hours => $1)
      order by uploaded_at limit $2`,
    [GRACE_HOURS, AT_ONCE],
  );
  return rows;
}

async function marked(pool: pg.Pool): Promise<Swept[]> {
  const { rows } = await pool.query<Swept>(
    `select place, uploader, owner, sha256 from evidence.upload
      where swept_at < now() - make_interval(mins => $1) order by swept_at limit $2`,
    [QUIET_MINUTES, AT_ONCE],
  );
  return rows;
}

/** Whether anything that was recorded at the place of an upload names the file. */
async function isNamed(store: Pick<EventStore, 'read'>, { place, sha256 }: Swept): Promise<boolean> {
  const events = await store.read(place);
  return events.some(({ data }) => JSON.stringify(data).includes(sha256));
}

/** Removes an upload, and its file where no other upload of the owner is of the same; unless it was sent again meanwhile. */
function remove(pool: pg.Pool, blobs: Pick<BlobStore, 'remove'>, upload: Swept): Promise<boolean> {
  return lockedOn(pool, upload, async (client) => {
    const { rowCount } = await client.query(
      `delete from evidence.upload where ${KEY} and swept_at is not null`,
      keyOf(upload),
    );
    if (rowCount !== 1) return false;
    const { owner, sha256 } = upload;
    const others = await client.query(
      'select from evidence.upload where owner = $1 and sha256 = $2 limit 1',
      [owner, sha256],
    );
    if (others.rowCount === 0) await blobs.remove({ owner, sha256 });
    return true;
  });
}
