import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createInMemoryEventStore, createPostgresEventStore, type EventStore } from '@tidu/event-store';
import {
  consistencyProof,
  ed25519Signer,
  parseCheckpoint,
  parseStreamsEntry,
  readBundle,
  type SignedCheckpoint,
  TILE_WIDTH,
  tiledNodes,
  verifyConsistency,
  verifySignature,
} from '@tidu/ledger';
import pg from 'pg';
import { type MigratedDatabase, migratedDatabase } from '../../../testing/src/migrated-database.js';
import { checkpointNote, dailyCheckpoint, keepPlace, keptTiles, newestCheckpoint } from './ledger-tables.js';
import { createSealer, LedgerBrokenError, type Sealer } from './sealer.js';

const ORIGIN = 'tidu.example/sealer';
const signer = ed25519Signer(ORIGIN, generateKeyPairSync('ed25519').privateKey);
const keys = { origin: ORIGIN, signers: [signer], saltKey: Buffer.alloc(32, 5) };

let database: MigratedDatabase;
let pool: pg.Pool;
let admin: pg.Pool;
let store: EventStore;
let day = '2026-12-01';

beforeEach(async () => {
  database = await migratedDatabase();
  pool = new pg.Pool({ connectionString: database.url });
  admin = new pg.Pool({ connectionString: database.adminUrl });
  store = createPostgresEventStore({ pool });
});

afterEach(async () => {
  await store.close();
  await pool.end();
  await admin.end();
  await database.drop();
});

const sealer = (over: Pick<EventStore, 'readStored'> = store): Sealer =>
  createSealer({ pool, store: over, keys, today: () => day });

async function append(to: EventStore, count: number, streams = 7): Promise<void> {
  const records = Array.from({ length: count }, (_, n) => ({
    stream: `factory-${n % streams}`,
    event: {
      id: randomUUID(),
      type: 'factory.registered',
      schemaVersion: 1,
      data: { n, name: '示例' },
      metadata: { actor: 'someone', role: 'enterprise', at: '2026-12-01T00:00:00.000Z' },
    },
  }));
  await to.append(records, []);
}

async function newest(): Promise<SignedCheckpoint> {
  const checkpoint = parseCheckpoint((await checkpointNote(pool)) ?? '');
  if (checkpoint === null) throw new Error('there is no checkpoint');
  return checkpoint;
}

async function asSuperuser(...statements: string[]): Promise<void> {
  const client = await admin.connect();
  try {
    await client.query(
      `begin; set local session_replication_role = replica; ${statements.join(';')}; commit`,
    );
  } finally {
    client.release();
  }
}

describe('the sealer', () => {
  it('seals all there is into a signed tree that ends with all streams, and nothing where nothing is new', async () => {
    const one = sealer();
    expect(await one.round()).toBe('idle');
    await append(store, 300);
    expect(await one.round()).toBe('sealed');
    expect(await one.round()).toBe('idle');
    const checkpoint = await newest();
    expect(checkpoint).toMatchObject({ origin: ORIGIN, size: 301 });
    const [line] = checkpoint.note.signatures;
    expect(line !== undefined && verifySignature(signer.key, checkpoint.note.text, line)).toBe(true);
    const bundle = await readBundle(keptTiles(pool), 301, 1);
    expect(parseStreamsEntry(bundle.at(-1) ?? Buffer.alloc(0))).toMatchObject({ events: 300, streams: 7 });
  });

  it('makes each tree the beginning of the next, over restarts at any moment', async () => {
    const heads: SignedCheckpoint[] = [];
    for (const count of [1, 250, 5, 900, 1, 1]) {
      await append(store, count);
      expect(await sealer().round()).toBe('sealed');
      heads.push(await newest());
    }
    const last = await newest();
    const nodes = tiledNodes(keptTiles(pool), last.size);
    for (const head of heads)
      expect(verifyConsistency(head, last, await consistencyProof(nodes, head.size, last.size))).toBe(true);
  });

  it('goes on from the noted place alike', async () => {
    await append(store, 600);
    await sealer().round();
    const [one, other] = [
      sealer(),
      createSealer({ pool, store: createInMemoryEventStore(), keys, today: () => day }),
    ];
    await one.round();
    await keepPlace(pool, { size: (await newest()).size, events: 600, streams: [] });
    // A place that is not what the log gives is noticed at the next sealed entry, not built upon.
    await append(store, 40);
    await expect(sealer().round()).rejects.toThrow(LedgerBrokenError);
    await expect(other.round()).rejects.toMatchObject({ code: 'unknown-position' });
  });

  it('never signs two trees of one size: of two sealers one seals, the other begins behind it', async () => {
    const [one, other] = [sealer(), sealer()];
    await append(store, 20);
    await Promise.all([one.round(), other.round()]);
    await append(store, 20);
    const rounds = [await other.round(), await one.round(), await one.round(), await other.round()];
    expect(rounds).toContain('sealed');
    const { rows } = await pool.query<{ size: string }>('select size from ledger.checkpoint order by size');
    expect(rows.map(({ size }) => Number(size)).at(-1)).toBe((await newest()).size);
    const head = await newest();
    const bundle = await readBundle(keptTiles(pool), head.size, 0);
    expect(bundle.filter((entry) => entry[0] === 1)).toHaveLength(40);
  });

  it('stops where an event is not what was sealed, and names it', async () => {
    await append(store, 30);
    await sealer().round();
    await asSuperuser(`update event_store.events set data = replace(data, '示例', '改') where position = 9`);
    await append(store, 3);
    await expect(sealer().round()).rejects.toThrow('factory-1 #2 (factory.registered)');
    expect((await newest()).size).toBe(31);
  });

  it('stops where what was signed is no more what was kept', async () => {
    await append(store, 30);
    await sealer().round();
    await asSuperuser(`update ledger.tile set bytes = set_byte(bytes, 40, 1) where level = -1`);
    await append(store, 3);
    await expect(sealer().round()).rejects.toThrow(LedgerBrokenError);
  });

  it('keeps the first checkpoint of each day to be printed', async () => {
    await append(store, 3);
    await sealer().round();
    const first = await checkpointNote(pool);
    await append(store, 3);
    await sealer().round();
    day = '2026-12-02';
    await append(store, 3);
    await sealer().round();
    expect(await dailyCheckpoint(pool, '2026-12-01')).toBe(first);
    expect(await dailyCheckpoint(pool, '2026-12-02')).toBe(await checkpointNote(pool));
    expect(await dailyCheckpoint(pool, '2026-12-03')).toBeNull();
  });

  it('seals a log whose positions are not contiguous to the same tree', async () => {
    await append(store, 40);
    await sealer().round();
    const tree = await newest();
    const apart = {
      async *readStored({ after }: { after: number }) {
        for await (const batch of store.readStored({ after: after / 100 }))
          yield batch.map((event) => ({ ...event, position: event.position * 100 }));
      },
    };
    await asSuperuser('delete from ledger.checkpoint', 'delete from ledger.tile', 'delete from ledger.daily');
    await sealer(apart).round();
    expect((await newest()).root.equals(tree.root)).toBe(true);
    expect((await newestCheckpoint(pool))?.position).toBe(4_000);
  });

  it('cannot change what was sealed, as the role it runs as', async () => {
    await append(store, 3);
    await sealer().round();
    const tries = [
      'update ledger.checkpoint set size = 0',
      'delete from ledger.checkpoint',
      'delete from ledger.tile',
      'truncate ledger.tile cascade',
      'delete from ledger.daily',
    ];
    for (const statement of tries) await expect(pool.query(statement)).rejects.toThrow(/permission denied/);
    await expect(
      pool.query(`update ledger.tile set width = 5, bytes = '\\x00' where level = 0`),
    ).rejects.toThrow('what is in a tile stays');
    await expect(admin.query('update ledger.checkpoint set size = 0')).rejects.toThrow('only grows');
    expect(TILE_WIDTH).toBe(256);
  });
});
