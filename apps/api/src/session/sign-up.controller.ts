import { randomUUID } from 'node:crypto';
import { Body, Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { uuidFrom } from '@tidu/application';
import { onBus } from '@tidu/application/nest';
import { me, type Me, signUpBody } from '@tidu/contracts';
import { conflict } from '@tidu/domain';
import {
  type Account,
  accountsOfEnterprise,
  AccountTakenError,
  actorOf,
  hashPassword,
  insertAccounts,
  removeAccount,
} from '@tidu/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import type pg from 'pg';
import { type z } from 'zod';
import { RefusedError } from '../http/problem.js';
import { POOL } from '../tokens.js';
import { Public } from './account.guard.js';
import { requireGoodPassword, SessionDesk } from './session-desk.js';

/** 平台默认 · from one address: an office registers some enterprises in a row, and no machine hundreds. */
const SIGN_UPS = { rateLimit: { max: 30, timeWindow: '10 minutes' } };

/** Sign-up for an enterprise (企业注册): the account drafts at once, and sends off when its place has verified it. */
@ApiTags('session')
@Controller('api/accounts')
export class SignUpController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(SessionDesk) private readonly desk: SessionDesk,
  ) {}

  @Public()
  @Post()
  @RouteConfig(SIGN_UPS)
  @ApiOperation({ summary: '企业注册账号 · Sign up for an enterprise' })
  @ApiResponse({ status: 201, standardSchema: me })
  async signUp(
    @Body({ schema: signUpBody }) body: z.infer<typeof signUpBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    requireGoodPassword(body.password, [body.account, body.name, body.uscc]);
    const id = randomUUID();
    const account: Account = {
      id,
      account: body.account,
      name: body.name,
      role: 'enterprise',
      enterprise: body.uscc,
      region: null,
      unit: null,
      specialty: null,
    };
    const passwordHash = await hashPassword(body.password);
    const others = await accountsOfEnterprise(this.pool, body.uscc);
    await this.#insert({ ...account, passwordHash });
    // 登记管理机关行政区划码: characters 3 to 8 of the code (GB 32100-2015).
    const place = body.region ?? body.uscc.slice(2, 8);
    await this.#claim(account, { place, contested: others.length > 0 });
    return this.desk.open(account, request, reply);
  }

  async #insert(account: Account & { readonly passwordHash: string }): Promise<void> {
    try {
      await insertAccounts(this.pool, [account]);
    } catch (error) {
      if (!(error instanceof AccountTakenError)) throw error;
      throw new RefusedError(conflict('account-taken', '账号名已被使用。', 'The account name is taken.'));
    }
  }

  /** Records the claim. Where it is refused the account is gone again, and its name free. */
  async #claim(
    account: Account,
    { place, contested }: { readonly place: string; readonly contested: boolean },
  ): Promise<void> {
    const { id, enterprise } = account;
    const outcome = await this.bus.execute(
      onBus({
        aggregate: 'role-grant',
        id,
        command: { type: 'claim-enterprise', id, enterprise: enterprise ?? '', place, contested },
        actor: actorOf(account),
        now: new Date().toISOString(),
        commandId: uuidFrom(`claim of ${id}`),
      }),
    );
    if (outcome.ok) return;
    await removeAccount(this.pool, id);
    throw new RefusedError(outcome.refusal);
  }
}
