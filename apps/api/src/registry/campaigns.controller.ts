import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  type CampaignPage,
  campaignPage,
  type CampaignQuery,
  campaignQuery,
  type CampaignView,
  campaignView,
  type DifferencesQuery,
  differencesQuery,
  type HistoryChange,
  historyChange,
  type HistoryEntry,
  historyEntry,
  type MomentQuery,
  momentQuery,
} from '@tidu/contracts';
import { campaignSorts, listCampaigns, type ReadDatabase } from '@tidu/read-models';
import { type FastifyReply } from 'fastify';
import type pg from 'pg';
import { z } from 'zod';
import { HistoryReader } from '../history/history-reader.js';
import { pageAsked } from '../queries/page.js';
import { readModelsAt } from '../queries/read-your-writes.js';
import { POOL, READ_DATABASE } from '../tokens.js';
import { Moments } from '../views/moments.js';
import { CurrentReader, type Reader } from '../views/reader.js';
import { readCampaign } from './registry-reader.js';

/** Campaigns (批次) and the benchmarks (行业基准) applications in them are held against. */
@ApiTags('campaigns')
@Controller('api/campaigns')
export class CampaignsController {
  constructor(
    @Inject(HistoryReader) private readonly histories: HistoryReader,
    @Inject(Moments) private readonly moments: Moments,
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
  ) {}

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
    @CurrentReader() reader: Reader,
    @Param('id') id: string,
    @Query({ schema: momentQuery }) moment: MomentQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CampaignView> {
    const thing = { aggregate: 'campaign', id } as const;
    const view = await this.moments.read(reader, moment, thing, (then) => readCampaign(then, id));
    void reply.header('ETag', `"${view.version}"`);
    return view;
  }

  @Get(':id/history')
  @ApiOperation({ summary: '批次历史 · The history of a campaign' })
  @ApiResponse({ status: 200, standardSchema: z.array(historyEntry) })
  history(
    @CurrentReader() reader: Reader,
    @Param('id') id: string,
    @Query({ schema: momentQuery }) moment: MomentQuery,
  ): Promise<HistoryEntry[]> {
    return this.moments.read(reader, moment, { aggregate: 'campaign', id }, async (then) => {
      await readCampaign(then, id);
      return this.histories.read(then, 'campaign', id);
    });
  }

  @Get(':id/diff')
  @ApiOperation({ summary: '两个时点的差异 · How a campaign differs between two moments' })
  @ApiResponse({ status: 200, standardSchema: z.array(historyChange) })
  diff(
    @CurrentReader() reader: Reader,
    @Param('id') id: string,
    @Query({ schema: differencesQuery }) query: DifferencesQuery,
  ): Promise<HistoryChange[]> {
    return this.histories.differences('campaign', query, (at) =>
      this.moments.read(reader, { at, as: query.as }, { aggregate: 'campaign', id }, (then) =>
        readCampaign(then, id),
      ),
    );
  }
}
