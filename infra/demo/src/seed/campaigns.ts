import { type Benchmark, defaultInterpretation, type Tier, tierLabels } from '@tidu/criteria';
import { type Actor, type CampaignTerms, type Day, provinces } from '@tidu/domain';
import { actorOf, type NewAccount, uuidFrom } from '@tidu/runtime';
import { miitAccounts, provinceAccount } from '../accounts/names.js';
import { demoAccounts } from '../accounts/demo-accounts.js';
import { daysFrom } from '../days.js';
import { divisions } from './industries.js';
import { type Sample } from '../samples/sample.js';
import { type World } from './world.js';

export const EDITION = '2024';

/** When a generation of campaigns was opened, and until when it takes applications. */
export interface Era {
  readonly year: number;
  readonly opensOn: Day;
  readonly closesOn: Day;
}

/** What a factory's figures are held against in the demo: the same for every industry, so that stories stay readable. */
export const bars = {
  'labor-productivity-gain': { mean: 12.5, leading: 24 },
  'defect-rate-reduction': { mean: 21, leading: 38 },
} as const;

/** The account with this name among those of the authorities, experts and administrators. */
export function staffActor(account: string): Actor {
  const found: NewAccount | undefined = demoAccounts.find((candidate) => candidate.account === account);
  if (found === undefined) throw new Error(`no demo account ${account}`);
  return actorOf(found);
}

/** Opens campaigns (批次) when they are first needed: one for each era, tier and region, and one for each sample story. */
export class Campaigns {
  private readonly opened = new Map<string, Promise<string>>();

  constructor(private readonly world: World) {}

  /** The campaign a factory of this province applies in. */
  of(era: Era, tier: Tier, province: string): Promise<string> {
    const region = isNational(tier) ? '000000' : province;
    const where = provinces[region] ?? { zh: '全国', en: 'national' };
    const terms = {
      tier,
      name: {
        zh: `示例 ${era.year}年${where.zh}${tierLabels[tier].zh}智能工厂批次`,
        en: `Sample ${era.year} ${where.en} campaign, ${tierLabels[tier].en}`,
      },
      region,
      edition: EDITION,
      asOf: era.opensOn,
      interpretation: defaultInterpretation(EDITION),
    };
    return this.once(`${era.year}-${tier}-${region}`, era, terms, benchmarks(tier, region));
  }

  /** The campaign of a sample story, on the sample's own terms. */
  ofSample({ story, summary, factory, request }: Sample, era: Era): Promise<string> {
    const { tier, edition, asOf, interpretation } = request;
    const region = isNational(tier) ? '000000' : factory.province;
    const name = { zh: `示例批次：${summary.zh}`, en: `Sample campaign: ${summary.en}` };
    return this.once(story, era, { tier, name, region, edition, asOf, interpretation }, request.benchmarks);
  }

  private once(
    key: string,
    era: Era,
    terms: Omit<CampaignTerms, 'year' | 'window' | 'noticeWorkingDays' | 'validityYears'>,
    held: readonly Benchmark[],
  ): Promise<string> {
    const campaign = this.opened.get(key) ?? this.open(uuidFrom(`demo campaign ${key}`), era, terms, held);
    this.opened.set(key, campaign);
    return campaign;
  }

  private async open(
    id: string,
    era: Era,
    terms: Parameters<Campaigns['once']>[2],
    held: readonly Benchmark[],
  ): Promise<string> {
    const organiser = staffActor(isNational(terms.tier) ? miitAccounts[0] : provinceAccount(terms.region));
    const { year, opensOn, closesOn } = era;
    const opening = {
      type: 'open-campaign',
      id,
      ...terms,
      year,
      window: { opensOn, closesOn },
      noticeWorkingDays: 5,
      validityYears: 3,
    } as const;
    await this.world.act(organiser, `${daysFrom(opensOn, -20)}T02:00:00.000Z`, {
      aggregate: 'campaign',
      id,
      command: opening,
    });
    if (held.length > 0) {
      const command = { type: 'publish-benchmarks', benchmarks: held, source: '示例基准（虚构）' } as const;
      await this.world.act(organiser, `${daysFrom(opensOn, -6)}T02:30:00.000Z`, {
        aggregate: 'campaign',
        id,
        command,
      });
    }
    return id;
  }
}

function isNational(tier: Tier): boolean {
  return tier === 'excellent' || tier === 'pioneer';
}

function benchmarks(tier: Tier, region: string): Benchmark[] {
  const scope = tier === 'pioneer' ? 'world' : tier === 'excellent' ? 'nation' : 'province';
  const { leadingQuantile } = defaultInterpretation(EDITION);
  return divisions.flatMap((industry) =>
    Object.entries(bars).map(([kpi, { mean, leading }]) => ({
      kpi,
      scope,
      industry,
      n: scope === 'province' ? 64 : 480,
      mean,
      quantiles: { [String(leadingQuantile[scope])]: leading },
      ...(scope === 'province' && { region }),
    })),
  );
}
