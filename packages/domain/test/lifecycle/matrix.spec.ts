import { describe, expect, it } from '@jest/globals';
import { type Tier, tiers } from '@tidu/criteria';
import { type AggregateName } from '../../src/aggregates.js';
import { type Actor } from '../../src/core/actor.js';
import { ruleRefusal, type Subject } from '../../src/policy/authorize.js';
import { permissionMatrix } from '../../src/permissions.js';
import { people } from '../people.js';
import { phasesOf } from './diagrams.js';
import {
  chair,
  type Channel,
  channels,
  decides,
  endorses,
  expected,
  local,
  type Name,
  nobody,
  oversees,
} from './expected.js';

const others = {
  otherGroup: { id: 'other-group', role: 'group', unit: '91110000100011111X' },
  seated: { id: 'seated', role: 'expert' },
  tied: { id: 'tied', role: 'expert' },
  silent: { id: 'silent', role: 'expert' },
  anyone: { id: 'anyone', role: 'public' },
} as const satisfies Record<string, Actor>;
const everybody: Readonly<Record<Name, Actor>> = { ...people, ...others };
const names = Object.keys(everybody) as Name[];

/** A thing of a tier in Wuxi on a channel; three experts sit on it, one with a tie and one who has not declared yet. */
function thing(tier: Tier, channel: Channel): Subject {
  return {
    tier,
    enterprise: people.applicant.enterprise,
    province: '320000',
    city: '320206',
    ...(channel === 'a group’s' ? { group: 'xpcc', unit: 'xpcc' } : { unit: '320000' }),
    assigned: ['seated', 'tied', 'silent'],
    conflicted: ['tied'],
    undeclared: ['silent'],
  };
}

const aggregates = Object.keys(expected) as AggregateName[];
const courses = aggregates.flatMap((name) =>
  tiers.flatMap((tier) => channels.map((channel) => ({ name, tier, channel }))),
);

describe('the expectations', () => {
  it('name every command of every aggregate', () => {
    for (const name of Object.keys(permissionMatrix.rules) as AggregateName[])
      expect(Object.keys(expected[name])).toEqual(Object.keys(permissionMatrix.rules[name]));
  });
  it('know who decides what', () => {
    const region = channels[0];
    expect(tiers.map((tier) => decides(tier, region))).toEqual([
      ['city', 'province'],
      ['province'],
      ['miit'],
      ['miit'],
    ]);
    expect(tiers.map((tier) => chair(tier, channels[1]))).toEqual([[], ['xpcc'], ['miit'], ['miit']]);
    expect([local('pioneer', region), nobody('basic', region)]).toEqual([[], []]);
    expect(endorses('basic', channels[1])).toEqual([]);
    expect(oversees('basic', channels[1])).toEqual(['xpcc']);
  });
});

describe.each(courses)('$name at the $tier tier on $channel channel', ({ name, tier, channel }) => {
  const wording = { thing: { zh: '', en: '' }, phases: phasesOf(name) };
  const phases = Object.keys(wording.phases);
  const rules = permissionMatrix.rules[name];

  /** What one person must be told about one command in one phase. */
  function right(command: string, who: Name, phase: string): string {
    const cell = expected[name][command];
    if (cell === undefined) return 'not-permitted';
    const isHindered = cell.works === true && (who === 'tied' || who === 'silent');
    if (!cell.who(tier, channel).includes(who) && !isHindered) return 'not-permitted';
    if (!cell.phases.includes(phase)) return 'wrong-phase';
    if (!isHindered) return 'allowed';
    return who === 'tied' ? 'conflicted' : 'interests-undeclared';
  }

  it('every command of every person in every phase', () => {
    const subject = thing(tier, channel);
    const wrong = Object.entries(rules).flatMap(([command, rule]) =>
      phases.flatMap((phase) =>
        names.flatMap((who) => {
          const refusal = ruleRefusal(rule, wording, everybody[who], { ...subject, phase });
          const code = refusal?.code ?? 'allowed';
          const wanted = right(command, who, phase);
          return code === wanted ? [] : [`${who} × ${command} × ${phase}: ${code}, not ${wanted}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
