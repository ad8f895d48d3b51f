import { type FastifyInstance } from 'fastify';
import { HttpProblem } from '../http/problem.js';

const CONTROL = /%(?:[01][0-9a-f]|7f)/i;

/** Refuses an address with control characters in it: no id, page or file of ours has any, and PostgreSQL takes no NUL. */
export function refuseUnreadablePaths(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    if (CONTROL.test(request.url))
      done(
        new HttpProblem(
          400,
          'address-unreadable',
          '地址中含有控制字符。',
          'The address holds control characters.',
        ),
      );
    else done();
  });
}
