import {
  type AnswerOf,
  type BodyOf,
  type CommandPath,
  type ListPath,
  type Page,
  type PathOf,
  type paths,
  type Receipt,
  type RowOf,
  type StoredFile,
  type Verb,
} from '@tidu/contracts';
import createClient from 'openapi-fetch';
import { demoTime } from './demo-time.js';
import { ApiProblem, problemOf, unreachable } from './problem.js';
import { accountHeader } from '../session/shown-account.js';
import { signedInAgain } from '../session/sign-in-again.js';

const ATTEMPTS = 3;

/** The position of the newest event this browser caused: reads wait until the server's lists have reached it. */
let seen = 0;

/** What stands in the braces of a path. */
export type Places = Readonly<Record<string, string>>;
export type Query = Readonly<Record<string, string | number | undefined>>;

/** Any operation: what a path takes and answers is checked by the functions below, from the API's description of itself. */
interface AnyOperation {
  readonly parameters: {
    readonly query?: Query;
    readonly header?: Readonly<Record<string, string>>;
    readonly path?: Places;
  };
  readonly requestBody?: { readonly content: { readonly 'application/json': unknown } };
  readonly responses: { readonly 200: { readonly content: { readonly 'application/json': unknown } } };
}

const client = createClient<Record<string, Record<Verb, AnyOperation>>>();
client.use({
  /** Whose page it is, and in a demo the time its user has set: what may be done depends on both. */
  onRequest({ request }) {
    for (const [name, value] of Object.entries(accountHeader())) request.headers.set(name, value);
    const time = demoTime();
    if (time !== null) request.headers.set('Tidu-Demo-Time', time);
  },
});

interface Sending<Body> {
  readonly places?: Places;
  readonly body?: Body;
  readonly revision?: number;
}

interface Asked {
  readonly places?: Places;
  readonly query?: Query;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** How often it is sent where no answer comes. */
  readonly attempts?: number;
}

/**
 * Reads a resource as the reader may see it now.
 * @param isFolded read from the read models: it waits there until they have reached the reader's own acts
 * @throws ApiProblem as all functions of this file
 */
export function read<Path extends PathOf<'get'>>(
  path: Path,
  places: Places = {},
  query: Query = {},
  isFolded = false,
): Promise<AnswerOf<Path>> {
  return ask('get', path, { places, query: isFolded ? afterOwnActs(query) : query });
}

/** Reads one page of a list. */
export function readPage<Path extends ListPath>(
  path: Path,
  places: Places,
  query: Query,
  isFolded: boolean,
): Promise<Page<RowOf<Path>>> {
  return ask('get', path, { places, query: isFolded ? afterOwnActs(query) : query });
}

function afterOwnActs(query: Query): Query {
  return seen > 0 ? { ...query, after: seen } : query;
}

/**
 * Sends something that is no command: signing in, out and up, and drafts.
 * @param revision what it is based on, where somebody else may have been faster
 */
export function send<Method extends Verb, Path extends PathOf<Method>>(
  method: Method,
  path: Path,
  { places = {}, body, revision }: Sending<BodyOf<Path, Method>> = {},
): Promise<AnswerOf<Path, Method>> {
  const headers = revision === undefined ? {} : { 'If-Match': `"${revision}"` };
  return ask(method, path, { places, body, headers });
}

/** Sends what anybody may send without an account, once however often it is tried. */
export function sendOnce<Path extends PathOf<'post'>>(
  path: Path,
  places: Places,
  body: BodyOf<Path>,
): Promise<AnswerOf<Path, 'post'>> {
  const headers = { 'Idempotency-Key': newKey() };
  return ask('post', path, { places, body, headers, attempts: ATTEMPTS });
}

/**
 * Gives a command. Where no answer comes it is sent again under the same key, so that it happens once.
 * @param version the version the command is based on, for a thing that exists already
 */
export async function command<Path extends CommandPath>(
  path: Path,
  places: Places,
  body: BodyOf<Path>,
  version?: number,
): Promise<Receipt> {
  const headers = {
    'Idempotency-Key': newKey(),
    ...(version !== undefined && { 'If-Match': `"${version}"` }),
  };
  const receipt = await ask<Receipt>('post', path, { places, body, headers, attempts: ATTEMPTS });
  seen = Math.max(seen, receipt.position);
  return receipt;
}

/** Sends one file to be read there and then; nothing of it is kept. */
export function uploadTo<Path extends PathOf<'post'>>(
  path: Path,
  places: Places,
  file: File,
): Promise<AnswerOf<Path, 'post'>> {
  const body = new FormData();
  body.append('file', file);
  return ask('post', path, { places, body });
}

/** Uploads one file and tells how much of it has gone, between 0 and 1: `fetch` does not tell. */
export function upload(path: string, file: File, onProgress: (share: number) => void): Promise<StoredFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () => reject(new ApiProblem(unreachable));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(request.response as StoredFile);
      else if (request.status === 401)
        void signedInAgain().then((isSignedIn) =>
          isSignedIn
            ? upload(path, file, onProgress).then(resolve, reject)
            : reject(problemOf(request.status, request.response)),
        );
      else reject(problemOf(request.status, request.response));
    };
    const form = new FormData();
    form.append('file', file);
    request.open('POST', path);
    for (const [name, value] of Object.entries(accountHeader())) request.setRequestHeader(name, value);
    request.send(form);
  });
}

async function ask<Answer>(method: Verb, path: keyof paths, asked: Asked): Promise<Answer> {
  const { places = {}, query = {}, body, headers = {}, attempts = 1 } = asked;
  const { data, error, response } = await client
    .request(method, path, {
      params: { path: places, query, header: headers },
      body,
      fetch: (request) => fetchUpTo(attempts, request),
    })
    .catch((cause: unknown) => {
      throw new ApiProblem(unreachable, { cause });
    });
  if (response.ok) return data as Answer;
  const refused = problemOf(response.status, error);
  // Asked again under the same key, so that it happens once.
  if (refused.problem.code === 'not-signed-in' && (await signedInAgain())) return ask(method, path, asked);
  throw refused;
}

async function fetchUpTo(attempts: number, request: Request): Promise<Response> {
  try {
    return await fetch(request.clone());
  } catch (error) {
    if (attempts > 1) return fetchUpTo(attempts - 1, request);
    throw error;
  }
}

/** A random UUID; crypto.randomUUID is missing where the page is served over plain HTTP to another machine. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
