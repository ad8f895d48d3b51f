import {
  createParamDecorator,
  type ExecutionContext,
  Inject,
  Injectable,
  type PipeTransform,
} from '@nestjs/common';
import { type Actor } from '@tidu/domain';
import { type Account, actorOf, type Configuration } from '@tidu/platform';
import { type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { HttpProblem } from '../http/problem.js';
import { accountOf } from '../session/account.guard.js';
import { CONFIGURATION } from '../tokens.js';

/** Who reads, and at what time: what may be done depends on both. */
export interface Reader {
  readonly actor: Actor;
  /** ISO 8601 UTC; in a demo the time its user has set. */
  readonly now: string;
}

interface Reading {
  readonly account: Account;
  readonly demoTime: string | string[] | undefined;
}

const fromRequest = createParamDecorator((_data: unknown, context: ExecutionContext): Reading => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return { account: accountOf(request), demoTime: request.headers['tidu-demo-time'] };
});

/** The reader's time is now, or in a demo what `Tidu-Demo-Time` says. */
@Injectable()
class ReaderPipe implements PipeTransform<Reading, Reader> {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  transform({ account, demoTime }: Reading): Reader {
    const now = new Date().toISOString();
    if (demoTime === undefined || !this.configuration.demo) return { actor: actorOf(account), now };
    const instant = z.iso.datetime({ offset: true }).safeParse(demoTime);
    if (instant.success) return { actor: actorOf(account), now: new Date(instant.data).toISOString() };
    throw new HttpProblem(
      400,
      'demo-time-invalid',
      'Tidu-Demo-Time 应为 ISO 8601 时间。',
      'Tidu-Demo-Time must be an ISO 8601 instant.',
    );
  }
}

/** The reader of a view that says what may be done. */
export const CurrentReader = () => fromRequest(ReaderPipe);
