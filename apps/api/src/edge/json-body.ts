import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { HttpProblem } from '../http/problem.js';
import { bodyLimitOf } from './body-limits.js';
import { jsonFault } from './bounded-json.js';

/** How long a body of JSON may take to arrive. An upload has the server's own limit, which is longer. */
const BODY_PATIENCE_MS = 15_000;

/**
 * Takes `application/json` and nothing else, no larger and no deeper than its route needs. Must be called before routes
 * are added: each is given its limit as it comes.
 */
export function readJsonBodies(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addHook('onRoute', (route) => {
    route.bodyLimit = bodyLimitOf(route).bytes;
  });
  fastify.addHook('preParsing', (request, _reply, payload, done) => {
    if (isJson(request)) {
      const timer = setTimeout(() => request.raw.destroy(), BODY_PATIENCE_MS);
      payload.once('close', () => clearTimeout(timer));
    }
    done(null, payload);
  });
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = String(body);
    const { method, url = '' } = request.routeOptions;
    const fault = jsonFault(text, bodyLimitOf({ method, url }));
    if (fault === null) void parse(request, text, done);
    else done(tooMuch(fault));
  });
}

function isJson({ headers }: FastifyRequest): boolean {
  return headers['content-type']?.startsWith('application/json') ?? false;
}

function tooMuch(fault: 'too-deep' | 'too-many-values'): HttpProblem {
  return fault === 'too-deep'
    ? new HttpProblem(
        400,
        'json-too-deep',
        '内容嵌套层数过多，未处理。',
        'The content is nested too deeply and was not read.',
      )
    : new HttpProblem(
        413,
        'json-too-many-values',
        '内容项数过多，未处理；请分次提交。',
        'The content holds too many values and was not read; send it in parts.',
      );
}
