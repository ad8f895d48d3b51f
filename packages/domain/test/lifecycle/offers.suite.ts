import { describe, expect, it } from '@jest/globals';
import { aggregateOf, type CaseFileName, caseFileNamed, caseFiles } from '../../src/aggregates.js';
import { type Application, subjectOf } from '../../src/application/state.js';
import { applicationCommandsOpenTo } from '../../src/application/policy.js';
import { caseCommandsOpenTo } from '../../src/frame/case-file.js';
import { type Actor } from '../../src/core/actor.js';
import { permissionMatrix } from '../../src/permissions.js';
import { reEvaluationRefusalOf } from '../../src/re-evaluation/policy.js';
import { type ReEvaluation } from '../../src/re-evaluation/state.js';
import { type ReEvaluationCommandType } from '../../src/re-evaluation/rules.js';
import { colleagueOf } from '../journey.js';
import { expert, people } from '../people.js';
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

/** What the page would offer an actor on a thing; null for what has no page of its own. */
function offered({ aggregate }: Act, state: unknown, actor: Actor): readonly string[] | null {
  if (aggregate === 'application') return applicationCommandsOpenTo(actor, subjectOf(state as Application));
  if (aggregate === 're-evaluation') {
    const commands = Object.keys(permissionMatrix.rules[aggregate]) as ReEvaluationCommandType[];
    return commands.filter((type) => reEvaluationRefusalOf(type, actor, state as ReEvaluation) === null);
  }
  return aggregate in caseFiles
    ? caseCommandsOpenTo(caseFileNamed(aggregate as CaseFileName), actor, state)
    : null;
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
        const state = stateIn(world, aggregate, id);
        const phase = phaseOf(aggregate, state);
        if (phase === 'none') continue;
        for (const actor of everybody) {
          const outcome = carryOut(world, { ...act, actor });
          const isTurnedAway = !outcome.ok && POLICY.includes(outcome.refusal.code);
          if (offered(act, state, actor)?.includes(command.type) === isTurnedAway)
            wrong.add(`${actor.id} × ${command.type} × ${phase}`);
        }
      }
    }
    expect([...wrong]).toEqual([]);
  });
});
