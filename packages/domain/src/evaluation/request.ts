import { type Benchmark, type Finding, type KpiReport, type OverlaidRequest } from '@tidu/criteria';
import { type DeclaredKpi, type Sections } from '../application/declaration.js';
import { aiShare } from './ai-share.js';
import { type CampaignTerms } from '../campaign/terms.js';

/** Puts declared sections and findings into the shape of the evaluation contract. */
export function requestFor(dossier: {
  readonly terms: Pick<CampaignTerms, 'edition' | 'tier' | 'interpretation' | 'overlays'>;
  readonly asOf: string;
  readonly factory: { readonly province: string; readonly industry: string };
  readonly sections: Partial<
    Pick<Sections, 'profile' | 'integrity' | 'maturity' | 'scenarios' | 'waivers' | 'measures'>
  >;
  readonly findings: Readonly<Record<string, Finding>>;
  readonly kpis: readonly DeclaredKpi[];
  readonly benchmarks: readonly Benchmark[];
}): OverlaidRequest {
  const { profile, integrity, maturity, scenarios, waivers, measures } = dossier.sections;
  const { overlays = [] } = dossier.terms;
  return {
    edition: dossier.terms.edition,
    asOf: dossier.asOf,
    tier: dossier.terms.tier,
    factory: { province: dossier.factory.province, industry: dossier.factory.industry },
    facts: {
      aboveDesignatedSize: profile?.aboveDesignatedSize ?? null,
      creditRecordClean: integrity?.creditRecordClean ?? null,
      accidents: integrity?.accidents ?? null,
      violations: integrity?.violations ?? null,
      maturity: maturity === undefined ? null : { level: maturity.level },
    },
    findings: dossier.findings,
    waivers: waivers ?? {},
    kpis: [...dossier.kpis.map(reported), ...aiShare(scenarios, dossier.kpis)],
    benchmarks: dossier.benchmarks.filter((benchmark) => bearsOn(benchmark, dossier.factory)),
    interpretation: dossier.terms.interpretation,
    ...(overlays.length > 0 && { overlays, measures: measures ?? {} }),
  };
}

/** What of a declared indicator the criteria know; what was said about it is for people. */
function reported(declared: DeclaredKpi): KpiReport {
  const said = Object.entries(declared).filter(([key]) => key !== 'noBefore' && key !== 'remark');
  return { kpi: declared.kpi, ...Object.fromEntries(said) };
}

/** Whether a benchmark can be the one a factory is held against: of its industry or a wider one, and of no other province. */
function bearsOn(
  { region, industry }: Benchmark,
  factory: { readonly province: string; readonly industry: string },
): boolean {
  return factory.industry.startsWith(industry) && (region == null || region === factory.province);
}

/** What a declaration says so far. */
export interface DeclaredSoFar {
  readonly campaign: Pick<CampaignTerms, 'edition' | 'tier' | 'interpretation' | 'overlays' | 'asOf'>;
  readonly factory: { readonly province: string; readonly industry: string };
  readonly sections: Partial<Sections>;
}

/** The dossier of a declaration on the applicant's own word (自评), as it is evaluated at submission. */
export function submissionRequest(
  { campaign, factory, sections }: DeclaredSoFar,
  benchmarks: readonly Benchmark[],
): OverlaidRequest {
  return requestFor({
    terms: campaign,
    asOf: campaign.asOf,
    factory,
    sections,
    findings: sections['self-assessment'] ?? {},
    kpis: sections.kpis ?? [],
    benchmarks,
  });
}
