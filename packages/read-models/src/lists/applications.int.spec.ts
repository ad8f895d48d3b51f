import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tiers } from '@tidu/criteria';
import {
  type Actor,
  aggregates,
  type Application,
  type ApplicationCommandType,
  applicationRules,
  foldAggregate,
  isVisible,
  phases,
  procedureOf,
  regionContains,
  roles,
  ruleRefusal,
  subjectOf,
  visibilityOf,
  noCalendar,
} from '@tidu/domain';
import { createPostgresEventStore, type EventStore } from '@tidu/event-store';
import fc from 'fast-check';
import { type ReadDatabase, readDatabase } from '../database.js';
import { projectReadModels } from '../projection/project.js';
import { appendInterleaved, coursePhases, historyOf, registration } from '../../../testing/src/histories.js';
import { type ReadModelDatabase, readModelDatabase } from '../../test/read-model-database.js';
import {
  type ApplicationFilter,
  applicationSorts,
  type ApplicationSort,
  countApplications,
  listApplications,
  type ListedApplication,
} from './applications.js';
import { type Cursor, cursorText, parseCursor } from './cursor.js';

const enterprises = ['91320214MA1T0A0B2R', '914403001922038216', '91440300MA5G0C1D66'];
const places = [
  { province: '320000', city: '320200' },
  { province: '320000', city: '320500' },
  { province: '330000', city: '330100' },
];

let database: ReadModelDatabase;
let store: EventStore;
let reads: ReadDatabase;
/** Every application there is, folded from its own stream alone. */
let applications: Application[];

beforeAll(async () => {
  database = await readModelDatabase();
  store = createPostgresEventStore({ pool: database.pool });
  reads = readDatabase(database.pool);
  const settings = tiers.flatMap((tier) =>
    coursePhases.flatMap((phase) =>
      places.map((place, index) => ({
        tier,
        phase,
        ...place,
        enterprise: enterprises[(index + coursePhases.indexOf(phase)) % enterprises.length] ?? '',
      })),
    ),
  );
  const histories = settings.map(historyOf);
  await appendInterleaved(store, [
    enterprises.map((uscc, index) => registration(uscc, `示例企业${index + 1}`)),
    ...histories.map(({ records }) => records),
  ]);
  for await (const events of store.readAll({ after: 0, batchSize: 500 }))
    await projectReadModels(database.pool, events);
  applications = await Promise.all(
    histories.map(async ({ application }) =>
      foldAggregate('application', await store.read(`application-${application}`)),
    ),
  );
}, 120_000);

afterAll(async () => {
  await store.close();
  await database.drop();
});

const actor: fc.Arbitrary<Actor> = fc
  .record({
    role: fc.constantFrom(...roles),
    enterprise: fc.option(fc.constantFrom(...enterprises, '', '%'), { nil: undefined }),
    region: fc.option(
      fc.constantFrom(
        '320000',
        '320200',
        '320500',
        '320501',
        '330000',
        '330100',
        '440000',
        '',
        '000000',
        '%%0000',
      ),
      { nil: undefined },
    ),
    id: fc.constantFrom('expert-0', 'expert-1', 'expert-6', 'expert-99', '', 'expert'),
  })
  .map(({ id, role, enterprise, region }) => ({
    id,
    role,
    ...(enterprise !== undefined && { enterprise }),
    ...(region !== undefined && { region }),
  }));

const filter: fc.Arbitrary<ApplicationFilter> = fc.record(
  {
    phase: fc.constantFrom(...coursePhases),
    tier: fc.constantFrom(...tiers),
    province: fc.constantFrom('320000', '330000', '440000'),
    city: fc.constantFrom('320200', '320501', '330100'),
    industry: fc.constantFrom('C', 'C39', 'C3961', 'C34', '%'),
    verdict: fc.constantFrom('eligible', 'ineligible', 'undetermined', 'none'),
    dueBy: fc.constantFrom('2026-07-20', '2026-12-31', '2030-01-01'),
    text: fc.constantFrom('示例', '企业2', '工厂', '9144', '%', '_', '\\', '', '例', '企业2工厂'),
    isMine: fc.boolean(),
  },
  { requiredKeys: [] },
);

const { rules, wording } = aggregates.application;

/** Commands that are open for long and are nobody's next step. */
const standing: readonly string[] = [
  'withdraw',
  'attach-evidence',
  'remove-evidence',
  'record-evaluation',
  'take-extension',
  'lapse',
  'state-dissent',
  'replace-expert',
  'call-extra-expert',
  'record-site-verification',
  'countersign-site-verification',
];

/** Whether an application is somebody's next step, told from the decider's own policy and the state. */
function isNext(who: Actor, application: Application): boolean {
  const { phase, panel, endorsements, campaign } = application;
  const atWork = panel.filter(({ signed, interests }) => !signed && interests !== 'conflicted');
  const endorser =
    phase === 'submitted' && campaign !== null
      ? procedureOf(campaign).endorsers.find((level) => !endorsements.some((given) => given.level === level))
      : undefined;
  const isWaited = (command: ApplicationCommandType): boolean => {
    if (who.role === 'expert') return phase === 'in-review' && atWork.some(({ expert }) => expert === who.id);
    switch (command) {
      case 'endorse':
        return endorser === who.role;
      case 'accept-for-review':
      case 'return-for-correction':
      case 'decline-to-accept':
        return endorser === undefined;
      case 'conclude-review':
        return atWork.length === 0;
      case 'refuse-award':
        return phase !== 'cultivation' && phase !== 'acceptance-submitted';
      default:
        return true;
    }
  };
  return (Object.keys(applicationRules) as ApplicationCommandType[]).some(
    (command) =>
      !standing.includes(command) &&
      isWaited(command) &&
      ruleRefusal(rules[command], wording, who, subjectOf(application)) === null,
  );
}

function verdictOf({ round, eligibility }: Application): string {
  return round !== null && eligibility?.round === round.round ? eligibility.verdict : 'none';
}

function dueOf(application: Application): string {
  const days = aggregates.application
    .clocks(application, noCalendar)
    .filter(({ stopped }) => !stopped)
    .map(({ dueOn }) => dueOn);
  return days.sort()[0] ?? '9999';
}

const nameOf = (uscc: string): string => `示例企业${enterprises.indexOf(uscc) + 1}`;

function holds({ factory }: Application, text: string): boolean {
  return (
    text === '' ||
    factory?.enterprise.startsWith(text) === true ||
    [factory?.name, nameOf(factory?.enterprise ?? '')].some((field) => field?.includes(text))
  );
}

function expected(who: Actor, by: ApplicationFilter): string[] {
  return applications
    .filter((one) => isVisible(visibilityOf(who), subjectOf(one)))
    .filter(({ phase }) => by.phase === undefined || phase === by.phase)
    .filter(({ campaign }) => by.tier === undefined || campaign?.tier === by.tier)
    .filter(({ factory }) => by.province === undefined || factory?.province === by.province)
    .filter(({ factory }) => by.city === undefined || regionContains(by.city, factory?.city ?? ''))
    .filter(({ factory }) => by.industry === undefined || factory?.industry.startsWith(by.industry) === true)
    .filter((one) => by.verdict === undefined || verdictOf(one) === by.verdict)
    .filter((one) => by.dueBy === undefined || dueOf(one) <= by.dueBy)
    .filter((one) => by.text === undefined || holds(one, by.text))
    .filter((one) => by.isMine !== true || isNext(who, one))
    .map(({ id }) => id)
    .sort();
}

/** All pages of a list, one after another. */
async function listed(
  who: Actor,
  by: ApplicationFilter,
  { sort = 'updated', size = 50 }: { sort?: ApplicationSort; size?: number } = {},
): Promise<ListedApplication[]> {
  const rows: ListedApplication[] = [];
  for (let after: Cursor | undefined; ;) {
    const { items, count, next } = await listApplications(reads, who, by, { sort, size, after });
    rows.push(...items);
    if (next === null) {
      expect(count).toEqual({ value: rows.length, exact: true });
      return rows;
    }
    expect(items).toHaveLength(size);
    after = parseCursor(next, sort, applicationSorts[sort].type) ?? undefined;
  }
}

const idsOf = (rows: readonly ListedApplication[]): string[] => rows.map(({ id }) => id).sort();

describe('what somebody sees', () => {
  it('in lists, pages and counts is what the policy lets them see, for any role, scope and filter', async () => {
    let [seen, hidden] = [0, 0];
    await fc.assert(
      fc.asyncProperty(actor, fc.oneof(fc.constant<ApplicationFilter>({}), filter), async (who, by) => {
        const ids = expected(who, by);
        seen += ids.length;
        hidden += expected({ id: 'all', role: 'auditor' }, { ...by, isMine: false }).length - ids.length;
        expect(idsOf(await listed(who, by))).toEqual(ids);
      }),
      { numRuns: 300 },
    );
    // There was something to see, and something that could have leaked.
    expect(seen).toBeGreaterThan(200);
    expect(hidden).toBeGreaterThan(1_000);
  }, 120_000);

  it('is counted as it is listed: each number is what the list it leads to holds', async () => {
    await fc.assert(
      fc.asyncProperty(actor, fc.oneof(fc.constant<ApplicationFilter>({}), filter), async (who, by) => {
        const { total, mine, byPhase } = await countApplications(reads, who, by, phases);
        const counts = async (narrowed: ApplicationFilter) =>
          (await listed(who, { ...by, ...narrowed })).length;
        expect(total.value).toBe(await counts({}));
        expect(mine.value).toBe(await counts({ isMine: true }));
        for (const phase of by.phase === undefined ? coursePhases : [by.phase])
          expect(byPhase[phase]?.value ?? 0).toBe(await counts({ phase }));
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('says of each line whether it is the reader’s next step, as the list of those does', async () => {
    await fc.assert(
      fc.asyncProperty(actor, async (who) => {
        const marked = (await listed(who, {})).filter(({ mine }) => mine);
        expect(idsOf(marked)).toEqual(expected(who, { isMine: true }));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each([
    ['a city', { id: 'c', role: 'city', region: '320200' }],
    ['a province', { id: 'p', role: 'province', region: '320000' }],
    ['MIIT', { id: 'm', role: 'miit' }],
    ['an enterprise', { id: 'e', role: 'enterprise', enterprise: enterprises[0] ?? '' }],
    ['an expert', { id: 'expert-1', role: 'expert' }],
  ] as const)('includes something to do for %s, and less than everything', async (_who, who) => {
    const { mine } = await countApplications(reads, who, {}, phases);
    expect(mine.value).toBeGreaterThan(0);
    expect(mine.value).toBeLessThan(applications.length);
  });

  it('lists no draft to an authority, though there are drafts in its region', async () => {
    expect(applications.filter(({ phase }) => phase === 'draft').length).toBeGreaterThanOrEqual(12);
    for (const who of [
      { id: 'p', role: 'province', region: '320000' },
      { id: 'm', role: 'miit' },
    ] as const)
      expect(await listed(who, { phase: 'draft' })).toEqual([]);
  });

  it('is nothing for one who knows an id only', async () => {
    expect(await listed({ id: randomUUID(), role: 'expert' }, {})).toEqual([]);
  });
});

describe('an order', () => {
  const all: Actor = { id: 'a', role: 'auditor' };
  const keys: Readonly<Record<ApplicationSort, (row: ListedApplication) => string | number>> = {
    updated: ({ updatedAt }) => updatedAt,
    submitted: ({ submittedAt }) => submittedAt ?? '9999',
    deadline: ({ dueOn }) => dueOn ?? '9999',
    name: ({ factoryName }) => factoryName,
    rank: ({ rank }) => rank ?? Number.MAX_SAFE_INTEGER,
  };

  it.each(Object.keys(keys) as ApplicationSort[])(
    '“%s” holds over all pages, and no line is missed or shown twice',
    async (sort) => {
      const rows = await listed(all, {}, { sort, size: 7 });
      expect(idsOf(rows)).toEqual(expected(all, {}));
      const direction = sort === 'updated' ? -1 : 1;
      for (const [index, row] of rows.slice(1).entries()) {
        const [before, now] = [keys[sort](rows[index] ?? row), keys[sort](row)];
        expect(before === now || (before < now ? 1 : -1) === direction).toBe(true);
      }
    },
  );

  it('goes on where it was, also when what was shown has changed in between', async () => {
    const first = await listApplications(reads, all, {}, { sort: 'updated', size: 5 });
    const shown = first.items.map(({ id }) => id);
    await database.pool.query(
      "update read_model.application set updated_at = '2099-01-01T00:00:00.000Z' where id = $1",
      [shown[2]],
    );
    const after = parseCursor(first.next ?? '', 'updated', 'text') ?? undefined;
    const second = await listApplications(reads, all, {}, { sort: 'updated', size: 5, after });
    expect(second.items).toHaveLength(5);
    expect(second.items.filter(({ id }) => shown.includes(id))).toEqual([]);
  });
});

describe('a cursor', () => {
  it('is taken back as it was given, and no other text or order is', () => {
    const cursor: Cursor = { sort: 'rank', key: 3, id: 'x' };
    expect(parseCursor(cursorText(cursor), 'rank', 'integer')).toEqual(cursor);
    expect(parseCursor(cursorText(cursor), 'name', 'text')).toBeNull();
    expect(parseCursor(cursorText({ ...cursor, key: 'x' }), 'rank', 'integer')).toBeNull();
    expect(parseCursor(cursorText({ ...cursor, key: 2 ** 40 }), 'rank', 'integer')).toBeNull();
    expect(parseCursor(cursorText({ ...cursor, id: 'a\0' }), 'rank', 'integer')).toBeNull();
    for (const text of ['', 'nope', '{}', Buffer.from('[1,2]').toString('base64url'), 'bnVsbA'])
      expect(parseCursor(text, 'rank', 'integer')).toBeNull();
  });
});

describe('a list', () => {
  it('never reads the folded state', async () => {
    const { rows } = await database.pool.query<{ plan: string }>(
      `select pg_get_indexdef(indexrelid) as plan from pg_index where indrelid = 'read_model.application'::regclass`,
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ plan }) => plan.includes('state'))).toEqual([]);
    await database.pool.query('alter table read_model.application rename column state to folded');
    try {
      expect((await listed({ id: 'm', role: 'miit' }, {})).length).toBeGreaterThan(0);
    } finally {
      await database.pool.query('alter table read_model.application rename column folded to state');
    }
  });
});

it('keeps verdict and rank from an expert who reviews, and from the applicant the verdict that the decision waits on', async () => {
  const listed = async (reader: Actor, phase: 'in-review' | 'concluded') =>
    (await listApplications(reads, reader, { phase }, { sort: 'updated', size: 200 })).items;
  await database.pool.query(`update read_model.application set verdict = 'eligible', rank = 7`);
  const auditor: Actor = { id: 'auditor', role: 'auditor' };
  const expert: Actor = { id: 'expert-0', role: 'expert' };
  for (const phase of ['in-review', 'concluded'] as const)
    expect((await listed(auditor, phase)).every(({ verdict }) => verdict === 'eligible')).toBe(true);
  const reviewed = await listed(expert, 'in-review');
  expect(reviewed.length).toBeGreaterThan(0);
  expect(reviewed.every(({ verdict, rank }) => verdict === null && rank === null)).toBe(true);
  await database.pool.query(`update read_model.application set rank = case when id < '8' then 2 else 1 end`);
  const byRank = await listApplications(reads, expert, { phase: 'in-review' }, { sort: 'rank', size: 200 });
  const ids = byRank.items.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  const [enterprise = ''] = enterprises;
  const own = await listed({ id: 'applicant', role: 'enterprise', enterprise }, 'concluded');
  expect(own.length).toBeGreaterThan(0);
  expect(own.every(({ verdict }) => verdict === null)).toBe(true);
});
