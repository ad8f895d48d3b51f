import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { executeCommand } from '@tidu/application';
import { createPostgresEventStore, type EventStore } from '@tidu/event-store';
import {
  cosigner,
  formatVerifierKey,
  parseCheckpoint,
  parsePolicy,
  parseVerifierKey,
  type Policy,
  signatureLine,
  type SignedCheckpoint,
  type VerifierKey,
} from '@tidu/ledger';
import { createSealer, openLedgerKeys, readConfiguration, type Sealer } from '@tidu/platform';
import { addressLocation, verifyLog, witnessLog } from '@tidu/verifier';
import pg from 'pg';
import {
  applicant,
  registerEnterprise,
  registerFactory,
  request,
} from '../../../../packages/testing/src/sample.js';
import { type RunningApi, runningApi } from '../../test/support/running-api.js';

const office = cosigner('audit.example/office', generateKeyPairSync('ed25519').privateKey);
const NOW = 1_790_000_000;

let api: RunningApi;
let pool: pg.Pool;
let store: EventStore;
let sealer: Sealer;
let ledger: string;
let key: VerifierKey;

beforeAll(async () => {
  api = await runningApi({ ledgerWitnesses: [formatVerifierKey(office.key)] });
  ledger = `${api.url}/ledger`;
  pool = new pg.Pool({ connectionString: api.databaseUrl, max: 2 });
  store = createPostgresEventStore({ pool });
  const configuration = readConfiguration({ DATABASE_URL: api.databaseUrl, TIDU_DATA: api.dataDir });
  const keys = await openLedgerKeys(configuration, await store.identity());
  sealer = createSealer({ pool, store, keys, today: () => '2026-07-02' });
  await executeCommand(store, request(applicant, registerEnterprise()));
});

afterAll(async () => {
  await store.close();
  await pool.end();
  await api.stop();
});

const get = (path: string, headers = {}): Promise<Response> => fetch(`${ledger}/${path}`, { headers });

async function newest(): Promise<SignedCheckpoint> {
  const checkpoint = parseCheckpoint(await (await get('checkpoint')).text());
  if (checkpoint === null) throw new Error('there is no checkpoint');
  return checkpoint;
}

const handIn = (size: number, line: string): Promise<Response> =>
  fetch(`${ledger}/cosignatures`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ size, line }),
  });

function policyOf(quorum: string): Policy {
  const parsed = parsePolicy(
    `log ${formatVerifierKey(key)}\nwitness office ${formatVerifierKey(office.key)}\nquorum ${quorum}\n`,
  );
  if (!parsed.ok) throw new Error(parsed.fault.reason);
  return parsed.policy;
}

describe('the public ledger', () => {
  it('has nothing before something is sealed', async () => {
    for (const path of ['checkpoint', 'witnessed', 'daily/2026-07-02', 'tile/0/000.p/2'])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  });

  it('gives its checkpoint for a moment and its tiles for ever, to anybody', async () => {
    await sealer.round();
    const response = await get('checkpoint');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=2');
    expect(await newest()).toMatchObject({ size: 2 });
    const tile = await get('tile/0/000.p/2');
    expect(tile.headers.get('cache-control')).toContain('immutable');
    expect((await tile.arrayBuffer()).byteLength).toBe(64);
    expect((await get('tile/entries/000.p/1')).status).toBe(200);
    expect((await get('daily/2026-07-02')).status).toBe(200);
    for (const path of [
      'tile/0/000.p/3',
      'tile/0/000',
      'tile/9/000',
      'tile/x',
      'daily/today',
      'daily/2026-07-03',
    ])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    key = parseVerifierKey((await (await get('keys')).text()).trim()) ?? key;
    expect(key.name).toBe((await newest()).origin);
  });

  it('is verified by anybody as far as the public sees it, and by an auditor with its events', async () => {
    const policy = policyOf('none');
    expect(await verifyLog(addressLocation(ledger), { policy })).toMatchObject({
      ok: true,
      facts: { withEvents: false },
    });
    const cookie = await api.signIn(await api.account({ role: 'auditor' }));
    expect(await verifyLog(addressLocation(ledger, { cookie }), { policy })).toMatchObject({
      ok: true,
      facts: { withEvents: true, events: 1 },
    });
    const others = await api.signIn(await api.account({ role: 'miit' }));
    expect((await get('events/0', { cookie: others })).status).toBe(403);
    expect((await get('events/7', { cookie })).status).toBe(404);
    expect((await get('events/-1', { cookie })).status).toBe(404);
  });
});

describe('a witness', () => {
  it('cosigns what goes on from what it saw, and its line stands beside the checkpoint', async () => {
    const witness = (seen?: SignedCheckpoint) =>
      witnessLog(addressLocation(ledger), {
        key,
        seen,
        time: NOW,
        cosign: (text, time) => office.cosign(text, time),
      });
    const first = await witness();
    if (first.kind !== 'cosigned') throw new Error(first.kind);
    expect((await handIn(first.checkpoint.size, signatureLine(first.line))).status).toBe(204);
    expect(await witness(first.checkpoint)).toEqual({ kind: 'unchanged' });
    await executeCommand(store, request(applicant, registerFactory(randomUUID())));
    await sealer.round();
    expect(await witness(first.checkpoint)).toMatchObject({
      kind: 'cosigned',
      // A leaf for each event, and one for each of the two rounds in which they were sealed.
      checkpoint: { size: (await store.head()) + 2 },
    });
    const witnessed = await (await get('witnessed')).text();
    expect(witnessed).toContain(signatureLine(first.line));
    const later = await newest();
    expect(await witness({ ...later, size: 9 })).toMatchObject({ kind: 'refused', reason: 'rewound' });
    expect(await witness({ ...later, root: Buffer.alloc(32) })).toMatchObject({
      kind: 'refused',
      reason: 'forked',
    });
    expect(await witness({ ...first.checkpoint, root: Buffer.alloc(32) })).toMatchObject({
      kind: 'refused',
      reason: 'forked',
    });
  });

  it('that is not registered, or signs something else, is refused', async () => {
    const { size, note } = await newest();
    const stranger = cosigner('audit.example/office', generateKeyPairSync('ed25519').privateKey);
    expect((await handIn(size, signatureLine(stranger.cosign(note.text, NOW)))).status).toBe(403);
    expect((await handIn(size, signatureLine(office.cosign(`${note.text}x\n`, NOW)))).status).toBe(403);
    expect((await handIn(size, 'nothing')).status).toBe(403);
    expect((await handIn(999, signatureLine(office.cosign(note.text, NOW)))).status).toBe(404);
    expect((await handIn(0, '')).status).toBe(422);
  });
});
