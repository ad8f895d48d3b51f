import { describe, expect, it } from '@jest/globals';
import { type AggregateName, aggregateNamed, aggregateOf } from '../../src/aggregates.js';
import { availableActions, relatedForActions } from '../../src/available-actions.js';
import { type Actor } from '../../src/core/actor.js';
import { type StreamRef } from '../../src/frame/aggregate.js';
import { colleagueOf } from '../journey.js';
import { expert, people } from '../people.js';
import { candidates } from './candidates.js';
import { everything, explorations } from './everything.js';
import { carryOut, phaseOf, stateIn, type World } from './world.js';

const experts = [expert(0), ...['t0', 't1', 'm0', 'e'].map((id): Actor => ({ id, role: 'expert' }))];
const everybody: readonly Actor[] = [
  ...Object.values(people),
  colleagueOf(people.province),
  colleagueOf(people.miit),
  { id: 'anyone', role: 'public' },
  ...experts,
];

/** The aggregates whose every refusal that no command can avoid is a precondition. */
const extracted: readonly AggregateName[] = ['application', 'factory', 're-evaluation'];
/** What only the platform does, with what it computed. */
const computed: readonly string[] = ['record-evaluation', 'record-re-evaluation'];
/** Worlds of one exploration that are looked at: all of them where many histories are asked for. */
const AT_MOST = process.env['TIDU_HISTORIES'] === undefined ? 60 : Infinity;

/** The acts open to an actor on a thing, as the API would ask for them. */
function actionsIn(world: World, name: AggregateName, id: string, actor: Actor) {
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

/** Where what is said to be open is not what would be accepted. */
function deviations(
  world: World,
  name: AggregateName,
  id: string,
  acts: readonly { type: string }[],
): string[] {
  const phase = phaseOf(name, stateIn(world, name, id));
  const tried = [...new Set(acts.map(({ type }) => type))].filter((type) => !computed.includes(type));
  return everybody.flatMap((actor) => {
    const open = new Set(
      actionsIn(world, name, id, actor)
        .filter(({ whyNot }) => whyNot === null)
        .map(({ type }) => type),
    );
    const accepted = new Set(
      acts.flatMap((command) => {
        const act = { aggregate: name, id, command, actor } as Parameters<typeof carryOut>[1];
        return carryOut(world, act).ok ? [command.type] : [];
      }),
    );
    return tried
      .filter((type) => open.has(type) !== accepted.has(type))
      .map(
        (type) =>
          `${actor.id} × ${type} × ${phase}: ${open.has(type) ? 'offered, refused' : 'accepted, not offered'}`,
      );
  });
}

describe.each(Object.keys(explorations))('in the course %s', (name) => {
  it('exactly what would be accepted is said to be possible', () => {
    const wrong = new Set<string>();
    const worlds = everything()[name]?.worlds ?? [];
    const every = Math.max(1, Math.ceil(worlds.length / AT_MOST));
    for (const world of worlds.filter((_, index) => index % every === 0)) {
      for (const stream of Object.keys(world.states)) {
        const thing = aggregateOf(stream);
        if (thing === null || !extracted.includes(thing.aggregate)) continue;
        const { aggregate, id } = thing;
        if (phaseOf(aggregate, stateIn(world, aggregate, id)) === 'none') continue;
        for (const deviation of deviations(world, aggregate, id, candidates(world, aggregate, id)))
          wrong.add(`${aggregate}: ${deviation}`);
      }
    }
    expect([...wrong]).toEqual([]);
  }, 120_000);
});

it('no act is forgotten: each has a candidate somewhere', () => {
  const tried = new Set<string>();
  for (const { worlds } of Object.values(everything())) {
    for (const world of worlds) {
      for (const stream of Object.keys(world.states)) {
        const thing = aggregateOf(stream);
        if (thing === null || !extracted.includes(thing.aggregate)) continue;
        for (const { type } of candidates(world, thing.aggregate, thing.id)) tried.add(type);
      }
    }
  }
  const commands = extracted.flatMap((name) => Object.keys(aggregateNamed(name).rules));
  const openers = ['open-application', 'register-factory', 'convert-title'];
  expect(commands.filter((type) => !tried.has(type) && !openers.includes(type))).toEqual([
    'record-re-evaluation',
  ]);
}, 120_000);
