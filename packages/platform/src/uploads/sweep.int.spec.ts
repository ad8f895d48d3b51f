import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createPostgresEventStore, type EventStore } from '@tidu/event-store';
import pg from 'pg';
import { type MigratedDatabase, migratedDatabase } from '../../../testing/src/migrated-database.js';
import { type BlobStore, openBlobStore } from '../blobs/blob-store.js';
import { sweepUploads } from './sweep.js';
import { findUpload, noteUpload, type Upload } from './uploads.js';

const OWNER = '91320214MA1T0A0B2R';
let database: MigratedDatabase;
let pool: pg.Pool;
let store: EventStore;
let blobs: BlobStore;
let folder: string;

beforeAll(async () => {
  database = await migratedDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 4 });
  store = createPostgresEventStore({ pool, listen: false });
  folder = await mkdtemp(join(tmpdir(), 'tidu-sweep-'));
  blobs = await openBlobStore(folder);
});
afterAll(async () => {
  await store.close();
  await pool.end();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** A file sent to an application by somebody. */
async function sent(text: string, place = `application-${randomUUID()}`, owner = OWNER): Promise<Upload> {
  const { sha256, size } = await blobs.put(Readable.from([Buffer.from(text)]), { owner });
  const upload = {
    place,
    uploader: randomUUID(),
    owner,
    sha256,
    size,
    mediaType: 'text/plain',
    fileName: 'x',
  };
  expect(await noteUpload(pool, upload, blobs)).toBe(true);
  return upload;
}

async function attach({ place, sha256 }: Upload): Promise<void> {
  const metadata = { actor: 'someone', role: 'enterprise', at: '2026-07-02T02:00:00.000Z' };
  const type = 'application.evidence-attached';
  const event = { id: randomUUID(), type, schemaVersion: 1, data: { sha256 }, metadata };
  await store.append([{ stream: place, event }], []);
}

const age = (column: 'uploaded_at' | 'swept_at', { uploader }: Upload, interval: string): Promise<unknown> =>
  pool.query(`update evidence.upload set ${column} = now() - $2::interval where uploader = $1`, [
    uploader,
    interval,
  ]);
const isThere = async ({ owner, sha256 }: Upload): Promise<boolean> =>
  (await blobs.find({ owner, sha256 })) !== null;

it('removes what nobody attached within two days, after it could not be attached for a while', async () => {
  const upload = await sent('never attached');
  await age('uploaded_at', upload, '47 hours');
  await sweepUploads(pool, store, blobs);
  expect(await findUpload(pool, upload)).not.toBeNull();
  await age('uploaded_at', upload, '48 hours 1 minute');
  expect(await sweepUploads(pool, store, blobs)).toBe(0);
  expect(await findUpload(pool, upload)).toBeNull();
  expect(await isThere(upload)).toBe(true);
  await age('swept_at', upload, '11 minutes');
  expect(await sweepUploads(pool, store, blobs)).toBe(1);
  expect(await isThere(upload)).toBe(false);
});

it('keeps for ever what was attached, and does not look at it again', async () => {
  const upload = await sent('attached');
  await attach(upload);
  await age('uploaded_at', upload, '3 days');
  await sweepUploads(pool, store, blobs);
  const { rows } = await pool.query<{ attached: boolean }>(
    'select attached from evidence.upload where uploader = $1',
    [upload.uploader],
  );
  expect(rows).toEqual([{ attached: true }]);
  expect(await isThere(upload)).toBe(true);
});

it('keeps what was being attached while it was marked', async () => {
  const upload = await sent('overtaken');
  await age('uploaded_at', upload, '3 days');
  await sweepUploads(pool, store, blobs);
  await attach(upload);
  await age('swept_at', upload, '11 minutes');
  expect(await sweepUploads(pool, store, blobs)).toBe(0);
  expect(await findUpload(pool, upload)).not.toBeNull();
  expect(await isThere(upload)).toBe(true);
});

it('keeps what was sent again meanwhile, and what another upload of the owner is of', async () => {
  const again = await sent('sent again');
  await age('uploaded_at', again, '3 days');
  await sweepUploads(pool, store, blobs);
  await noteUpload(pool, again, blobs);
  await age('swept_at', again, '11 minutes');
  await sweepUploads(pool, store, blobs);

  const [one, other] = [await sent('the same'), await sent('the same')];
  await attach(other);
  await age('uploaded_at', one, '3 days');
  await sweepUploads(pool, store, blobs);
  await age('swept_at', one, '11 minutes');
  expect(await sweepUploads(pool, store, blobs)).toBe(1);
  for (const upload of [other]) expect(await isThere(upload)).toBe(true);
});

it('tells whoever sends a file at the moment its like is removed to send it once more', async () => {
  const upload = await sent('removed under the hand');
  await blobs.remove(upload);
  expect(await noteUpload(pool, { ...upload, uploader: randomUUID() }, blobs)).toBe(false);
});
