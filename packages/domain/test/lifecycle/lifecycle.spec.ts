import { describe, expect, it } from '@jest/globals';
import { type AggregateName } from '../../src/aggregates.js';
import { permissionMatrix } from '../../src/permissions.js';
import { ofOldRecords, phasesOf } from './diagrams.js';
import { everything, movesOf } from './everything.js';
import { type Explored } from './explore.js';
import { phaseOf, type World } from './world.js';
// In one file with these, so that everything is explored once.
import './document.suite.js';
import './offers.suite.js';

/** Where each aggregate comes to its end, written down by hand. */
const terminal: Readonly<Record<AggregateName, readonly string[]>> = {
  enterprise: ['registered'],
  factory: ['registered'],
  campaign: ['open'],
  application: ['awarded', 'self-assessed', 'withdrawn', 'lapsed'],
  recommendation: [],
  'expert-pool': ['open'],
  draw: ['drawn', 'abandoned'],
  notice: ['closed'],
  appeal: ['upheld', 'rejected', 'declined', 'withdrawn'],
  're-evaluation': ['kept', 'revocation-proposed'],
  revocation: ['dropped', 'superseded'],
  change: ['kept', 'cancelled', 'withdrawn'],
  edition: ['retired'],
  'role-grant': [],
  calendar: [],
};
/** Where an end may still be put aside by an appeal. */
const appealable = ['refused', 'not-accepted', 'downgraded', 'published'];
const names = Object.keys(terminal) as AggregateName[];

function moves() {
  return movesOf(Object.values(everything()));
}

describe.each(names)('%s', (name) => {
  const phases = () => Object.keys(phasesOf(name)).filter((phase) => !ofOldRecords[name]?.includes(phase));

  it('has no rule that lets nobody ever do anything', () => {
    const done = new Set(
      moves()
        .filter(({ aggregate, by }) => aggregate === name && by.aggregate === name)
        .map(({ by, from }) => `${by.command} while ${from}`),
    );
    const cells = Object.entries(permissionMatrix.rules[name]).flatMap(([command, rule]) =>
      rule.phases.map((phase) => `${command} while ${phase}`),
    );
    expect(cells.filter((cell) => !done.has(cell))).toEqual([]);
    expect([...done].filter((cell) => !cells.includes(cell))).toEqual([]);
  });

  it('reaches every phase there is', () => {
    const reached = new Set(moves().flatMap(({ aggregate, to }) => (aggregate === name ? [to] : [])));
    expect(phases().filter((phase) => phase !== 'none' && !reached.has(phase))).toEqual([]);
  });

  it('ends where it is meant to end and nowhere else', () => {
    const left = new Set(
      moves().flatMap(({ aggregate, from, to }) => (aggregate === name && from !== to ? [from] : [])),
    );
    expect(phases().filter((phase) => !left.has(phase))).toEqual(terminal[name]);
  });
});

/** Giving up is a way out, not a way on. */
const givingUp = ['withdraw', 'lapse', 'withdraw-appeal', 'withdraw-change'];

/** The worlds from which no world comes into reach that is as wanted, though nobody gives up. */
function stuck({ worlds, steps }: Explored, isEnd: (world: World) => boolean): World[] {
  const ends = new Set(worlds.flatMap((world, index) => (isEnd(world) ? [index] : [])));
  for (let grown = true; grown;) {
    grown = false;
    for (const { from, to, command } of steps) {
      if (ends.has(from) || !ends.has(to) || givingUp.includes(command)) continue;
      ends.add(from);
      grown = true;
    }
  }
  return worlds.filter((_, index) => !ends.has(index));
}

it.each([
  ['basic', 'application'],
  ['advanced', 'application'],
  ['excellent', 'application'],
  ['pioneer', 'application'],
  ['holding', 're-evaluation'],
  ['revoking', 'revocation'],
  ['changing', 'change'],
  ['drawing', 'draw'],
  ['noticing', 'notice'],
  ['appealing before a panel', 'appeal'],
] as const)('%s: from everywhere an end can be reached without giving up', (course, name) => {
  const ends = [...terminal[name], ...appealable];
  const standsIn = (world: World): string[] =>
    Object.entries(world.states).flatMap(([stream, state]) =>
      stream.startsWith(`${name}-`) ? [phaseOf(name, state)] : [],
    );
  const explored = everything()[course];
  const left = stuck(explored ?? { worlds: [], moves: [], steps: [] }, (world) =>
    standsIn(world).some((phase) => ends.includes(phase)),
  );
  expect(left.flatMap((world) => standsIn(world))).toEqual([]);
});
