import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  type EnterpriseView,
  enterpriseView,
  type ExpertPage,
  expertPage,
  type ExpertQuery,
  expertQuery,
  type FactoryPage,
  factoryPage,
  type FactoryQuery,
  factoryQuery,
  type FactoryView,
  factoryView,
  type DifferencesQuery,
  differencesQuery,
  type HistoryChange,
  historyChange,
  type HistoryEntry,
  historyEntry,
  type MomentQuery,
  momentQuery,
  type Receipt,
  registerFactoryBody,
} from '@tidu/contracts';
import { forbidden, notFound } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { load } from '@tidu/application';
import { type Account, actorOf, pageOfExperts } from '@tidu/platform';
import { factorySorts, listFactories, type ReadDatabase } from '@tidu/read-models';
import { type FastifyReply } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import { Dispatcher } from '../commands/dispatcher.js';
import { CommandEnvelope, type Envelope } from '../commands/envelope.js';
import { HistoryReader } from '../history/history-reader.js';
import { RefusedError } from '../http/problem.js';
import { pageAsked, yesOrNo } from '../queries/page.js';
import { peoplePage, placeAsked } from '../queries/people.js';
import { readModelsAt } from '../queries/read-your-writes.js';
import { CurrentAccount } from '../session/account.guard.js';
import { EVENT_STORE, POOL, READ_DATABASE } from '../tokens.js';
import { Moments } from '../views/moments.js';
import { CurrentReader, type Reader } from '../views/reader.js';
import { readsExperts } from './expert-readers.js';
import { readEnterprise, readFactory } from './registry-reader.js';

/** Enterprises (企业), factories (工厂) and the pool of experts (专家库). */
@ApiTags('registry')
@Controller('api')
export class RegistryController {
  constructor(
    @Inject(Dispatcher) private readonly dispatcher: Dispatcher,
    @Inject(HistoryReader) private readonly histories: HistoryReader,
    @Inject(Moments) private readonly moments: Moments,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
  ) {}

  @Get('enterprises/:uscc')
  @ApiOperation({ summary: '企业信息 · An enterprise' })
  @ApiResponse({ status: 200, standardSchema: enterpriseView })
  enterprise(
    @CurrentReader() reader: Reader,
    @Param('uscc') uscc: string,
    @Query({ schema: momentQuery }) moment: MomentQuery,
  ): Promise<EnterpriseView> {
    const thing = { aggregate: 'enterprise', id: uscc } as const;
    return this.moments.read(reader, moment, thing, (then) => readEnterprise(then, uscc));
  }

  @Get('enterprises/:uscc/history')
  @ApiOperation({ summary: '企业历史 · The history of an enterprise' })
  @ApiResponse({ status: 200, standardSchema: z.array(historyEntry) })
  enterpriseHistory(
    @CurrentReader() reader: Reader,
    @Param('uscc') uscc: string,
    @Query({ schema: momentQuery }) moment: MomentQuery,
  ): Promise<HistoryEntry[]> {
    return this.moments.read(reader, moment, { aggregate: 'enterprise', id: uscc }, async (then) => {
      await readEnterprise(then, uscc);
      return this.histories.read(then, 'enterprise', uscc);
    });
  }

  @Get('enterprises/:uscc/diff')
  @ApiOperation({ summary: '两个时点的差异 · How an enterprise differs between two moments' })
  @ApiResponse({ status: 200, standardSchema: z.array(historyChange) })
  enterpriseDiff(
    @CurrentReader() reader: Reader,
    @Param('uscc') uscc: string,
    @Query({ schema: differencesQuery }) query: DifferencesQuery,
  ): Promise<HistoryChange[]> {
    return this.histories.differences('enterprise', query, (at) =>
      this.moments.read(reader, { at, as: query.as }, { aggregate: 'enterprise', id: uscc }, (then) =>
        readEnterprise(then, uscc),
      ),
    );
  }

  /** `factory.register-factory`. A factory is registered by an enterprise that is there. */
  @Post('factories')
  @ApiExcludeEndpoint()
  async registerFactory(
    @CurrentAccount() account: Account,
    @CommandEnvelope() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: registerFactoryBody }) body: z.infer<typeof registerFactoryBody>,
  ): Promise<Receipt> {
    const enterprise = account.enterprise ?? '';
    if (enterprise !== '' && (await load(this.store, 'enterprise', enterprise)).version === 0) {
      throw new RefusedError(
        notFound('enterprise-not-found', '请先登记企业。', 'Register the enterprise first.'),
      );
    }
    const sender = { account, envelope, reply };
    const id = this.dispatcher.newId(sender, 'factory');
    return this.dispatcher.create(
      { aggregate: 'factory', id, command: { type: 'register-factory', id, enterprise, ...body } },
      sender,
    );
  }

  @Get('factories')
  @ApiOperation({ summary: '工厂列表 · Factories within view' })
  @ApiResponse({ status: 200, standardSchema: factoryPage })
  async factories(
    @CurrentAccount() account: Account,
    @Query({ schema: factoryQuery }) query: FactoryQuery,
  ): Promise<FactoryPage> {
    await readModelsAt(this.pool, query.after);
    const filter = { ...query, text: query.q, isTitled: yesOrNo(query.titled) };
    return listFactories(
      this.database,
      actorOf(account),
      filter,
      pageAsked({ ...query, sort: 'name' }, factorySorts),
    );
  }

  @Get('factories/:id')
  @ApiOperation({ summary: '工厂信息 · A factory' })
  @ApiResponse({ status: 200, standardSchema: factoryView })
  factory(
    @CurrentReader() reader: Reader,
    @Param('id') id: string,
    @Query({ schema: momentQuery }) moment: MomentQuery,
  ): Promise<FactoryView> {
    return this.moments.read(reader, moment, { aggregate: 'factory', id }, (then) => readFactory(then, id));
  }

  @Get('factories/:id/history')
  @ApiOperation({ summary: '工厂历史 · The history of a factory' })
  @ApiResponse({ status: 200, standardSchema: z.array(historyEntry) })
  factoryHistory(
    @CurrentReader() reader: Reader,
    @Param('id') id: string,
    @Query({ schema: momentQuery }) moment: MomentQuery,
  ): Promise<HistoryEntry[]> {
    return this.moments.read(reader, moment, { aggregate: 'factory', id }, async (then) => {
      await readFactory(then, id);
      return this.histories.read(then, 'factory', id);
    });
  }

  @Get('factories/:id/diff')
  @ApiOperation({ summary: '两个时点的差异 · How a factory differs between two moments' })
  @ApiResponse({ status: 200, standardSchema: z.array(historyChange) })
  factoryDiff(
    @CurrentReader() reader: Reader,
    @Param('id') id: string,
    @Query({ schema: differencesQuery }) query: DifferencesQuery,
  ): Promise<HistoryChange[]> {
    return this.histories.differences('factory', query, (at) =>
      this.moments.read(reader, { at, as: query.as }, { aggregate: 'factory', id }, (then) =>
        readFactory(then, id),
      ),
    );
  }

  @Get('experts')
  @ApiOperation({ summary: '专家库 · The pool of experts, for those who seat panels' })
  @ApiResponse({ status: 200, standardSchema: expertPage })
  async experts(
    @CurrentAccount() account: Account,
    @Query({ schema: expertQuery }) query: ExpertQuery,
  ): Promise<ExpertPage> {
    if (!readsExperts(account)) {
      throw new RefusedError(
        forbidden(
          'not-permitted',
          '只有组织评审的单位可以查看专家库。',
          'Only those who organise reviews may see the pool.',
        ),
      );
    }
    const page = await pageOfExperts(this.pool, placeAsked(query, 'name'));
    return peoplePage(page, 'name', ({ id, name, specialty, region }) => ({
      id,
      name,
      specialty: specialty ?? 'technical',
      region,
    }));
  }
}
