import { describe, expect, it } from '@jest/globals';
import {
  applicationAt,
  begin,
  CAMPAIGN,
  campaignWith,
  decideList,
  listAfter,
  listed,
  NOW,
  rank,
  type World,
} from '../../test/listing.js';
import { people } from '../../test/people.js';
import { type Phase } from '../application/phases.js';
import { sha256Hex } from '../core/hashing.js';
import { type Actor } from '../core/actor.js';
import { type RecommendationCommand } from './commands.js';
import { hashOfIssue, noRecommendation, type Recommendation } from './state.js';
import { recommendationFile } from './aggregate.js';
import { recommendationRules, type RecommendationCommandType } from './rules.js';
import { nationalCalendar } from '../calendar/commands.js';
import { noCalendar } from '../calendar/state.js';

const ONE: Actor = { id: 'one', role: 'province', region: '440000' };
const TWO: Actor = { ...ONE, id: 'two' };
const GROUP = '91330100799655058B';

const world: World = {
  campaign: campaignWith([{ unit: '440000', max: 3, parts: [{ unit: '440100', max: 1 }] }]),
  applications: [
    applicationAt('a', { city: '440100' }),
    applicationAt('b', { city: '440300' }),
    applicationAt('c', { city: '440600' }),
    applicationAt('d', { city: '441900' }),
    applicationAt('second in the part', { city: '440100' }),
    applicationAt('elsewhere', { city: '320200' }),
    applicationAt('of a group', { city: '440300', group: GROUP }),
    applicationAt('submitted', { city: '440300' }, 'submitted'),
    applicationAt('of last year', { city: '440300' }, 'accepted', 'another campaign'),
  ],
};

const freeze = { type: 'freeze-list' } as const;
const reason = '核对有误';
const ranked = () => listed(world, [ONE, begin('440000')], [ONE, rank(['a', 'b'])]);
const frozen = () => listed(world, [ONE, begin('440000')], [ONE, rank(['a', 'b'])], [ONE, freeze]);
const release = (state: Recommendation) =>
  ({ type: 'release-list', hash: state.frozen?.hash ?? '' }) as const;

/** The list released with the first two, which have moved on by that. */
function released(): { readonly state: Recommendation; readonly world: World } {
  const state = frozen();
  const decision = decideList(world, state, TWO, release(state));
  if (!decision.ok) throw new Error(decision.refusal.code);
  return { state: listAfter(decision.events, state), world: moved(['a', 'b'], 'recommended') };
}

function moved(ids: readonly string[], phase: Phase): World {
  return {
    ...world,
    applications: world.applications.map((one) => (ids.includes(one.id) ? { ...one, phase } : one)),
  };
}

function refusalOf(
  state: Recommendation,
  actor: Actor,
  command: RecommendationCommand,
  within: World = world,
) {
  const decision = decideList(within, state, actor, command);
  if (decision.ok) throw new Error(`${command.type} was accepted`);
  const { message, issues = [] } = decision.refusal;
  for (const { zh, en } of [message, ...issues.map((fault) => fault.message)]) {
    expect(zh).toMatch(/^.*[\u4e00-\u9fff].*。$/u);
    expect(en).toMatch(/^.*[A-Za-z].*\.$/u);
  }
  return decision.refusal;
}

const codeOf = (...ask: Parameters<typeof refusalOf>) => refusalOf(...ask).code;

function eventsOf(state: Recommendation, actor: Actor, command: RecommendationCommand, within = world) {
  const decision = decideList(within, state, actor, command);
  if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.code}`);
  return decision.events;
}

describe('begin-list', () => {
  it('pins the quota of the unit, and ten working days from the end of the window', () =>
    expect(eventsOf(noRecommendation, ONE, begin('440000'))).toEqual([
      {
        type: 'recommendation.begun',
        data: {
          id: `${CAMPAIGN}.440000`,
          campaign: {
            id: CAMPAIGN,
            year: 2026,
            tier: 'excellent',
            name: { zh: '示例批次', en: 'sample campaign' },
          },
          unit: '440000',
          quota: { max: 3, parts: [{ unit: '440100', max: 1 }] },
          apart: [],
          startedOn: '2026-07-31',
          dueOn: '2026-08-14',
          workingDays: 10,
        },
      },
    ]));
  it('sets no limit where the campaign names none', () =>
    expect(eventsOf(noRecommendation, people.province, begin('320000'))).toMatchObject([
      { data: { quota: null } },
    ]));
  it('is refused without such a campaign', () => {
    const other = { ...begin('440000'), campaignId: 'none', id: 'none.440000' };
    expect(codeOf(noRecommendation, ONE, other)).toBe('campaign-not-found');
    const none = recommendationFile.decide(begin('440000'), noRecommendation, {
      actor: ONE,
      now: NOW,
      related: {},
    });
    expect(none).toMatchObject({ refusal: { code: 'campaign-not-found' } });
    const unopened = { ...world, campaign: { ...world.campaign, terms: null } };
    expect(codeOf(noRecommendation, ONE, begin('440000'), unopened)).toBe('campaign-not-found');
  });
  it('is refused under any id but the one of campaign and unit, which keeps the quota in one place', () =>
    expect(codeOf(noRecommendation, ONE, { ...begin('440000'), id: 'again' })).toBe('wrong-id'));
  it('is refused for a tier the province decides itself', () => {
    const local = { ...world, campaign: campaignWith([], 'advanced') };
    expect(codeOf(noRecommendation, ONE, begin('440000'), local)).toBe('no-recommendation');
  });
  it('is open to a planned city the campaign gives a quota, and to no other city', () => {
    const shenzhen: Actor = { id: 'city', role: 'city', region: '440300' };
    const guangzhou: Actor = { id: 'city', role: 'city', region: '440100' };
    const apart = {
      ...world,
      campaign: campaignWith(['440000', '440300', '440100'].map((unit) => ({ unit, max: 5, parts: [] }))),
    };
    expect(codeOf(noRecommendation, shenzhen, begin('440300'))).toBe('not-a-recommending-unit');
    expect(eventsOf(noRecommendation, shenzhen, begin('440300'), apart)).toHaveLength(1);
    expect(codeOf(noRecommendation, guangzhou, begin('440100'), apart)).toBe('not-a-recommending-unit');
    expect(eventsOf(noRecommendation, ONE, begin('440000'), apart)).toMatchObject([
      { data: { apart: ['440300'] } },
    ]);
  });
  it('is for the unit itself, once', () => {
    expect(codeOf(noRecommendation, people.province, begin('440000'))).toBe('not-permitted');
    expect(codeOf(ranked(), ONE, begin('440000'))).toBe('wrong-phase');
  });
});

describe('rank-applications', () => {
  const paths = (state: Recommendation, command: RecommendationCommand, within = world) =>
    refusalOf(state, ONE, command, within).issues?.map(({ path }) => path);
  const begun = () => listed(world, [ONE, begin('440000')]);

  it('puts the entries in the place of those before, in order of rank, and says which factories they are', () => {
    const { entries } = rank(['c', 'a']);
    const events = eventsOf(ranked(), ONE, { type: 'rank-applications', entries: entries.toReversed() });
    expect(events).toEqual([
      {
        type: 'recommendation.ranked',
        data: {
          issue: 1,
          entries: [
            {
              applicationId: 'c',
              rank: 1,
              opinion: '同意',
              enterprise: 'enterprise c',
              factory: '工厂 c',
              city: '440600',
            },
            {
              applicationId: 'a',
              rank: 2,
              opinion: '同意',
              enterprise: 'enterprise a',
              factory: '工厂 a',
              city: '440100',
            },
          ],
        },
      },
    ]);
    expect(listAfter(events, ranked()).entries.map(({ applicationId }) => applicationId)).toEqual(['c', 'a']);
  });
  it('may take everything off again', () =>
    expect(listAfter(eventsOf(ranked(), ONE, rank([])), ranked()).entries).toEqual([]));
  it.each([
    ['begins late', [2, 3]],
    ['has a gap', [1, 3]],
    ['gives a rank twice', [1, 1]],
  ])('refuses an order that %s', (_what, ranks) => {
    const entries = ranks.map((n, index) => ({
      applicationId: ['a', 'b'][index] ?? '',
      rank: n,
      opinion: '',
    }));
    const refusal = refusalOf(begun(), ONE, { type: 'rank-applications', entries });
    expect(refusal.issues).toEqual([
      {
        path: '$.entries',
        message: {
          zh: '推荐顺序应为 1 至 2，不重复、不间断。',
          en: 'The ranks must run from 1 to 2, each once.',
        },
      },
    ]);
  });
  it('refuses what cannot be listed, every fault named', () => {
    const refusal = refusalOf(
      begun(),
      ONE,
      rank(['a', 'a', 'unknown', 'elsewhere', 'of a group', 'of last year', 'submitted']),
    );
    expect(refusal.code).toBe('entries-invalid');
    expect(refusal.issues).toEqual(
      [
        { zh: '同一申报重复列入。', en: 'The application is named twice.' },
        { zh: '本推荐单位没有该申报。', en: 'This recommending unit has no such application.' },
        { zh: '本推荐单位没有该申报。', en: 'This recommending unit has no such application.' },
        { zh: '本推荐单位没有该申报。', en: 'This recommending unit has no such application.' },
        { zh: '该申报不属于本批次。', en: 'The application belongs to another campaign.' },
        {
          zh: '该申报当前为“待形式审查”，仅“已受理”的申报可以列入。',
          en: 'The application is “awaiting formal check”; only one accepted for review can be listed.',
        },
      ].map((message, index) => ({ path: `$.entries[${index + 1}].applicationId`, message })),
    );
  });
  it('takes a group’s own factories wherever they stand, and no others', () => {
    const official: Actor = { id: 'official', role: 'group', unit: GROUP };
    const list = listed(world, [official, begin(GROUP)], [official, rank(['of a group'])]);
    expect(list.entries).toHaveLength(1);
    expect(codeOf(list, official, rank(['b']))).toBe('entries-invalid');
  });
  it('leaves a city that recommends for itself out of its province’s list', () => {
    const campaign = campaignWith(['440000', '440300'].map((unit) => ({ unit, max: 5, parts: [] })));
    const apart = { ...world, campaign };
    expect(paths(listed(apart, [ONE, begin('440000')]), rank(['a', 'b']), apart)).toEqual([
      '$.entries[1].applicationId',
    ]);
  });
  it('refuses more than the quota of the unit', () => {
    expect(eventsOf(begun(), ONE, rank(['a', 'b', 'c']))).toHaveLength(1);
    const refusal = refusalOf(begun(), ONE, rank(['a', 'b', 'c', 'd']));
    expect(refusal.code).toBe('over-quota');
    expect(refusal.issues).toEqual([
      {
        path: '$.entries',
        message: {
          zh: '广东省：名额 3，连同此前报送共 4。',
          en: 'Guangdong: quota 3, 4 with those released before.',
        },
      },
    ]);
  });
  it('refuses more than was allotted to a part of it', () => {
    const refusal = refusalOf(begun(), ONE, rank(['a', 'second in the part']));
    expect(refusal.code).toBe('over-quota');
    expect(refusal.issues?.map(({ message }) => message.en)).toEqual([
      'division 440100: quota 1, 2 with those released before.',
    ]);
  });
  it('counts what was released before, for the unit and for its parts', () => {
    const { state, world: after } = released();
    const supplement = listAfter(eventsOf(state, ONE, { type: 'begin-supplement', reason }), state);
    expect(eventsOf(supplement, ONE, rank(['c'], 3), after)).toHaveLength(1);
    expect(codeOf(supplement, ONE, rank(['c', 'd'], 3), after)).toBe('over-quota');
    expect(codeOf(supplement, ONE, rank(['second in the part'], 3), after)).toBe('over-quota');
  });
  it('leaves out of the count what the campaign exempts, for the unit and for its parts', () => {
    const exemptions = [{ id: 'pilot', name: { zh: '示范工厂揭榜单位', en: 'pilot factory' } }];
    const { campaign } = world;
    const procedure = { ...campaign.terms?.procedure, quotaExemptions: exemptions };
    const within: World = {
      ...world,
      campaign: { ...campaign, terms: campaign.terms && { ...campaign.terms, procedure } },
    };
    const list = listed(within, [ONE, begin('440000')]);
    expect(list.terms?.exemptions).toEqual(exemptions);
    const as = (exemption: string, ...ids: string[]) => {
      const { entries } = rank(['a', 'second in the part', 'b', 'c']);
      return {
        type: 'rank-applications',
        entries: entries.map((entry) =>
          ids.includes(entry.applicationId) ? { ...entry, exemption } : entry,
        ),
      } as const;
    };
    const events = eventsOf(list, ONE, as('pilot', 'second in the part'), within);
    expect(events).toMatchObject([{ data: { entries: [{}, { exemption: 'pilot' }, {}, {}] } }]);
    expect(codeOf(list, ONE, as('pilot', 'c'), within)).toBe('over-quota');
    const unknown = refusalOf(list, ONE, as('other', 'a', 'c'), within);
    expect([unknown.code, ...(unknown.issues ?? []).map(({ path }) => path)]).toEqual([
      'entries-invalid',
      '$.entries[0].exemption',
      '$.entries[3].exemption',
    ]);
    expect(refusalOf(begun(), ONE, as('pilot', 'b')).code).toBe('entries-invalid');
    // What is exempt is part of what is frozen and hashed.
    const { entries } = listAfter(events, list);
    const counting = entries.map(({ applicationId, rank: place, opinion, enterprise, factory, city }) => ({
      ...{ applicationId, rank: place, opinion },
      ...{ enterprise, factory, city },
    }));
    expect(hashOfIssue('x', 1, entries)).not.toBe(hashOfIssue('x', 1, counting));
  });
  it('goes on in a supplement where the issue before ended, and lists nothing twice', () => {
    const { state } = released();
    const supplement = listAfter(eventsOf(state, ONE, { type: 'begin-supplement', reason }), state);
    expect(paths(supplement, rank(['c'], 1))).toEqual(['$.entries']);
    expect(refusalOf(supplement, ONE, rank(['a'], 3)).issues?.map(({ message }) => message.en)).toEqual([
      'The application is on an issue released before.',
    ]);
  });
  it('is for the unit, while the list is being drawn up', () => {
    expect(codeOf(begun(), people.province, rank(['a']))).toBe('not-permitted');
    expect(codeOf(frozen(), ONE, rank(['a']))).toBe('wrong-phase');
  });
});

describe('freeze-list', () => {
  it('fixes the list under its hash, with the official who froze it', () => {
    const list = ranked();
    const hash = hashOfIssue(`${CAMPAIGN}.440000`, 1, list.entries);
    expect(eventsOf(list, ONE, freeze)).toEqual([
      { type: 'recommendation.frozen', data: { issue: 1, hash, by: 'one' } },
    ]);
  });
  it('hashes the list in its canonical form, as anyone can compute it again', () => {
    const entry = (id: string, city: string, place: number) =>
      `{"applicationId":"${id}","city":"${city}","enterprise":"enterprise ${id}","factory":"工厂 ${id}","opinion":"同意","rank":${place}}`;
    const text = `{"entries":[${entry('a', '440100', 1)},${entry('b', '440300', 2)}],"issue":1,"list":"${CAMPAIGN}.440000"}`;
    expect(frozen().frozen?.hash).toBe(sha256Hex(text));
    const { entries } = ranked();
    expect(hashOfIssue(`${CAMPAIGN}.440000`, 1, entries.toReversed())).toBe(sha256Hex(text));
  });
  it('is refused for an empty list', () =>
    expect(codeOf(listed(world, [ONE, begin('440000')]), ONE, freeze)).toBe('nothing-ranked'));
  it('is refused once an application on it was withdrawn, by name', () => {
    const refusal = refusalOf(ranked(), ONE, freeze, moved(['b'], 'withdrawn'));
    expect(refusal.code).toBe('application-moved');
    expect(refusal.message.zh).toContain('工厂 b。名单未变。请移除后再冻结');
    const both = refusalOf(ranked(), ONE, freeze, moved(['a', 'b'], 'lapsed'));
    expect([both.message.zh, both.message.en].map((text) => /工厂 a(、|, )工厂 b/u.test(text))).toEqual([
      true,
      true,
    ]);
  });
  it('is for the unit, once', () => {
    expect(codeOf(ranked(), people.province, freeze)).toBe('not-permitted');
    expect(codeOf(frozen(), ONE, freeze)).toBe('wrong-phase');
  });
});

describe('reopen-list', () => {
  const reopen = { type: 'reopen-list', reason } as const;

  it.each([ONE, TWO])('opens a frozen list again for any official of the unit: $id', (actor) => {
    const events = eventsOf(frozen(), actor, reopen);
    expect(events).toEqual([{ type: 'recommendation.reopened', data: { issue: 1, reason } }]);
    expect(listAfter(events, frozen())).toEqual(ranked());
  });
  it('is for the unit, and before the release', () => {
    expect(codeOf(frozen(), people.province, reopen)).toBe('not-permitted');
    expect(codeOf(released().state, ONE, reopen)).toBe('wrong-phase');
  });
});

describe('release-list', () => {
  it('releases the list, and recommends every application on it', () => {
    const list = frozen();
    const hash = list.frozen?.hash ?? '';
    const events = eventsOf(list, TWO, release(list));
    const recommended = (id: string, place: number) => ({
      type: 'application.recommended',
      data: { rank: place, opinion: '同意', listId: list.id, listHash: hash, on: '2026-08-05' },
      on: { aggregate: 'application', id },
    });
    expect(events).toEqual([
      { type: 'recommendation.released', data: { issue: 1, hash, by: 'two', on: '2026-08-05' } },
      recommended('a', 1),
      recommended('b', 2),
    ]);
    expect(listAfter(events, list)).toMatchObject({
      phase: 'released',
      entries: [],
      frozen: null,
      released: [
        {
          issue: 1,
          hash,
          frozenBy: 'one',
          releasedBy: 'two',
          releasedOn: NOW.slice(0, 10),
          entries: list.entries,
        },
      ],
    });
  });
  it('is refused to the official who froze it', () => {
    const refusal = refusalOf(frozen(), ONE, release(frozen()));
    expect([refusal.kind, refusal.code]).toEqual(['forbidden', 'second-official-required']);
  });
  it('is refused for a list other than the one read', () =>
    expect(codeOf(frozen(), TWO, { type: 'release-list', hash: '0'.repeat(64) })).toBe('hash-differs'));
  it('is refused once an application on it was withdrawn, by name and with the way out', () => {
    const refusal = refusalOf(frozen(), TWO, release(frozen()), moved(['a'], 'withdrawn'));
    expect(refusal.code).toBe('application-moved');
    expect(refusal.message.en).toBe(
      'Applications on the list are no longer accepted for review: 工厂 a. The list is unchanged. Reopen the list, take them off and freeze it again.',
    );
    expect(refusal.issues).toEqual([
      { path: 'a', message: { zh: '工厂 a：已撤回。', en: '工厂 a: withdrawn.' } },
    ]);
  });
  it('is for the unit, once frozen', () => {
    expect(codeOf(frozen(), people.province, release(frozen()))).toBe('not-permitted');
    expect(codeOf(ranked(), TWO, release(frozen()))).toBe('wrong-phase');
  });
});

describe('a supplement', () => {
  const supplement = { type: 'begin-supplement', reason } as const;
  const drop = { type: 'drop-supplement', reason } as const;

  it('is a second issue with a hash of its own', () => {
    const { state, world: after } = released();
    const steps = [supplement, rank(['c'], 3), freeze].map((command) => [ONE, command] as const);
    const second = steps.reduce(
      (list, [actor, command]) => listAfter(eventsOf(list, actor, command, after), list),
      state,
    );
    expect(second.frozen?.hash).toBe(hashOfIssue(state.id, 2, second.entries));
    expect(listAfter(eventsOf(second, TWO, release(second), after), second)).toMatchObject({
      phase: 'released',
      released: [{ issue: 1 }, { issue: 2, entries: [{ applicationId: 'c', rank: 3 }] }],
    });
  });
  it('is refused once the quota is used up', () => {
    const small = { ...world, campaign: campaignWith([{ unit: '440000', max: 1, parts: [] }]) };
    const list = listed(small, [ONE, begin('440000')], [ONE, rank(['a'])], [ONE, freeze]);
    const after = listAfter(eventsOf(list, TWO, release(list), small), list);
    expect(codeOf(after, ONE, supplement, small)).toBe('quota-used');
  });
  it('is possible for what is exempt also once the quota is used up', () => {
    const quotaExemptions = [{ id: 'pilot', name: { zh: '示范工厂揭榜单位', en: 'pilot factory' } }];
    const campaign = campaignWith([{ unit: '440000', max: 1, parts: [] }]);
    const procedure = { ...campaign.terms?.procedure, quotaExemptions };
    const small = {
      ...world,
      campaign: { ...campaign, terms: campaign.terms && { ...campaign.terms, procedure } },
    };
    const list = listed(small, [ONE, begin('440000')], [ONE, rank(['a'])], [ONE, freeze]);
    const after = listAfter(eventsOf(list, TWO, release(list), small), list);
    const further = listAfter(eventsOf(after, ONE, supplement, small), after);
    expect(codeOf(further, ONE, rank(['b'], 2), small)).toBe('over-quota');
    const [entry] = rank(['b'], 2).entries;
    if (entry === undefined) throw new Error('one is ranked');
    const exempt = { type: 'rank-applications', entries: [{ ...entry, exemption: 'pilot' }] } as const;
    expect(eventsOf(further, ONE, exempt, small)).toHaveLength(1);
  });
  it('is always possible where there is no quota', () => {
    const free = { ...world, campaign: campaignWith([]) };
    const list = listed(free, [ONE, begin('440000')], [ONE, rank(['a'])], [ONE, freeze]);
    const after = listAfter(eventsOf(list, TWO, release(list), free), list);
    expect(eventsOf(after, ONE, supplement, free)).toEqual([
      { type: 'recommendation.supplement-begun', data: { issue: 2, reason } },
    ]);
  });
  it('follows a release only, for the unit only', () => {
    expect(codeOf(ranked(), ONE, supplement)).toBe('wrong-phase');
    expect(codeOf(released().state, people.province, supplement)).toBe('not-permitted');
  });
  it('can be given up; what was released stands', () => {
    const { state, world: after } = released();
    const begun = listAfter(eventsOf(state, ONE, supplement), state);
    const drafted = listAfter(eventsOf(begun, ONE, rank(['c'], 3), after), begun);
    const events = eventsOf(drafted, TWO, drop);
    expect(events).toEqual([{ type: 'recommendation.supplement-dropped', data: { issue: 2, reason } }]);
    expect(listAfter(events, drafted)).toEqual(state);
  });
  it('is not what a first issue is, and is given up by the unit, before it is frozen', () => {
    expect(codeOf(ranked(), ONE, drop)).toBe('no-supplement');
    expect(codeOf(ranked(), people.province, drop)).toBe('not-permitted');
    expect(codeOf(frozen(), ONE, drop)).toBe('wrong-phase');
  });
});

describe('who reads what', () => {
  const withSupplement = () => {
    const { state, world: after } = released();
    const begun = listAfter(eventsOf(state, ONE, { type: 'begin-supplement', reason }), state);
    return listAfter(eventsOf(begun, ONE, rank(['c'], 3), after), begun);
  };

  it('shows what is not released to the unit and to those who watch over the record', () => {
    const list = withSupplement();
    for (const actor of [ONE, TWO, people.auditor, people.platform]) {
      expect(recommendationFile.view(actor, list)).toEqual(list);
    }
  });
  it('shows everyone else what was released', () => {
    const list = withSupplement();
    for (const actor of [people.miit, people.province, people.applicant]) {
      expect(recommendationFile.view(actor, list)).toEqual({ ...list, entries: [], frozen: null });
    }
    expect(recommendationFile.view(people.miit, frozen())).toMatchObject({ entries: [], frozen: null });
    expect(recommendationFile.view(people.miit, noRecommendation)).toEqual(noRecommendation);
  });
  it('rests on the campaign it is begun in, and on each application once', () => {
    const related = (command: RecommendationCommand, state: Recommendation) =>
      recommendationFile.related(command, state);
    const application = (id: string) => ({ aggregate: 'application', id });
    expect(related(begin('440000'), noRecommendation)).toEqual({
      campaign: { aggregate: 'campaign', id: CAMPAIGN },
      ...nationalCalendar,
    });
    expect(related(rank(['a', 'c', 'a']), ranked())).toEqual({
      applications: [application('a'), application('c')],
    });
    for (const command of [freeze, release(frozen())]) {
      expect(related(command, frozen())).toEqual({ applications: [application('a'), application('b')] });
    }
    expect(related({ type: 'reopen-list', reason }, frozen())).toEqual({});
  });
  it('sums the list up for the lists of files', () => {
    expect(recommendationFile.summary(noRecommendation, begin('440000'))).toEqual({
      phase: 'none',
      title: '',
      unit: '440000',
    });
    expect(recommendationFile.summary(noRecommendation, freeze)).toEqual({ phase: 'none', title: '' });
    expect(recommendationFile.summary(ranked())).toEqual({
      phase: 'drafting',
      tier: 'excellent',
      title: '示例批次：广东省推荐名单',
      campaignId: CAMPAIGN,
      unit: '440000',
      province: '440000',
    });
    const free = { ...world, campaign: campaignWith([{ unit: '440300', max: 5, parts: [] }]) };
    const shenzhen: Actor = { id: 'city', role: 'city', region: '440300' };
    expect(recommendationFile.summary(listed(free, [shenzhen, begin('440300')]))).toMatchObject({
      province: '440000',
      city: '440300',
    });
    const group: Actor = { id: 'group', role: 'group', unit: 'xpcc' };
    const ofGroup = recommendationFile.summary(listed(free, [group, begin('xpcc')]));
    expect(ofGroup).toMatchObject({ group: 'xpcc', unit: 'xpcc' });
    expect(ofGroup).not.toHaveProperty('province');
  });
});

describe('the deadline', () => {
  it('runs while the first issue is not released', () => {
    for (const list of [ranked(), frozen()]) {
      expect(recommendationFile.clocks(list, noCalendar)).toEqual([
        {
          name: 'recommendation',
          label: { zh: '推荐截止', en: 'Recommendation due' },
          startedOn: '2026-07-31',
          dueOn: '2026-08-14',
          provisional: false,
          stopped: false,
          waitsFor: 'authority',
          onExpiry: null,
        },
      ]);
    }
  });
  it('does not run before, after, or for a supplement', () => {
    const { state } = released();
    const begun = listAfter(eventsOf(state, ONE, { type: 'begin-supplement', reason }), state);
    for (const list of [noRecommendation, state, begun])
      expect(recommendationFile.clocks(list, noCalendar)).toEqual([]);
  });
});

describe('the whole matrix', () => {
  const inPhase = {
    none: noRecommendation,
    drafting: ranked(),
    frozen: frozen(),
    released: released().state,
  };
  const some: { readonly [Type in RecommendationCommandType]: RecommendationCommand } = {
    'begin-list': begin('440000'),
    'rank-applications': rank(['a']),
    'freeze-list': freeze,
    'reopen-list': { type: 'reopen-list', reason },
    'release-list': { type: 'release-list', hash: '' },
    'begin-supplement': { type: 'begin-supplement', reason },
    'drop-supplement': { type: 'drop-supplement', reason },
  };
  const actors: Actor[] = [
    ...Object.values(people),
    ONE,
    TWO,
    { id: 'guangzhou', role: 'city', region: '440100' },
    { id: 'corps', role: 'group', unit: 'xpcc' },
    { id: 'district', role: 'district', region: '440000' },
  ];

  it.each(Object.keys(some) as RecommendationCommandType[])('%s: every person in every phase', (type) => {
    for (const [phase, state] of Object.entries(inPhase)) {
      for (const actor of actors) {
        const decision = decideList(world, state, actor, some[type]);
        const code = decision.ok ? 'accepted' : decision.refusal.code;
        const theirs = actor === ONE || actor === TWO;
        const before = phase === 'none' && type !== 'begin-list';
        const now = (recommendationRules[type].phases as readonly string[]).includes(phase);
        const expected = !theirs || before ? 'not-permitted' : now ? 'let through' : 'wrong-phase';
        const policy = code === 'not-permitted' || code === 'wrong-phase' ? code : 'let through';
        expect([actor.id, phase, policy]).toEqual([actor.id, phase, expected]);
      }
    }
  });
  it('offers what it would not refuse', () => {
    expect(recommendationFile.actsOf(ONE, frozen())).toEqual(['reopen-list', 'release-list']);
    expect(recommendationFile.actsOf(people.province, frozen())).toEqual([]);
  });
});
