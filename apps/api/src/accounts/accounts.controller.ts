import { randomUUID } from 'node:crypto';
import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { load, uuidFrom } from '@tidu/application';
import { onBus } from '@tidu/application/nest';
import {
  accountPage,
  type AccountPage,
  accountQuery,
  type AccountQuery,
  type AccountRow,
  nothingToSay,
  linkCode,
  type LinkCode,
  type OneTimeLinkView,
  oneTimeLink,
  type OpenAccount,
  openAccountBody,
  openedAccount,
  type OpenedAccount,
  sessionRow,
  type SessionRow,
} from '@tidu/contracts';
import { conflict, forbidden, notFound, type Role, type RoleGrantCommand } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import {
  type Account,
  AccountTakenError,
  actorOf,
  endSessions,
  findAccount,
  inForce,
  insertAccounts,
  listSessions,
  lockedFor,
  type MadeLink,
  makeCode,
  makeLink,
  pageOfAccounts,
  removeAccount,
  unlockAccount,
} from '@tidu/platform';
import type pg from 'pg';
import { z } from 'zod';
import { RefusedError } from '../http/problem.js';
import { peoplePage, placeAsked } from '../queries/people.js';
import { CurrentAccount } from '../session/account.guard.js';
import { EVENT_STORE, POOL } from '../tokens.js';

/**
 * The accounts (账号) as the administrators keep them: the system administrator proposes accounts and resets, the security
 * administrator confirms them (as commands on the role grant), ends sessions and lifts limits. Neither sees a password.
 */
@ApiTags('accounts')
@Controller('api/admin/accounts')
export class AccountsController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CommandBus) private readonly bus: CommandBus,
  ) {}

  @Get()
  @ApiOperation({ summary: '账号列表 · Accounts' })
  @ApiResponse({ status: 200, standardSchema: accountPage })
  async list(
    @CurrentAccount() account: Account,
    @Query({ schema: accountQuery }) query: AccountQuery,
  ): Promise<AccountPage> {
    requireRole(account, 'system-admin', 'security-admin');
    const page = await pageOfAccounts(this.pool, { ...placeAsked(query, 'account'), text: query.q });
    const rows = new Map(
      await Promise.all(page.accounts.map(async (one) => [one.id, await this.#rowOf(one)] as const)),
    );
    return peoplePage(page, 'account', ({ id }) => rows.get(id) as AccountRow);
  }

  @Post()
  @ApiOperation({ summary: '提出账号 · Propose an account; the link works once the role is confirmed' })
  @ApiResponse({ status: 201, standardSchema: openedAccount })
  async open(
    @CurrentAccount() administrator: Account,
    @Body({ schema: openAccountBody }) body: OpenAccount,
  ): Promise<OpenedAccount> {
    requireRole(administrator, 'system-admin');
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
      await insertAccounts(this.pool, [{ ...account, passwordHash: null }]);
    } catch (error) {
      if (!(error instanceof AccountTakenError)) throw error;
      throw new RefusedError(conflict('account-taken', '账号名已被使用。', 'The account name is taken.'));
    }
    await this.#propose(administrator, account.id, body);
    const link = await makeLink(this.pool, {
      purpose: 'account',
      accountId: account.id,
      enterprise: null,
      madeBy: administrator.id,
    });
    return { account: await this.#rowOf(account), link: shown(link) };
  }

  @Post(':id/reset')
  @ApiOperation({ summary: '申请重置密码 · Ask for a new password; the link works once it is released' })
  @ApiResponse({ status: 201, standardSchema: oneTimeLink })
  async reset(
    @CurrentAccount() administrator: Account,
    @Param('id') id: string,
    @Body({ schema: nothingToSay }) _body: object,
  ): Promise<OneTimeLinkView> {
    const account = await this.#find(id);
    // Whoever may not ask is told so before a link is made, and earlier ones are good no longer.
    requireRole(administrator, 'system-admin');
    const purpose = (await this.#isOpened(account)) ? 'reset' : 'account';
    const link = await makeLink(this.pool, {
      purpose,
      accountId: id,
      enterprise: null,
      madeBy: administrator.id,
    });
    if (purpose === 'reset')
      await this.#give(administrator, id, { type: 'request-reset', link: link.id }, `reset ${link.id}`);
    return shown(link);
  }

  @Post(':id/code')
  @ApiOperation({
    summary: '生成核验码 · The code without which the other administrator’s link sets no password',
  })
  @ApiResponse({ status: 201, standardSchema: linkCode })
  async code(
    @CurrentAccount() administrator: Account,
    @Param('id') id: string,
    @Body({ schema: nothingToSay }) _body: object,
  ): Promise<LinkCode> {
    requireRole(administrator, 'security-admin');
    const account = await this.#find(id);
    const { state } = await load(this.store, 'role-grant', id);
    const isReleased = state.reset === undefined || state.reset.releasedBy !== null;
    const isOwn = administrator.id === id;
    const code =
      isOwn || !isReleased || inForce(account, state) === null ? null : await makeCode(this.pool, id);
    if (code === null) throw noCode();
    return { code };
  }

  @Post(':id/unlock')
  @HttpCode(204)
  @ApiOperation({ summary: '解除登录限制 · Lift the wait after wrong passwords' })
  @ApiResponse({ status: 204 })
  async unlock(
    @CurrentAccount() administrator: Account,
    @Param('id') id: string,
    @Body({ schema: nothingToSay }) _body: object,
  ): Promise<void> {
    requireRole(administrator, 'security-admin');
    const { account } = await this.#find(id);
    await unlockAccount(this.pool, account);
  }

  @Get(':id/sessions')
  @ApiOperation({ summary: '账号的会话 · Where an account is signed in' })
  @ApiResponse({ status: 200, standardSchema: z.array(sessionRow) })
  async sessions(@CurrentAccount() administrator: Account, @Param('id') id: string): Promise<SessionRow[]> {
    requireRole(administrator, 'security-admin');
    await this.#find(id);
    return listSessions(this.pool, id, null);
  }

  @Delete(':id/sessions')
  @HttpCode(204)
  @ApiOperation({ summary: '结束账号的会话 · Sign an account out everywhere' })
  @ApiResponse({ status: 204 })
  async endSessions(@CurrentAccount() administrator: Account, @Param('id') id: string): Promise<void> {
    requireRole(administrator, 'security-admin');
    await this.#find(id);
    await endSessions(this.pool, id);
  }

  /** Puts the role on record (角色授予); where it is refused the account is gone again. */
  async #propose(administrator: Account, id: string, body: OpenAccount): Promise<void> {
    const scope = {
      ...('region' in body ? { region: body.region } : {}),
      ...('unit' in body ? { unit: body.unit } : {}),
    };
    try {
      await this.#give(
        administrator,
        id,
        { type: 'grant-role', id, role: body.role, scope },
        `role of ${id}`,
      );
    } catch (error) {
      if (error instanceof RefusedError) await removeAccount(this.pool, id);
      throw error;
    }
  }

  async #give(administrator: Account, id: string, command: RoleGrantCommand, key: string): Promise<void> {
    const outcome = await this.bus.execute(
      onBus({
        aggregate: 'role-grant',
        id,
        command,
        actor: actorOf(administrator),
        now: new Date().toISOString(),
        commandId: uuidFrom(key),
      }),
    );
    if (!outcome.ok) throw new RefusedError(outcome.refusal);
  }

  /** Whether its person has set a password: until then a lost link is simply made anew. */
  async #isOpened({ id }: Account): Promise<boolean> {
    const { rows } = await this.pool.query<{ readonly opened: boolean }>(
      'select password_hash is not null as opened from accounts.account where id = $1',
      [id],
    );
    return rows[0]?.opened ?? false;
  }

  async #find(id: string): Promise<Account> {
    const account = await findAccount(this.pool, id);
    if (account !== null) return account;
    throw new RefusedError(notFound('account-not-found', '没有该账号。', 'There is no such account.'));
  }

  async #rowOf({ id, account, name, role, enterprise, region, unit }: Account): Promise<AccountRow> {
    const { state, version } = await load(this.store, 'role-grant', id);
    return {
      id,
      account,
      name,
      role,
      enterprise,
      region,
      unit,
      phase: state.phase,
      version,
      awaitsRelease: state.reset !== undefined && state.reset.releasedBy === null,
      lockedFor: await lockedFor(this.pool, account),
    };
  }
}

/** A one-time link as the page shows it. The secret stands behind the `#`, which browsers send to no server. */
export function shown({ token, expiresAt }: MadeLink): OneTimeLinkView {
  return { page: `/link#${token}`, expiresAt };
}

function noCode(): RefusedError {
  return new RefusedError(
    conflict(
      'no-link-to-confirm',
      '没有待核验的链接：请先由系统管理员提出，并由您确认角色或放行重置。',
      'No link waits for a code: the system administrator proposes first, and you confirm the role or release the reset.',
    ),
  );
}

function requireRole({ role }: Account, ...allowed: readonly Role[]): void {
  if (allowed.includes(role)) return;
  throw new RefusedError(
    forbidden(
      'not-permitted',
      '此项账号管理不属于您的角色（三员分立）。没有任何改动。',
      'This part of keeping accounts is not your role’s. Nothing was changed.',
    ),
  );
}
