import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type CampaignRow, type FactoryRow } from '@tidu/contracts';
import { type Actor, type Campaign } from '@tidu/domain';
import { listCampaigns, listFactories, type ReadDatabase } from '@tidu/read-models';
import { READ_DATABASE } from '../tokens.js';
import { factoryRowOf } from './factory-view.js';

interface Versioned<State> {
  readonly id: string;
  readonly version: number;
  readonly state: State;
}

/** The factories (工厂) somebody may see. */
export class ListFactories extends Query<FactoryRow[]> {
  constructor(readonly actor: Actor) {
    super();
  }
}

@QueryHandler(ListFactories)
export class ListFactoriesHandler implements IQueryHandler<ListFactories> {
  constructor(@Inject(READ_DATABASE) private readonly database: ReadDatabase) {}

  async execute({ actor }: ListFactories): Promise<FactoryRow[]> {
    const listed = await listFactories(this.database, actor);
    return listed.map(({ id, state, version }) => factoryRowOf(id, state, version));
  }
}

/** All campaigns (批次), newest first, without their benchmarks. */
export class ListCampaigns extends Query<CampaignRow[]> {}

@QueryHandler(ListCampaigns)
export class ListCampaignsHandler implements IQueryHandler<ListCampaigns> {
  constructor(@Inject(READ_DATABASE) private readonly database: ReadDatabase) {}

  async execute(): Promise<CampaignRow[]> {
    return (await listCampaigns(this.database)).flatMap(campaignRowOf);
  }
}

function campaignRowOf({ id, version, state }: Versioned<Campaign>): CampaignRow[] {
  if (state.terms === null) return [];
  return [
    {
      ...(state.terms as Omit<CampaignRow, 'id' | 'version' | 'benchmarkCount'>),
      id,
      version,
      benchmarkCount: state.benchmarks.length,
    },
  ];
}
