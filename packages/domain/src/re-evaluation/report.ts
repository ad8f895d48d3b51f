import {
  type DeclaredKpi,
  type IntegritySection,
  type MaturitySection,
  type ProfileSection,
  type Sections,
} from '../application/declaration.js';

/** What an enterprise reports each year (年度报告): the facts and figures that may have changed. */
export interface AnnualReport {
  readonly profile: ProfileSection;
  readonly integrity: IntegritySection;
  readonly maturity: MaturitySection;
  readonly kpis: readonly DeclaredKpi[];
  readonly changes: string;
}

/**
 * A report to begin with (预填), from last year's or, in the first year, from the declaration the title was awarded on.
 * Whether the credit record is clean and the enterprise above the designated size must be said anew each year.
 */
export function prefillReport(
  previous: Pick<Sections, 'profile' | 'integrity' | 'maturity' | 'kpis'>,
): AnnualReport {
  const { profile, integrity, maturity, kpis } = previous;
  return {
    profile: { ...profile, aboveDesignatedSize: null },
    integrity: { ...integrity, creditRecordClean: null },
    maturity,
    kpis,
    changes: '',
  };
}
