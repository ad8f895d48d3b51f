import {
  type Benchmark,
  evaluateOverlaid,
  type Finding,
  type OverlaidEvaluation,
  type Tier,
} from '@tidu/criteria';
import { requestFor } from '../evaluation/request.js';
import { type Application } from './state.js';

/**
 * What the applicant's own declaration comes to at the tier below (自评). Findings on the requirements common to all tiers are
 * taken as they are; an area that the applicant finds met at the higher tier counts as met below (平台默认).
 */
export function selfAssessedBelow(
  { campaign, factory, sections }: Application,
  tier: Tier,
  benchmarks: readonly Benchmark[],
): OverlaidEvaluation {
  if (campaign === null || factory === null) return { ok: false, issues: [] };
  const { 'self-assessment': own = {}, waivers: _, ...declared } = sections;
  return evaluateOverlaid(
    requestFor({
      terms: { ...campaign, tier, overlays: [] },
      asOf: campaign.asOf,
      factory,
      sections: declared,
      findings: findingsAt(own, campaign.tier, tier),
      kpis: sections.kpis ?? [],
      benchmarks,
    }),
  );
}

function findingsAt(
  own: Readonly<Record<string, Finding>>,
  from: Tier,
  to: Tier,
): Readonly<Record<string, Finding>> {
  const [above, below] = [`${from}/construction/`, `${to}/construction/`];
  return Object.fromEntries(
    Object.entries(own).flatMap(([clause, finding]): [string, Finding][] => {
      if (clause.startsWith('base/')) return [[clause, finding]];
      const area = clause.startsWith(above) ? clause.slice(above.length) : null;
      return area === null || area.includes('/') ? [] : [[below + area, finding]];
    }),
  );
}
