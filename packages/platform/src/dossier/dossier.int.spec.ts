import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { executeCommand } from '@tidu/application';
import { createPostgresEventStore, type EventStore } from '@tidu/event-store';
import { ed25519Signer, formatVerifierKey, parsePolicy, type Policy } from '@tidu/ledger';
import { folderLocation, NothingSealedError, parseProgress, verifyDossier, verifyLog } from '@tidu/verifier';
import pg from 'pg';
import { type MigratedDatabase, migratedDatabase } from '../../../testing/src/migrated-database.js';
import {
  applicant,
  declareMaturity,
  openApplication,
  openCampaign,
  province,
  registerEnterprise,
  registerFactory,
  request,
} from '../../../testing/src/sample.js';
import { type BlobStore, openBlobStore } from '../blobs/blob-store.js';
import { createSealer, type Sealer } from '../ledger/sealer.js';
import { editionFiles } from './edition-files.js';
import { exportLog } from './export-log.js';
import { makeDossier } from './make-dossier.js';

const ORIGIN = 'tidu.example/dossier';
const signer = ed25519Signer(ORIGIN, generateKeyPairSync('ed25519').privateKey);
const saltKey = Buffer.alloc(32, 5);
const [factory, campaign, application] = [randomUUID(), randomUUID(), randomUUID()] as const;

let database: MigratedDatabase;
let pool: pg.Pool;
let admin: pg.Pool;
let store: EventStore;
let blobs: BlobStore;
let folder: string;
let sealer: Sealer;
let policy: Policy;

beforeAll(async () => {
  database = await migratedDatabase();
  pool = new pg.Pool({ connectionString: database.url });
  admin = new pg.Pool({ connectionString: database.adminUrl, max: 1 });
  store = createPostgresEventStore({ pool });
  folder = await mkdtemp(join(tmpdir(), 'tidu-dossier-'));
  blobs = await openBlobStore(folder);
  const keys = { origin: ORIGIN, signers: [signer], saltKey };
  sealer = createSealer({ pool, store, keys, today: () => '2026-07-02' });
  const parsed = parsePolicy(`log ${formatVerifierKey(signer.key)}\nquorum none\n`);
  if (!parsed.ok) throw new Error(parsed.fault.reason);
  policy = parsed.policy;
  const official = { ...province, id: 'another' };
  for (const [actor, addressed] of [
    [applicant, registerEnterprise()],
    [applicant, registerFactory(factory)],
    [official, openCampaign(campaign)],
    [applicant, openApplication(application, factory, campaign)],
  ] as const)
    expect(await executeCommand(store, request(actor, addressed))).toMatchObject({ ok: true });
  await sealer.round();
  for (let level = 1; level <= 4; level += 1)
    await executeCommand(store, request(applicant, declareMaturity(application, level)));
  await sealer.round();
});

afterAll(async () => {
  await store.close();
  await pool.end();
  await admin.end();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const make = () => makeDossier({ pool, store, saltKey, blobs }, application, { withEvidence: true });

async function exported(name: string): Promise<string> {
  const to = join(folder, name);
  await exportLog({ pool, store, saltKey }, to);
  return to;
}

/** As a superuser may, with every trigger off. */
async function asSuperuser(statement: string): Promise<void> {
  await admin.query(`begin; set local session_replication_role = replica; ${statement}; commit`);
}

describe('of an installation', () => {
  it('the dossier of an application holds all its decisions rested on, and is verified', async () => {
    const report = verifyDossier(await make(), { policy });
    expect(report.findings).toEqual([]);
    expect(report.facts).toMatchObject({ application, streams: 3, events: 8, outcome: { phase: 'draft' } });
  });

  it('there is none of what was never sealed', async () => {
    const nobodys = randomUUID();
    const making = makeDossier({ pool, store, saltKey, blobs }, nobodys, { withEvidence: false });
    await expect(making).rejects.toThrow(NothingSealedError);
  });

  it('the whole log is verified, and from where it was verified before', async () => {
    const noted: string[] = [];
    const onProgress = (text: string): Promise<void> => {
      noted.push(text);
      return Promise.resolve();
    };
    const location = folderLocation(await exported('honest'));
    const report = await verifyLog(location, { policy, onProgress });
    expect(report).toMatchObject({ ok: true, facts: { events: 9, from: 0, withEvents: true } });
    const progress = parseProgress(noted.at(-1) ?? '') ?? undefined;
    await executeCommand(store, request(applicant, declareMaturity(application, 1)));
    await sealer.round();
    const later = folderLocation(await exported('honest'));
    expect(await verifyLog(later, { policy, progress })).toMatchObject({
      ok: true,
      facts: { events: 10, from: progress?.size },
    });
  });

  it('encloses the edition as it was published', async () => {
    expect([...((await editionFiles('2024')) ?? new Map<string, Uint8Array>()).keys()]).toHaveLength(7);
  });

  it.each([
    [
      'data',
      `update event_store.events set data = replace(data, '"level":3', '"level":4') where stream = 'application-${application}' and version = 4`,
      4,
    ],
    [
      'actor',
      `update event_store.events set metadata = replace(metadata, 'applicant', 'somebody') where stream = 'application-${application}' and version = 2`,
      2,
    ],
    [
      'time',
      `update event_store.events set recorded_at = recorded_at - 1 where stream = 'application-${application}' and version = 3`,
      3,
    ],
  ])(
    'an edit of a superuser with triggers off (%s) is named by the next verification',
    async (what, statement, version) => {
      const before = await admin.query<{ data: string; metadata: string; recorded_at: string }>(
        `select data, metadata, recorded_at from event_store.events where stream = 'application-${application}' and version = ${version}`,
      );
      await asSuperuser(statement);
      const about = { code: 'event-altered', event: { stream: `application-${application}`, version } };
      const report = await verifyLog(folderLocation(await exported(what)), { policy });
      expect(report.findings).toMatchObject([about]);
      const dossier = verifyDossier(await make(), { policy });
      expect(dossier.findings.filter(({ check }) => check === 'events')).toMatchObject([about]);
      const [row] = before.rows;
      const undo = `update event_store.events set data = $q$${row?.data ?? ''}$q$, metadata = $q$${row?.metadata ?? ''}$q$, recorded_at = ${row?.recorded_at ?? '0'} where stream = 'application-${application}' and version = ${version}`;
      await asSuperuser(undo);
      expect((await verifyLog(folderLocation(await exported(what)), { policy })).ok).toBe(true);
    },
  );
});
