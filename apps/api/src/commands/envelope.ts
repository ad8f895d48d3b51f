import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { HttpProblem } from '../http/problem.js';

/** What a command's headers say: its key, the version it rests on, and in a demo the time of the act. */
export interface Envelope {
  readonly idempotencyKey: string;
  /** From `If-Match`; undefined where the header is absent. */
  readonly expectedVersion: number | undefined;
  /** From `Tidu-Demo-Time`, ISO 8601 UTC; undefined where the header is absent. */
  readonly demoTime: string | undefined;
}

export const CommandEnvelope = createParamDecorator((_data: unknown, context: ExecutionContext): Envelope =>
  envelopeOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** Reads the headers of a command. Throws `HttpProblem` where one is missing or cannot be read. */
export function envelopeOf({ headers }: Pick<FastifyRequest, 'headers'>): Envelope {
  return {
    idempotencyKey: keyOf(headers['idempotency-key']),
    expectedVersion: versionOf(headers['if-match']),
    demoTime: timeOf(headers['tidu-demo-time']),
  };
}

function keyOf(header: string | string[] | undefined): string {
  if (typeof header === 'string' && /^[\x21-\x7e]{8,200}$/.test(header)) return header;
  throw new HttpProblem(
    400,
    'idempotency-key-missing',
    '缺少 Idempotency-Key（8 至 200 个可见字符），没有任何改动。',
    'The header Idempotency-Key (8 to 200 visible characters) is missing; nothing was changed.',
  );
}

function versionOf(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  if (version !== undefined) return Number(version);
  throw new HttpProblem(
    400,
    'if-match-invalid',
    'If-Match 应为 ETag 给出的版本号。',
    'If-Match must be a version as ETag gives it.',
  );
}

function timeOf(header: string | string[] | undefined): string | undefined {
  if (header === undefined) return undefined;
  const instant = z.iso.datetime({ offset: true }).safeParse(header);
  if (instant.success) return new Date(instant.data).toISOString();
  throw new HttpProblem(
    400,
    'demo-time-invalid',
    'Tidu-Demo-Time 应为 ISO 8601 时间。',
    'Tidu-Demo-Time must be an ISO 8601 instant.',
  );
}
