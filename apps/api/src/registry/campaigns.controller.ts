import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { load } from '@tidu/application';
import {
  type CampaignPage,
  campaignPage,
  type CampaignQuery,
  campaignQuery,
  type CampaignView,
  campaignView,
} from '@tidu/contracts';
import { notFound } from '@tidu/domain';
import { type EventStore } from '@tidu/event-store';
import { campaignSorts, listCampaigns, type ReadDatabase } from '@tidu/read-models';
import { type FastifyReply } from 'fastify';
import type pg from 'pg';
import { RefusedError } from '../http/problem.js';
import { pageAsked } from '../queries/page.js';
import { readModelsAt } from '../queries/read-your-writes.js';
import { EVENT_STORE, POOL, READ_DATABASE } from '../tokens.js';
import { Actions } from '../views/actions.js';
import { CurrentReader, type Reader } from '../views/reader.js';
import { campaignViewOf } from './campaign-view.js';

/** Campaigns (批次) and the benchmarks (行业基准) applications in them are held against. */
@ApiTags('campaigns')
@Controller('api/campaigns')
export class CampaignsController {
  constructor(
    @Inject(Actions) private readonly actions: Actions,
    @Inject(EVENT_STORE) private readonly store: EventStore,
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
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CampaignView> {
    const { state, version } = await load(this.store, 'campaign', id);
    if (state.id === null || state.terms === null)
      throw new RefusedError(notFound('campaign-not-found', '没有该批次。', 'There is no such campaign.'));
    void reply.header('ETag', `"${version}"`);
    const actions = await this.actions.on('campaign', state, reader);
    return campaignViewOf({ ...state, id: state.id, terms: state.terms }, version, actions);
  }
}
