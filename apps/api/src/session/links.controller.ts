import { Body, Controller, HttpCode, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { load, uuidFrom } from '@tidu/application';
import { onBus } from '@tidu/application/nest';
import { linkQuestion, linkView, type LinkView, me, type Me, useLinkBody } from '@tidu/contracts';
import { conflict, invalid, issue } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import {
  type Account,
  AccountTakenError,
  actorOf,
  findAccount,
  findLink,
  inForce,
  type OneTimeLink,
  openAccountByLink,
  setPasswordByLink,
} from '@tidu/platform';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import type pg from 'pg';
import { type z } from 'zod';
import { HttpProblem, RefusedError } from '../http/problem.js';
import { EVENT_STORE, POOL } from '../tokens.js';
import { Public } from './account.guard.js';
import { requireGoodPassword, SessionDesk } from './session-desk.js';

/** 平台默认 · a link is asked about once or twice, and guessed never. */
const ASKED = { rateLimit: { max: 60, timeWindow: '10 minutes' } };

type UseLink = z.infer<typeof useLinkBody>;

/** One-time links (一次性链接): by them people set their passwords themselves, so that no administrator knows one. */
@ApiTags('session')
@Controller('api/links')
export class LinksController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(SessionDesk) private readonly desk: SessionDesk,
  ) {}

  @Public()
  @Post()
  @HttpCode(200)
  @RouteConfig(ASKED)
  @ApiOperation({ summary: '链接用途 · What a one-time link is for' })
  @ApiResponse({ status: 200, standardSchema: linkView })
  async ask(@Body({ schema: linkQuestion }) { token }: z.infer<typeof linkQuestion>): Promise<LinkView> {
    const link = await this.#find(token);
    const [account, from] = await Promise.all([
      link.accountId === null ? null : findAccount(this.pool, link.accountId),
      findAccount(this.pool, link.madeBy),
    ]);
    return {
      purpose: link.purpose,
      account: account?.account ?? null,
      enterprise: link.enterprise,
      from: from?.name ?? '',
      expiresAt: link.expiresAt,
      released: account === null || (await this.#isReleased(link, account)),
      needsCode: link.needsCode,
    };
  }

  @Public()
  @Put()
  @RouteConfig(ASKED)
  @ApiOperation({ summary: '使用链接 · Use a one-time link: set the password, and sign in' })
  @ApiResponse({ status: 200, standardSchema: me })
  async use(
    @Body({ schema: useLinkBody }) body: UseLink,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const link = await this.#find(body.token);
    const account = await (link.accountId === null
      ? this.#join(link, body)
      : this.#setPassword(link, link.accountId, body));
    return this.desk.open(account, request, reply);
  }

  async #setPassword(link: OneTimeLink, accountId: string, body: UseLink): Promise<Account> {
    const { token, password, code } = body;
    const account = await findAccount(this.pool, accountId);
    if (account === null) throw linkVoid();
    if (!(await this.#isReleased(link, account))) {
      throw new HttpProblem(
        409,
        'link-not-released',
        '链接尚待安全管理员确认，密码未设置；确认后请再次打开本链接。',
        'The security administrator has not agreed yet and the password was not set; open the link again afterwards.',
      );
    }
    requireGoodPassword(password, [account.account, account.name]);
    switch (await setPasswordByLink(this.pool, token, password, code)) {
      case 'done':
        return account;
      case 'wrong-code':
        throw wrongCode();
      case 'void':
        throw linkVoid();
    }
  }

  /** Joins the enterprise first, under an id made of the link's: what breaks off in between is gone on with by the same link. */
  async #join(link: OneTimeLink, { token, password, account: asked, name }: UseLink): Promise<Account> {
    if (asked === undefined || name === undefined || link.enterprise === null) {
      throw new RefusedError(
        invalid('invalid-input', '未加入。', 'You did not join.', [
          ...(asked === undefined ? [issue('$.account', '请填写账号。', 'Give an account name.')] : []),
          ...(name === undefined ? [issue('$.name', '请填写姓名。', 'Give your name.')] : []),
        ]),
      );
    }
    requireGoodPassword(password, [asked, name]);
    const account: Account = {
      id: uuidFrom(`invited by ${link.id}`),
      account: asked,
      name,
      role: 'enterprise',
      enterprise: link.enterprise,
      region: null,
      unit: null,
      specialty: null,
    };
    const { id } = account;
    const outcome = await this.bus.execute(
      onBus({
        aggregate: 'role-grant',
        id,
        command: { type: 'join-enterprise', id, enterprise: link.enterprise, invitedBy: link.madeBy },
        actor: actorOf(account),
        now: new Date().toISOString(),
        commandId: uuidFrom(`joining of ${id}`),
      }),
    );
    if (!outcome.ok) throw new RefusedError(outcome.refusal);
    try {
      if (!(await openAccountByLink(this.pool, token, account, password))) throw linkVoid();
    } catch (error) {
      if (!(error instanceof AccountTakenError)) throw error;
      throw new RefusedError(conflict('account-taken', '账号名已被使用。', 'The account name is taken.'));
    }
    return account;
  }

  /** Whether the second administrator has agreed: to the role of a new account, or to the reset this very link is for. */
  async #isReleased(link: OneTimeLink, account: Account): Promise<boolean> {
    const { state } = await load(this.store, 'role-grant', account.id);
    if (inForce(account, state) === null || (link.needsCode && !link.hasCode)) return false;
    const { reset } = state;
    return link.purpose === 'account' || (reset?.link === link.id && reset.releasedBy !== null);
  }

  async #find(token: string): Promise<OneTimeLink> {
    const link = await findLink(this.pool, token);
    if (link === null) throw linkVoid();
    return link;
  }
}

function wrongCode(): RefusedError {
  return new RefusedError(
    invalid('code-wrong', '密码未设置。', 'The password was not set.', [
      issue(
        '$.code',
        '核验码不正确；请向安全管理员核对。连续五次不正确，链接作废。',
        'The code is wrong; ask the security administrator. After five wrong ones the link is void.',
      ),
    ]),
  );
}

function linkVoid(): HttpProblem {
  return new HttpProblem(
    410,
    'link-void',
    '链接已使用、已过期或不正确。请向发给您链接的人再要一个。',
    'The link was used, is over or is wrong. Ask whoever gave it to you for another.',
  );
}
