import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPostgresEventStore, type RecordedEvent } from '@tidu/event-store';
import { type Instance, startInstance } from '@tidu/launcher';
import { DEMO_PASSWORD } from '../../src/accounts/names.js';
import { Visitor } from '../../src/http/visitor.js';
import { ACCOUNTS_ONLY } from '../../src/story/own-instance.js';

/** A whole Tidu of a test's own: its processes, its data folder, a free port. */
export interface Tidu {
  readonly instance: Instance;
  readonly signIn: (account: string) => Promise<Visitor>;
  /** Everything in the event store now. */
  readonly events: () => Promise<RecordedEvent[]>;
  readonly stop: () => Promise<void>;
}

/** Starts one with the demo's accounts, and with its invented factories where they are wanted. */
export async function startTidu({ factories }: { factories: boolean } = { factories: false }): Promise<Tidu> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tidu-e2e-'));
  const programs = factories ? {} : { seed: ACCOUNTS_ONLY };
  const instance = await startInstance({ dataDir, port: 0, demo: true, programs });
  return {
    instance,
    signIn: (account) => Visitor.signIn(instance, account, DEMO_PASSWORD),
    events: () => readEvents(instance.databaseUrl),
    async stop() {
      await instance.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function readEvents(connectionString: string): Promise<RecordedEvent[]> {
  const store = createPostgresEventStore({ connectionString, listen: false });
  try {
    const events: RecordedEvent[] = [];
    for await (const batch of store.readAll({ after: 0 })) events.push(...batch);
    return events;
  } finally {
    await store.close();
  }
}
