import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  type CampaignPage,
  campaignPage,
  type CampaignQuery,
  campaignQuery,
  type CampaignView,
  campaignView,
  openCampaignBody,
  publishBenchmarksBody,
  type Receipt,
  receipt,
} from '@tidu/contracts';
import { notFound } from '@tidu/domain';
import { type Account } from '@tidu/platform';
import { campaignSorts, listCampaigns, type ReadDatabase } from '@tidu/read-models';
import { type FastifyReply } from 'fastify';
import type pg from 'pg';
import { type z } from 'zod';
import { Dispatcher } from '../commands/dispatcher.js';
import { CommandEnvelope, type Envelope } from '../commands/envelope.js';
import { RefusedError } from '../http/problem.js';
import { afterQuery, pageAsked } from '../queries/page.js';
import { readModelsAt } from '../queries/read-your-writes.js';
import { CurrentAccount } from '../session/account.guard.js';
import { POOL, READ_DATABASE } from '../tokens.js';
import { GetCampaign } from './registry.queries.js';

/** Campaigns (批次) and the benchmarks (行业基准) applications in them are held against. */
@ApiTags('campaigns')
@Controller('api/campaigns')
export class CampaignsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(Dispatcher) private readonly dispatcher: Dispatcher,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
  ) {}

  @Post()
  @ApiOperation({ summary: '开放批次 · Open a campaign' })
  @ApiResponse({ status: 201, standardSchema: receipt })
  open(
    @CurrentAccount() account: Account,
    @CommandEnvelope() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: openCampaignBody }) body: z.infer<typeof openCampaignBody>,
  ): Promise<Receipt> {
    const sender = { account, envelope, reply };
    const id = this.dispatcher.newId(sender, 'campaign');
    return this.dispatcher.create(
      { aggregate: 'campaign', id, command: { type: 'open-campaign', id, ...body } },
      sender,
    );
  }

  @Get()
  @ApiOperation({ summary: '批次列表 · Campaigns' })
  @ApiResponse({ status: 200, standardSchema: campaignPage })
  async list(@Query({ schema: campaignQuery }) query: CampaignQuery): Promise<CampaignPage> {
    await readModelsAt(this.pool, query.after);
    return listCampaigns(this.database, query, pageAsked({ ...query, sort: 'closes' }, campaignSorts));
  }

  @Get(':id')
  @ApiOperation({ summary: '批次详情 · A campaign with its benchmarks' })
  @ApiResponse({ status: 200, standardSchema: campaignView })
  async one(
    @Param('id') id: string,
    @Query({ schema: afterQuery }) { after }: z.infer<typeof afterQuery>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CampaignView> {
    await readModelsAt(this.pool, after);
    const campaign = await this.queries.execute(new GetCampaign(id));
    if (campaign === null)
      throw new RefusedError(notFound('campaign-not-found', '没有该批次。', 'There is no such campaign.'));
    void reply.header('ETag', `"${campaign.version}"`);
    return campaign;
  }

  @Post(':id/publish-benchmarks')
  @HttpCode(200)
  @ApiOperation({ summary: '发布行业基准 · Publish the benchmarks' })
  @ApiResponse({ status: 200, standardSchema: receipt })
  publishBenchmarks(
    @Param('id') id: string,
    @CurrentAccount() account: Account,
    @CommandEnvelope() envelope: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: publishBenchmarksBody }) body: z.infer<typeof publishBenchmarksBody>,
  ): Promise<Receipt> {
    return this.dispatcher.change(
      { aggregate: 'campaign', id, command: { type: 'publish-benchmarks', ...body } },
      { account, envelope, reply },
    );
  }
}
