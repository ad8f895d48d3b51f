import { randomUUID } from 'node:crypto';
import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { changePasswordBody, me, type Me, problem, signInBody, signUpBody } from '@tidu/contracts';
import { conflict, invalid, issue, isUscc, openings } from '@tidu/domain';
import {
  type Account,
  AccountTakenError,
  actorOf,
  authenticate,
  changePassword,
  closeSession,
  type Configuration,
  createAccount,
  openSession,
  SESSION_HOURS,
} from '@tidu/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import type pg from 'pg';
import { type z } from 'zod';
import { HttpProblem, RefusedError } from '../http/problem.js';
import { seesAsOthers } from '../views/moments.js';
import { readsExperts } from '../registry/expert-readers.js';
import { CONFIGURATION, POOL } from '../tokens.js';
import { CurrentAccount, Public, sessionCookie } from './account.guard.js';
import { RoleConfirmation } from './role-confirmation.js';

/** Sign-in (登录), sign-out, and sign-up of an enterprise. */
@ApiTags('session')
@Controller('api')
export class SessionController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(RoleConfirmation) private readonly confirmation: RoleConfirmation,
  ) {}

  @Public()
  @Post('session')
  @HttpCode(200)
  @ApiOperation({ summary: '登录 · Sign in' })
  @ApiResponse({ status: 200, standardSchema: me })
  async signIn(
    @Body({ schema: signInBody }) body: z.infer<typeof signInBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const account = await authenticate(this.pool, body.account, body.password);
    if (account === null) {
      throw new HttpProblem(
        401,
        'sign-in-failed',
        '账号或密码不正确，或因多次失败暂时锁定。请核对后再试。',
        'The account or the password is wrong, or the account is locked for a while after many failures.',
      );
    }
    await this.confirmation.require(account);
    await this.#open(account, request, reply);
    return this.#meOf(account);
  }

  @Get('session')
  @ApiOperation({ summary: '当前登录 · Who is signed in' })
  @ApiResponse({ status: 200, standardSchema: me })
  current(@CurrentAccount() account: Account): Me {
    return this.#meOf(account);
  }

  @Delete('session')
  @HttpCode(204)
  @ApiOperation({ summary: '退出 · Sign out' })
  @ApiResponse({ status: 204 })
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = request.cookies[sessionCookie(request)];
    if (token !== undefined) await closeSession(this.pool, token);
    void reply.clearCookie(sessionCookie(request), { path: '/', secure: request.protocol === 'https' });
  }

  @Put('session/password')
  @HttpCode(200)
  @ApiOperation({ summary: '修改密码 · Change the own password' })
  @ApiResponse({ status: 200, standardSchema: me })
  async changePassword(
    @CurrentAccount() account: Account,
    @Body({ schema: changePasswordBody }) body: z.infer<typeof changePasswordBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    if ((await authenticate(this.pool, account.account, body.current)) === null) {
      throw new HttpProblem(
        403,
        'password-wrong',
        '当前密码不正确，密码未修改。',
        'The current password is wrong; the password was not changed.',
      );
    }
    await changePassword(this.pool, account.id, body.next);
    await this.#open(account, request, reply);
    return this.#meOf(account);
  }

  @Public()
  @Post('accounts')
  @ApiOperation({ summary: '企业注册账号 · Sign up an enterprise' })
  @ApiResponse({ status: 201, standardSchema: me })
  @ApiResponse({ status: 409, standardSchema: problem })
  async signUp(
    @Body({ schema: signUpBody }) body: z.infer<typeof signUpBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    if (!isUscc(body.uscc)) {
      throw new RefusedError(
        invalid('uscc-invalid', '未注册。', 'The account was not created.', [
          issue(
            '$.uscc',
            '统一社会信用代码不正确（GB 32100-2015）。',
            'This is no unified social credit code (GB 32100-2015).',
          ),
        ]),
      );
    }
    const account: Account = {
      id: randomUUID(),
      account: body.account,
      name: body.name,
      role: 'enterprise',
      enterprise: body.uscc,
      region: null,
      unit: null,
      specialty: null,
    };
    try {
      await createAccount(this.pool, { ...account, password: body.password });
    } catch (error) {
      if (!(error instanceof AccountTakenError)) throw error;
      throw new RefusedError(
        conflict(
          'account-taken',
          '账号名已被使用，或该企业已有账号。',
          'The account name is taken, or the enterprise has an account.',
        ),
      );
    }
    await this.#open(account, request, reply);
    return this.#meOf(account);
  }

  async #open(account: Account, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const earlier = request.cookies[sessionCookie(request)];
    if (earlier !== undefined) await closeSession(this.pool, earlier);
    const token = await openSession(this.pool, account.id);
    void reply.setCookie(sessionCookie(request), token, {
      path: '/',
      httpOnly: true,
      sameSite: 'strict',
      secure: request.protocol === 'https',
      maxAge: SESSION_HOURS * 3600,
    });
  }

  #meOf(signedIn: Account): Me {
    const { id, account, name, role, enterprise, region, unit } = signedIn;
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
    };
  }
}
