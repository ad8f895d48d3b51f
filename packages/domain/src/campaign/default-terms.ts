import { type Tier } from '@tidu/criteria';
import { byNoticeOf2024, byNoticeOf2025, type Grounded, platformDefault } from './basis.js';
import { type CampaignProcedure } from './terms.js';

/** The procedure of a tier in a year where a campaign is silent, each value with where it comes from. */
export type DefaultTerms = { readonly [Key in keyof CampaignProcedure]: Grounded<CampaignProcedure[Key]> };

/**
 * The industries whose branches may apply (石油石化、有色金属等) by GB/T 4754-2017: extraction and refining of oil and gas, mining
 * and smelting of nonferrous metals. The notice names the industries; the codes are the platform's reading (平台默认).
 */
const BRANCH_INDUSTRIES: readonly string[] = ['B07', 'C25', 'B09', 'C32'];

export function defaultTerms(tier: Tier, year: number): DefaultTerms {
  return {
    ladder: ladderOf(tier, year),
    selfAssessment: selfAssessmentOf(tier, year),
    branchIndustries: branchIndustriesOf(tier, year),
    // 计划单列市、央企 recommend through the province for the pioneer tier.
    groupChannel: byNoticeOf2025(year, tier !== 'pioneer'),
    endorsers: platformDefault([]),
    quotas: platformDefault([]),
    quotaExemptions: platformDefault([]),
    clocks: platformDefault({
      formalCheck: 10,
      correction: 15,
      recommendation: 10,
      review: 40,
      decision: 20,
      objectionHandling: 15,
      appealFiling: 15,
    }),
    siteVisitShare: platformDefault(0.2),
    scoring: platformDefault(null),
    panel: platformDefault({ alternates: 2, yearsBack: 3 }),
  };
}

/**
 * What a tier rests on (逐级). 2025: advanced “在自评为基础级智能工厂前提下”, excellent and pioneer on the title below. 2024: excellent
 * “原则上应已获评先进级”; nothing is known of the others.
 */
function ladderOf(tier: Tier, year: number): Grounded<CampaignProcedure['ladder']> {
  switch (tier) {
    case 'basic':
      return platformDefault('none');
    case 'advanced':
      return year < 2025 ? platformDefault('none') : byNoticeOf2025(year, 'self-assessed');
    case 'excellent':
      return year < 2025 ? byNoticeOf2024('in-principle') : byNoticeOf2025(year, 'required');
    case 'pioneer':
      return year < 2025 ? platformDefault('required') : byNoticeOf2025(year, 'required');
  }
}

/** The basic tier is assessed and built by the enterprise itself (自评自建): no check, public notice or certificate is provided for. */
function selfAssessmentOf(tier: Tier, year: number): Grounded<CampaignProcedure['selfAssessment']> {
  const nothing = { checked: false, recorded: false, published: false };
  if (tier !== 'basic') return platformDefault({ checked: true, recorded: true, published: true });
  return year < 2025 ? platformDefault(nothing) : byNoticeOf2025(year, nothing);
}

function branchIndustriesOf(tier: Tier, year: number): Grounded<readonly string[]> {
  if (tier === 'basic' || tier === 'advanced' || year < 2025) return platformDefault([]);
  return byNoticeOf2025(year, BRANCH_INDUSTRIES);
}
