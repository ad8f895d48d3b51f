import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type CampaignView, type FactoryView } from '@tidu/contracts';
import { type Factory } from '@tidu/domain';
import { findCampaign, type ReadDatabase, type Versioned } from '@tidu/read-models';
import { READ_DATABASE } from '../tokens.js';

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
    if (found === null || found.state.terms === null) return null;
    const { version, state } = found;
    return {
      ...(state.terms as Omit<CampaignView, 'id' | 'version' | 'benchmarkCount' | 'benchmarks'>),
      id,
      version,
      benchmarkCount: state.benchmarks.length,
      benchmarks: state.benchmarks as CampaignView['benchmarks'],
    };
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
