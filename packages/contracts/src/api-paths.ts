import { type paths } from './openapi.gen.js';
import { type Page } from './lists/page.js';
import { type Receipt } from './problem.js';

/** The methods that the API offers. */
export type Verb = 'get' | 'post' | 'put' | 'delete';

interface Json<Body> {
  readonly content: { readonly 'application/json': Body };
}

type Answer<Responses> = Responses extends { readonly 200: Json<infer Body> }
  ? Body
  : Responses extends { readonly 201: Json<infer Body> }
    ? Body
    : Responses extends { readonly 204: object }
      ? undefined
      : never;

/** What a path answers where it does as asked, as the API describes itself; never where it does not answer in JSON. */
export type AnswerOf<Path extends keyof paths, Method extends Verb = 'get'> = paths[Path] extends {
  readonly [Asked in Method]: { readonly responses: infer Responses };
}
  ? Answer<Responses>
  : never;

/** The paths that answer in JSON to a method. */
export type PathOf<Method extends Verb> = {
  [Path in keyof paths]: [AnswerOf<Path, Method>] extends [never] ? never : Path;
}[keyof paths];

/** What a path takes in its body. */
export type BodyOf<Path extends keyof paths, Method extends Verb = 'post'> = paths[Path] extends {
  readonly [Asked in Method]: { readonly requestBody: Json<infer Body> };
}
  ? Body
  : never;

/** What a path may be asked for in its query; what is undefined is not asked for. */
export type QueryOf<Path extends PathOf<'get'>> = paths[Path] extends {
  readonly get: { readonly parameters: { readonly query?: infer Query } };
}
  ? { readonly [Name in keyof NonNullable<Query>]?: NonNullable<Query>[Name] | undefined }
  : never;

/** The lists that are read page by page. */
export type ListPath = {
  [Path in PathOf<'get'>]: AnswerOf<Path> extends Page<object> ? Path : never;
}[PathOf<'get'>];

/** A line of a list. */
export type RowOf<Path extends ListPath> =
  AnswerOf<Path> extends { readonly items: readonly (infer Row)[] } ? Row : never;

/** The paths of commands: each takes a body, and answers with the receipt of what it recorded. */
export type CommandPath = {
  [Path in PathOf<'post'>]: [BodyOf<Path>] extends [never]
    ? never
    : AnswerOf<Path, 'post'> extends Receipt
      ? Path
      : never;
}[PathOf<'post'>];
