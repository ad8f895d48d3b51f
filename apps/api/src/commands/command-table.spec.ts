import { describe, expect, it } from '@jest/globals';
import { commandNames } from '@tidu/application';
import { permissionMatrix } from '@tidu/domain';
import { changeAt, openingAt, pathOf, routedCommands } from './command-at.js';
import { commandTable, plurals } from './command-table.js';

/** Whether another controller gives it, with more than the command to see to. */
function isOfAController(name: string): boolean {
  const way = Object.entries(commandTable).find(([known]) => known === name)?.[1];
  return way?.kind === 'elsewhere' && way.by.endsWith('Controller');
}

describe('the table of commands', () => {
  it('names every command of the domain, and no other', () => {
    expect(Object.keys(commandTable).sort()).toEqual([...commandNames].sort());
  });

  it('gives a route to what people may do, and none to what is the platform’s alone', () => {
    const routed = new Set(routedCommands.map(({ aggregate, type }) => `${aggregate}.${type}`));
    const rules = Object.entries(permissionMatrix.rules).flatMap(([aggregate, ofOne]) =>
      Object.entries(ofOne).map(([type, { grants }]) => ({ name: `${aggregate}.${type}`, grants })),
    );
    const isOutside = ({ role }: { readonly role: string }) => role === 'system' || role === 'public';
    const forPeople = rules
      .filter(({ grants }) => !grants.every(isOutside))
      .map(({ name }) => name)
      .filter((name) => !isOfAController(name));
    expect([...routed].sort()).toEqual(forPeople.sort());
  });

  it('gives each command a path of its own', () => {
    const paths = routedCommands.map((command) => pathOf(command, '{id}'));
    expect(new Set(paths).size).toBe(paths.length);
    expect(new Set(Object.values(plurals)).size).toBe(Object.values(plurals).length);
  });
});

describe('a path', () => {
  it('leads to its command', () => {
    expect(changeAt('applications', 'submit')).toMatchObject({ aggregate: 'application', type: 'submit' });
    expect(changeAt('re-evaluations', 'keep-title')).toMatchObject({ aggregate: 're-evaluation' });
    expect(openingAt('public-notices')).toMatchObject({ aggregate: 'notice', type: 'publish-notice' });
  });

  it.each([
    ['nothing', 'submit'],
    ['applications', 'approve'],
    ['applications', 'lapse'],
    ['applications', 'open-application'],
    ['applications', 'attach-evidence'],
    ['__proto__', 'constructor'],
  ])('that no command has is not found: %s, %s', (plural, type) => {
    expect(() => changeAt(plural, type)).toThrow(expect.objectContaining({ status: 404 }));
  });

  it.each(['nothing', 'factories', 'constructor'])(
    'on which nothing is opened here is not found: %s',
    (plural) => {
      expect(() => openingAt(plural)).toThrow(expect.objectContaining({ status: 404 }));
    },
  );
});
