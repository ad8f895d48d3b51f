import { type AggregateName, aggregateNamed, aggregateOf } from '../../src/aggregates.js';
import { availableActions, relatedForActions } from '../../src/available-actions.js';
import { type Actor } from '../../src/core/actor.js';
import { type StreamRef, type Summary } from '../../src/frame/aggregate.js';
import { colleagueOf } from '../journey.js';
import { expert, people } from '../people.js';
import { candidates, opensToKnownSeed } from './candidates.js';
import { carryOut, phaseOf, stateIn, type World } from './world.js';

const strangers: readonly Actor[] = [
  ...Object.values(people),
  colleagueOf(people.province),
  colleagueOf(people.miit),
  { id: 'anyone', role: 'public' },
  ...[expert(0), ...['t0', 't1', 'm0', 'e'].map((id): Actor => ({ id, role: 'expert' }))],
];

/** Acts that are offered where their command is made up, for only the command says what they are about. */
export const offeredElsewhere: readonly string[] = [
  'convert-title',
  'affiliate-enterprise',
  'file-objection',
];

/**
 * Where what is said to be open on a thing is not what would be accepted: for each person and command, open means that
 * some command of the type is accepted. What was never begun has no acts of its own.
 */
export function deviations(world: World, name: AggregateName, id: string): string[] {
  const state = stateIn(world, name, id);
  const phase = phaseOf(name, state);
  if (phase === 'none') return [];
  const acts = candidates(world, name, id);
  const types = [...new Set(acts.map(({ type }) => type))];
  return peopleOf(aggregateNamed(name).summary(state), state).flatMap((actor) => {
    const open = new Set(
      actionsIn(world, name, id, actor).flatMap(({ type, whyNot }) => (whyNot === null ? [type] : [])),
    );
    return types.flatMap((type) => {
      if (type === 'reveal-seed' && !opensToKnownSeed(stateIn(world, 'draw', id), actor.id)) return [];
      const isAccepted = acts.some(
        (command) =>
          command.type === type &&
          carryOut(world, { aggregate: name, id, command, actor } as Parameters<typeof carryOut>[1]).ok,
      );
      return isAccepted === open.has(type)
        ? []
        : [
            `${name}: ${actor.role} ${actor.id} × ${type} × ${phase}: ${isAccepted ? 'accepted, not offered' : 'offered, refused'}`,
          ];
    });
  });
}

/** The deviations on everything there is in a world, or on some of it. */
export function deviationsIn(world: World, streams = Object.keys(world.states)): string[] {
  return streams.flatMap((stream) => {
    const thing = aggregateOf(stream);
    return thing === null ? [] : deviations(world, thing.aggregate, thing.id);
  });
}

/** The acts open to an actor on a thing, as the API would ask for them. */
export function actionsIn(world: World, name: AggregateName, id: string, actor: Actor) {
  const state = stateIn(world, name, id);
  const read = (ref: StreamRef) => stateIn(world, ref.aggregate as AggregateName, ref.id);
  const streams = Object.entries(relatedForActions(name, actor, state));
  const related = Object.fromEntries(
    streams.flatMap(([key, ref]) =>
      ref === undefined ? [] : [[key, 'aggregate' in ref ? read(ref) : ref.map(read)]],
    ),
  );
  return availableActions(name, state, related, { actor, now: world.now });
}

/** Who might do something with a thing: those of its place, its experts, who acted on it before, and strangers. */
function peopleOf({ enterprise, province, city, group, unit, assigned }: Summary, state: unknown): Actor[] {
  const ofIts: Actor[] = [
    ...(enterprise === undefined ? [] : [{ id: 'its-applicant', role: 'enterprise' as const, enterprise }]),
    ...(city === undefined ? [] : [{ id: 'its-city', role: 'city' as const, region: city }]),
    ...(group === undefined ? [] : [{ id: 'its-group', role: 'group' as const, unit: group }]),
    ...(unit === undefined ? [] : [{ id: 'its-unit', role: 'group' as const, unit }]),
    ...(assigned ?? []).map((id): Actor => ({ id, role: 'expert' })),
  ];
  const officials = ['its-official', ...actedOn(state)].flatMap((id): Actor[] => [
    { id, role: 'miit' },
    ...(province === undefined ? [] : [{ id, role: 'province' as const, region: province }]),
  ]);
  return [...ofIts, ...officials, ...strangers];
}

/** The accounts a state names as those who acted. */
function actedOn(state: unknown): string[] {
  const named = /"(?:by|openedBy|recordedBy|decidedBy|proposedBy|refusedBy|preparedBy)":"([^"]+)"/g;
  return [...new Set([...JSON.stringify(state).matchAll(named)].flatMap(([, id]) => id ?? []))].slice(0, 3);
}
