import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  accountPage,
  type AccountPage,
  accountQuery,
  type AccountQuery,
  type AccountRow,
  accountRow,
  type OpenAccount,
  openAccountBody,
} from '@tidu/contracts';
import { conflict, forbidden } from '@tidu/domain';
import { uuidFrom } from '@tidu/application';
import { onBus } from '@tidu/application/nest';
import { type Account, AccountTakenError, actorOf, createAccount, pageOfAccounts } from '@tidu/platform';
import type pg from 'pg';
import { RefusedError } from '../http/problem.js';
import { peoplePage, placeAsked } from '../queries/people.js';
import { CurrentAccount } from '../session/account.guard.js';
import { POOL } from '../tokens.js';

/** The accounts of officials, experts and auditors, opened by the system administrator (系统管理员). */
@ApiTags('accounts')
@Controller('api/admin/accounts')
export class AccountsController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(CommandBus) private readonly bus: CommandBus,
  ) {}

  @Get()
  @ApiOperation({ summary: '账号列表 · Accounts' })
  @ApiResponse({ status: 200, standardSchema: accountPage })
  async list(
    @CurrentAccount() account: Account,
    @Query({ schema: accountQuery }) query: AccountQuery,
  ): Promise<AccountPage> {
    requireAdministrator(account);
    return peoplePage(await pageOfAccounts(this.pool, placeAsked(query, 'account')), 'account', rowOf);
  }

  @Post()
  @ApiOperation({ summary: '开设账号 · Open an account' })
  @ApiResponse({ status: 201, standardSchema: accountRow })
  async open(
    @CurrentAccount() administrator: Account,
    @Body({ schema: openAccountBody }) body: OpenAccount,
  ): Promise<AccountRow> {
    requireAdministrator(administrator);
    const account: Account = {
      id: randomUUID(),
      account: body.account,
      name: body.name,
      role: body.role,
      enterprise: null,
      region: 'region' in body ? body.region : null,
      unit: 'unit' in body ? body.unit : null,
      specialty: 'specialty' in body ? body.specialty : null,
    };
    try {
      await createAccount(this.pool, { ...account, password: body.password });
    } catch (error) {
      if (!(error instanceof AccountTakenError)) throw error;
      throw new RefusedError(conflict('account-taken', '账号名已被使用。', 'The account name is taken.'));
    }
    await this.#propose(administrator, account.id, body);
    return rowOf(account);
  }

  /** Puts the role on record (角色授予); whether it needs confirming before it may be used, the installation says. */
  async #propose(administrator: Account, id: string, body: OpenAccount): Promise<void> {
    const scope = {
      ...('region' in body ? { region: body.region } : {}),
      ...('unit' in body ? { unit: body.unit } : {}),
    };
    const outcome = await this.bus.execute(
      onBus({
        aggregate: 'role-grant',
        id,
        command: { type: 'grant-role', id, role: body.role, scope },
        actor: actorOf(administrator),
        now: new Date().toISOString(),
        commandId: uuidFrom(`role of ${id}`),
      }),
    );
    if (!outcome.ok) throw new RefusedError(outcome.refusal);
  }
}

function requireAdministrator({ role }: Account): void {
  if (role === 'system-admin') return;
  throw new RefusedError(
    forbidden(
      'not-permitted',
      '只有系统管理员可以管理账号。',
      'Only the system administrator manages accounts.',
    ),
  );
}

function rowOf({ id, account, name, role, enterprise, region, unit }: Account): AccountRow {
  return { id, account, name, role, enterprise, region, unit };
}
