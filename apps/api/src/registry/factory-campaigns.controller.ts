import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { load } from '@tidu/application';
import {
  type FactoryCampaignPage,
  factoryCampaignPage,
  type FactoryCampaignQuery,
  factoryCampaignQuery,
} from '@tidu/contracts';
import { applicationChoices, type CampaignAsked, chinaDay, conversionChoices } from '@tidu/domain';
import { campaignSorts, listCampaigns, type ReadDatabase } from '@tidu/read-models';
import type pg from 'pg';
import { pageAsked } from '../queries/page.js';
import { readModelsAt } from '../queries/read-your-writes.js';
import { POOL, READ_DATABASE } from '../tokens.js';
import { CurrentReader, type Reader } from '../views/reader.js';
import { registeredFactory } from './registry-reader.js';

const choicesOf = { 'open-application': applicationChoices, 'convert-title': conversionChoices } as const;

/** The campaigns (批次) there are for a factory, each with the refusal that an act there would meet. */
@ApiTags('registry')
@Controller('api/factories/:id/campaigns')
export class FactoryCampaignsController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
  ) {}

  @Get()
  @ApiOperation({ summary: '工厂可选批次及原因 · Campaigns for a factory, and why not the others' })
  @ApiResponse({ status: 200, standardSchema: factoryCampaignPage })
  async list(
    @CurrentReader() reader: Reader,
    @Param('id') id: string,
    @Query({ schema: factoryCampaignQuery }) query: FactoryCampaignQuery,
  ): Promise<FactoryCampaignPage> {
    await readModelsAt(this.pool, query.after);
    const { factory, enterprise } = await registeredFactory(reader, id);
    const { province, city } = factory;
    const filter = {
      around: { province, city, group: enterprise.group ?? null },
      ...(query.act === 'open-application' && { openOn: chinaDay(reader.now) }),
    };
    const page = await listCampaigns(
      this.database,
      filter,
      pageAsked({ ...query, sort: 'closes' }, campaignSorts),
    );
    const items = page.items.map(async (row) => {
      const { state: campaign } = await load(reader.log, 'campaign', row.id);
      return { ...row, choices: this.#choices(query.act, { factory, enterprise, campaign }, reader) };
    });
    return { ...page, items: await Promise.all(items) };
  }

  #choices(act: FactoryCampaignQuery['act'], asked: CampaignAsked, { actor, now }: Reader) {
    return choicesOf[act](asked, { actor, now }).map(({ group, whyNot, later, leadsTo = null }) => ({
      group,
      whyNot,
      later,
      leadsTo,
    }));
  }
}
