import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { load } from '@tidu/application';
import {
  claimQuery,
  type ClaimQuery,
  memberRow,
  type MemberRow,
  nothingToSay,
  oneTimeLink,
  type OneTimeLinkView,
} from '@tidu/contracts';
import { availableActions, forbidden } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { type Account, accountsById, accountsOfEnterprise, actorOf, makeLink } from '@tidu/platform';
import { listCases, type ReadDatabase } from '@tidu/read-models';
import type pg from 'pg';
import { z } from 'zod';
import { RefusedError } from '../http/problem.js';
import { readModelsAt } from '../queries/read-your-writes.js';
import { CurrentAccount } from '../session/account.guard.js';
import { EVENT_STORE, POOL, READ_DATABASE } from '../tokens.js';
import { shown } from './accounts.controller.js';

/** How many waiting claims a unit is shown at once; the oldest come first. */
const CLAIMS = 100;

/** Who acts for an enterprise (企业成员): its colleagues and their invitations, and the claims its place verifies. */
@ApiTags('accounts')
@Controller('api')
export class MembersController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  @Get('colleagues')
  @ApiOperation({ summary: '本企业的账号 · The accounts of the own enterprise' })
  @ApiResponse({ status: 200, standardSchema: z.array(memberRow) })
  async colleagues(@CurrentAccount() account: Account): Promise<MemberRow[]> {
    const { enterprise } = account;
    return enterprise === null ? [] : this.#rows(account, await accountsOfEnterprise(this.pool, enterprise));
  }

  @Post('colleagues/invitations')
  @ApiOperation({ summary: '邀请同事 · Invite a colleague by a one-time link' })
  @ApiResponse({ status: 201, standardSchema: oneTimeLink })
  async invite(
    @CurrentAccount() account: Account,
    @Body({ schema: nothingToSay }) _body: object,
  ): Promise<OneTimeLinkView> {
    const { id, enterprise, manages, unverified } = account;
    if (enterprise === null || manages !== true || unverified === true) throw notManager();
    const invitation = { purpose: 'invitation', accountId: null, enterprise, madeBy: id } as const;
    return shown(await makeLink(this.pool, invitation));
  }

  @Get('claims')
  @ApiOperation({ summary: '待核实的企业账号 · Enterprise accounts that wait to be verified' })
  @ApiResponse({ status: 200, standardSchema: z.array(memberRow) })
  async claims(
    @CurrentAccount() account: Account,
    @Query({ schema: claimQuery }) { after }: ClaimQuery,
  ): Promise<MemberRow[]> {
    await readModelsAt(this.pool, after);
    const filter = { phase: 'claimed', isMine: true };
    const { items } = await listCases(this.database, 'role-grant', actorOf(account), filter, {
      sort: 'updated',
      size: CLAIMS,
    });
    const accounts = await accountsById(
      this.pool,
      items.map(({ id }) => id),
    );
    return this.#rows(account, [...accounts.values()]);
  }

  async #rows(reader: Account, accounts: readonly Account[]): Promise<MemberRow[]> {
    const context = { actor: actorOf(reader), now: new Date().toISOString() };
    return Promise.all(
      accounts.map(async ({ id, account, name, enterprise }) => {
        const { state, version } = await load(this.store, 'role-grant', id);
        return {
          id,
          account,
          name,
          phase: state.phase,
          version,
          manages: state.manages ?? false,
          enterprise: enterprise ?? '',
          place: state.place ?? '',
          contested: state.contested ?? false,
          removable: availableActions('role-grant', state, {}, context).some(
            ({ type, whyNot }) => type === 'remove-colleague' && whyNot === null,
          ),
        };
      }),
    );
  }
}

function notManager(): RefusedError {
  return new RefusedError(
    forbidden(
      'not-manager',
      '邀请同事由已核实的企业管理员进行。没有任何改动。',
      'Colleagues are invited by the verified administrator of the enterprise. Nothing was changed.',
    ),
  );
}
