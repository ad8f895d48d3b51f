import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { load } from '@tidu/application';
import {
  type OpeningStep,
  type StepPage,
  stepPage,
  type StepQuery,
  stepQuery,
  type StepRow,
} from '@tidu/contracts';
import { type AggregateName, appealPhases, noticePhases, type Phase } from '@tidu/domain';
import {
  applicationSorts,
  campaignSorts,
  caseSorts,
  factorySorts,
  listApplications,
  listCampaigns,
  listCases,
  listFactories,
  listReEvaluations,
  type Page,
  type ReadDatabase,
  reEvaluationSorts,
} from '@tidu/read-models';
import type pg from 'pg';
import { pageAsked } from './queries/page.js';
import { readModelsAt } from './queries/read-your-writes.js';
import { POOL, READ_DATABASE } from './tokens.js';
import { actionsOn } from './views/actions.js';
import { CurrentReader, type Reader } from './views/reader.js';

type Thing = Omit<StepRow, 'action'>;

/** The things a step could lead on from, narrowed by what can be read off a row; whether it does, the domain says. */
interface Source {
  readonly aggregate: AggregateName;
  readonly type: string;
  list(database: ReadDatabase, reader: Reader, query: StepQuery): Promise<Page<Thing>>;
}

const sources: Readonly<Record<OpeningStep, Source>> = {
  'application.publish-notice': onApplications('publish-notice', noticePhases),
  'application.file-appeal': onApplications('file-appeal', appealPhases),
  're-evaluation.file-appeal': {
    aggregate: 're-evaluation',
    type: 'file-appeal',
    list: async (database, { actor }, query) => {
      const asked = pageAsked({ ...query, sort: 'deadline' }, reEvaluationSorts);
      const page = await listReEvaluations(database, actor, { phase: 'downgraded' }, asked);
      return things(page, ({ id, factoryName, enterpriseName, tier }) => ({
        id,
        name: inBoth(factoryName),
        enterpriseName,
        tier,
        campaign: null,
      }));
    },
  },
  'revocation.file-appeal': {
    aggregate: 'revocation',
    type: 'file-appeal',
    list: async (database, { actor }, query) => {
      const asked = pageAsked({ ...query, sort: 'updated' }, caseSorts);
      const page = await listCases(database, 'revocation', actor, {}, asked);
      return things(page, ({ id, title, tier }) => ({
        id,
        name: inBoth(title),
        enterpriseName: null,
        tier,
        campaign: null,
      }));
    },
  },
  'factory.report-change': onFactories('report-change'),
  'factory.open-revocation': onFactories('open-revocation'),
  'campaign.begin-list': {
    aggregate: 'campaign',
    type: 'begin-list',
    list: async (database, _reader, query) => {
      const page = await listCampaigns(database, {}, pageAsked({ ...query, sort: 'closes' }, campaignSorts));
      return things(page, ({ id, name, tier }) => ({
        id,
        name,
        enterpriseName: null,
        tier,
        campaign: { id, name },
      }));
    },
  },
};

/** What case files can be opened for (可发起的对象), and why not for the others. */
@ApiTags('steps')
@Controller('api/steps')
export class StepsController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(READ_DATABASE) private readonly database: ReadDatabase,
  ) {}

  @Get()
  @ApiOperation({ summary: '可发起的对象及原因 · What a step can be taken on, and why not on the others' })
  @ApiResponse({ status: 200, standardSchema: stepPage })
  async list(
    @CurrentReader() reader: Reader,
    @Query({ schema: stepQuery }) query: StepQuery,
  ): Promise<StepPage> {
    await readModelsAt(this.pool, query.after);
    const source = sources[query.step];
    const { aggregate, type } = source;
    const page = await source.list(this.database, reader, query);
    const items = page.items.map(async (thing) => {
      const { state } = await load(reader.log, aggregate, thing.id);
      const actions = await actionsOn(aggregate, state, reader);
      return { ...thing, action: actions.find((action) => action.type === type) ?? null };
    });
    return { ...page, items: await Promise.all(items) };
  }
}

function onApplications(type: string, inPhases: readonly Phase[]): Source {
  return {
    aggregate: 'application',
    type,
    list: async (database, { actor }, query) => {
      const asked = pageAsked({ ...query, sort: 'updated' }, applicationSorts);
      const page = await listApplications(database, actor, { inPhases }, asked);
      return things(page, ({ id, factoryName, enterpriseName, tier, campaignId, campaignName }) => ({
        id,
        name: inBoth(factoryName),
        enterpriseName,
        tier,
        campaign: { id: campaignId, name: campaignName },
      }));
    },
  };
}

function onFactories(type: string): Source {
  return {
    aggregate: 'factory',
    type,
    list: async (database, { actor }, query) => {
      const asked = pageAsked({ ...query, sort: 'name' }, factorySorts);
      const page = await listFactories(database, actor, { isTitled: true }, asked);
      return things(page, ({ id, name, title }) => ({
        id,
        name: inBoth(name),
        enterpriseName: null,
        tier: title?.tier ?? null,
        campaign: null,
      }));
    },
  };
}

function things<Row>(page: Page<Row>, thingOf: (row: Row) => Thing): Page<Thing> {
  return { ...page, items: page.items.map(thingOf) };
}

/** A name has no translation. */
function inBoth(name: string): StepRow['name'] {
  return { zh: name, en: name };
}
