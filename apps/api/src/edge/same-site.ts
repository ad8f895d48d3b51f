import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { HttpProblem } from '../http/problem.js';

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site makes a browser send (CSRF, OWASP ASVS 5.0 3.5.1 to 3.5.3). Browsers say where a request comes
 * from; a program that is no browser says nothing and carries no cookie it was not given.
 */
export function refuseOtherSites(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (SAFE.has(request.method) || isOwnSite(request)) done();
    else
      done(
        new HttpProblem(
          403,
          'other-site',
          '请求来自其他网站，已拒绝，没有任何改动。请在本平台的页面上操作。',
          'The request comes from another site and was refused; nothing was changed. Use the pages of this platform.',
        ),
      );
  });
}

function isOwnSite({ headers, host, protocol }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = headers;
  return origin === undefined || origin === `${protocol}://${host}`;
}
