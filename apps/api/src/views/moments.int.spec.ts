import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidFrom } from '@tidu/application';
import { caseContracts } from '@tidu/contracts';
import { type Tier, tiers } from '@tidu/criteria';
import { type Actor, aggregateOf, type DomainEvent } from '@tidu/domain';
import { createPostgresEventStore, type EventRecord, type EventStore } from '@tidu/event-store';
import { type Account } from '@tidu/platform';
import fc from 'fast-check';
import { campaign, factory } from '../../../../packages/domain/test/dossier.js';
import { enterprise, experts } from '../../../../packages/domain/test/drawing.js';
import { applying } from '../../../../packages/domain/test/lifecycle/applying.js';
import { type Try } from '../../../../packages/domain/test/lifecycle/explore.js';
import { type Done, folded, play } from '../../../../packages/domain/test/lifecycle/random.js';
import { CAMPAIGN, FACTORY } from '../../../../packages/domain/test/lifecycle/settings.js';
import { type Recorded, type World } from '../../../../packages/domain/test/lifecycle/world.js';
import { people } from '../../../../packages/domain/test/people.js';
import { type Answer, asking } from '../../test/support/asking.js';
import { type RunningApi, runningApi } from '../../test/support/running-api.js';

/** A few every day; 24 play more than 500 commands. */
const COURSES = Number(process.env['TIDU_REPLAYS'] ?? 8);
const SEED = 20_260_731;
const STEPS = 400;
/** Acts that end an application at once: a course that took them as often as others would hold nothing worth holding. */
const ENDINGS = new Set(['withdraw', 'lapse', 'decline-to-accept', 'refuse-award']);
const BEGAN = '2026-07-02T02:00:00.000Z';
const LONG_AFTER = '2029-12-31T00:00:00.000Z';

let api: RunningApi;
let store: EventStore;
let ask: ReturnType<typeof asking>;
/** Those who act, by the names the specs give them, and those who only read. */
let acting: ReadonlyMap<string, Account>;
let reading: readonly Account[];
const cookies = new Map<string, string>();

/** What somebody was answered when the log ended at a position. */
interface Kept {
  readonly path: string;
  readonly position: number;
  readonly reader: Account;
  readonly answer: Pick<Answer, 'status' | 'body'>;
}

beforeAll(async () => {
  api = await runningApi({ demo: true });
  store = createPostgresEventStore({ pool: api.admin });
  ask = asking(api.url);
  const names = [
    ...Object.values<Actor>(people).filter(({ role }) => role !== 'system'),
    { ...people.province, id: 'province-2' },
    { ...people.miit, id: 'miit-2' },
    ...experts(12, 6).flatMap(({ data }): Actor[] =>
      'expert' in data ? [{ id: data.expert, role: 'expert' }] : [],
    ),
  ];
  acting = new Map(
    await Promise.all(names.map(async (actor) => [actor.id, await accountFor(actor)] as const)),
  );
  const { city, province, miit, auditor, otherProvince } = people;
  reading = await Promise.all([city, province, miit, auditor, otherProvince].map(accountFor));
  for (const account of [...acting.values(), ...reading]) {
    cookies.set(account.id, await api.signIn(account));
  }
}, 120_000);

afterAll(async () => {
  await store.close();
  await api.stop();
});

function accountFor({ role, ...scope }: Actor): Promise<Account> {
  const { enterprise: owner = null, region = null, unit = null } = scope;
  return api.account({ role, enterprise: owner, region, unit });
}

/** 示例 · What there is before anybody applies: an enterprise with a factory, a campaign, a pool of experts. */
function beginning(tier: Tier): Recorded[] {
  const { terms } = campaign(tier);
  const pool = tier === 'excellent' || tier === 'pioneer' ? '000000' : '320000';
  const { id, enterprise: owner, name, industry, province } = factory;
  const { uscc, city } = enterprise;
  const on = (stream: string) => (event: DomainEvent) => ({ stream, event });
  return [
    on(`enterprise-${owner}`)({
      type: 'enterprise.registered',
      data: { uscc, name: enterprise.name, province, city, annualRevenueCny: 1 },
    }),
    on(`factory-${FACTORY}`)({
      type: 'factory.registered',
      data: { id, enterprise: owner, name, province, city: '320206', industry },
    }),
    on(`campaign-${CAMPAIGN}`)({
      type: 'campaign.opened',
      data: { ...terms, id: CAMPAIGN, procedure: { endorsers: ['district', 'city'] } },
    }),
    ...[{ type: 'expert-pool.established', data: { id: pool } }, ...experts(12, 6)].map(
      on(`expert-pool-${pool}`),
    ),
  ];
}

function worldAfter(recorded: readonly Recorded[], played: World): World {
  const streams = [...new Set(recorded.map(({ stream }) => stream))];
  const states = streams.map((stream): [string, unknown] => [
    stream,
    folded(
      stream,
      recorded.flatMap((one) => (one.stream === stream ? [one.event] : [])),
    ),
  ]);
  // A title held before is the course's own: how it was won is no part of it.
  return {
    now: BEGAN,
    states: {
      ...Object.fromEntries<unknown>(states),
      [`factory-${FACTORY}`]: played.states[`factory-${FACTORY}`],
    },
  };
}

/** Gives accounts in place of people’s names, and each course ids of its own. */
function inCourse<Value>(course: string, value: Value): Value {
  const text = JSON.stringify(value)
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => uuidFrom(`${course} ${id}`))
    .replaceAll(
      /"((?:t|m)\d+|applicant|\w+-2)"/g,
      (quoted, name: string) => `"${acting.get(name)?.id ?? name}"`,
    )
    .replaceAll(
      /("\w*[bB]y":)"(\w+)"/g,
      (_, field: string, name: string) => `${field}"${acting.get(name)?.id ?? name}"`,
    );
  return JSON.parse(text) as Value;
}

function append(course: string, recorded: readonly Recorded[], actor: Actor, at: string) {
  const records = inCourse(course, recorded).map(({ stream, event: { type, data } }): EventRecord => ({
    stream,
    event: {
      id: randomUUID(),
      type,
      schemaVersion: 1,
      data: data as EventRecord['event']['data'],
      metadata: { actor: acting.get(actor.id)?.id ?? actor.id, role: actor.role, at },
    },
  }));
  return store.append(records, []);
}

const plurals: Readonly<Record<string, string>> = {
  application: 'applications',
  factory: 'factories',
  campaign: 'campaigns',
  enterprise: 'enterprises',
  ...Object.fromEntries(Object.entries(caseContracts).map(([name, { plural }]) => [name, plural])),
};

function pathsOf(stream: string): string[] {
  const thing = aggregateOf(stream);
  const plural = thing === null ? undefined : plurals[thing.aggregate];
  if (thing === null || plural === undefined) return [];
  const path = `${plural}/${thing.id}`;
  const further = thing.aggregate === 'application' ? [`${path}/evaluations`, `${path}/letters`] : [];
  return [path, `${path}/history`, ...further];
}

async function answered(path: string, { id }: Account, time: string): Promise<Kept['answer']> {
  const { status, body } = await ask('GET', path, {
    cookie: cookies.get(id) ?? '',
    headers: { 'tidu-demo-time': time },
  });
  return { status, body };
}

/** Plays a course, records it and keeps what some people are answered after each act. */
async function recorded(tier: Tier, course: string, seed: number): Promise<{ kept: Kept[]; acts: number }> {
  const begins = beginning(tier);
  const { tries, start } = applying(tier);
  const acts: Done[] = [];
  const [gen] = fc.sample(fc.gen(), { seed, numRuns: 1 });
  if (gen === undefined) throw new Error('no generator');
  const goesOn = (one: Try) => !('command' in one && ENDINGS.has(one.command.type));
  play(
    {
      start: worldAfter(begins, start),
      tries: (world) => tries(world).filter(goesOn),
      strangers: [people.stranger],
      steps: STEPS,
    },
    gen,
    (done) => acts.push(done),
  );
  await append(course, begins, people.auditor, BEGAN);
  const kept: Kept[] = [];
  for (const { act, recorded: events, after } of acts) {
    const { position } = await append(course, events, act.actor, after.now);
    const streams = [...new Set(inCourse(course, events).map(({ stream }) => stream))];
    const chosen = { seed: seed + position, numRuns: 2 };
    const [path = ''] = fc.sample(fc.constantFrom(...streams.flatMap(pathsOf)), chosen);
    for (const reader of fc.sample(fc.constantFrom(...reading, ...acting.values()), chosen)) {
      kept.push({ path, position, reader, answer: await answered(path, reader, after.now) });
    }
  }
  return { kept, acts: acts.length };
}

describe('a moment of the past', () => {
  it('is shown to an auditor as everybody was answered then', async () => {
    const courses = Array.from({ length: COURSES }, (_, n) => n);
    const kept: Kept[] = [];
    let acts = 0;
    for (const n of courses) {
      const tier = tiers[n % tiers.length] ?? 'basic';
      const course = await recorded(tier, `course ${n}`, SEED + n);
      kept.push(...course.kept);
      acts += course.acts;
    }
    const auditor = auditorOf(acting);
    for (const { path, position, reader, answer } of kept) {
      const views = [reader.id, ...(isOfItsPlace(reader) ? [reader.role] : [])];
      for (const as of views) {
        const then = await answered(`${path}?at=${position}&as=${as}`, auditor, LONG_AFTER);
        expect({ path, position, as, ...then }).toEqual({ path, position, as, ...answer });
      }
    }
    expect(acts).toBeGreaterThanOrEqual(20 * COURSES);
    expect(new Set(kept.map(({ answer }) => answer.status))).toEqual(new Set([200, 404]));
  }, 600_000);

  it('is shown to people of their own, by position and by time, and only of what they may still see', async () => {
    const id = randomUUID();
    const stream = `factory-${id}`;
    const { enterprise: owner, name, industry, province } = factory;
    const begun = { id, enterprise: owner, name, province, city: '320206', industry };
    const registered = { stream, event: { type: 'factory.registered', data: begun } };
    const moved = {
      stream,
      event: { type: 'factory.relocated', data: { province: '330000', city: '330100', on: '2026-08-01' } },
    };
    const { position } = await append('moved', [registered], people.applicant, BEGAN);
    await append('moved', [moved], people.applicant, '2026-08-01T00:00:00.000Z');
    const path = inCourse('moved', `factories/${id}`);
    const asked = async (who: string, query: string) => {
      const account = acting.get(who);
      if (account === undefined) throw new Error(`there is no ${who}`);
      const { status, body } = await answered(`${path}${query}`, account, LONG_AFTER);
      return [status, body['province'] ?? body['code']];
    };
    expect(await asked('applicant', '')).toEqual([200, '330000']);
    expect(await asked('applicant', `?at=${position}`)).toEqual([200, '320000']);
    expect(await asked('applicant', '?at=2026-07-31T23:59:59Z')).toEqual([200, '320000']);
    expect(await asked('applicant', '?at=2026-08-01T00:00:00Z')).toEqual([200, '330000']);
    expect(await asked('applicant', '?at=2026-07-01T00:00:00Z')).toEqual([404, 'factory-not-found']);
    expect(await asked('province', `?at=${position}`)).toEqual([404, 'factory-not-found']);
    expect(await asked('auditor', `?at=${position}&as=province`)).toEqual([200, '320000']);
    const two = await answered(
      `${path}/diff?from=${position}&to=2026-08-02T00:00:00Z`,
      auditorOf(acting),
      LONG_AFTER,
    );
    expect(two.body).toEqual([
      { label: { zh: '省', en: 'province' }, from: same('江苏省'), to: same('浙江省') },
      { label: { zh: '市', en: 'city' }, from: same('江苏省无锡市惠山区'), to: same('浙江省杭州市') },
    ]);
    const fromNothing = await answered(
      `${path}/diff?from=2026-07-01T00:00:00Z&to=${position}`,
      auditorOf(acting),
      LONG_AFTER,
    );
    expect(fromNothing.body).toContainEqual({
      label: { zh: '省', en: 'province' },
      from: null,
      to: same('江苏省'),
    });
    expect(await asked('auditor', `?as=${acting.get('province')?.id ?? ''}`)).toEqual([
      404,
      'factory-not-found',
    ]);
  });

  it.each([
    ['a moment that has not come', 'auditor', '?at=2999-01-01T00:00:00Z', [422, 'moment-not-reached']],
    ['a position the log has not', 'auditor', '?at=999999999', [422, 'moment-not-reached']],
    ['no moment at all', 'auditor', '?at=yesterday', [422, 'invalid-input']],
    ['nobody', 'auditor', `?as=${randomUUID()}`, [422, 'nobody-of-that-id']],
    ['somebody else, for who is no auditor', 'province', '?as=miit', [403, 'auditors-only']],
  ])('is refused for %s', async (_, who, query, expected) => {
    const account = acting.get(who);
    if (account === undefined) throw new Error(`there is no ${who}`);
    const { status, body } = await answered(
      `enterprises/${people.applicant.enterprise}${query}`,
      account,
      LONG_AFTER,
    );
    expect([status, body['code']]).toEqual(expected);
  });

  it('means nothing to a list, which refuses it', async () => {
    const { status, body } = await ask('GET', 'applications?at=1', {
      cookie: cookies.get(acting.get('auditor')?.id ?? '') ?? '',
    });
    expect([status, body['code']]).toEqual([422, 'unknown-parameter']);
  });

  function isOfItsPlace({ id, role }: Account): boolean {
    return reading.slice(0, 4).some((one) => one.id === id) && role !== 'expert';
  }
});

function auditorOf(accounts: ReadonlyMap<string, Account>): Account {
  const auditor = accounts.get('auditor');
  if (auditor === undefined) throw new Error('there is no auditor');
  return auditor;
}

const same = (text: string) => ({ zh: text, en: text });
