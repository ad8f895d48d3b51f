import { describe, expect, it } from '@jest/globals';
import { aggregateOf } from '../../src/aggregates.js';
import { type Actor } from '../../src/core/actor.js';
import { permissionMatrix } from '../../src/permissions.js';
import { colleagueOf } from '../journey.js';
import { expert, people } from '../people.js';
import { actionsIn, offeredElsewhere } from './equivalence.js';
import { everything, explorations } from './everything.js';
import { type Act, carryOut, phaseOf, stateIn, type World } from './world.js';

const experts = [expert(0), ...['t0', 't1', 'm0', 'e'].map((id): Actor => ({ id, role: 'expert' }))];
const everybody: readonly Actor[] = [
  ...Object.values(people),
  colleagueOf(people.province),
  colleagueOf(people.miit),
  { id: 'anyone', role: 'public' },
  ...experts,
];
const POLICY = ['not-permitted', 'wrong-phase', 'conflicted', 'interests-undeclared'];

/** The acts an actor is offered on a thing and not turned away from by the policy. */
function offered(world: World, { aggregate, id }: Act, actor: Actor): readonly string[] {
  return actionsIn(world, aggregate, id, actor)
    .filter(({ whyNot }) => !POLICY.includes(whyNot?.code ?? ''))
    .map(({ type }) => type);
}

/** The first world in which things stand in the phases they do. */
function perPhases(worlds: readonly World[]): World[] {
  const first = new Map<string, World>();
  for (const world of worlds) {
    const key = Object.entries(world.states).map(([stream, state]) => {
      const name = aggregateOf(stream)?.aggregate;
      return name === undefined ? '' : phaseOf(name, state);
    });
    if (!first.has(key.join(' '))) first.set(key.join(' '), world);
  }
  return [...first.values()];
}

describe.each(Object.keys(explorations))('the course %s', (name) => {
  it('offers everyone exactly what the policy does not turn away', () => {
    const wrong = new Set<string>();
    for (const world of perPhases(everything()[name]?.worlds ?? [])) {
      const tries = explorations[name]?.tries(world) ?? [];
      const acts = tries.flatMap((one) => ('actor' in one ? [one] : one.map((act) => act(world))));
      for (const act of acts) {
        const { aggregate, id, command } = act;
        // What a thing is about is known before it is opened only from the command that opens it.
        if (permissionMatrix.rules[aggregate][command.type]?.phases.includes('none') === true) continue;
        if (offeredElsewhere.includes(command.type)) continue;
        const state = stateIn(world, aggregate, id);
        const phase = phaseOf(aggregate, state);
        if (phase === 'none') continue;
        for (const actor of everybody) {
          const outcome = carryOut(world, { ...act, actor });
          const isTurnedAway = !outcome.ok && POLICY.includes(outcome.refusal.code);
          if (offered(world, act, actor).includes(command.type) === isTurnedAway)
            wrong.add(`${actor.id} × ${command.type} × ${phase}`);
        }
      }
    }
    expect([...wrong]).toEqual([]);
  });
});
