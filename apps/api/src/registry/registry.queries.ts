import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type CampaignRow, type CampaignView, type FactoryView } from '@tidu/contracts';
import { type Actor, type Campaign, type Factory } from '@tidu/domain';
import { findCampaign, listCampaigns, listFactories, type ReadDatabase } from '@tidu/read-models';
import { READ_DATABASE } from '../tokens.js';

interface Versioned<State> {
  readonly id: string;
  readonly version: number;
  readonly state: State;
}

/** The factories (工厂) somebody may see. */
export class ListFactories extends Query<FactoryView[]> {
  constructor(readonly actor: Actor) {
    super();
  }
}

@QueryHandler(ListFactories)
export class ListFactoriesHandler implements IQueryHandler<ListFactories> {
  constructor(@Inject(READ_DATABASE) private readonly database: ReadDatabase) {}

  async execute({ actor }: ListFactories): Promise<FactoryView[]> {
    return (await listFactories(this.database, actor)).map(factoryViewOf);
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

/** One campaign with its benchmarks; null where there is none. */
export class GetCampaign extends Query<CampaignView | null> {
  constructor(readonly id: string) {
    super();
  }
}

@QueryHandler(GetCampaign)
export class GetCampaignHandler implements IQueryHandler<GetCampaign> {
  constructor(@Inject(READ_DATABASE) private readonly database: ReadDatabase) {}

  async execute({ id }: GetCampaign): Promise<CampaignView | null> {
    const found = await findCampaign(this.database, id);
    if (found === null) return null;
    const [row] = campaignRowOf(found);
    return row === undefined
      ? null
      : { ...row, benchmarks: found.state.benchmarks as CampaignView['benchmarks'] };
  }
}

export function factoryViewOf({ id, version, state }: Versioned<Factory>): FactoryView {
  const { enterprise, name, province, city, industry, branchUscc, title, titles, barUntil, nurture } = state;
  return {
    id,
    enterprise,
    name,
    province,
    city,
    industry,
    branchUscc,
    title: title === null ? null : titleViewOf(title),
    titles: titles.map(titleViewOf),
    barUntil,
    nurture: nurture.map(({ tier, since }) => ({ tier, since })),
    version,
  };
}

/** A title (称号) as it is shown; what it rests on stays in the record. */
export function titleViewOf(title: NonNullable<Factory['title']>): NonNullable<FactoryView['title']> {
  const { tier, certificateNumber, validFrom, validUntil, kind, status, endedOn, replacedBy } = title;
  return { tier, certificateNumber, validFrom, validUntil, kind, status, endedOn, replacedBy };
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
