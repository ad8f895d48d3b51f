import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aggregateOf,
  type AggregateName,
  foldAggregate,
  isUscc,
  phases,
  provinces,
  type StateOf,
  verifyDraw,
} from '@tidu/domain';
import { createPostgresEventStore, type RecordedEvent } from '@tidu/event-store';
import { authenticate, openBlobStore } from '@tidu/platform';
import pg from 'pg';
import {
  lackingInCorpus,
  recordInCorpus,
  representative,
  streamsOf,
} from '../../../../packages/domain/test/corpus/recordings.js';
import {
  type MigratedDatabase,
  migratedDatabase,
} from '../../../../packages/testing/src/migrated-database.js';
import { DEMO_PASSWORD } from '../accounts/names.js';
import { seedDemo } from './seed.js';

const NOW = new Date('2026-11-20T03:00:00.000Z');
/** The application role belongs to the whole server: whoever migrates takes this lock first. */

let database: MigratedDatabase;
let url: string;
let dataDir: string;
let events: RecordedEvent[];

beforeAll(async () => {
  database = await migratedDatabase();
  url = database.adminUrl;
  dataDir = await mkdtemp(join(tmpdir(), 'tidu-seed-'));
  await seedDemo({ DATABASE_URL: url, TIDU_DATA: dataDir }, NOW);
  events = await readAll();
}, 180_000);

afterAll(async () => {
  await database.drop();
  await rm(dataDir, { recursive: true, force: true });
});

describe('the demo', () => {
  it('invents some 300 enterprises in every province, each marked as a sample, with codes that are valid and unique', () => {
    const enterprises = statesOf('enterprise');
    expect(enterprises.length).toBeGreaterThanOrEqual(300);
    expect(enterprises.filter(({ name }) => !name.includes('示例（虚构）'))).toEqual([]);
    expect(enterprises.filter(({ uscc }) => uscc === null || !isUscc(uscc))).toEqual([]);
    expect(new Set(enterprises.map(({ province }) => province))).toEqual(new Set(Object.keys(provinces)));
    expect(statesOf('factory').filter(({ name }) => !name.startsWith('示例'))).toEqual([]);
  });

  it('shows every phase of an application and every tier, each with its evaluation where one was asked for', () => {
    const applications = statesOf('application');
    const found = new Set(applications.map(({ phase }) => phase));
    expect(phases.filter((phase) => phase !== 'none' && !found.has(phase))).toEqual([]);
    expect(new Set(applications.map(({ campaign }) => campaign?.tier))).toEqual(
      new Set(['basic', 'advanced', 'excellent', 'pioneer']),
    );
    expect(applications.filter(({ round, eligibility }) => round?.round !== eligibility?.round)).toEqual([]);
  });

  it('shows titles kept, under rectification, run out and revoked after their first year', () => {
    const found = new Set(statesOf('re-evaluation').map(({ phase }) => phase));
    expect([...found].sort()).toEqual([
      'evaluated',
      'kept',
      'missed',
      'rectification',
      'revocation-proposed',
    ]);
    const titles = new Set(statesOf('factory').map(({ title }) => title?.status));
    expect(titles).toEqual(new Set([undefined, 'active', 'under-rectification', 'expired', 'revoked']));
    const proceedings = new Set(statesOf('revocation').map(({ phase }) => phase));
    expect(proceedings).toEqual(new Set(['defended', 'published']));
    expect(statesOf('change').map(({ phase }) => phase)).toEqual(['reported']);
    expect(statesOf('appeal').map(({ phase }) => phase)).toEqual(['filed']);
  });

  it('lets every tier above basic rest on the one below, by legacy titles converted', () => {
    const submitted = statesOf('application').filter(({ attempts }) => attempts > 0);
    const above = submitted.filter(({ campaign }) => campaign?.tier !== 'basic');
    expect(above.filter(({ ladder }) => ladder?.certificateNumber == null)).toEqual([]);
    const kinds = statesOf('factory').flatMap(({ titles }) => titles.map(({ kind }) => kind));
    expect(new Set(kinds)).toEqual(new Set(['converted', 'awarded']));
  });

  it('has lists of several applications, each frozen by one official and released by another', () => {
    const issues = statesOf('recommendation').flatMap(({ released }) => released);
    expect(issues.filter(({ entries }) => entries.length >= 2).length).toBeGreaterThan(3);
    expect(issues.filter(({ frozenBy, releasedBy }) => frozenBy === releasedBy)).toEqual([]);
  });

  it('seats every panel by a draw that anyone can compute again, from a pool of at least 24 experts', () => {
    const pools = statesOf('expert-pool').map(({ experts }) => Object.values(experts));
    expect(Math.min(...pools.map((experts) => experts.length))).toBeGreaterThanOrEqual(24);
    const reviewed = statesOf('application').filter(({ panel }) => panel.length > 0);
    expect(reviewed.filter(({ draw }) => draw === null)).toEqual([]);
    const draws = byStream('draw');
    const assigned = new Map(
      events
        .filter(({ type }) => type === 'application.panel-assigned')
        .map((event) => [(event.data as { drawId: string }).drawId, event]),
    );
    expect(draws.size).toBe(assigned.size);
    for (const [stream, record] of draws) {
      const seated = assigned.get(stream.slice('draw-'.length));
      expect(verifyDraw([...record, ...(seated === undefined ? [] : [seated])])).toEqual([]);
    }
  });

  it('has notices of several items, with objections that were answered and such that wait for their answer', () => {
    const notices = statesOf('notice');
    expect(notices.filter(({ items }) => items.length > 1).length).toBeGreaterThan(3);
    const answers = notices.flatMap(({ phase, objections }) =>
      objections.map(({ answer }) => `${phase} ${answer?.outcome ?? 'open'}`),
    );
    expect(new Set(answers)).toEqual(new Set(['closed dismissed', 'running open']));
  });

  it('keeps a near miss for guidance, and shows a group’s applications and such that were endorsed from below', () => {
    expect(statesOf('factory').some(({ nurture }) => nurture.length > 0)).toBe(true);
    const applications = statesOf('application');
    expect(applications.filter(({ factory }) => factory?.group !== undefined)).toHaveLength(4);
    expect(applications.some(({ endorsements }) => endorsements.length === 2)).toBe(true);
  });

  it('tells its past in order, up to the day before it is loaded', () => {
    const times = events.map(({ metadata }) => metadata.at);
    expect(times).toEqual([...times].sort());
    expect(times.at(-1)?.slice(0, 10)).toMatch(/^2026-11-1[0-9]$/);
  });

  it('records streams such as the corpus holds; `TIDU_CORPUS=<release> npm run corpus` adds them', () => {
    const streams = representative(streamsOf(events));
    recordInCorpus('demo', streams);
    expect(lackingInCorpus(streams)).toEqual([]);
  });

  it('has every file that its evidence refers to', async () => {
    const blobs = await openBlobStore(dataDir);
    const referred = statesOf('application').flatMap(({ factory, evidence }) =>
      Object.values(evidence).map(({ sha256, size }) => ({ owner: factory?.enterprise ?? '', sha256, size })),
    );
    expect(new Set(referred.map(({ sha256 }) => sha256)).size).toBeGreaterThan(5);
    for (const { size, ...key } of referred) expect(await blobs.find(key)).toMatchObject({ size });
  });

  it('names sign-ins for every role, which work, in a file that only its owner can read', async () => {
    const file = join(dataDir, 'demo-accounts.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const shown = JSON.parse(await readFile(file, 'utf8')) as {
      role: string;
      account: string;
      password: string;
    }[];
    expect(new Set(shown.map(({ role }) => role))).toEqual(
      new Set([
        'enterprise',
        'expert',
        'district',
        'city',
        'province',
        'group',
        'miit',
        'auditor',
        'system-admin',
        'security-admin',
        'audit-admin',
      ]),
    );
    const pool = new pg.Pool({ connectionString: url, max: 1 });
    try {
      for (const { account, password, role } of shown) {
        expect(password).toBe(DEMO_PASSWORD);
        expect(await authenticate(pool, account, password)).toMatchObject({ account, role });
      }
    } finally {
      await pool.end();
    }
  }, 30_000);

  it('adds nothing when it is loaded again, as after a start that was broken off', async () => {
    await seedDemo({ DATABASE_URL: url, TIDU_DATA: dataDir }, NOW);
    expect((await readAll()).length).toBe(events.length);
  }, 120_000);
});

function statesOf<Name extends AggregateName>(aggregate: Name): StateOf<Name>[] {
  return [...byStream(aggregate).values()].map((stream) => foldAggregate(aggregate, stream));
}

function byStream(aggregate: AggregateName): Map<string, RecordedEvent[]> {
  const streams = new Map<string, RecordedEvent[]>();
  for (const event of events) {
    if (aggregateOf(event.stream)?.aggregate !== aggregate) continue;
    const stream = streams.get(event.stream);
    if (stream === undefined) streams.set(event.stream, [event]);
    else stream.push(event);
  }
  return streams;
}

async function readAll(): Promise<RecordedEvent[]> {
  const store = createPostgresEventStore({ connectionString: url, listen: false });
  try {
    const all: RecordedEvent[] = [];
    for await (const batch of store.readAll({ after: 0 })) all.push(...batch);
    return all;
  } finally {
    await store.close();
  }
}
