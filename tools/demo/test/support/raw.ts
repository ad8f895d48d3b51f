import { type Problem } from '@tidu/contracts';
import { DEMO_PASSWORD } from '../../src/accounts/names.js';

/** A POST with exactly these headers, as somebody who is signed in; for what a proper client never sends. */
export type RawPost = (
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string,
) => Promise<{ readonly status: number; readonly contentType: string; readonly body: Problem }>;

export async function signInRaw(url: string, account: string): Promise<RawPost> {
  const json = { 'content-type': 'application/json' };
  const body = JSON.stringify({ account, password: DEMO_PASSWORD });
  const response = await fetch(new URL('/api/session', url), { method: 'POST', headers: json, body });
  const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0]);
  return rawPost(url, { ...json, cookie: cookie.join('; ') });
}

/** Someone who has not signed in. */
export function stranger(url: string): RawPost {
  return rawPost(url, { 'content-type': 'application/json' });
}

function rawPost(url: string, own: Readonly<Record<string, string>>): RawPost {
  return async (path, headers, body) => {
    const init = { method: 'POST', headers: { ...own, ...headers }, body };
    const response = await fetch(new URL(`/api/${path}`, url), init);
    const contentType = response.headers.get('content-type') ?? '';
    return { status: response.status, contentType, body: (await response.json()) as Problem };
  };
}
