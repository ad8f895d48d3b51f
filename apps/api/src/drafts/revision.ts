import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { HttpProblem } from '../http/problem.js';

/** The revision of a draft a page has seen, from `If-Match`; 0 stands for none. */
export const SeenRevision = createParamDecorator((_data: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  const revision = header === undefined ? undefined : /^(?:W\/)?"(\d{1,15})"$/.exec(header)?.[1];
  if (revision !== undefined) return Number(revision);
  throw header === undefined
    ? new HttpProblem(
        428,
        'if-match-missing',
        '缺少 If-Match（所见草稿的修订号，没有草稿时为 "0"），未保存。',
        'The header If-Match (the revision of the draft that was seen, "0" for none) is missing; nothing was saved.',
      )
    : new HttpProblem(
        400,
        'if-match-invalid',
        'If-Match 应为 ETag 给出的修订号。',
        'If-Match must be a revision as ETag gives it.',
      );
});
