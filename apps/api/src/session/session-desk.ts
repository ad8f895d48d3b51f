import { Inject, Injectable } from '@nestjs/common';
import { type Me } from '@tidu/contracts';
import { invalid, issue, openings } from '@tidu/domain';
import {
  type Account,
  actorOf,
  closeSession,
  type Configuration,
  openSession,
  passwordFault,
  type PasswordFault,
  SESSION_HOURS,
} from '@tidu/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import type pg from 'pg';
import { RefusedError } from '../http/problem.js';
import { readsExperts } from '../registry/expert-readers.js';
import { CONFIGURATION, POOL } from '../tokens.js';
import { seesAsOthers } from '../views/moments.js';
import { sessionCookie } from './account.guard.js';
import { RolesInForce } from './roles-in-force.js';

const KNOWN_DEVICE_DAYS = 180;

/** Opens sessions, and says who is signed in. */
@Injectable()
export class SessionDesk {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(RolesInForce) private readonly roles: RolesInForce,
  ) {}

  /** Opens a session in place of the one there was. Throws `HttpProblem` where the account has no role in force. */
  async open(account: Account, request: FastifyRequest, reply: FastifyReply): Promise<Me> {
    const acting = await this.roles.require(account);
    const earlier = request.cookies[sessionCookie(request)];
    if (earlier !== undefined) await closeSession(this.pool, earlier);
    const origin = { address: request.ip, agent: request.headers['user-agent'] ?? '' };
    const token = await openSession(this.pool, account.id, origin);
    void reply.setCookie(sessionCookie(request), token, {
      ...cookieOf(request),
      maxAge: SESSION_HOURS * 3600,
    });
    return this.meOf(acting);
  }

  meOf(signedIn: Account): Me {
    const { id, account, name, role, enterprise, region, unit, unverified, manages } = signedIn;
    return {
      id,
      account,
      name,
      role,
      enterprise,
      region,
      unit,
      demo: this.configuration.demo,
      openings: openings(actorOf(signedIn)).map((opening) => ({ ...opening, tiers: [...opening.tiers] })),
      readsExperts: readsExperts(signedIn),
      seesAsOthers: seesAsOthers(signedIn),
      unverified: unverified ?? false,
      manages: manages ?? false,
    };
  }
}

/** How a cookie of ours is kept: out of scripts' reach, and sent with requests of our own pages alone. */
function cookieOf({ protocol }: Pick<FastifyRequest, 'protocol'>) {
  return { path: '/', httpOnly: true, sameSite: 'strict', secure: protocol === 'https' } as const;
}

/** The name of the cookie that makes a device known; it opens nothing by itself. */
export function deviceCookie({ protocol }: Pick<FastifyRequest, 'protocol'>): string {
  return protocol === 'https' ? '__Host-tidu_device' : 'tidu_device';
}

/** Makes a device known after somebody has signed in from it. */
export function knowDevice(device: string, request: FastifyRequest, reply: FastifyReply): void {
  void reply.setCookie(deviceCookie(request), device, {
    ...cookieOf(request),
    maxAge: KNOWN_DEVICE_DAYS * 86_400,
  });
}

const passwordWords: Readonly<Record<PasswordFault, readonly [zh: string, en: string]>> = {
  'too-short': ['密码至少 12 个字符。', 'A password has at least 12 characters.'],
  'too-long': ['密码不超过 1000 个字符。', 'A password has at most 1000 characters.'],
  common: [
    '这是常见密码，或由常见密码、连续或重复的字符组成；请换一句只有您知道的话。',
    'This password is common, or made of common ones, of runs or of repetitions; take a phrase only you know.',
  ],
  'about-you': [
    '密码与账号、名称或平台名过于接近；请换一句只有您知道的话。',
    'The password is too near to the account, its name or the platform’s; take a phrase only you know.',
  ],
};

/** Throws `RefusedError` where a new password is none to take; `path` is where in the body it stands. */
export function requireGoodPassword(
  password: string,
  aboutIts: readonly string[],
  path = '$.password',
): void {
  const fault = passwordFault(password, [...aboutIts, 'tidu', '智能工厂', '梯度培育']);
  if (fault === null) return;
  const [zh, en] = passwordWords[fault];
  throw new RefusedError(
    invalid('password-weak', '密码未设置。', 'The password was not set.', [issue(path, zh, en)]),
  );
}
