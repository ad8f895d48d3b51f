import { type AddressedCommand, type AggregateName, permissionMatrix } from '@tidu/domain';

type TypeOn<Name extends AggregateName> = Extract<AddressedCommand, { aggregate: Name }>['command']['type'];

/** What a command (命令) is called everywhere outside its decider: its aggregate and its type, as in `application.submit`. */
export type CommandName = { [Name in AggregateName]: `${Name}.${TypeOn<Name>}` }[AggregateName];

/** The name of every command of the domain. Each has a rule: without one, nobody may give it. */
export const commandNames: readonly CommandName[] = Object.entries(permissionMatrix.rules).flatMap(
  ([aggregate, rules]) => Object.keys(rules).map((type) => `${aggregate}.${type}` as CommandName),
);

/** The name of a command. */
export function commandNameOf({ aggregate, command }: AddressedCommand): CommandName {
  return `${aggregate}.${command.type}` as CommandName;
}
