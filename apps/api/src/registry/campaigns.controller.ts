import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { type CampaignRow, campaignRow, type CampaignView, campaignView } from '@tidu/contracts';
import { notFound } from '@tidu/domain';
import { type FastifyReply } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import { RefusedError } from '../http/problem.js';
import { afterQuery, readModelsAt } from '../queries/read-your-writes.js';
import { POOL } from '../tokens.js';
import { GetCampaign, ListCampaigns } from './registry.queries.js';

/** Campaigns (批次) and the benchmarks (行业基准) applications in them are held against. */
@ApiTags('campaigns')
@Controller('api/campaigns')
export class CampaignsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  @Get()
  @ApiOperation({ summary: '批次列表 · Campaigns' })
  @ApiResponse({ status: 200, standardSchema: z.array(campaignRow) })
  async list(@Query({ schema: afterQuery }) { after }: z.infer<typeof afterQuery>): Promise<CampaignRow[]> {
    await readModelsAt(this.pool, after);
    return this.queries.execute(new ListCampaigns());
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
}
