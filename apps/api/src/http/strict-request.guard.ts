import { type CanActivate, type ExecutionContext, Injectable, type Type } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { Reflector } from '@nestjs/core';
import { invalid, issue } from '@tidu/domain';
import { type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { HttpProblem, RefusedError } from './problem.js';

/** Where `@ApiConsumes` notes what a route takes instead of JSON. */
const CONSUMES = 'swagger/apiConsumes';
const JSON_TYPE = 'application/json';

/**
 * Refuses what a route does not declare: a query parameter it has no schema for (422), or a body that is not of its media
 * type (415), which is JSON unless the route says otherwise. A misspelt filter that was ignored would answer a question
 * nobody asked.
 */
@Injectable()
export class StrictRequest implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    requireMediaType(request, this.#mediaTypesOf(context));
    requireDeclared(request.query, parametersOf(context.getClass(), context.getHandler().name));
    return true;
  }

  #mediaTypesOf(context: ExecutionContext): readonly string[] {
    return this.reflector.get<readonly string[] | undefined>(CONSUMES, context.getHandler()) ?? [JSON_TYPE];
  }
}

/** The query parameters a route declares. */
function parametersOf(controller: Type, method: string): readonly string[] {
  const declared = Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) as
    Readonly<Record<string, { readonly schema?: unknown }>> | undefined;
  return Object.entries(declared ?? {})
    .filter(([key]) => key.startsWith(`${RouteParamtypes.QUERY}:`))
    .flatMap(([, { schema }]) => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []));
}

function requireMediaType({ headers }: FastifyRequest, taken: readonly string[]): void {
  const given = headers['content-type'];
  if (given === undefined || taken.includes(given.split(';')[0]?.trim().toLowerCase() ?? '')) return;
  throw new HttpProblem(
    415,
    'media-type',
    `不支持的内容类型，没有任何改动；请使用 ${taken.join('、')}。`,
    `This media type is not taken here and nothing was changed; send ${taken.join(', ')}.`,
  );
}

function requireDeclared(query: unknown, declared: readonly string[]): void {
  const unknown = Object.keys(query ?? {}).filter((name) => !declared.includes(name));
  if (unknown.length === 0) return;
  const [zh, en] =
    declared.length === 0
      ? ['此处不接受任何参数。', 'No parameter is taken here.']
      : [`可用参数：${declared.join('、')}。`, `These are taken: ${declared.join(', ')}.`];
  throw new RefusedError(
    invalid(
      'unknown-parameter',
      '网址中有未知的参数，请求未处理；请删去或改正名称。',
      'The address holds unknown parameters and the request was not handled; remove them or correct their names.',
      unknown.map((name) => issue(`$.${name}`, zh, en)),
    ),
  );
}
