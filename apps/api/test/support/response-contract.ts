import { type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import { z } from 'zod';

/** How `@ApiResponse` keeps what a route promises: by status. */
const promised = z.record(z.string(), z.object({ standardSchema: z.instanceof(z.ZodType).optional() }));

/**
 * Holds every answer of an API under test against the contract its route promises, to the last field: an answer the
 * contract does not know fails the request, and so the spec that made it.
 */
export class ResponseContract implements NestInterceptor<unknown, unknown> {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const metadata: unknown = Reflect.getMetadata('swagger/apiResponse', context.getHandler());
    const schemas = Object.entries(promised.safeParse(metadata).data ?? {}).flatMap(
      ([status, { standardSchema }]) =>
        status.startsWith('2') && standardSchema !== undefined ? [standardSchema] : [],
    );
    const [schema] = schemas;
    return next.handle().pipe(
      map((answer) => {
        const { statusCode } = context.switchToHttp().getResponse<FastifyReply>();
        if (schema === undefined || answer === undefined || statusCode >= 400) return answer;
        const fault = schema.safeParse(JSON.parse(JSON.stringify(answer))).error;
        if (fault === undefined) return answer;
        throw new TypeError(
          `${context.getClass().name}.${context.getHandler().name} answered what its contract does not know:\n${z.prettifyError(fault)}`,
        );
      }),
    );
  }
}
