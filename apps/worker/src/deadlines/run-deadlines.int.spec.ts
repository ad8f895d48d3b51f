import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { executeCommand, type GiveCommand } from '@tidu/application';
import { type DomainEvent, NATIONAL, statutoryDaysOff, streamOf } from '@tidu/domain';
import { createPostgresEventStore, type EventStore } from '@tidu/event-store';
import { projectReadModels } from '@tidu/read-models';
import { listReminders } from '@tidu/platform';
import pg from 'pg';
import { campaign } from '../../../../packages/domain/test/dossier.js';
import {
  type MigratedDatabase,
  migratedDatabase,
} from '../../../../packages/testing/src/migrated-database.js';
import { runDeadlines } from './run-deadlines.js';

const DECIDES = { remindOnly: false };
const REMINDS = { remindOnly: true };

let database: MigratedDatabase;
let pool: pg.Pool;
let store: EventStore;
/** How far the read models have been brought. */
let projected = 0;

beforeAll(async () => {
  database = await migratedDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 6 });
  store = createPostgresEventStore({ pool });
}, 60_000);
afterAll(async () => {
  await store.close();
  await pool.end();
  await database.drop();
});

let uscc: string;
beforeEach(() => {
  uscc = randomUUID();
});

const give: GiveCommand = (request) => executeCommand(store, request);

async function project(): Promise<void> {
  for await (const events of store.readAll({ after: projected })) {
    await projectReadModels(pool, events);
    projected = events.at(-1)?.position ?? projected;
  }
}

async function record(aggregate: string, id: string, at: string, ...events: DomainEvent[]): Promise<string> {
  await store.append(
    events.map(({ type, data }) => ({
      stream: streamOf(aggregate, id),
      event: {
        id: randomUUID(),
        type,
        schemaVersion: 1,
        data: JSON.parse(JSON.stringify(data)) as null,
        metadata: { actor: 'someone', role: 'enterprise', at },
      },
    })),
    [],
  );
  await project();
  return id;
}

/** An application whose campaign closes on 31 July 2026. */
function draft(): Promise<string> {
  const { terms, id: campaignId } = campaign('advanced');
  const id = randomUUID();
  const factory = {
    id: randomUUID(),
    enterprise: uscc,
    name: '示例工厂',
    province: '320000',
    city: '320200',
    industry: 'C34',
  };
  return record('application', id, '2026-07-02T02:00:00.000Z', {
    type: 'application.opened',
    data: { id, campaign: { ...terms, id: campaignId }, factory },
  });
}

/** A notice that runs from 10 to 17 August 2026. */
function published(...objections: string[]): Promise<string> {
  const id = randomUUID();
  const applicationId = randomUUID();
  const place = { enterprise: uscc, province: '320000', city: '320200' };
  return record(
    'notice',
    id,
    '2026-08-10T02:00:00.000Z',
    {
      type: 'notice.published',
      data: {
        id,
        campaignId: 'c',
        tier: 'advanced',
        title: '示例公示',
        startsOn: '2026-08-10',
        endsOn: '2026-08-17',
        handlingDays: 15,
        items: [{ applicationId, factoryName: '示例工厂', ...place }],
      },
    },
    ...objections.map((objection) => ({
      type: 'notice.objection-filed',
      data: {
        id: objection,
        applicationId,
        filedOn: '2026-08-11',
        objector: { sealed: 'AES-256-GCM', subject: objection, text: '' },
        statement: '示例',
        clauses: [],
        evidence: [],
        dueOn: '2026-09-01',
        remaining: 5,
      },
    })),
  );
}

async function last(aggregate: string, id: string): Promise<string | undefined> {
  return (await store.read(streamOf(aggregate, id))).at(-1)?.type;
}

const at = (day: string): string => `${day}T02:00:00.000Z`;

describe('what time decides', () => {
  it('is carried out the day after, once, by the platform', async () => {
    const id = await draft();
    await runDeadlines(pool, give, at('2026-07-31'), DECIDES);
    expect(await last('application', id)).toBe('application.opened');
    const { expired, refused } = await runDeadlines(pool, give, at('2026-08-01'), DECIDES);
    expect(expired).toBeGreaterThan(0);
    expect(refused).toEqual([]);
    const events = await store.read(streamOf('application', id));
    expect(events.at(-1)).toMatchObject({
      type: 'application.lapsed',
      metadata: { actor: 'platform', role: 'system', at: at('2026-08-01') },
    });
    // The read models have not moved yet: the command's own id keeps it from happening twice.
    await Promise.all([1, 2, 3].map(() => runDeadlines(pool, give, at('2026-08-02'), DECIDES)));
    expect(await store.read(streamOf('application', id))).toHaveLength(events.length);
    await project();
    await runDeadlines(pool, give, at('2026-08-02'), DECIDES);
    expect(await store.read(streamOf('application', id))).toHaveLength(events.length);
  });

  it('is the day in China, not in Greenwich', async () => {
    const id = await published();
    await runDeadlines(pool, give, '2026-08-17T15:59:59.000Z', DECIDES);
    expect(await last('notice', id)).toBe('notice.published');
    await runDeadlines(pool, give, '2026-08-17T16:00:00.000Z', DECIDES);
    expect(await last('notice', id)).toBe('notice.closed');
    await project();
  });

  it('waits while a clock is stopped', async () => {
    const id = await published(randomUUID());
    await runDeadlines(pool, give, at('2026-12-01'), DECIDES);
    expect(await last('notice', id)).toBe('notice.objection-filed');
  });

  it('is left alone where the time is only played', async () => {
    const id = await draft();
    expect(await runDeadlines(pool, give, at('2026-09-01'), REMINDS)).toMatchObject({ expired: 0 });
    expect(await last('application', id)).toBe('application.opened');
  });

  it('does not happen before what has happened last', async () => {
    const id = await published();
    await record('notice', id, '2026-12-31T02:00:00.000Z', {
      type: 'notice.objection-filed',
      data: { id: 'o', applicationId: 'elsewhere', dueOn: '2027-01-30', filedOn: '2026-12-31', remaining: 1 },
    });
    await runDeadlines(pool, give, at('2026-10-01'), DECIDES);
    expect(await last('notice', id)).toBe('notice.objection-filed');
  });
});

describe('a deadline in a year whose notice is not known', () => {
  /** Returned on 20 January 2027, for fifteen working days. */
  async function returned(): Promise<string> {
    const id = await draft();
    const [on, dueOn, workingDays] = ['2027-01-20', '2027-02-12', 15];
    const round = { round: 1, stage: 'submission' };
    const ladder = { requires: null, certificateNumber: null, exception: null };
    return record(
      'application',
      id,
      '2027-01-20T02:00:00.000Z',
      {
        type: 'application.submitted',
        data: { ...round, attempt: 1, receivedAt: '2026-07-10T02:00:00.000Z', contentHash: '', ladder },
      },
      { type: 'application.returned-for-correction', data: { clauses: [], on, dueOn, workingDays } },
    );
  }
  const dueOf = async (id: string) => {
    const { rows } = await pool.query(
      'select next_due, next_due_provisional from read_model.application where id = $1',
      [id],
    );
    return rows[0] as unknown;
  };

  it('lapses nothing until the notice is entered, and then on the day it makes of it', async () => {
    const id = await returned();
    expect(await dueOf(id)).toEqual({ next_due: '2027-02-12', next_due_provisional: true });
    await runDeadlines(pool, give, at('2027-06-01'), DECIDES);
    expect(await last('application', id)).toBe('application.returned-for-correction');

    const daysOff = [...statutoryDaysOff(2027), ...['2027-02-09', '2027-02-10', '2027-02-11', '2027-02-12']];
    const notice = {
      year: 2027,
      daysOff,
      workingDays: ['2027-02-20'],
      title: '示例',
      documentNumber: '示例',
    };
    await record(
      'calendar',
      NATIONAL,
      '2026-11-20T02:00:00.000Z',
      {
        type: 'calendar.holidays-proposed',
        data: { ...notice, proposedBy: 'a', proposedOn: '2026-11-20' },
      },
      {
        type: 'calendar.holidays-confirmed',
        data: { year: 2027, confirmedBy: 'b', confirmedOn: '2026-11-20' },
      },
    );
    expect(await dueOf(id)).toEqual({ next_due: '2027-02-18', next_due_provisional: false });
    await runDeadlines(pool, give, at('2027-02-18'), DECIDES);
    expect(await last('application', id)).toBe('application.returned-for-correction');
    const { refused } = await runDeadlines(pool, give, at('2027-02-19'), DECIDES);
    expect(refused).toEqual([]);
    expect(await last('application', id)).toBe('application.lapsed');
  });
});

describe('reminders', () => {
  const read = async (reader: string) => (await listReminders(pool, reader, { size: 100 })).reminders;
  const told = () => read(`enterprise:${uscc}`);

  it('reach the enterprise at each stage, the latest shown', async () => {
    const id = await draft();
    await runDeadlines(pool, give, at('2026-07-10'), REMINDS);
    expect(await told()).toEqual([]);
    await runDeadlines(pool, give, at('2026-07-16'), REMINDS);
    expect(await told()).toMatchObject([
      { aggregate: 'application', id, clock: 'window', dueOn: '2026-07-31', stage: 15, title: '示例工厂' },
    ]);
    await runDeadlines(pool, give, at('2026-07-30'), REMINDS);
    expect(await told()).toMatchObject([{ stage: 1, at: at('2026-07-30') }]);
    const { reminded } = await runDeadlines(pool, give, at('2026-07-30'), REMINDS);
    expect(reminded).toBe(0);
  });

  it('are settled once the deadline no longer runs', async () => {
    const id = await draft();
    await runDeadlines(pool, give, at('2026-07-30'), REMINDS);
    await record('application', id, at('2026-07-30'), {
      type: 'application.withdrawn',
      data: { reason: '改报' },
    });
    expect(await runDeadlines(pool, give, at('2026-07-30'), REMINDS)).toMatchObject({ settled: 1 });
    expect(await told()).toEqual([]);
  });

  it('reach the body that can act, and no other', async () => {
    const id = await published(`objection-${uscc}`);
    await runDeadlines(pool, give, at('2026-09-02'), REMINDS);
    const mine = async (reader: string) => (await read(reader)).filter((reminder) => reminder.id === id);
    expect(await mine('unit:320000')).toMatchObject([{ stage: -1, dueOn: '2026-09-01', title: '示例公示' }]);
    expect(await mine('unit:320200')).toEqual([]);
    expect(await mine('miit')).toEqual([]);
    expect(await mine(`enterprise:${uscc}`)).toEqual([]);
  });
});
