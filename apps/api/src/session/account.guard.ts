import {
  type CanActivate,
  createParamDecorator,
  type ExecutionContext,
  Inject,
  Injectable,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type Account, sessionAccount } from '@tidu/platform';
import { type FastifyRequest } from 'fastify';
import type pg from 'pg';
import { HttpProblem } from '../http/problem.js';
import { POOL } from '../tokens.js';
import { RolesInForce } from './roles-in-force.js';
import { requireShownAccount } from './shown-account.js';

const COOKIE = 'tidu_session';

/**
 * The cookie of a session. Over TLS its name begins with `__Host-`, which binds it to this host and to `Secure` (RFC 6265bis
 * 4.1.3.2): no other host of the domain can plant one.
 */
export function sessionCookie({ protocol }: Pick<FastifyRequest, 'protocol'>): string {
  return protocol === 'https' ? `__Host-${COOKIE}` : COOKIE;
}

const PUBLIC = 'tidu:public';

/** Open to everybody, signed in or not. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(PUBLIC, true);

const accounts = new WeakMap<FastifyRequest, Account>();

/** Lets only signed-in people in, and remembers for the request who they are. */
@Injectable()
export class AccountGuard implements CanActivate {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(RolesInForce) private readonly roles: RolesInForce,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (
      this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [
        context.getHandler(),
        context.getClass(),
      ])
    )
      return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = request.cookies[sessionCookie(request)];
    const account = token === undefined ? null : await sessionAccount(this.pool, token);
    if (account === null) {
      throw new HttpProblem(401, 'not-signed-in', '请先登录。', 'Sign in first.');
    }
    requireShownAccount(request, account);
    accounts.set(request, await this.roles.require(account));
    return true;
  }
}

/** The account that is signed in. */
export const CurrentAccount = createParamDecorator((_data: unknown, context: ExecutionContext): Account =>
  accountOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** The account the guard found for a request. */
export function accountOf(request: FastifyRequest): Account {
  const account = accounts.get(request);
  if (account === undefined) throw new HttpProblem(401, 'not-signed-in', '请先登录。', 'Sign in first.');
  return account;
}
