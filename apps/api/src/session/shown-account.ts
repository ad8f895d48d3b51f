import { type Account } from '@tidu/platform';
import { type FastifyRequest } from 'fastify';
import { HttpProblem } from '../http/problem.js';

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what a page asks for in the name of another account than it was opened by: in one browser the session is shared, and
 * whoever signs in in a second tab would sign the acts of the first. The page says whose it is in `Tidu-Account`; of browsers
 * it is demanded with whatever changes something, as `Sec-Fetch-Site` tells them from programs.
 */
export function requireShownAccount({ headers, method }: FastifyRequest, { id, name }: Account): void {
  const shown = headers['tidu-account'];
  if (shown === undefined) {
    if (SAFE.has(method) || headers['sec-fetch-site'] === undefined) return;
    throw new HttpProblem(
      400,
      'account-missing',
      '请求未说明本页属于哪个账号（Tidu-Account），没有任何改动；请刷新页面。',
      'The request does not say whose page it comes from (Tidu-Account); nothing was changed. Reload the page.',
    );
  }
  if (shown === id) return;
  throw new HttpProblem(
    409,
    'other-account',
    `本页由另一账号打开，而此浏览器现已登录“${name}”。没有任何改动；所填内容仍在本页，请改回原账号登录后再试。`,
    `This page was opened by another account, and this browser is signed in as “${name}” now. Nothing was changed; what you entered is still on the page. Sign in with the former account and try again.`,
  );
}
