import { Body, Controller, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { uuidFrom } from '@tidu/application';
import { onBus } from '@tidu/application/nest';
import { caseContracts, type Receipt } from '@tidu/contracts';
import { notFound } from '@tidu/domain';
import { type Account, accountsOfEnterprise, changeRole, findAccount } from '@tidu/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import type pg from 'pg';
import { type z } from 'zod';
import { Dispatcher } from '../commands/dispatcher.js';
import { envelopeOf } from '../commands/envelope.js';
import { RefusedError } from '../http/problem.js';
import { CurrentAccount } from '../session/account.guard.js';
import { POOL } from '../tokens.js';

const { bodies } = caseContracts['role-grant'];
type GrantRole = z.infer<(typeof bodies)['grant-role']>;
type ConfirmClaim = z.infer<(typeof bodies)['confirm-claim']>;

/** The commands on role grants (角色授予) after which something is to be done with the accounts. */
@ApiExcludeController()
@Controller('api/role-grants')
export class RoleGrantsController {
  constructor(
    @Inject(Dispatcher) private readonly dispatcher: Dispatcher,
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  /** `role-grant.grant-role`: the account then asks for that role, which is in force once it is confirmed. */
  @Post()
  @HttpCode(201)
  async grant(
    @CurrentAccount() account: Account,
    @Body({ schema: bodies['grant-role'] }) { account: id, role, scope }: GrantRole,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Receipt> {
    const command = { type: 'grant-role', id, role, scope } as const;
    const sender = { account, envelope: envelopeOf(request), reply };
    if (account.role === 'system-admin' && (await findAccount(this.pool, id)) === null)
      throw new RefusedError(notFound('account-not-found', '没有该账号。', 'There is no such account.'));
    const receipt = await this.dispatcher.create({ aggregate: 'role-grant', id, command }, sender);
    await changeRole(this.pool, id, { role, region: scope.region ?? null, unit: scope.unit ?? null });
    return receipt;
  }

  /** `role-grant.confirm-claim`: whoever else still claims the enterprise sees nothing of it from now on. */
  @Post(':id/confirm-claim')
  @HttpCode(200)
  async confirm(
    @Param('id') id: string,
    @CurrentAccount() account: Account,
    @Body({ schema: bodies['confirm-claim'] }) body: ConfirmClaim,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Receipt> {
    const command = { type: 'confirm-claim', ...body } as const;
    const sender = { account, envelope: envelopeOf(request), reply };
    const receipt = await this.dispatcher.change({ aggregate: 'role-grant', id, command }, sender);
    const confirmed = await findAccount(this.pool, id);
    const others = await accountsOfEnterprise(this.pool, confirmed?.enterprise ?? '');
    for (const other of others.filter((one) => one.id !== id)) await this.#refuse(other.id, id);
    return receipt;
  }

  /** Does nothing to accounts that are no open claims: the domain says which are. */
  async #refuse(id: string, confirmed: string): Promise<void> {
    await this.bus.execute(
      onBus({
        aggregate: 'role-grant',
        id,
        command: {
          type: 'refuse-claim',
          reason: '该企业的另一账号已经核实；请由其企业管理员邀请加入。',
        },
        actor: { id: 'platform', role: 'system' },
        now: new Date().toISOString(),
        commandId: uuidFrom(`refusal of ${id} after ${confirmed}`),
      }),
    );
  }
}
