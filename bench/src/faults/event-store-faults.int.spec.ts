import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import {
  createPostgresEventStore,
  migrateEventStore,
  StoreUnavailableError,
  verifyChain,
  type EventStore,
} from '@tidu/event-store';
import { startPostgres } from '@tidu/launcher';
import { SAMPLE_DATA, SAMPLE_METADATA } from '../measure/payload.js';

const WRITERS = 16;
const run = promisify(execFile);

interface Acknowledged {
  id: string;
  commandId: string;
  position: number;
}

/** Appends one event after another until told to stop, keeping only what was acknowledged. */
async function write(
  store: EventStore,
  acknowledged: Acknowledged[],
  stopped: () => boolean,
): Promise<unknown[]> {
  const refusals: unknown[] = [];
  while (!stopped()) {
    const [id, commandId, stream] = [randomUUID(), randomUUID(), randomUUID()];
    const event = {
      id,
      type: 'sample.happened',
      schemaVersion: 1,
      data: SAMPLE_DATA,
      metadata: SAMPLE_METADATA,
    };
    try {
      const { position } = await store.append([{ stream, event }], [{ stream, expect: 'no-stream' }], {
        commandId,
      });
      acknowledged.push({ id, commandId, position });
    } catch (error) {
      refusals.push(error);
      await delay(20);
    }
  }
  return refusals;
}

async function expectAllThere(store: EventStore, acknowledged: Acknowledged[]): Promise<void> {
  const places = new Map<string, number>();
  for await (const events of store.readAll({ after: 0 }))
    for (const event of events) places.set(event.id, event.position);
  expect([...places.values()]).toEqual(Array.from(places, (_, index) => index + 1));
  expect(acknowledged.filter(({ id, position }) => places.get(id) !== position)).toEqual([]);
  expect(await verifyChain(store)).toMatchObject({ intact: true, events: places.size });
  const [first] = acknowledged;
  if (first !== undefined)
    expect(await store.findCommand(first.commandId)).toMatchObject({ position: first.position });
}

async function until(condition: () => boolean, timeoutMs: number): Promise<void> {
  for (const deadline = performance.now() + timeoutMs; !condition();) {
    if (performance.now() > deadline) throw new Error(`not reached within ${timeoutMs} ms`);
    await delay(10);
  }
}

describe('PostgreSQL killed with -9 while 16 write and one follows', () => {
  it('loses nothing acknowledged, skips nothing, and keeps the chain whole', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'tidu-killed-'));
    let server = await startPostgres({ dataDir });
    const { url, port } = server;
    await migrateEventStore(url, { applicationRole: 'postgres' });
    const store = createPostgresEventStore({ connectionString: url, patienceMs: 60_000 });
    const acknowledged: Acknowledged[] = [];
    const followed: number[] = [];
    const follower = store.subscribe({
      after: 0,
      handle: (events) => {
        followed.push(...events.map((event) => event.position));
        return Promise.resolve();
      },
    });
    let stopped = false;
    const writers = Array.from({ length: WRITERS }, () => write(store, acknowledged, () => stopped));
    for (let kill = 0; kill < 3; kill += 1) {
      const before = acknowledged.length;
      await until(() => acknowledged.length >= before + 300, 60_000);
      process.kill(server.pid, 'SIGKILL');
      await server.ended;
      server = await startPostgres({ dataDir, port });
    }
    const before = acknowledged.length;
    await until(() => acknowledged.length >= before + 100, 60_000);
    stopped = true;
    const refusals = await Promise.all(writers);
    expect(refusals.flat()).toEqual([]);
    await expectAllThere(store, acknowledged);
    const head = await store.head();
    await until(() => follower.position() === head, 30_000);
    await follower.stop();
    expect(followed).toEqual(Array.from({ length: head }, (_, index) => index + 1));
    // What was acknowledged before a crash is known as done after it.
    await store.close();
    await server.stop();
    await rm(dataDir, { recursive: true });
  }, 180_000);
});

const mayMount = process.getuid?.() === 0 && process.platform === 'linux';
const withSmallDisk = mayMount ? it : it.skip;

describe('a full disk', () => {
  withSmallDisk(
    'refuses clearly, loses nothing acknowledged, and goes on once there is room (needs root on Linux for a small disk)',
    async () => {
      const disk = await mkdtemp(join(tmpdir(), 'tidu-full-'));
      await run('mount', ['-t', 'tmpfs', '-o', 'size=160m,mode=0755', 'tmpfs', disk]);
      try {
        let server = await startPostgres({ dataDir: join(disk, 'data') });
        const { url, port } = server;
        await migrateEventStore(url, { applicationRole: 'postgres' });
        const store = createPostgresEventStore({ connectionString: url, patienceMs: 300 });
        const acknowledged: Acknowledged[] = [];
        let stopped = false;
        const writers = Array.from({ length: 4 }, () => write(store, acknowledged, () => stopped));
        await until(() => acknowledged.length > 100, 30_000);
        const { bavail, bsize } = await statfs(disk);
        await writeFile(join(disk, 'filler'), Buffer.alloc(Math.max(bavail * bsize - 2_000_000, 0)));
        const stuckAt = async (): Promise<void> => {
          for (let before = -1; before !== acknowledged.length;) {
            before = acknowledged.length;
            await delay(700);
          }
        };
        await stuckAt();
        stopped = true;
        const refusals = (await Promise.all(writers)).flat();
        expect(refusals.length).toBeGreaterThan(0);
        for (const refusal of refusals) expect(refusal).toBeInstanceOf(StoreUnavailableError);
        expect(
          refusals.some(
            (refusal) => refusal instanceof StoreUnavailableError && refusal.reason === 'disk-full',
          ),
        ).toBe(true);

        await rm(join(disk, 'filler'));
        const gone = await Promise.race([server.ended, delay(1_000, null)]);
        if (gone !== null) server = await startPostgres({ dataDir: join(disk, 'data'), port });
        let again = false;
        const before = acknowledged.length;
        const later = write(store, acknowledged, () => again);
        await until(() => acknowledged.length > before + 20, 30_000);
        again = true;
        await later;
        await expectAllThere(store, acknowledged);
        await store.close();
        await server.stop();
      } finally {
        await run('umount', [disk]);
        await rm(disk, { recursive: true });
      }
    },
    120_000,
  );
});
