import { describe, expect, it } from '@jest/globals';
import { type AggregateName, aggregateNamed, aggregateOf, aggregates } from '../../src/aggregates.js';
import { type Rule } from '../../src/policy/rules.js';
import { candidates } from './candidates.js';
import { deviationsIn, offeredElsewhere } from './equivalence.js';
import { everything, explorations } from './everything.js';

/** Worlds of one exploration that are looked at: all of them where many histories are asked for. */
const AT_MOST = process.env['TIDU_HISTORIES'] === undefined ? 60 : Infinity;

describe.each(Object.keys(explorations))('in the course %s', (name) => {
  it('exactly what would be accepted is said to be possible', () => {
    const worlds = everything()[name]?.worlds ?? [];
    const every = Math.max(1, Math.ceil(worlds.length / AT_MOST));
    const looked = worlds.filter((_, index) => index % every === 0);
    expect([...new Set(looked.flatMap((world) => deviationsIn(world)))]).toEqual([]);
  }, 600_000);
});

it('no act is forgotten: each has a candidate somewhere', () => {
  const tried = new Set<string>();
  for (const { worlds } of Object.values(everything())) {
    for (const world of worlds) {
      for (const stream of Object.keys(world.states)) {
        const thing = aggregateOf(stream);
        if (thing === null) continue;
        for (const { type } of candidates(world, thing.aggregate, thing.id)) tried.add(type);
      }
    }
  }
  const rules = (Object.keys(aggregates) as AggregateName[]).flatMap((name) =>
    Object.entries<Rule>(aggregateNamed(name).rules),
  );
  // What a thing would be about before it is there, only its command says.
  const begun = rules.filter(([, { phases }]) => phases.some((phase) => phase !== 'none'));
  const untried = begun.map(([type]) => type).filter((type) => !tried.has(type));
  expect([...untried].sort()).toEqual([...offeredElsewhere].sort());
}, 120_000);
