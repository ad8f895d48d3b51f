import { Controller, Get, Inject, Injectable, Param, Query, Res, type Type } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  caseContracts,
  type CasePage,
  casePage,
  type CaseQuery,
  caseQueryOf,
  type CaseView,
  caseViews,
  type DifferencesQuery,
  differencesQuery,
  type HistoryChange,
  historyChange,
  type HistoryEntry,
  historyEntry,
  type MomentQuery,
  momentQuery,
} from '@tidu/contracts';
import { caseFileNamed, type CaseFileName, forbidden, type Message } from '@tidu/domain';
import { type Account, actorOf } from '@tidu/platform';
import { caseSorts, listCases, type ReadDatabase } from '@tidu/read-models';
import { type FastifyReply } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import { HistoryReader } from '../history/history-reader.js';
import { RefusedError } from '../http/problem.js';
import { pageAsked, yesOrNo } from '../queries/page.js';
import { readModelsAt } from '../queries/read-your-writes.js';
import { CurrentAccount } from '../session/account.guard.js';
import { POOL, READ_DATABASE } from '../tokens.js';
import { Moments } from '../views/moments.js';
import { CurrentReader, type Reader } from '../views/reader.js';
import { CaseReader } from './case-reader.js';

/** Lists, detail and history of one kind of case file (案卷). */
function caseController(name: CaseFileName, plural: string): Type {
  const phaseNames = caseFileNamed(name).wording.phases;
  const [first = '', ...others] = Object.keys(phaseNames);
  const listQuery = caseQueryOf([first, ...others]);

  @ApiTags(plural)
  @Controller(`api/${plural}`)
  @Injectable()
  class CaseController {
    constructor(
      @Inject(CaseReader) private readonly cases: CaseReader,
      @Inject(HistoryReader) private readonly histories: HistoryReader,
      @Inject(Moments) private readonly moments: Moments,
      @Inject(POOL) private readonly pool: pg.Pool,
      @Inject(READ_DATABASE) private readonly database: ReadDatabase,
    ) {}

    @Get()
    @ApiOperation({ summary: '案卷列表 · Case files within view', operationId: `list-${plural}` })
    @ApiResponse({ status: 200, standardSchema: casePage })
    async list(
      @CurrentAccount() account: Account,
      @Query({ schema: listQuery }) query: CaseQuery,
    ): Promise<CasePage> {
      await readModelsAt(this.pool, query.after);
      const filter = { ...query, isMine: yesOrNo(query.mine) };
      const page = await listCases(
        this.database,
        name,
        actorOf(account),
        filter,
        pageAsked(query, caseSorts),
      );
      return {
        ...page,
        items: page.items.map((row) => ({ ...row, phaseName: phaseNames[row.phase] ?? untold(row.phase) })),
      };
    }

    @Get(':id')
    @ApiOperation({ summary: '案卷详情 · One case file', operationId: `get-${plural}` })
    @ApiResponse({ status: 200, standardSchema: caseViews[name] })
    async one(
      @CurrentReader() reader: Reader,
      @Param('id') id: string,
      @Query({ schema: momentQuery }) moment: MomentQuery,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<CaseView> {
      const thing = { aggregate: name, id };
      const view = await this.moments.read(reader, moment, thing, (then) => this.cases.view(then, name, id));
      void reply.header('ETag', `"${view.version}"`);
      return view;
    }

    @Get(':id/history')
    @ApiOperation({ summary: '案卷历史 · The history of a case file', operationId: `history-${plural}` })
    @ApiResponse({ status: 200, standardSchema: z.array(historyEntry) })
    history(
      @CurrentReader() reader: Reader,
      @Param('id') id: string,
      @Query({ schema: momentQuery }) moment: MomentQuery,
    ): Promise<HistoryEntry[]> {
      return this.moments.read(reader, moment, { aggregate: name, id }, async (then) => {
        // Events hold all of a file: only who may see all of it reads them.
        const { whole } = await this.cases.view(then, name, id);
        if (whole) return this.histories.read(then, name, id);
        throw new RefusedError(
          forbidden('not-permitted', '您不能查阅该案卷的完整历史。', 'You may not read its whole history.'),
        );
      });
    }

    @Get(':id/diff')
    @ApiOperation({
      summary: '两个时点的差异 · How a case file differs between two moments',
      operationId: `diff-${plural}`,
    })
    @ApiResponse({ status: 200, standardSchema: z.array(historyChange) })
    diff(
      @CurrentReader() reader: Reader,
      @Param('id') id: string,
      @Query({ schema: differencesQuery }) query: DifferencesQuery,
    ): Promise<HistoryChange[]> {
      return this.histories.differences(name, query, (at) =>
        this.moments.read(reader, { at, as: query.as }, { aggregate: name, id }, async (then) => {
          const { content } = await this.cases.view(then, name, id);
          return content;
        }),
      );
    }
  }
  return CaseController;
}

/** A phase without a name is shown as it is. */
function untold(phase: string): Message {
  return { zh: phase, en: phase };
}

/** The controllers of every kind of case file. */
export const caseControllers: Type[] = Object.entries(caseContracts).map(([name, { plural }]) =>
  caseController(name as CaseFileName, plural),
);
