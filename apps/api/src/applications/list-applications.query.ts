import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import {
  type ApplicationCounts,
  type ApplicationPage,
  type ApplicationQuery,
  type ApplicationRow,
} from '@tidu/contracts';
import { type Actor, applicationCommandsOpenTo, subjectOf } from '@tidu/domain';
import {
  countApplications,
  listApplications,
  type ListedApplication,
  type ReadDatabase,
} from '@tidu/read-models';
import { READ_DATABASE } from '../tokens.js';

/** One page of the applications somebody may see. */
export class ListApplications extends Query<ApplicationPage> {
  constructor(
    readonly actor: Actor,
    readonly query: ApplicationQuery,
  ) {
    super();
  }
}

@QueryHandler(ListApplications)
export class ListApplicationsHandler implements IQueryHandler<ListApplications> {
  constructor(@Inject(READ_DATABASE) private readonly database: ReadDatabase) {}

  async execute({ actor, query }: ListApplications): Promise<ApplicationPage> {
    const { phase, tier, campaignId, factoryId, province, q, mine, page, pageSize } = query;
    const filter = {
      ...(phase === undefined || phase === '' ? {} : { phases: phase.split(',') }),
      ...(tier === undefined ? {} : { tier }),
      ...(campaignId === undefined ? {} : { campaignId }),
      ...(factoryId === undefined ? {} : { factoryId }),
      ...(province === undefined ? {} : { province }),
      ...(q === undefined ? {} : { text: q }),
      actionable: mine === 'true',
    };
    const { items, total } = await listApplications(this.database, actor, filter, {
      number: page,
      size: pageSize,
    });
    return { items: items.flatMap((item) => rowOf(item, actor)), total, page, pageSize };
  }
}

/** How many applications somebody may see, by phase, and on how many the person can act. */
export class CountApplications extends Query<ApplicationCounts> {
  constructor(readonly actor: Actor) {
    super();
  }
}

@QueryHandler(CountApplications)
export class CountApplicationsHandler implements IQueryHandler<CountApplications> {
  constructor(@Inject(READ_DATABASE) private readonly database: ReadDatabase) {}

  async execute({ actor }: CountApplications): Promise<ApplicationCounts> {
    const { byPhase, actionable } = await countApplications(this.database, actor);
    const total = Object.values(byPhase).reduce((sum, count) => sum + count, 0);
    return { total, actionable, byPhase };
  }
}

function rowOf(
  { state, version, updatedAt, verdict, enterpriseName }: ListedApplication,
  actor: Actor,
): ApplicationRow[] {
  const { campaign, factory } = state;
  if (campaign === null || factory === null) return [];
  return [
    {
      id: state.id,
      phase: state.phase,
      tier: campaign.tier,
      campaignId: campaign.id,
      campaignName: { ...campaign.name },
      factoryId: factory.id,
      factoryName: factory.name,
      enterprise: factory.enterprise,
      enterpriseName,
      province: factory.province,
      city: factory.city,
      industry: factory.industry,
      rank: state.recommendation?.rank ?? null,
      verdict,
      submittedAt: state.submittedAt,
      updatedAt,
      version,
      actions: applicationCommandsOpenTo(actor, subjectOf(state)),
    },
  ];
}
