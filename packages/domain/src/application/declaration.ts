import { type Area, type Finding, type KpiReport } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';

/** Who the applicant is and why it competes well (基础要求一). */
export interface ProfileSection {
  readonly aboveDesignatedSize: boolean | null;
  readonly annualRevenueCny: number;
  readonly mainProducts: string;
  readonly competitiveness: string;
}

/** Credit record, accidents and violations (基础要求二). */
export interface IntegritySection {
  readonly creditRecordClean: boolean | null;
  readonly accidents: readonly {
    readonly date: Day;
    readonly kind: 'safety' | 'environment' | 'other';
    readonly severity: 'general' | 'larger' | 'major' | 'extraordinary';
  }[];
  readonly violations: readonly {
    readonly date: Day;
    readonly description: string;
    /** The day its penalty was repaired (信用修复). */
    readonly repairedOn?: Day;
  }[];
}

/** The maturity level (成熟度, GB/T 39116-2020) and how it was assessed. */
export interface MaturitySection {
  readonly level: number;
  readonly kind: 'self' | 'third-party';
  readonly assessedOn: Day;
}

/** What was built in one area (环节), scenario by scenario (场景). */
export interface AreaDeclaration {
  readonly description: string;
  readonly scenarios: readonly { readonly name: string; readonly description: string }[];
}

export type Waivers = Readonly<Record<string, { readonly areas: readonly Area[]; readonly reason: string }>>;

/** The sections of a declaration (申报书), each declared and kept as a whole. */
export interface Sections {
  readonly profile: ProfileSection;
  readonly integrity: IntegritySection;
  readonly maturity: MaturitySection;
  readonly areas: Readonly<Partial<Record<Area, AreaDeclaration>>>;
  readonly kpis: readonly KpiReport[];
  readonly waivers: Waivers;
  /** What the campaign's overlays measure, by measure (省级附加指标). */
  readonly measures: Readonly<Record<string, number>>;
  readonly 'self-assessment': Readonly<Record<string, Finding>>;
}
export type SectionName = keyof Sections;

/** Sections without which nothing can be submitted; `waivers` and `measures` may stay empty. */
export const requiredSections = [
  'profile',
  'integrity',
  'maturity',
  'areas',
  'kpis',
  'self-assessment',
] as const satisfies readonly SectionName[];

export const sectionNames: Readonly<Record<SectionName, { readonly zh: string; readonly en: string }>> = {
  profile: { zh: '企业基本情况', en: 'enterprise profile' },
  integrity: { zh: '信用与安全', en: 'credit and safety' },
  maturity: { zh: '成熟度评估', en: 'maturity assessment' },
  areas: { zh: '建设内容', en: 'areas and scenarios' },
  kpis: { zh: '关键绩效指标', en: 'KPI figures' },
  waivers: { zh: '豁免说明', en: 'waivers' },
  measures: { zh: '省级附加指标', en: 'additional measures of the province' },
  'self-assessment': { zh: '自评', en: 'self-assessment' },
};

/** A section with its content, as it is declared and recorded. */
export type SectionContent = {
  [Name in SectionName]: { readonly section: Name; readonly content: Sections[Name] };
}[SectionName];

/** A file that supports a clause (佐证材料), kept by its SHA-256. */
export interface Evidence {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}
