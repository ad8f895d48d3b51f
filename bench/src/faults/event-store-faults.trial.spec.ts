import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
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
import { until } from '../../../packages/testing/src/until.js';
import { SAMPLE_DATA, SAMPLE_METADATA } from '../measure/payload.js';

/** Enough for two batches of one store to be on their way at once. */
const WRITERS = 64;
const run = promisify(execFile);
const SAMPLE_EVENT = {
  type: 'sample.happened',
  schemaVersion: 1,
  data: SAMPLE_DATA,
  metadata: SAMPLE_METADATA,
};

interface Acknowledged {
  id: string;
  commandId: string;
  position: number;
}

/** Appends one event after another until told to stop, keeping only what was acknowledged. */
async function write(
  store: EventStore,
  acknowledged: Acknowledged[],
  refusals: unknown[],
  stopped: () => boolean,
): Promise<void> {
  while (!stopped()) {
    const [id, commandId, stream] = [randomUUID(), randomUUID(), randomUUID()];
    const event = { ...SAMPLE_EVENT, id };
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
}

async function expectAllThere(store: EventStore, acknowledged: Acknowledged[]): Promise<void> {
  const places = new Map<string, number>();
  for await (const events of store.readAll({ after: 0 }))
    for (const event of events) places.set(event.id, event.position);
  expect([...places.values()]).toEqual(Array.from(places, (_, index) => index + 1));
  expect(acknowledged.filter(({ id, position }) => places.get(id) !== position)).toEqual([]);
  expect(await verifyChain(store)).toMatchObject({ intact: true, events: places.size });
  const stride = Math.ceil(acknowledged.length / 100);
  const spread = acknowledged.filter((_, index) => index % stride === 0);
  for (const { commandId, position } of [...spread, ...acknowledged.slice(-1)]) {
    expect(await store.findCommand(commandId)).toMatchObject({ position });
    const event = { ...SAMPLE_EVENT, id: randomUUID() };
    expect(await store.append([{ stream: randomUUID(), event }], [], { commandId })).toMatchObject({
      position,
      duplicate: true,
    });
  }
}

describe('PostgreSQL killed with -9 while 64 write and one follows', () => {
  it.each([1, 4])(
    'loses nothing acknowledged or seen, skips nothing, keeps the chain whole: %d store(s)',
    async (stores) => {
      const dataDir = await mkdtemp(join(tmpdir(), 'tidu-killed-'));
      let server = await startPostgres({ dataDir });
      const { url, port } = server;
      await migrateEventStore(url, { applicationRole: 'postgres' });
      const open = (): EventStore => createPostgresEventStore({ connectionString: url, patienceMs: 60_000 });
      const store = open();
      const writing = [store, ...Array.from({ length: stores - 1 }, open)];
      const acknowledged: Acknowledged[] = [];
      const refusals: unknown[] = [];
      const followed: string[] = [];
      const follower = store.subscribe({
        after: 0,
        handle: (events) => {
          followed.push(...events.map((event) => `${event.position} ${event.id}`));
          return Promise.resolve();
        },
      });
      let stopped = false;
      const writers = Array.from({ length: WRITERS }, (_, writer) =>
        write(writing[writer % stores] ?? store, acknowledged, refusals, () => stopped),
      );
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
      await Promise.all(writers);
      expect(refusals.slice(0, 3)).toEqual([]);
      await expectAllThere(store, acknowledged);
      const head = await store.head();
      await until(() => follower.position() === head, 30_000);
      await follower.stop();
      const stored: string[] = [];
      for await (const events of store.readAll({ after: 0 }))
        stored.push(...events.map((event) => `${event.position} ${event.id}`));
      expect(followed).toEqual(stored);
      await Promise.all(writing.map((each) => each.close()));
      await server.stop();
      await rm(dataDir, { recursive: true });
    },
    180_000,
  );
});

const saysDiskFull = (error: unknown): boolean =>
  error instanceof StoreUnavailableError && error.reason === 'disk-full';

/** Takes what room there is. */
async function fill(file: string): Promise<void> {
  const megabyte = Buffer.alloc(1_000_000);
  for (;;) {
    try {
      await appendFile(file, megabyte);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return;
      throw error;
    }
  }
}

const mayMount = process.getuid?.() === 0 && process.platform === 'linux';
const withSmallDisk = mayMount ? it : it.skip;

describe('a full disk', () => {
  withSmallDisk(
    'refuses clearly, loses nothing acknowledged, and goes on once there is room (needs root on Linux for a small disk)',
    async () => {
      const disk = await mkdtemp(join(tmpdir(), 'tidu-full-'));
      await run('mount', ['-t', 'tmpfs', '-o', 'size=160m,mode=0755', 'tmpfs', disk]);
      let server = await startPostgres({ dataDir: join(disk, 'data') });
      const { url, port } = server;
      await migrateEventStore(url, { applicationRole: 'postgres' });
      const store = createPostgresEventStore({ connectionString: url, patienceMs: 300 });
      const acknowledged: Acknowledged[] = [];
      let stopped = false;
      const refusals: unknown[] = [];
      let writing: Promise<void>[] = [];
      try {
        writing = Array.from({ length: 4 }, () => write(store, acknowledged, refusals, () => stopped));
        await until(() => acknowledged.length > 100, 30_000);
        await fill(join(disk, 'filler'));
        await until(() => refusals.some(saysDiskFull), 60_000);
        stopped = true;
        await Promise.all(writing);
        expect(refusals.filter((refusal) => !(refusal instanceof StoreUnavailableError))).toEqual([]);

        await rm(join(disk, 'filler'));
        const gone = await Promise.race([server.ended, delay(1_000, null)]);
        if (gone !== null) server = await startPostgres({ dataDir: join(disk, 'data'), port });
        stopped = false;
        const before = acknowledged.length;
        writing = [write(store, acknowledged, refusals, () => stopped)];
        await until(() => acknowledged.length > before + 20, 30_000);
        stopped = true;
        await Promise.all(writing);
        await expectAllThere(store, acknowledged);
      } finally {
        stopped = true;
        await Promise.all(writing);
        await store.close();
        await server.stop();
        await run('umount', [disk]);
        await rm(disk, { recursive: true });
      }
    },
    120_000,
  );
});
