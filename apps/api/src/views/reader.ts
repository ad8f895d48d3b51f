import {
  createParamDecorator,
  type ExecutionContext,
  Inject,
  Injectable,
  type PipeTransform,
} from '@nestjs/common';
import { type StreamLog } from '@tidu/application';
import { type Actor } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { type Account, actorOf, type Configuration } from '@tidu/platform';
import { type FastifyRequest } from 'fastify';
import { z } from 'zod';
import { HttpProblem } from '../http/problem.js';
import { accountOf } from '../session/account.guard.js';
import { CONFIGURATION, EVENT_STORE } from '../tokens.js';

/** Who reads, and at what time: what is seen and what may be done depend on both. */
export interface Reader {
  readonly actor: Actor;
  /** ISO 8601 UTC; in a demo the time its user has set. */
  readonly now: string;
  /** What had happened by then. */
  readonly log: StreamLog;
  /** Whether a moment before now is read (历史时点). */
  readonly isPast: boolean;
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
  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(EVENT_STORE) private readonly log: EventStore,
  ) {}

  transform({ account, demoTime }: Reading): Reader {
    const reader = { actor: actorOf(account), now: new Date().toISOString(), log: this.log, isPast: false };
    if (demoTime === undefined || !this.configuration.demo) return reader;
    const instant = z.iso.datetime({ offset: true }).safeParse(demoTime);
    if (instant.success) return { ...reader, now: new Date(instant.data).toISOString() };
    throw new HttpProblem(
      400,
      'demo-time-invalid',
      'Tidu-Demo-Time 应为 ISO 8601 时间。',
      'Tidu-Demo-Time must be an ISO 8601 instant.',
    );
  }
}

/** The reader of a view. */
export const CurrentReader = () => fromRequest(ReaderPipe);
