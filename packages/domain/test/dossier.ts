import { type Benchmark, type Finding, type Tier, tiers } from '@tidu/criteria';
import { type SectionContent } from '../src/application/declaration.js';
import { type Campaign } from '../src/campaign/state.js';
import { type CampaignTerms } from '../src/campaign/terms.js';
import { type Factory, noFactory } from '../src/factory/state.js';
import { newTitle } from '../src/factory/title.js';
import { formSection, declarationForm } from '../src/form/declaration-form.js';
import { explained, filled } from './filled.js';
import { people } from './people.js';

const scopes = { basic: 'province', advanced: 'province', excellent: 'nation', pioneer: 'world' } as const;

export const factory: Factory = {
  ...noFactory,
  id: 'f0000000-0000-8000-8000-000000000001',
  enterprise: people.applicant.enterprise,
  name: '示例工厂',
  province: '320000',
  city: '320200',
  industry: 'C3451',
};

/** The factory as it may apply for a tier: with the title below it. */
export function factoryBelow(tier: Tier): Factory {
  const below = tiers[tiers.indexOf(tier) - 1];
  return below === undefined ? factory : { ...factory, ...titled(below) };
}

/** What a factory has of a title of a tier, in force all through the specs. */
export function titled(tier: Tier): Pick<Factory, 'title' | 'titles'> {
  const { terms } = campaign(tier);
  if (terms === null) throw new Error('the sample campaign has terms');
  const title = newTitle(
    {
      tier,
      certificateNumber: `示例-${tier}`,
      validFrom: '2025-01-01',
      validUntil: '2029-12-31',
      basis: {
        applicationId: null,
        campaignId: 'c0000000-0000-8000-8000-000000000000',
        edition: terms.edition,
        interpretation: terms.interpretation,
        findings: {},
        waivers: {},
      },
    },
    'converted',
  );
  return { title, titles: [title] };
}

/** A campaign of a tier whose window is July 2026. */
export function campaign(tier: Tier): Campaign {
  return {
    id: 'c0000000-0000-8000-8000-000000000001',
    terms: {
      year: 2026,
      tier,
      name: { zh: '示例批次', en: 'sample campaign' },
      region: tier === 'basic' || tier === 'advanced' ? '320000' : '000000',
      edition: '2024',
      asOf: '2026-06-30',
      window: { opensOn: '2026-07-01', closesOn: '2026-07-31' },
      interpretation: {
        mainKpis: ['labor-productivity-gain'],
        requiredShare: 1,
        leadingQuantile: { province: 0.75, nation: 0.9, world: 0.95 },
        minimumSample: 5,
      },
      noticeWorkingDays: 5,
      validityYears: 3,
      procedure: settled(tier),
    },
    benchmarks: [benchmark(tier)],
    extensions: [],
  };
}

/** What the campaigns of the specs ask for: a basic tier that is checked and awarded, and a title below every other. */
function settled(tier: Tier): NonNullable<CampaignTerms['procedure']> {
  if (tier === 'basic') return { selfAssessment: { checked: true, recorded: true, published: true } };
  return { ladder: tier === 'excellent' ? 'in-principle' : 'required' };
}

export function benchmark(tier: Tier): Benchmark {
  const scope = scopes[tier];
  return {
    kpi: 'labor-productivity-gain',
    scope,
    ...(scope === 'province' ? { region: '320000' } : {}),
    industry: 'C34',
    n: 63,
    mean: 11,
    quantiles: { '0.75': 12, '0.9': 13, '0.95': 14 },
  };
}

/** Findings that satisfy every judged clause of a tier. */
export function allMet(tier: Tier): Record<string, Finding> {
  const areas = [
    'plant-construction',
    'research-and-design',
    'production-operations',
    'production-management',
    'business-operations',
  ];
  const outcomes = { basic: [], advanced: [2], excellent: [2, 3, 4], pioneer: [2, 3, 4] }[tier];
  const clauses = [
    'base/1',
    'base/2',
    'base/3',
    'base/4',
    ...areas.map((area) => `${tier}/construction/${area}`),
    ...outcomes.map((number) => `${tier}/outcomes/${number}`),
  ];
  return Object.fromEntries(clauses.map((clause) => [clause, { verdict: 'met' as const }]));
}

/** Every section of a declaration that meets a tier. */
export function sections(tier: Tier): SectionContent[] {
  return [
    { section: 'enterprise', content: filled(tier, 'enterprise') },
    {
      section: 'profile',
      content: {
        aboveDesignatedSize: true,
        annualRevenueCny: 168_000_000,
        mainProducts: '轴承',
        competitiveness: '省内领先',
      },
    },
    { section: 'integrity', content: { creditRecordClean: true, accidents: [], violations: [] } },
    { section: 'factory', content: filled(tier, 'factory') },
    {
      section: 'maturity',
      content: { level: 4, score: 3.9, reportNumber: '示例-1', kind: 'self', assessedOn: '2026-05-01' },
    },
    ...(formSection(declarationForm(tier, '2024'), 'construction') === undefined
      ? []
      : [{ section: 'construction' as const, content: filled(tier, 'construction') }]),
    { section: 'areas', content: { 'production-operations': { description: '自动化产线' } } },
    { section: 'scenarios', content: filled(tier, 'scenarios') },
    {
      section: 'kpis',
      content: [{ kpi: 'labor-productivity-gain', value: 20, periodAfter: '2025', source: '统计月报' }],
    },
    { section: 'outcomes', content: filled(tier, 'outcomes') },
    { section: 'self-assessment', content: allMet(tier) },
    explained(tier, factory.city),
  ];
}
