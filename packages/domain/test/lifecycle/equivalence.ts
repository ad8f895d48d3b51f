import { type AggregateName, aggregateNamed, aggregateOf } from '../../src/aggregates.js';
import { availableActions, relatedForActions } from '../../src/available-actions.js';
import { type Actor } from '../../src/core/actor.js';
import { type StreamRef, type Summary } from '../../src/frame/aggregate.js';
import { type AvailableAction } from '../../src/frame/available-action.js';
import { colleagueOf } from '../journey.js';
import { expert, people } from '../people.js';
import { candidates, opensToKnownSeed } from './candidates.js';
import { campaignDeviations, linkedDeviations } from './linked.js';
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
    const actions = actionsIn(world, name, id, actor);
    const open = new Set(actions.flatMap(({ type, whyNot }) => (whyNot === null ? [type] : [])));
    const elsewhere = [
      ...linkedDeviations(world, name, id, actor, actions),
      ...(name === 'factory' ? campaignDeviations(world, id, actor) : []),
      ...askedInVain(world, name, id, actor, actions, acts),
      ...wordy(actions).map((text) => `${name}: ${text}`),
    ];
    const own = types.flatMap((type) => {
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
    return [...own, ...elsewhere];
  });
}

/** Commands that are accepted although they do not say what is asked. */
function askedInVain(
  world: World,
  name: AggregateName,
  id: string,
  actor: Actor,
  actions: readonly AvailableAction[],
  acts: readonly { readonly type: string }[],
): string[] {
  return actions.flatMap(({ type, asks = [] }) => {
    if (asks.length === 0) return [];
    const silent = acts.filter(
      (command) => command.type === type && asks.some(({ path }) => !says(command, path)),
    );
    const taken = silent.some(
      (command) =>
        carryOut(world, { aggregate: name, id, command, actor } as Parameters<typeof carryOut>[1]).ok,
    );
    return taken ? [`${name}: ${type} is accepted without what it asks for`] : [];
  });
}

/** Whether a command says something at a place such as `$.findings.base/3`; a word on a paragraph holds for its clauses. */
function says(command: object, path: string): boolean {
  const [field = '', key] = path.replace(/^\$\./, '').split(/\.(.*)/s);
  const said = (command as Record<string, unknown>)[field];
  if (key === undefined) return said !== undefined;
  return Object.keys(said ?? {}).some((one) => key === one || key.startsWith(`${one}/`));
}

/** Reasons that speak of an attempt, though nobody has tried. */
function wordy(actions: readonly AvailableAction[]): string[] {
  return actions.flatMap(({ type, whyNot }) =>
    whyNot !== null && ATTEMPTED.test(whyNot.zh + whyNot.en) ? [`${type}: ${whyNot.zh} ${whyNot.en}`] : [],
  );
}

const ATTEMPTED =
  /任何改动|未作改动|未提交。|未保存|均已保存|nothing was|was not (submitted|saved|recorded)|is kept/i;

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
