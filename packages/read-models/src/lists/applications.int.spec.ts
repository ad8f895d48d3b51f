import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Tier, tiers } from '@tidu/criteria';
import {
  type Actor,
  type Application,
  type ApplicationCommandType,
  applicationRules,
  foldAggregate,
  isVisible,
  type Phase,
  applicationRefusal,
  roles,
  subjectOf,
  visibilityOf,
} from '@tidu/domain';
import { createPostgresEventStore, type EventStore } from '@tidu/event-store';
import fc from 'fast-check';
import { type ReadDatabase, readDatabase } from '../database.js';
import { projectReadModels } from '../projection/project.js';
import { appendInterleaved, coursePhases, historyOf, registration } from '../../test/histories.js';
import { type ReadModelDatabase, readModelDatabase } from '../../test/read-model-database.js';
import { type ApplicationFilter, countApplications, listApplications } from './list-applications.js';

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

const filter: fc.Arbitrary<ApplicationFilter & { phases?: Phase[]; tier?: Tier }> = fc.record(
  {
    phases: fc.subarray([...coursePhases], { minLength: 1 }),
    tier: fc.constantFrom(...tiers),
    province: fc.constantFrom('320000', '330000', '440000'),
    text: fc.constantFrom('示例', '企业2', '工厂', '9144', '%', '_', '\\', ''),
    actionable: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Commands that are open for long and are nobody's next step. */
const noTask: readonly string[] = ['withdraw', 'attach-evidence', 'remove-evidence', 'record-evaluation'];

function canAct(who: Actor, application: Application): boolean {
  return (Object.keys(applicationRules) as ApplicationCommandType[]).some(
    (command) =>
      !noTask.includes(command) && applicationRefusal(command, who, subjectOf(application)) === null,
  );
}

function expected(who: Actor, { phases, tier, province, text, actionable }: ApplicationFilter): string[] {
  const nameOf = (uscc: string): string => `示例企业${enterprises.indexOf(uscc) + 1}`;
  return applications
    .filter((one) => isVisible(visibilityOf(who), subjectOf(one)))
    .filter(({ phase }) => phases === undefined || phases.includes(phase))
    .filter(({ campaign }) => tier === undefined || campaign?.tier === tier)
    .filter(({ factory }) => province === undefined || factory?.province === province)
    .filter(
      ({ factory }) =>
        text === undefined ||
        [factory?.name, factory?.enterprise, nameOf(factory?.enterprise ?? '')].some((field) =>
          field?.includes(text),
        ),
    )
    .filter((one) => actionable !== true || canAct(who, one))
    .map(({ id }) => id)
    .sort();
}

async function listed(who: Actor, by: ApplicationFilter): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 1; ; number += 1) {
    const { items, total } = await listApplications(reads, who, by, { number, size: 50 });
    ids.push(...items.map(({ state }) => state.id));
    if (items.length < 50) {
      expect(total).toBe(ids.length);
      return ids.sort();
    }
  }
}

describe('what somebody sees', () => {
  it('in lists, pages and totals is what the policy lets them see, for any role, scope and filter', async () => {
    let [seen, hidden] = [0, 0];
    await fc.assert(
      fc.asyncProperty(actor, fc.oneof(fc.constant({}), filter), async (who, by) => {
        const ids = expected(who, by);
        seen += ids.length;
        hidden += expected({ id: 'all', role: 'auditor' }, { ...by, actionable: false }).length - ids.length;
        expect(await listed(who, by)).toEqual(ids);
      }),
      { numRuns: 300 },
    );
    // There was something to see, and something that could have leaked.
    expect(seen).toBeGreaterThan(200);
    expect(hidden).toBeGreaterThan(1_000);
  }, 120_000);

  it('is counted as it is listed, and no more', async () => {
    await fc.assert(
      fc.asyncProperty(actor, async (who) => {
        const visible = applications.filter((one) => isVisible(visibilityOf(who), subjectOf(one)));
        const byPhase: Record<string, number> = {};
        for (const { phase } of visible) byPhase[phase] = (byPhase[phase] ?? 0) + 1;
        const actionable = visible.filter((one) => canAct(who, one)).length;
        expect(await countApplications(reads, who)).toEqual({ byPhase, actionable });
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['a city', { id: 'c', role: 'city', region: '320200' }],
    ['a province', { id: 'p', role: 'province', region: '320000' }],
    ['MIIT', { id: 'm', role: 'miit' }],
    ['an enterprise', { id: 'e', role: 'enterprise', enterprise: enterprises[0] ?? '' }],
    ['an expert', { id: 'expert-1', role: 'expert' }],
  ] as const)('includes something to do for %s, and less than everything', async (_who, who) => {
    const { actionable } = await countApplications(reads, who);
    expect(actionable).toBeGreaterThan(0);
    expect(actionable).toBeLessThan(applications.length);
  });

  it('lists no draft to an authority, though there are drafts in its region', async () => {
    expect(applications.filter(({ phase }) => phase === 'draft').length).toBeGreaterThanOrEqual(12);
    for (const who of [
      { id: 'p', role: 'province', region: '320000' },
      { id: 'm', role: 'miit' },
    ] as const)
      expect(await listed(who, { phases: ['draft'] })).toEqual([]);
  });

  it('is nothing for one who knows an id only', async () => {
    expect(await listed({ id: randomUUID(), role: 'expert' }, {})).toEqual([]);
  });
});
