import { type paths } from '@tidu/contracts';

interface Json<Body> {
  readonly content: { readonly 'application/json': Body };
}

/** What a path answers to who reads it, as the API describes itself. */
export type AnswerOf<Path extends keyof paths> = paths[Path] extends {
  readonly get: { readonly responses: { readonly 200: Json<infer Body> } };
}
  ? Body
  : never;

/** What a path takes from who gives a command. */
export type BodyOf<Path extends keyof paths> = paths[Path] extends {
  readonly post: { readonly requestBody: Json<infer Body> };
}
  ? Body
  : never;

/** What is opened and moved on under a path of its own. */
export type Kind =
  | 'applications'
  | 're-evaluations'
  | 'recommendations'
  | 'draws'
  | 'public-notices'
  | 'revocations'
  | 'appeals';

type CommandPath<Of extends Kind> = Extract<keyof paths, `/api/${Of}/{id}/${string}`>;
/** The commands on a thing of a kind. */
export type CommandOn<Of extends Kind> =
  CommandPath<Of> extends `/api/${Of}/{id}/${infer Command}` ? Command : never;
export type BodyOn<Of extends Kind, Command extends CommandOn<Of>> = BodyOf<
  Extract<keyof paths, `/api/${Of}/{id}/${Command}`>
>;
export type OpeningOf<Of extends Kind> = BodyOf<`/api/${Of}`>;
