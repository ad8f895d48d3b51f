import { type Benchmark, defaultInterpretation, type Tier, tierLabels } from '@tidu/criteria';
import { type CampaignTerms, type Day, provinces } from '@tidu/domain';
import { uuidFrom } from '@tidu/application';
import { demoGroups } from '../accounts/groups.js';
import { daysFrom } from '../days.js';
import { settled } from '../samples/procedure.js';
import { type Sample } from '../samples/sample.js';
import { authorityOfficials, isNational } from './actors.js';
import { type Channel } from './goals.js';
import { divisions } from './industries.js';
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

type Terms = Omit<CampaignTerms, 'year' | 'window' | 'noticeWorkingDays' | 'validityYears'>;

/** Opens campaigns (批次) when they are first needed: one for each era, tier, region and channel, and one for each sample story. */
export class Campaigns {
  private readonly opened = new Map<string, Promise<string>>();

  constructor(private readonly world: World) {}

  /** The campaign in which factories of this province apply, or those of a group. */
  of(era: Era, tier: Tier, province: string, { group, endorsed, unchecked }: Channel = {}): Promise<string> {
    const region = isNational(tier) ? '000000' : province;
    const holder = isNational(tier) ? undefined : group;
    const where =
      demoGroups.find(({ id }) => id === holder)?.name ??
      (region === '000000' ? '全国' : (provinces[region]?.zh ?? region));
    const isEndorsed = endorsed === true && !isNational(tier);
    const terms: Terms = {
      tier,
      name: {
        zh: `示例 ${era.year}年${where}${tierLabels[tier].zh}智能工厂批次${isEndorsed ? '（逐级推荐）' : unchecked === true ? '（自评）' : ''}`,
        en: `Sample ${era.year} campaign ${holder ?? region}, ${tierLabels[tier].en}${isEndorsed ? ', endorsed from below' : unchecked === true ? ', self-assessed' : ''}`,
      },
      region,
      edition: EDITION,
      asOf: era.opensOn,
      interpretation: defaultInterpretation(EDITION),
      ...(holder !== undefined && { group: holder }),
      procedure: {
        ...(unchecked !== true && settled(tier)),
        ...(isEndorsed && { endorsers: ['district', 'city'] as const }),
      },
    };
    const key = `${era.year}-${tier}-${holder ?? region}${isEndorsed ? '-endorsed' : unchecked === true ? '-unchecked' : ''}`;
    return this.once(key, era, terms, benchmarks(tier, region));
  }

  /** The campaign of a sample story, on the sample's own terms. */
  ofSample({ story, summary, factory, request }: Sample, era: Era): Promise<string> {
    const { tier, edition, asOf, interpretation } = request;
    const region = isNational(tier) ? '000000' : factory.province;
    const name = { zh: `示例批次：${summary.zh}`, en: `Sample campaign: ${summary.en}` };
    const terms = { tier, name, region, edition, asOf, interpretation, procedure: settled(tier) };
    return this.once(story, era, terms, request.benchmarks);
  }

  private once(key: string, era: Era, terms: Terms, held: readonly Benchmark[]): Promise<string> {
    const campaign = this.opened.get(key) ?? this.open(uuidFrom(`demo campaign ${key}`), era, terms, held);
    this.opened.set(key, campaign);
    return campaign;
  }

  private async open(id: string, era: Era, terms: Terms, held: readonly Benchmark[]): Promise<string> {
    const [organiser] = authorityOfficials(isNational(terms.tier) ? '000000' : (terms.group ?? terms.region));
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
    const aggregate = 'campaign';
    const openedAt = `${daysFrom(opensOn, -20)}T02:00:00.000Z`;
    await this.world.act(organiser, openedAt, { aggregate, id, command: opening });
    if (held.length > 0) {
      const command = { type: 'publish-benchmarks', benchmarks: held, source: '示例基准（虚构）' } as const;
      await this.world.act(organiser, `${daysFrom(opensOn, -6)}T02:30:00.000Z`, { aggregate, id, command });
    }
    return id;
  }
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
