import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExcludeEndpoint, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  type EnterpriseView,
  enterpriseView,
  type ExpertRow,
  expert,
  type FactoryView,
  factoryView,
  type Receipt,
  registerFactoryBody,
} from '@tidu/contracts';
import { forbidden, isVisible, notFound, type Subject, visibilityOf } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { load } from '@tidu/application';
import { type Account, actorOf, listExperts } from '@tidu/platform';
import { type FastifyReply } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import { Dispatcher } from '../commands/dispatcher.js';
import { CommandEnvelope, type Envelope } from '../commands/envelope.js';
import { RefusedError } from '../http/problem.js';
import { afterQuery, readModelsAt } from '../queries/read-your-writes.js';
import { CurrentAccount } from '../session/account.guard.js';
import { EVENT_STORE, POOL } from '../tokens.js';
import { factoryViewOf, ListFactories } from './registry.queries.js';

/** Enterprises (企业), factories (工厂) and the pool of experts (专家库). */
@ApiTags('registry')
@Controller('api')
export class RegistryController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Dispatcher) private readonly dispatcher: Dispatcher,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  @Get('enterprises/:uscc')
  @ApiOperation({ summary: '企业信息 · An enterprise' })
  @ApiResponse({ status: 200, standardSchema: enterpriseView })
  async enterprise(@CurrentAccount() account: Account, @Param('uscc') uscc: string): Promise<EnterpriseView> {
    const { state, version } = await load(this.store, 'enterprise', uscc);
    // A group must find an enterprise by its code before it can say that it belongs to the group.
    const found =
      state.uscc !== null && (account.role === 'group' || mayRead(account, { ...state, enterprise: uscc }));
    if (!found) {
      throw new RefusedError(
        notFound('enterprise-not-found', '没有该企业。', 'There is no such enterprise.'),
      );
    }
    const { name, province, city, group } = state;
    return { uscc, name, province, city, group: group ?? null, version };
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
  @ApiResponse({ status: 200, standardSchema: z.array(factoryView) })
  async factories(
    @CurrentAccount() account: Account,
    @Query({ schema: afterQuery }) { after }: z.infer<typeof afterQuery>,
  ): Promise<FactoryView[]> {
    await readModelsAt(this.pool, after);
    return this.queries.execute(new ListFactories(actorOf(account)));
  }

  @Get('factories/:id')
  @ApiOperation({ summary: '工厂信息 · A factory' })
  @ApiResponse({ status: 200, standardSchema: factoryView })
  async factory(@CurrentAccount() account: Account, @Param('id') id: string): Promise<FactoryView> {
    const { state, version } = await load(this.store, 'factory', id);
    const { group } = (await load(this.store, 'enterprise', state.enterprise)).state;
    if (state.id === null || !mayRead(account, { ...state, ...(group === undefined ? {} : { group }) })) {
      throw new RefusedError(notFound('factory-not-found', '没有该工厂。', 'There is no such factory.'));
    }
    return factoryViewOf({ id, version, state });
  }

  @Get('experts')
  @ApiOperation({ summary: '专家库 · The pool of experts, for those who seat panels' })
  @ApiResponse({ status: 200, standardSchema: z.array(expert) })
  async experts(@CurrentAccount() account: Account): Promise<ExpertRow[]> {
    if (
      account.role !== 'province' &&
      account.role !== 'group' &&
      account.role !== 'miit' &&
      account.role !== 'auditor'
    ) {
      throw new RefusedError(
        forbidden(
          'not-permitted',
          '只有组织评审的单位可以查看专家库。',
          'Only those who organise reviews may see the pool.',
        ),
      );
    }
    return (await listExperts(this.pool)).map(({ id, name, specialty, region }) => ({
      id,
      name,
      specialty: specialty ?? 'technical',
      region,
    }));
  }
}

/** Enterprises and factories are read by those who may see what they submit: the own people, the region, the nation. */
function mayRead(
  account: Account,
  subject: Pick<Subject, 'enterprise' | 'province' | 'city' | 'group'>,
): boolean {
  return isVisible(visibilityOf(actorOf(account)), { ...subject, phase: 'submitted' });
}
