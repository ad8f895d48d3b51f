import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { changePasswordBody, me, type Me, signInBody } from '@tidu/contracts';
import { type Account, changePassword, closeSession, signInByPassword } from '@tidu/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import type pg from 'pg';
import { type z } from 'zod';
import { HttpProblem } from '../http/problem.js';
import { POOL } from '../tokens.js';
import { CurrentAccount, Public, sessionCookie } from './account.guard.js';
import { deviceCookie, knowDevice, requireGoodPassword, SessionDesk } from './session-desk.js';

/** Sign-in (登录), sign-out, and the own password. */
@ApiTags('session')
@Controller('api/session')
export class SessionController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(SessionDesk) private readonly desk: SessionDesk,
  ) {}

  @Public()
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: '登录 · Sign in' })
  @ApiResponse({ status: 200, standardSchema: me })
  async signIn(
    @Body({ schema: signInBody }) body: z.infer<typeof signInBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const { account, device } = await this.#authenticate(body, request, reply);
    const signedIn = await this.desk.open(account, request, reply);
    knowDevice(device, request, reply);
    return signedIn;
  }

  @Get()
  @ApiOperation({ summary: '当前登录 · Who is signed in' })
  @ApiResponse({ status: 200, standardSchema: me })
  current(@CurrentAccount() account: Account): Me {
    return this.desk.meOf(account);
  }

  @Public()
  @Delete()
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

  @Put('password')
  @HttpCode(200)
  @ApiOperation({ summary: '修改密码 · Change the own password; other sessions end' })
  @ApiResponse({ status: 200, standardSchema: me })
  async changePassword(
    @CurrentAccount() account: Account,
    @Body({ schema: changePasswordBody }) body: z.infer<typeof changePasswordBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    requireGoodPassword(body.next, [account.account, account.name], '$.next');
    await this.#authenticate({ account: account.account, password: body.current }, request, reply, () => {
      throw new HttpProblem(
        403,
        'password-wrong',
        '当前密码不正确，密码未修改。',
        'The current password is wrong; the password was not changed.',
      );
    });
    await changePassword(this.pool, account.id, body.next);
    return this.desk.open(account, request, reply);
  }

  async #authenticate(
    { account, password }: z.infer<typeof signInBody>,
    request: FastifyRequest,
    reply: FastifyReply,
    wrong: () => never = signInFailed,
  ): Promise<{ readonly account: Account; readonly device: string }> {
    const outcome = await signInByPassword(this.pool, {
      account,
      password,
      address: request.ip,
      device: request.cookies[deviceCookie(request)] ?? null,
    });
    switch (outcome.kind) {
      case 'right':
        return outcome;
      case 'wrong':
        return wrong();
      case 'slowed':
        void reply.header('Retry-After', String(outcome.seconds));
        throw new HttpProblem(
          429,
          'sign-in-slowed',
          `密码多次不正确，请在 ${outcome.seconds} 秒后再试；您常用的设备不受他人误试影响。`,
          `Too many wrong passwords; try again in ${outcome.seconds} seconds. Devices you have used before are not slowed by others.`,
        );
    }
  }
}

function signInFailed(): never {
  throw new HttpProblem(
    401,
    'sign-in-failed',
    '账号或密码不正确。请核对后再试。',
    'The account or the password is wrong. Check both and try again.',
  );
}
