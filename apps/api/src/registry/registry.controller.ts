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
import { RefusedError } from '../http/problem.js';
import { pageAsked, yesOrNo } from '../queries/page.js';
import { peoplePage, placeAsked } from '../queries/people.js';
import { readModelsAt } from '../queries/read-your-writes.js';
import { CurrentAccount } from '../session/account.guard.js';
import { EVENT_STORE, POOL, READ_DATABASE } from '../tokens.js';
import { Actions } from '../views/actions.js';
import { CurrentReader, type Reader } from '../views/reader.js';
import { enterpriseViewOf } from './enterprise-view.js';
import { readsExperts } from './expert-readers.js';
import { FactoryReader, mayRead } from './factory-reader.js';
import { factoryViewOf } from './factory-view.js';

/** Enterprises (企业), factories (工厂) and the pool of experts (专家库). */
@ApiTags('registry')
@Controller('api')
export class RegistryController {
  constructor(
    @Inject(Dispatcher) private readonly dispatcher: Dispatcher,
    @Inject(Actions) private readonly actions: Actions,
    @Inject(FactoryReader) private readonly registered: FactoryReader,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
  ) {}

  @Get('enterprises/:uscc')
  @ApiOperation({ summary: '企业信息 · An enterprise' })
  @ApiResponse({ status: 200, standardSchema: enterpriseView })
  async enterprise(@CurrentReader() reader: Reader, @Param('uscc') uscc: string): Promise<EnterpriseView> {
    const { actor } = reader;
    const { state, version } = await load(this.store, 'enterprise', uscc);
    // A group must find an enterprise by its code before it can say that it belongs to the group.
    const found =
      state.uscc !== null && (actor.role === 'group' || mayRead(actor, { ...state, enterprise: uscc }));
    if (!found) {
      throw new RefusedError(
        notFound('enterprise-not-found', '没有该企业。', 'There is no such enterprise.'),
      );
    }
    return enterpriseViewOf(uscc, state, version, await this.actions.on('enterprise', state, reader));
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
  async factory(@CurrentReader() reader: Reader, @Param('id') id: string): Promise<FactoryView> {
    const { factory, version } = await this.registered.read(reader.actor, id);
    const actions = await this.actions.on('factory', factory, reader);
    return factoryViewOf(id, factory, version, actions, reader.now);
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
