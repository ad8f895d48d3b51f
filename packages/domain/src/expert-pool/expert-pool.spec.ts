import { describe, expect, it } from '@jest/globals';
import { enrolled, MONDAY, poolAfter, profile } from '../../test/drawing.js';
import { people } from '../../test/people.js';
import { type Actor } from '../core/actor.js';
import { type ExpertPoolCommand } from './commands.js';
import { type ExpertPoolEvent, type StandingInterest } from './events.js';
import { expertPoolFile } from './aggregate.js';
import { evolveExpertPool } from './evolve.js';
import { type ExpertPool, type ExpertState, expertStateOn, noExpertPool, seatsInYear } from './state.js';

const GROUP = '91330100799655058B';
const EXPERT: Actor = { id: 'e', role: 'expert' };
const establish = (id: string) => ({ type: 'establish-pool', id }) as const;
const enrol = { type: 'enrol-expert', expert: 'e', ...profile } as const;
const suspended = (until: string | null): ExpertPoolEvent => ({
  type: 'expert-pool.expert-suspended',
  data: { expert: 'e', reason: '投诉', on: '2026-07-01', until },
});

function decide(state: ExpertPool, actor: Actor, command: ExpertPoolCommand) {
  return expertPoolFile.decide(command, state, { actor, now: MONDAY, related: {} });
}

/** What becomes of a command: the refusal's code with the places of its faults, or the pool after it. */
function outcome(state: ExpertPool, actor: Actor, command: ExpertPoolCommand): string | ExpertPool {
  const decision = decide(state, actor, command);
  if (decision.ok) return decision.events.reduce(evolveExpertPool, state);
  const { code, issues = [] } = decision.refusal;
  return [code, ...issues.map(({ path }) => path)].join(' ');
}

describe('establish-pool', () => {
  it('is for the ministry, provinces and groups, each its own', () => {
    expect(outcome(noExpertPool, people.province, establish('320000'))).toMatchObject({
      id: '320000',
      phase: 'open',
    });
    expect(outcome(noExpertPool, people.miit, establish('000000'))).toMatchObject({ id: '000000' });
    expect(outcome(noExpertPool, people.xpcc, establish('xpcc'))).toMatchObject({ id: 'xpcc' });
    const group: Actor = { id: 'g', role: 'group', unit: GROUP };
    expect(outcome(noExpertPool, group, establish(GROUP))).toMatchObject({ id: GROUP });
  });

  it.each<[Actor, string]>([
    [people.province, '330000'],
    [people.province, '000000'],
    [people.miit, '320000'],
    [people.city, '320200'],
    [people.xpcc, GROUP],
    [people.applicant, '320000'],
    [people.auditor, '320000'],
  ])('is not for %s: %s', (actor, id) =>
    expect(outcome(noExpertPool, actor, establish(id))).toBe('not-permitted'),
  );

  it('is not for a city, and only once', () => {
    expect(outcome(noExpertPool, people.province, establish('320200'))).toBe('pool-invalid $.id');
    expect(outcome(poolAfter([]), people.province, establish('320000'))).toBe('wrong-phase');
  });
});

describe('enrol-expert and update-expert', () => {
  it('take an expert in once, and change what has changed', () => {
    const pool = outcome(poolAfter([]), people.province, enrol);
    expect(pool).toMatchObject({ experts: { e: { ...profile, id: 'e', suspension: null, drawn: [] } } });
    expect(outcome(poolAfter([enrolled('e')]), people.province, enrol)).toBe('expert-enrolled');
    const moved = { ...enrol, type: 'update-expert', fields: ['35'], employerName: '某研究院' } as const;
    expect(outcome(poolAfter([enrolled('e')]), people.province, moved)).toMatchObject({
      experts: {
        e: {
          fields: ['35'],
          formerEmployments: [
            { employer: null, employerName: '某大学', employerGroup: null, until: '2026-07-20' },
          ],
        },
      },
    });
    expect(
      outcome(poolAfter([enrolled('e')]), people.province, { ...moved, employerName: '某大学' }),
    ).toMatchObject({ experts: { e: { formerEmployments: [] } } });
    expect(outcome(poolAfter([]), people.province, moved)).toBe('expert-not-found');
  });

  it.each<[Partial<typeof profile>, string]>([
    [{ fields: [] }, '$.fields'],
    [{ fields: ['34', '05', '47', 'C34'] }, '$.fields $.fields $.fields'],
    [{ fields: ['06', '46', 'business-operations'] }, ''],
    [{ region: '990000' }, '$.region'],
    [{ region: '3202' }, '$.region'],
    [{ employer: '91320214MA1T0A0B2X' }, '$.employer'],
    [{ employer: GROUP, employerGroup: 'xpcc' }, ''],
    [{ employerName: ' ' }, '$.employerName'],
    [{ employerGroup: '大集团' }, '$.employerGroup'],
    [{ since: '2026-07-21' }, '$.since'],
  ])('name every fault of %j', (differing, faults) => {
    const wrong = { ...enrol, ...differing };
    const expected = faults === '' ? expect.objectContaining({ phase: 'open' }) : `expert-invalid ${faults}`;
    expect(outcome(poolAfter([]), people.province, wrong)).toEqual(expected);
    const update = { ...wrong, type: 'update-expert' } as const;
    expect(outcome(poolAfter([enrolled('e')]), people.province, update)).toEqual(expected);
  });
});

describe('suspend-expert and readmit-expert', () => {
  const suspend = { type: 'suspend-expert', expert: 'e', reason: '投诉', until: null } as const;
  const readmit = { type: 'readmit-expert', expert: 'e', remark: '' } as const;

  it('suspend until a day or until readmission', () => {
    expect(outcome(poolAfter([enrolled('e')]), people.province, suspend)).toMatchObject({
      experts: { e: { suspension: { reason: '投诉', on: '2026-07-20', until: null } } },
    });
    expect(outcome(poolAfter([enrolled('e'), suspended(null)]), people.province, readmit)).toMatchObject({
      experts: { e: { suspension: null } },
    });
  });

  it('refuse what is no change', () => {
    const still = poolAfter([enrolled('e'), suspended('2026-07-20')]);
    const over = poolAfter([enrolled('e'), suspended('2026-07-19')]);
    expect(outcome(still, people.province, suspend)).toBe('expert-suspended');
    expect(outcome(over, people.province, suspend)).toMatchObject({ phase: 'open' });
    expect(outcome(over, people.province, readmit)).toBe('not-suspended');
    expect(outcome(poolAfter([enrolled('e')]), people.province, readmit)).toBe('not-suspended');
    expect(outcome(poolAfter([]), people.province, suspend)).toBe('expert-not-found');
    expect(outcome(poolAfter([]), people.province, readmit)).toBe('expert-not-found');
    const past = { ...suspend, until: '2026-07-19' };
    expect(outcome(poolAfter([enrolled('e')]), people.province, past)).toBe('suspension-invalid $.until');
  });
});

describe('declare-standing-interests', () => {
  const interest: StandingInterest = { kind: 'equity', organisation: GROUP, from: '2020-01-01', to: null };
  const declare = (...interests: StandingInterest[]) =>
    ({ type: 'declare-standing-interests', interests }) as const;
  const pool = poolAfter([enrolled('e')]);

  it('is for the expert, who may also declare to have none; the latest stands', () => {
    const declared = outcome(pool, EXPERT, declare(interest));
    expect(declared).toMatchObject({
      experts: { e: { interests: { declaredOn: '2026-07-20', standing: [interest] } } },
    });
    expect(outcome(declared as ExpertPool, EXPERT, declare())).toMatchObject({
      experts: { e: { interests: { standing: [] } } },
    });
    expect(outcome(pool, people.outsider, declare())).toBe('not-permitted');
    expect(outcome(pool, people.province, declare())).toBe('not-permitted');
  });

  it('names every fault', () => {
    const faulty = declare(
      { ...interest, organisation: ' ' },
      { ...interest, organisation: '91320214MA1T0A0B2X' },
      { ...interest, from: '2026-07-21' },
      { ...interest, to: '2019-12-31' },
      interest,
    );
    expect(outcome(pool, EXPERT, faulty)).toBe(
      'interests-invalid $.interests[0].organisation $.interests[1].organisation $.interests[2].from $.interests[3].to',
    );
  });
});

describe('what the pool remembers of draws', () => {
  const seated = (drawId: string, on: string): ExpertPoolEvent => ({
    type: 'expert-pool.experts-seated',
    data: { drawId, applicationId: 'a', factoryId: 'f', experts: ['e'], alternates: ['x'], on },
  });

  it('is who had a seat and who stood in reserve; only seats are load', () => {
    const { experts } = poolAfter([
      enrolled('e'),
      enrolled('x'),
      seated('1', '2026-01-01'),
      seated('2', '2025-12-31'),
    ]);
    const [expert, alternate] = [experts['e'], experts['x']];
    expect(expert && seatsInYear(expert, '2026')).toBe(1);
    expect(alternate && seatsInYear(alternate, '2026')).toBe(0);
    expect(alternate?.drawn).toHaveLength(2);
  });

  it('is the draw under way, until it has come to an end', () => {
    const under: ExpertPoolEvent = {
      type: 'expert-pool.draw-prepared',
      data: { drawId: '1', targetId: 'a' },
    };
    expect(poolAfter([under]).draws).toEqual({ a: '1' });
    expect(poolAfter([under, seated('1', '2026-01-01')]).draws).toEqual({});
    expect(poolAfter([under, seated('2', '2026-01-01')]).draws).toEqual({ a: '1' });
  });
});

describe('what each may see of a pool', () => {
  const pool = poolAfter([enrolled('e'), enrolled('x')]);

  it('is the own entry for an expert, all of it for officials who may see it', () => {
    expect(Object.keys(expertPoolFile.view(EXPERT, pool).experts)).toEqual(['e']);
    expect(expertPoolFile.view(people.province, pool)).toEqual(pool);
    expect(expertPoolFile.summary(pool)).toEqual({
      phase: 'open',
      title: '江苏省专家库',
      tier: 'advanced',
      province: '320000',
      assigned: ['e', 'x'],
    });
    expect(expertPoolFile.summary(poolAfter([], 'xpcc'))).toMatchObject({ group: 'xpcc', tier: 'advanced' });
    expect(expertPoolFile.summary(poolAfter([], '000000'))).toEqual({
      phase: 'open',
      title: '国家专家库',
      tier: 'excellent',
      assigned: [],
    });
  });

  it('offers commands to the keeper of the pool and to its experts only', () => {
    const keeper = ['enrol-expert', 'update-expert', 'suspend-expert', 'readmit-expert'];
    expect(expertPoolFile.actsOf(people.province, pool)).toEqual(keeper);
    expect(expertPoolFile.actsOf(EXPERT, pool)).toEqual(['declare-standing-interests']);
    for (const actor of [people.miit, people.otherProvince, people.city, people.applicant, people.outsider])
      expect(expertPoolFile.actsOf(actor, pool)).toEqual([]);
  });
});

describe('what is said to be possible in a pool', () => {
  const suspended: ExpertPoolEvent = {
    type: 'expert-pool.expert-suspended',
    data: { expert: 'e', reason: '投诉', on: '2026-07-01', until: null },
  };
  const over = { ...suspended, data: { ...suspended.data, until: '2026-07-10' } } as const;

  it.each<[string, ExpertPoolEvent[], (string | undefined)[], ExpertState | undefined]>([
    ['of nobody', [], ['expert-not-found', 'expert-not-found', 'expert-not-found'], undefined],
    ['of one who can be drawn', [enrolled('e')], [undefined, undefined, 'not-suspended'], 'available'],
    [
      'of one who is suspended',
      [enrolled('e'), suspended],
      [undefined, 'expert-suspended', undefined],
      'suspended',
    ],
    [
      'once a suspension is over',
      [enrolled('e'), over],
      [undefined, undefined, 'not-suspended'],
      'available',
    ],
    ['of both', [enrolled('e'), suspended, enrolled('f')], [undefined, undefined, undefined], 'suspended'],
  ])('%s is what its keeper can do', (_what, events, expected, state) => {
    const pool = poolAfter(events);
    const actions = expertPoolFile.availableActions(pool, {
      actor: people.province,
      now: MONDAY,
      related: {},
    });
    expect(actions.map(({ type, whyNot }) => [type, whyNot?.code])).toEqual([
      ['enrol-expert', undefined],
      ['update-expert', expected[0]],
      ['suspend-expert', expected[1]],
      ['readmit-expert', expected[2]],
    ]);
    const { e } = pool.experts;
    expect(e && expertStateOn(e, '2026-07-20')).toBe(state);
  });
});
