import { Body, Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  type ApplicationCounts,
  applicationCounts,
  type ApplicationCountsQuery,
  applicationCountsQuery,
  type ApplicationPage,
  applicationPage,
  type ApplicationQuery,
  applicationQuery,
  type ApplicationView,
  applicationView,
  type EvaluationView,
  evaluationView,
  type HistoryEntry,
  historyEntry,
  letterView,
  type LetterView,
  openApplicationBody,
  type Receipt,
  receipt,
} from '@tidu/contracts';
import { lettersOf, phases } from '@tidu/domain';
import { applicationSorts, countApplications, listApplications, type ReadDatabase } from '@tidu/read-models';
import { type Account, actorOf } from '@tidu/platform';
import { type FastifyReply } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import { Dispatcher } from '../commands/dispatcher.js';
import { CommandEnvelope, type Envelope } from '../commands/envelope.js';
import { pageAsked, yesOrNo } from '../queries/page.js';
import { readModelsAt } from '../queries/read-your-writes.js';
import { CurrentAccount } from '../session/account.guard.js';
import { POOL, READ_DATABASE } from '../tokens.js';
import { GetApplication } from './get-application.query.js';
import { GetEvaluations } from './get-evaluations.query.js';
import { GetHistory } from './get-history.query.js';

/** Applications (申报): lists, one in full, its history and evaluations, and opening a new one. */
@ApiTags('applications')
@Controller('api/applications')
export class ApplicationsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Dispatcher) private readonly dispatcher: Dispatcher,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
  ) {}

  @Get()
  @ApiOperation({ summary: '申报列表 · List applications' })
  @ApiResponse({ status: 200, standardSchema: applicationPage })
  async list(
    @CurrentAccount() account: Account,
    @Query({ schema: applicationQuery }) query: ApplicationQuery,
  ): Promise<ApplicationPage> {
    await readModelsAt(this.pool, query.after);
    const filter = { ...query, text: query.q, isMine: yesOrNo(query.mine) };
    return listApplications(this.database, actorOf(account), filter, pageAsked(query, applicationSorts));
  }

  @Get('counts')
  @ApiOperation({ summary: '各状态数量 · Counts by phase, of the list with the same filters' })
  @ApiResponse({ status: 200, standardSchema: applicationCounts })
  async counts(
    @CurrentAccount() account: Account,
    @Query({ schema: applicationCountsQuery }) query: ApplicationCountsQuery,
  ): Promise<ApplicationCounts> {
    await readModelsAt(this.pool, query.after);
    return countApplications(this.database, actorOf(account), { ...query, text: query.q }, phases);
  }

  @Post()
  @ApiOperation({ summary: '开始申报 · Open an application' })
  @ApiResponse({ status: 201, standardSchema: receipt })
  open(
    @CurrentAccount() account: Account,
    @CommandEnvelope() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: openApplicationBody }) body: z.infer<typeof openApplicationBody>,
  ): Promise<Receipt> {
    const sender = { account, envelope, reply };
    const id = this.dispatcher.newId(sender, 'application');
    return this.dispatcher.create(
      {
        aggregate: 'application',
        id,
        command: {
          type: 'open-application',
          id,
          factoryId: body.factoryId,
          campaignId: body.campaignId,
          ...(body.group === undefined ? {} : { group: body.group }),
          ...(account.enterprise === null ? {} : { enterprise: account.enterprise }),
        },
      },
      sender,
    );
  }

  @Get(':id')
  @ApiOperation({ summary: '申报详情 · One application in full, with its version as ETag' })
  @ApiResponse({ status: 200, standardSchema: applicationView })
  async one(
    @CurrentAccount() account: Account,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ApplicationView> {
    const view = await this.queries.execute(new GetApplication(actorOf(account), id));
    void reply.header('ETag', `"${view.version}"`);
    return view;
  }

  @Get(':id/history')
  @ApiOperation({ summary: '申报历史 · The history of an application' })
  @ApiResponse({ status: 200, standardSchema: z.array(historyEntry) })
  async history(@CurrentAccount() account: Account, @Param('id') id: string): Promise<HistoryEntry[]> {
    const actor = actorOf(account);
    await this.queries.execute(new GetApplication(actor, id));
    return this.queries.execute(new GetHistory(actor, 'application', id));
  }

  @Get(':id/letters')
  @ApiOperation({ summary: '文书 · Letters about decisions, with reasons and remedies' })
  @ApiResponse({ status: 200, standardSchema: z.array(letterView) })
  async letters(@CurrentAccount() account: Account, @Param('id') id: string): Promise<LetterView[]> {
    const { application } = await this.queries.execute(new GetApplication(actorOf(account), id));
    return account.role === 'expert' ? [] : (lettersOf(application) as LetterView[]);
  }

  @Get(':id/evaluations')
  @ApiOperation({ summary: '评价结果 · Evaluations with inputs and reasons, newest first' })
  @ApiResponse({ status: 200, standardSchema: z.array(evaluationView) })
  async evaluations(@CurrentAccount() account: Account, @Param('id') id: string): Promise<EvaluationView[]> {
    const { dossierOpen } = await this.queries.execute(new GetApplication(actorOf(account), id));
    return dossierOpen ? this.queries.execute(new GetEvaluations('application', id)) : [];
  }
}
