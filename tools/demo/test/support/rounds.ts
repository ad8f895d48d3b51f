import { defaultInterpretation, type Tier, tiers } from '@tidu/criteria';
import { type CampaignProcedure, usccCheckCharacter } from '@tidu/domain';
import { cityAccount, districtAccount } from '../../src/accounts/names.js';
import { centralEnterprise } from '../../src/accounts/groups.js';
import { judgedParagraphs } from '../../src/dossier/paragraphs.js';
import { type Sample } from '../../src/samples/sample.js';
import { type Cast } from '../../src/story/cast.js';
import { type Authorities, type Course, regionalAuthorities } from '../../src/story/course.js';

/** How provinces differ: nothing of their own; chains, scores, visits and additions of their own; a group's channel. */
export type Profile = 'plain' | 'strict' | 'group';

const EDITION = '2024';
const AS_OF = '2026-06-30';
const KPI = 'labor-productivity-gain';
const LEADING = 24;

const places: Readonly<Record<Profile, Sample['factory']>> = {
  plain: { name: '示例 普通通道工厂', province: '330000', city: '330200', industry: 'C3421' },
  // Registered in its district, so that the district answers for it too.
  strict: { name: '示例 逐级推荐工厂', province: '320000', city: '320211', industry: 'C3421' },
  group: { name: '示例 集团所属工厂', province: '110000', city: '110100', industry: 'C3421' },
};

/** A scoring sheet (评分表) such as a province lays over the findings, 100 points; its pass mark is invented (示例). */
const scoring = {
  name: { zh: '示例评分表', en: 'Sample scoring sheet' },
  items: [
    { id: 'maturity', title: { zh: '智能制造成熟度', en: 'Maturity' }, max: 20, steps: [0, 5, 10, 20] },
    { id: 'infrastructure', title: { zh: '信息基础建设水平', en: 'Infrastructure' }, max: 30 },
    { id: 'technology', title: { zh: '技术应用先进性', en: 'Technology' }, max: 20 },
    { id: 'replicability', title: { zh: '示范性和可推广性', en: 'Replicability' }, max: 10 },
    { id: 'benefit', title: { zh: '经济社会效益', en: 'Benefit' }, max: 10 },
    { id: 'plan', title: { zh: '后续实施计划', en: 'Plan' }, max: 10 },
  ],
  passMark: 70,
};

/** What a strict campaign settles for itself (示例); without a panel there is nobody to score, and nothing to recommend. */
const endorsed: Partial<CampaignProcedure> = { endorsers: ['district', 'city'] };
const strict: Partial<CampaignProcedure> = {
  ...endorsed,
  ladder: 'required',
  quotas: [{ unit: '320000', max: 3, parts: [{ unit: '320200', max: 1 }] }],
  siteVisitShare: 1,
  scoring,
};

/** The course of a round: a dossier that is good enough for its tier, and who is responsible under its profile. */
export async function roundOf(
  cast: Cast,
  profile: Profile,
  tier: Tier,
  stage: Course['stage'],
): Promise<Course> {
  const sample = dossierOf(profile, tier);
  const applicant = await cast.enterprise(sample.enterprise, sample.factory);
  const regional = await regionalAuthorities(cast, sample);
  const course = { sample, stage, cast, applicant, authorities: regional, run: 'round' };
  switch (profile) {
    case 'plain':
      return course;
    case 'strict': {
      const [district] = await cast.officials(districtAccount(sample.factory.city));
      const [city] = await cast.officials(cityAccount('320200'));
      const authorities = { ...regional, endorsers: [district, city] };
      const overlays = tier === 'advanced' ? { overlays: ['jiangsu'] } : {};
      const procedure = tier === 'basic' ? endorsed : strict;
      return { ...course, authorities, procedure, ...overlays };
    }
    case 'group':
      return onGroupsChannel(course, tier);
  }
}

/** The group's own: it decides the local tiers and recommends for the excellent one; the pioneer's go through the province. */
async function onGroupsChannel(course: Course, tier: Tier): Promise<Course> {
  const officials = await course.cast.officials(centralEnterprise.account);
  const group = { id: centralEnterprise.id, official: officials[0] };
  if (tier === 'pioneer') return { ...course, group };
  const recommending = { unit: group.id, officials };
  const own: Partial<Authorities> =
    tier === 'excellent' ? {} : { organiser: officials, deciding: officials, pool: group.id };
  const authorities = {
    ...course.authorities,
    checker: officials[0],
    recommending,
    below: officials,
    ...own,
  };
  return { ...course, group, authorities };
}

function dossierOf(profile: Profile, tier: Tier): Sample {
  const factory = places[profile];
  const isOverlaid = profile === 'strict' && tier === 'advanced';
  const judged = [
    ...judgedParagraphs(EDITION, tier),
    ...(isOverlaid ? ['overlay/jiangsu/self-assessed-tier'] : []),
  ];
  const body = `91${factory.city}MA9${Object.keys(places).indexOf(profile)}${tiers.indexOf(tier)}00K1`;
  return {
    story: `round-${profile}-${tier}`,
    summary: { zh: `${profile} ${tier}`, en: `${profile} ${tier}` },
    enterprise: {
      name: `示例（虚构）${profile} ${tier} 制造有限公司`,
      uscc: body + (usccCheckCharacter(body) ?? ''),
      annualRevenueCny: 900_000_000,
    },
    factory,
    ...(isOverlaid && { measures: { 'jiangsu/transformation-score': 75 } }),
    request: {
      edition: EDITION,
      asOf: AS_OF,
      tier,
      factory: { province: factory.province, industry: factory.industry },
      facts: {
        aboveDesignatedSize: true,
        creditRecordClean: true,
        accidents: [],
        violations: [],
        maturity: { level: 4 },
      },
      findings: Object.fromEntries(judged.map((clause) => [clause, { verdict: 'met' as const }])),
      waivers: {},
      kpis: [{ kpi: KPI, value: LEADING + 10 }],
      benchmarks: [benchmark(tier, factory)],
      interpretation: { ...defaultInterpretation(EDITION), mainKpis: [KPI] },
    },
    expected: { verdict: 'eligible', clauses: {} },
  };
}

function benchmark(
  tier: Tier,
  { province, industry }: Sample['factory'],
): Sample['request']['benchmarks'][number] {
  const scope = tier === 'pioneer' ? 'world' : tier === 'excellent' ? 'nation' : 'province';
  const { leadingQuantile } = defaultInterpretation(EDITION);
  return {
    kpi: KPI,
    scope,
    industry: industry.slice(0, 3),
    n: 240,
    mean: LEADING / 2,
    quantiles: { [String(leadingQuantile[scope])]: LEADING },
    ...(scope === 'province' && { region: province }),
  };
}
