import { describe, expect, it } from '@jest/globals';
import { type Tier } from '@tidu/criteria';
import { campaign, factory } from '../../test/dossier.js';
import { expert, people } from '../../test/people.js';
import { type Application, noApplication } from '../application/state.js';
import { type Campaign } from '../campaign/state.js';
import { type Actor } from '../core/actor.js';
import { handles, noticeFile as notice } from './aggregate.js';
import { type NoticeCommand } from './commands.js';
import { type NoticeEvent } from './events.js';
import { type Notice } from './state.js';
import { nationalCalendar } from '../calendar/commands.js';
import { noCalendar } from '../calendar/state.js';

const NOTICE = 'e0000000-0000-8000-8000-000000000001';
const ONE = 'a0000000-0000-8000-8000-000000000001';
const TWO = 'a0000000-0000-8000-8000-000000000002';
const anyone: Actor = { id: 'public', role: 'public' };
const soe: Actor = { id: 'group', role: 'group', unit: '91110000100011111X' };

/** Monday 2026-08-10; the fifth working day after is Monday 2026-08-17. */
const MONDAY = '2026-08-10T02:00:00.000Z';
const TUESDAY = '2026-08-11T02:00:00.000Z';
const LAST_DAY = '2026-08-17T15:59:00.000Z';
const DAY_AFTER = '2026-08-17T16:00:00.000Z';
const SEPTEMBER = '2026-09-01T02:00:00.000Z';

/** An application that is ready to be put on notice. */
function ready(
  id: string,
  tier: Tier,
  place: Partial<NonNullable<Application['factory']>> = {},
): Application {
  const { id: campaignId, terms } = campaign(tier);
  if (campaignId === null || terms === null) throw new Error('the campaign of the specs is open');
  const { id: factoryId, name, enterprise, province, city, industry } = factory;
  return {
    ...noApplication,
    id,
    phase: 'concluded',
    campaign: { ...terms, id: campaignId },
    factory: { id: factoryId ?? '', name, enterprise, province, city, industry, ...place },
    round: { round: 2, stage: 'conclusion' },
    eligibility: { round: 2, stage: 'conclusion', verdict: 'eligible', clauses: [], missing: [] },
  };
}

function onNotice(application: Application): Application {
  const data = { noticeId: NOTICE, startsOn: '2026-08-10', endsOn: '2026-08-17' };
  return { ...application, phase: 'public-notice', notice: { ...data, pausedBy: [], upheld: [] } };
}

interface Given {
  readonly actor?: Actor;
  readonly now?: string;
  readonly applications?: readonly Application[];
  readonly campaign?: Campaign;
}

function decide(state: Notice, command: NoticeCommand, given: Given = {}) {
  const { actor = people.province, now = MONDAY } = given;
  const related = {
    campaign: given.campaign ?? campaign('advanced'),
    applications: given.applications ?? [ready(ONE, 'advanced'), ready(TWO, 'advanced')],
  };
  return notice.decide(command, state, { actor, now, related });
}

/** The state after commands that are all accepted. */
function after(...steps: readonly (readonly [NoticeCommand, Given?])[]): Notice {
  return steps.reduce((state, [command, given]) => {
    const decision = decide(state, command, given);
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal.code}`);
    return decision.events
      .filter(({ type }) => type.startsWith('notice.'))
      .reduce((folded, event) => notice.evolve(folded, event as NoticeEvent), state);
  }, notice.initial);
}

function codeOf(decision: ReturnType<typeof decide>): string {
  return decision.ok ? 'accepted' : decision.refusal.code;
}

const publish: NoticeCommand = {
  type: 'publish-notice',
  id: NOTICE,
  campaignId: campaign('advanced').id ?? '',
  applicationIds: [ONE, TWO],
  title: '2026 年先进级智能工厂公示（示例）',
};
const objector = { sealed: 'AES-256-GCM', subject: 'o-1', text: 'c2VhbGVk' };
const object = (objectionId = 'o-1'): NoticeCommand => ({
  type: 'file-objection',
  objectionId,
  applicationId: ONE,
  objector,
  signed: true,
  statement: '产线数据与实际不符',
  clauses: ['base/3'],
  evidence: ['0'.repeat(64)],
});
const answer = (objectionId = 'o-1', outcome: 'dismissed' | 'upheld' = 'dismissed'): NoticeCommand => ({
  type: 'handle-objection',
  objectionId,
  outcome,
  reasons: '经核查，数据属实',
});
const fromPublic = { actor: anyone, now: TUESDAY, applications: [onNotice(ready(ONE, 'advanced'))] };
const running = () => after([publish]);
const objected = () => after([publish], [object(), fromPublic]);

describe('publish-notice', () => {
  it('puts all items on notice at once, for the campaign’s working days', () => {
    const decision = decide(notice.initial, publish);
    const days = { startsOn: '2026-08-10', endsOn: '2026-08-17' };
    expect(decision).toMatchObject({
      ok: true,
      events: [
        {
          type: 'notice.published',
          data: {
            tier: 'advanced',
            handlingDays: 15,
            items: [{ applicationId: ONE }, { applicationId: TWO }],
            ...days,
          },
        },
        { type: 'application.notice-published', data: { noticeId: NOTICE, ...days }, on: { id: ONE } },
        { type: 'application.notice-published', data: { noticeId: NOTICE, ...days }, on: { id: TWO } },
      ],
    });
  });

  it('counts working days by the real calendar, holidays left out and make-up days in', () => {
    // 2026-09-25 to 27 and 2026-10-01 to 07 are off, 2026-10-10 (a Saturday) is worked.
    const state = after([publish, { now: '2026-09-29T02:00:00.000Z' }]);
    expect(state.endsOn).toBe('2026-10-12');
  });

  it('rests on the campaign and on each application once', () => {
    expect(notice.related(publish, notice.initial)).toEqual({
      campaign: { aggregate: 'campaign', id: campaign('advanced').id },
      ...nationalCalendar,
      applications: [
        { aggregate: 'application', id: ONE },
        { aggregate: 'application', id: TWO },
      ],
    });
  });

  it.each([
    ['the city, for the basic tier', people.city, 'basic', 'accepted'],
    ['another city', people.otherCity, 'basic', 'not-permitted'],
    ['the city, for the advanced tier', people.city, 'advanced', 'not-permitted'],
    ['the province', people.province, 'advanced', 'accepted'],
    ['another province', people.otherProvince, 'advanced', 'not-permitted'],
    ['the province, for the excellent tier', people.province, 'excellent', 'not-permitted'],
    ['the ministry', people.miit, 'excellent', 'accepted'],
    ['the applicant', people.applicant, 'advanced', 'not-permitted'],
    ['an expert', expert(1), 'advanced', 'not-permitted'],
    ['the public', anyone, 'advanced', 'not-permitted'],
    ['the auditor', people.auditor, 'advanced', 'not-permitted'],
  ] as const)('by %s', (_who, actor, tier, code) => {
    const applications = [ready(ONE, tier), ready(TWO, tier)];
    expect(codeOf(decide(notice.initial, publish, { actor, campaign: campaign(tier), applications }))).toBe(
      code,
    );
  });

  it('of a group’s factories is the group’s, and one over several channels nobody’s below the ministry', () => {
    const ours = ready(ONE, 'advanced', { group: soe.unit ?? '' });
    const both = { actor: soe, applications: [ours, ready(TWO, 'advanced', { group: soe.unit ?? '' })] };
    expect(codeOf(decide(notice.initial, publish, both))).toBe('accepted');
    const mixed = [ours, ready(TWO, 'advanced')];
    expect(codeOf(decide(notice.initial, publish, { actor: soe, applications: mixed }))).toBe(
      'not-permitted',
    );
    expect(codeOf(decide(notice.initial, publish, { applications: mixed }))).toBe('not-permitted');
  });

  it('over several cities is the province’s, not a city’s', () => {
    const applications = [ready(ONE, 'basic'), ready(TWO, 'basic', { city: '320500' })];
    const given = { campaign: campaign('basic'), applications };
    expect(codeOf(decide(notice.initial, publish, { ...given, actor: people.city }))).toBe('not-permitted');
    expect(codeOf(decide(notice.initial, publish, given))).toBe('accepted');
  });

  it('is refused for a campaign there is not, and twice', () => {
    const none = { id: null, terms: null, benchmarks: [], extensions: [] };
    expect(codeOf(decide(notice.initial, publish, { campaign: none }))).toBe('campaign-not-found');
    expect(codeOf(decide(running(), publish))).toBe('wrong-phase');
  });

  it.each([
    ['listed twice', { applicationIds: [ONE, ONE] }, [ready(ONE, 'advanced')], '$.applicationIds[1]'],
    ['not there', {}, [ready(ONE, 'advanced'), noApplication], '$.applicationIds[1]'],
    [
      'not ready',
      {},
      [{ ...ready(ONE, 'advanced'), phase: 'accepted' as const }, ready(TWO, 'advanced')],
      '$.applicationIds[0]',
    ],
    [
      'of another campaign',
      { campaignId: 'another' },
      [ready(ONE, 'advanced'), ready(TWO, 'advanced')],
      '$.applicationIds[0]',
    ],
  ])('names what is %s', (_what, change, applications, path) => {
    const decision = decide(notice.initial, { ...publish, ...change }, { applications });
    expect(codeOf(decision)).toBe('notice-invalid');
    expect(!decision.ok && decision.refusal.issues?.map((one) => one.path)).toContain(path);
  });

  it('is not for nobody below the ministry, and not empty', () => {
    const empty = { ...publish, applicationIds: [] } as NoticeCommand;
    const given = { actor: people.miit, campaign: campaign('excellent'), applications: [] };
    expect(codeOf(decide(notice.initial, empty, given))).toBe('notice-invalid');
  });
});

describe('file-objection', () => {
  it('registers a real-name objection and stops its item, and no other', () => {
    const decision = decide(running(), object(), fromPublic);
    expect(decision).toMatchObject({
      ok: true,
      events: [
        {
          type: 'notice.objection-filed',
          data: { id: 'o-1', filedOn: '2026-08-11', dueOn: '2026-09-01', remaining: 5, objector },
        },
        { type: 'application.notice-paused', data: { noticeId: NOTICE, objectionId: 'o-1' } },
      ],
    });
    expect(objected().items.map(({ remaining }) => remaining)).toEqual([5, null]);
    expect(notice.related(object(), running())).toEqual({
      applications: [{ aggregate: 'application', id: ONE }],
      ...nationalCalendar,
    });
  });

  it('is taken on the last day, and not after', () => {
    expect(codeOf(decide(running(), object(), { ...fromPublic, now: LAST_DAY }))).toBe('accepted');
    expect(codeOf(decide(running(), object(), { ...fromPublic, now: DAY_AFTER }))).toBe('window-closed');
  });

  it('is taken while another stops the item: its time has not run out', () => {
    const second = decide(objected(), object('o-2'), { ...fromPublic, now: SEPTEMBER });
    expect(second).toMatchObject({ ok: true, events: [{ data: { remaining: 5 } }, {}] });
  });

  it('is not taken where the item was decided meanwhile, or is on a later notice', () => {
    const refused = { ...onNotice(ready(ONE, 'advanced')), phase: 'refused' as const };
    const later = onNotice(ready(ONE, 'advanced'));
    const elsewhere = { ...later, notice: later.notice && { ...later.notice, noticeId: 'another' } };
    for (const application of [refused, elsewhere]) {
      expect(codeOf(decide(running(), object(), { ...fromPublic, applications: [application] }))).toBe(
        'window-closed',
      );
    }
  });

  it('is refused where it is anonymous or not signed', () => {
    for (const change of [{ objector: null }, { signed: false }]) {
      const unnamed = { ...object(), ...change } as NoticeCommand;
      expect(codeOf(decide(running(), unnamed, fromPublic))).toBe('anonymous-objection');
    }
  });

  it('is refused against what is not on the notice, before it and after its close', () => {
    const other = { ...object(), applicationId: 'other' } as NoticeCommand;
    expect(codeOf(decide(running(), other, fromPublic))).toBe('not-on-notice');
    expect(notice.related(other, running())).toEqual({ applications: [], ...nationalCalendar });
    expect(codeOf(decide(notice.initial, object(), fromPublic))).toBe('wrong-phase');
    const closed = after([publish], [{ type: 'close-notice' }, { actor: people.platform, now: SEPTEMBER }]);
    expect(codeOf(decide(closed, object(), fromPublic))).toBe('wrong-phase');
  });

  it('is for the public alone: an account’s standing must not weigh', () => {
    for (const actor of [people.applicant, people.province, people.miit, expert(1), people.platform]) {
      expect(codeOf(decide(running(), object(), { ...fromPublic, actor }))).toBe('not-permitted');
    }
  });
});

describe('handle-objection', () => {
  const given = { now: SEPTEMBER, applications: [onNotice(ready(ONE, 'advanced'))] };

  it.each(['dismissed', 'upheld'] as const)('%s: the item has its remaining days still', (outcome) => {
    const decision = decide(objected(), answer('o-1', outcome), given);
    expect(decision).toMatchObject({
      ok: true,
      events: [
        { type: 'notice.objection-handled', data: { outcome, on: '2026-09-01', endsOn: '2026-09-08' } },
        { type: 'application.notice-continued', data: { objectionId: 'o-1', outcome, endsOn: '2026-09-08' } },
      ],
    });
    const state = after([publish], [object(), fromPublic], [answer('o-1', outcome), given]);
    expect(state.items.map((item) => [item.endsOn, item.remaining])).toEqual([
      ['2026-09-08', null],
      ['2026-08-17', null],
    ]);
  });

  it('at once never shortens the notice', () => {
    const decision = decide(objected(), answer(), { ...given, now: MONDAY });
    expect(decision).toMatchObject({ ok: true, events: [{ data: { endsOn: '2026-08-17' } }, {}] });
  });

  it('filed on the last day leaves that day’s worth', () => {
    const state = after([publish], [object(), { ...fromPublic, now: LAST_DAY }], [answer(), given]);
    expect(state.items[0]?.endsOn).toBe('2026-09-02');
  });

  it('leaves the item stopped while another objection is open', () => {
    const two = after([publish], [object(), fromPublic], [object('o-2'), fromPublic], [answer(), given]);
    expect(two.items[0]?.remaining).toBe(5);
    const none = after(
      [publish],
      [object(), fromPublic],
      [object('o-2'), fromPublic],
      [answer(), given],
      [answer('o-2'), { ...given, now: '2026-09-03T02:00:00.000Z' }],
    );
    expect(none.items[0]).toMatchObject({ endsOn: '2026-09-10', remaining: null });
  });

  it('of an application no longer on notice is answered, and moves nothing', () => {
    const refused = { ...onNotice(ready(ONE, 'advanced')), phase: 'refused' as const };
    const decision = decide(objected(), answer(), { ...given, applications: [refused] });
    expect(decision).toMatchObject({ ok: true, events: [{ type: 'notice.objection-handled' }] });
  });

  it('rests on the application it is about', () => {
    expect(notice.related(answer(), objected())).toEqual({
      applications: [{ aggregate: 'application', id: ONE }],
      ...nationalCalendar,
    });
    expect(notice.related(answer('o-9'), objected())).toEqual({ applications: [], ...nationalCalendar });
  });

  it('is refused where there is none, without reasons, and twice', () => {
    expect(codeOf(decide(objected(), answer('o-9'), given))).toBe('objection-not-found');
    const mute = { ...answer(), reasons: ' ' } as NoticeCommand;
    expect(codeOf(decide(objected(), mute, given))).toBe('reasons-required');
    const handled = after([publish], [object(), fromPublic], [answer(), given]);
    expect(codeOf(decide(handled, answer(), given))).toBe('objection-handled');
    expect(codeOf(decide(notice.initial, answer(), given))).toBe('not-permitted');
  });

  it('is the deciding body’s', () => {
    for (const actor of [
      people.applicant,
      people.city,
      people.otherProvince,
      people.miit,
      anyone,
      people.auditor,
    ]) {
      expect(codeOf(decide(objected(), answer(), { ...given, actor }))).toBe('not-permitted');
    }
  });
});

describe('close-notice', () => {
  const close: NoticeCommand = { type: 'close-notice' };
  const platform = { actor: people.platform, now: DAY_AFTER };

  it('closes it the day after its last day', () => {
    expect(decide(running(), close, platform)).toMatchObject({
      ok: true,
      events: [{ type: 'notice.closed', data: { on: '2026-08-18' } }],
    });
    expect(notice.related(close, running())).toEqual(nationalCalendar);
  });

  it('is refused before, while an objection is open, and to people', () => {
    expect(codeOf(decide(running(), close, { ...platform, now: LAST_DAY }))).toBe('notice-running');
    expect(codeOf(decide(objected(), close, platform))).toBe('objection-open');
    expect(codeOf(decide(running(), close))).toBe('not-permitted');
    expect(codeOf(decide(after([publish], [close, platform]), close, platform))).toBe('wrong-phase');
  });

  it('waits for the item that runs longest', () => {
    const given = { now: SEPTEMBER, applications: [onNotice(ready(ONE, 'advanced'))] };
    const state = after([publish], [object(), fromPublic], [answer(), given]);
    expect(codeOf(decide(state, close, { ...platform, now: SEPTEMBER }))).toBe('notice-running');
    expect(codeOf(decide(state, close, { ...platform, now: '2026-09-09T02:00:00.000Z' }))).toBe('accepted');
  });
});

describe('what is said to be possible on a notice', () => {
  const answering = (state: Notice) => {
    const actions = notice.availableActions(state, { actor: people.province, now: TUESDAY, related: {} });
    return actions.map(({ type, whyNot }) => [type, whyNot?.code]);
  };

  it('is an answer, as long as an objection waits for one', () => {
    expect(answering(running())).toEqual([['handle-objection', 'objection-not-found']]);
    expect(answering(objected())).toEqual([['handle-objection', undefined]]);
    const given = { now: SEPTEMBER, applications: [onNotice(ready(ONE, 'advanced'))] };
    const handled = after([publish], [object(), fromPublic], [answer(), given]);
    expect(answering(handled)).toEqual([['handle-objection', 'objection-handled']]);
  });

  it('offers the public nothing here: an objection names its item on the public page', () => {
    expect(notice.availableActions(running(), { actor: anyone, now: TUESDAY, related: {} })).toEqual([]);
  });
});

describe('the clocks of a notice', () => {
  it('end it by the platform’s hand, and stop while an objection waits for the authority', () => {
    expect(notice.clocks(notice.initial, noCalendar)).toEqual([]);
    expect(notice.clocks(running(), noCalendar)).toMatchObject([
      { name: 'notice', dueOn: '2026-08-17', stopped: false, onExpiry: 'close-notice' },
    ]);
    expect(notice.clocks(objected(), noCalendar)).toMatchObject([
      { name: 'notice', stopped: true },
      {
        name: 'objection-o-1',
        startedOn: '2026-08-11',
        dueOn: '2026-09-01',
        waitsFor: 'authority',
        onExpiry: null,
      },
    ]);
  });
});

describe('what each may see of it', () => {
  it('tells who objected to the body that handles it, and to nobody else', () => {
    expect(handles(people.province, objected())).toBe(true);
    expect(notice.view(people.province, objected()).objections[0]?.objector).toEqual(objector);
    for (const actor of [people.applicant, people.city, people.miit, people.auditor, people.platform]) {
      expect(notice.view(actor, objected()).objections).toMatchObject([{ id: 'o-1', objector: null }]);
    }
  });

  it('gives what was sent along to the body that handles it alone: a hash would prove whose file it is', () => {
    expect(notice.view(people.province, objected()).objections[0]?.evidence).toHaveLength(1);
    for (const actor of [people.applicant, people.city, people.miit, people.auditor, people.platform])
      expect(notice.view(actor, objected()).objections).toMatchObject([{ id: 'o-1', evidence: [] }]);
  });

  it('tells other enterprises, experts and the public nothing of what was objected', () => {
    for (const actor of [people.stranger, expert(1), anyone])
      expect(notice.view(actor, objected()).objections).toEqual([]);
  });

  it('lists it where all its items belong', () => {
    const { enterprise, province, city } = factory;
    expect(notice.summary(running())).toMatchObject({ tier: 'advanced', enterprise, province, city });
    expect(notice.summary(notice.initial)).toEqual({ phase: 'none', title: '', campaignId: '' });
  });
});
