import { type BodyOf, type CommandPath } from '@tidu/contracts';

/** What is opened and moved on under a path of its own. */
export type Kind =
  | 'applications'
  | 're-evaluations'
  | 'recommendations'
  | 'draws'
  | 'public-notices'
  | 'revocations'
  | 'appeals';

/** The commands on a thing of a kind. */
export type CommandOn<Of extends Kind> =
  Extract<CommandPath, `/api/${Of}/{id}/${string}`> extends `/api/${Of}/{id}/${infer Command}`
    ? Command
    : never;
/** Where a command on a thing of a kind goes. */
export type PathOn<Of extends Kind, Command extends CommandOn<Of>> = Extract<
  CommandPath,
  `/api/${Of}/{id}/${Command}`
>;
export type BodyOn<Of extends Kind, Command extends CommandOn<Of>> = BodyOf<PathOn<Of, Command>>;
export type OpeningOf<Of extends Kind> = BodyOf<`/api/${Of}`>;
