import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { HttpProblem } from '../http/problem.js';
import { bodyLimitAt } from './body-limits.js';
import { jsonFault } from './bounded-json.js';

/** How long a body of JSON may take to arrive. An upload has the server's own limit, which is longer. */
const BODY_PATIENCE_MS = 15_000;

/** Takes `application/json` and nothing else, no larger and no deeper than its address needs. */
export function readJsonBodies(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addHook('preParsing', (request, _reply, payload, done) => {
    if (isJson(request)) {
      const refusal = refusalOfLength(request);
      if (refusal !== null) {
        done(refusal);
        return;
      }
      const timer = setTimeout(() => request.raw.destroy(), BODY_PATIENCE_MS);
      for (const over of ['end', 'close']) payload.once(over, () => clearTimeout(timer));
    }
    done(null, payload);
  });
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = String(body);
    const fault = jsonFault(text, bodyLimitAt(request.url));
    if (fault === null) void parse(request, text, done);
    else done(tooMuch(fault));
  });
}

/** Before a byte of it is read. Whoever does not say how long a body is (RFC 9110, 411) could send on without end. */
function refusalOfLength({ headers, url }: FastifyRequest): HttpProblem | null {
  const length = headers['content-length'];
  // Without either header there is no body, whatever type is named.
  if (length === undefined && headers['transfer-encoding'] === undefined) return null;
  if (length === undefined)
    return new HttpProblem(
      411,
      'length-missing',
      '请求缺少 Content-Length，未处理。',
      'The request lacks Content-Length and was not read.',
    );
  return Number(length) <= bodyLimitAt(url).bytes
    ? null
    : new HttpProblem(413, 'too-large', '内容过大，未保存。', 'The content is too large and was not saved.');
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
