import { type Sections } from '@tidu/contracts';
import { type Area } from '@tidu/criteria';

const CNY_PER_WAN = 10_000;

/** A profile being filled in; revenue in 万元 (10,000 CNY), as forms in China ask for it. */
export interface ProfileDraft {
  readonly aboveDesignatedSize?: boolean | null;
  readonly revenueWan?: number | null;
  readonly mainProducts: string;
  readonly competitiveness: string;
}

export function profileDraftOf(profile: Sections['profile'] | undefined): ProfileDraft {
  if (profile === undefined) return { mainProducts: '', competitiveness: '' };
  const { annualRevenueCny, ...rest } = profile;
  return { ...rest, revenueWan: annualRevenueCny / CNY_PER_WAN };
}

/** The section's content as the contract wants it; what is not entered yet is absent and fails its check. */
export function profileOf({ revenueWan, ...rest }: ProfileDraft) {
  return { ...rest, ...(revenueWan != null && { annualRevenueCny: Math.round(revenueWan * CNY_PER_WAN) }) };
}

export interface IntegrityDraft {
  readonly creditRecordClean?: boolean | null;
  readonly accidents: readonly { readonly date: string; readonly kind: string; readonly severity: string }[];
  readonly violations: readonly { readonly date: string; readonly description: string }[];
}

export function integrityDraftOf(integrity: Sections['integrity'] | undefined): IntegrityDraft {
  return integrity ?? { accidents: [], violations: [] };
}

export interface MaturityDraft {
  readonly level?: number;
  readonly kind?: 'self' | 'third-party';
  readonly assessedOn: string;
}

export function maturityDraftOf(maturity: Sections['maturity'] | undefined): MaturityDraft {
  return maturity ?? { assessedOn: '' };
}

export interface AreaDraft {
  readonly description: string;
  readonly scenarios: readonly { readonly name: string; readonly description: string }[];
}
export type AreasDraft = Readonly<Partial<Record<Area, AreaDraft>>>;

/** The areas that were described; one without a word is left out. */
export function areasOf(draft: AreasDraft): AreasDraft {
  return Object.fromEntries(
    Object.entries(draft).filter(
      ([, { description, scenarios }]) => description.trim() !== '' || scenarios.length > 0,
    ),
  );
}

export interface WaiverDraft {
  readonly areas: readonly Area[];
  readonly reason: string;
}

/** The waiver of the coverage clause (原则上应覆盖全部五个环节), or none. */
export function waiversOf(draft: WaiverDraft, clause: string) {
  return draft.areas.length === 0 && draft.reason.trim() === '' ? {} : { [clause]: draft };
}
