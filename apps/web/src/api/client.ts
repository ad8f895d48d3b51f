import { type Receipt, type StoredFile } from '@tidu/contracts';
import { demoTime } from './demo-time.js';
import { ApiProblem, problemOf, unreachable } from './problem.js';
import { accountHeader } from '../session/shown-account.js';
import { signedInAgain } from '../session/sign-in-again.js';

const BASE = '/api';
const ATTEMPTS = 3;

/** The position of the newest event this browser caused: reads wait until the server's lists have reached it. */
let seen = 0;

export type Query = Readonly<Record<string, string | number | undefined>>;

/**
 * Reads a resource as the reader may see it now.
 * @param isList read from the read models: it waits there until they have reached the reader's own acts
 */
export async function read<Body>(path: string, query: Query = {}, isList = false): Promise<Body> {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  if (seen > 0 && isList) search.set('after', String(seen));
  const suffix = search.size === 0 ? '' : `?${search.toString()}`;
  return (await answerOf(() => fetch(`${BASE}${path}${suffix}`, { headers: pageHeaders() }))) as Body;
}

/**
 * Sends something that is no command: signing in, out and up, and drafts.
 * @param revision what it is based on, where somebody else may have been faster
 */
export async function send<Body>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  revision?: number,
): Promise<Body> {
  const { headers, ...rest } = jsonOf(body);
  const based = {
    ...headers,
    ...accountHeader(),
    ...(revision !== undefined && { 'If-Match': `"${revision}"` }),
  };
  return (await answerOf(() => fetch(`${BASE}${path}`, { method, ...rest, headers: based }))) as Body;
}

/**
 * Gives a command. Where no answer comes it is sent again under the same key, so that it happens once.
 * @param version the version the command is based on, for a thing that exists already
 */
export async function command(path: string, body: unknown, version?: number): Promise<Receipt> {
  const { headers, ...rest } = jsonOf(body);
  const request: RequestInit = {
    method: 'POST',
    ...rest,
    headers: {
      ...headers,
      'Idempotency-Key': newKey(),
      ...(version !== undefined && { 'If-Match': `"${version}"` }),
      ...pageHeaders(),
    },
  };
  const receipt = (await answerOf(() => fetch(`${BASE}${path}`, request), ATTEMPTS)) as Receipt;
  seen = Math.max(seen, receipt.position);
  return receipt;
}

/** Uploads one file and tells how much of it has gone, between 0 and 1. */
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
    request.open('POST', `${BASE}${path}`);
    for (const [name, value] of Object.entries(accountHeader())) request.setRequestHeader(name, value);
    request.send(form);
  });
}

/** Whose page it is, and in a demo the time its user has set: what may be done depends on both. */
function pageHeaders(): Record<string, string> {
  const time = demoTime();
  return { ...accountHeader(), ...(time !== null && { 'Tidu-Demo-Time': time }) };
}

function jsonOf(body: unknown): { headers: Record<string, string>; body?: string } {
  return body === undefined
    ? { headers: {} }
    : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

async function answerOf(ask: () => Promise<Response>, attempts = 1): Promise<unknown> {
  let response: Response;
  try {
    response = await ask();
  } catch (error) {
    if (attempts > 1) return answerOf(ask, attempts - 1);
    throw new ApiProblem(unreachable, { cause: error });
  }
  const text = await response.text();
  const body = parse(text);
  if (response.ok) return body;
  const refused = problemOf(response.status, body);
  if (refused.problem.code === 'not-signed-in' && (await signedInAgain())) return answerOf(ask, attempts);
  throw refused;
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // A proxy's error page is no JSON; problemOf then says the status.
    return undefined;
  }
}

/** Sends what anybody may send without an account, once however often it is tried. */
export async function sendOnce<Body>(path: string, body: unknown): Promise<Body> {
  const { headers, ...rest } = jsonOf(body);
  const request: RequestInit = {
    method: 'POST',
    ...rest,
    headers: { ...headers, 'Idempotency-Key': newKey() },
  };
  return (await answerOf(() => fetch(`${BASE}${path}`, request), ATTEMPTS)) as Body;
}

/** A random UUID; crypto.randomUUID is missing where the page is served over plain HTTP to another machine. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
