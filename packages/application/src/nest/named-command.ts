import { type Type } from '@nestjs/common';
import { Command } from '@nestjs/cqrs';
import { commandNameOf, commandNames } from '../command-name.js';
import { type CommandRequest, type Execution } from '../request.js';

/** A command of the domain on the bus. */
export abstract class NamedCommand extends Command<Execution> {
  constructor(readonly request: CommandRequest) {
    super();
  }
}

export type NamedCommandClass = Type<NamedCommand>;

/**
 * One class for each name: the bus tells commands apart by their classes, and says the name where it speaks of one.
 * Throws where a name stands twice: a command has one handler.
 */
export function classesNamed(names: readonly string[]): ReadonlyMap<string, NamedCommandClass> {
  const classes = new Map<string, NamedCommandClass>();
  for (const name of names) {
    if (classes.has(name)) throw new Error(`two handlers for the command ${name}`);
    const Named = class extends NamedCommand {};
    Object.defineProperty(Named, 'name', { value: name });
    classes.set(name, Named);
  }
  return classes;
}

/** The classes of all commands of the domain. Nobody outside sees them, so nobody outside can handle one. */
export const commandClasses = classesNamed(commandNames);

/** A request as a command for the bus: `bus.execute(onBus(request))`. Throws where no command has its name. */
export function onBus(request: CommandRequest): Command<Execution> {
  const name = commandNameOf(request);
  const Named = commandClasses.get(name);
  if (Named === undefined) throw new TypeError(`no command is called ${name}`);
  return new Named(request);
}
