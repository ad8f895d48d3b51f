import { Controller, Get, Inject, Injectable, Param, Query, Res, type Type } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  caseContracts,
  type CaseQuery,
  caseQuery,
  type CaseRow,
  caseRow,
  type CaseView,
  caseView,
  type HistoryEntry,
  historyEntry,
} from '@tidu/contracts';
import { type CaseFileName, forbidden } from '@tidu/domain';
import { type Account, actorOf } from '@tidu/platform';
import { type FastifyReply } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import { GetHistory } from '../applications/get-history.query.js';
import { RefusedError } from '../http/problem.js';
import { readModelsAt } from '../queries/read-your-writes.js';
import { CurrentAccount } from '../session/account.guard.js';
import { POOL } from '../tokens.js';
import { GetCase, ListCases } from './case.queries.js';

/** Lists, detail and history of one kind of case file (案卷). */
function caseController(name: CaseFileName, plural: string): Type {
  @ApiTags(plural)
  @Controller(`api/${plural}`)
  @Injectable()
  class CaseController {
    constructor(
      @Inject(QueryBus) private readonly queries: QueryBus,
      @Inject(POOL) private readonly pool: pg.Pool,
    ) {}

    @Get()
    @ApiOperation({ summary: '案卷列表 · Case files within view', operationId: `list-${plural}` })
    @ApiResponse({ status: 200, standardSchema: z.array(caseRow) })
    async list(
      @CurrentAccount() account: Account,
      @Query({ schema: caseQuery }) query: CaseQuery,
    ): Promise<CaseRow[]> {
      await readModelsAt(this.pool, query.after);
      return this.queries.execute(new ListCases(actorOf(account), name, query));
    }

    @Get(':id')
    @ApiOperation({ summary: '案卷详情 · One case file', operationId: `get-${plural}` })
    @ApiResponse({ status: 200, standardSchema: caseView })
    async one(
      @CurrentAccount() account: Account,
      @Param('id') id: string,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<CaseView> {
      const view = await this.queries.execute(new GetCase(actorOf(account), name, id));
      void reply.header('ETag', `"${view.version}"`);
      return view;
    }

    @Get(':id/history')
    @ApiOperation({ summary: '案卷历史 · The history of a case file', operationId: `history-${plural}` })
    @ApiResponse({ status: 200, standardSchema: z.array(historyEntry) })
    async history(@CurrentAccount() account: Account, @Param('id') id: string): Promise<HistoryEntry[]> {
      const actor = actorOf(account);
      // Events hold all of a file: only who may see all of it reads them.
      const { whole } = await this.queries.execute(new GetCase(actor, name, id));
      if (!whole) {
        throw new RefusedError(
          forbidden('not-permitted', '您不能查阅该案卷的完整历史。', 'You may not read its whole history.'),
        );
      }
      return this.queries.execute(new GetHistory(actor, name, id));
    }
  }
  return CaseController;
}

/** The controllers of every kind of case file. */
export const caseControllers: Type[] = Object.entries(caseContracts).map(([name, { plural }]) =>
  caseController(name as CaseFileName, plural),
);
