import { type Area, type Finding, type KpiReport } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
import { type FieldContent } from '../form/field.js';

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
    readonly repairedOn?: Day | null;
  }[];
}

/** The maturity level (成熟度, GB/T 39116-2020), how it was assessed and what the report says. */
export interface MaturitySection {
  readonly level: number;
  readonly kind: 'self' | 'third-party';
  readonly assessedOn: Day;
  /** 0 to 5 points. */
  readonly score?: number | null;
  readonly assessor?: string | null;
  readonly reportNumber?: string | null;
  /** What the assessment took in and left out (适用域裁剪). */
  readonly scope?: string | null;
}

/** What was built in one area (环节). Its scenario instances (场景实例) stand in a section of their own. */
export interface AreaDeclaration {
  readonly description: string;
}

/** An indicator as it is declared (指标填报). */
export interface DeclaredKpi extends KpiReport {
  /** Why there is no figure from before (无“建设前”值的说明), and what it is compared with instead. */
  readonly noBefore?: string | null;
  /** What the applicant says of a figure that looked odd (填报说明). */
  readonly remark?: string | null;
}

export type Waivers = Readonly<Record<string, { readonly areas: readonly Area[]; readonly reason: string }>>;

/** The sections of a declaration (申报书), each declared and kept as a whole. */
export interface Sections {
  readonly enterprise: FieldContent;
  readonly profile: ProfileSection;
  readonly integrity: IntegritySection;
  readonly factory: FieldContent;
  readonly maturity: MaturitySection;
  readonly construction: FieldContent;
  readonly areas: Readonly<Partial<Record<Area, AreaDeclaration>>>;
  readonly scenarios: FieldContent;
  readonly waivers: Waivers;
  readonly kpis: readonly DeclaredKpi[];
  readonly outcomes: FieldContent;
  /** What the campaign's overlays measure, by measure (省级附加指标). */
  readonly measures: Readonly<Record<string, number>>;
  readonly 'self-assessment': Readonly<Record<string, Finding>>;
  /** Why an attachment is missing (未附说明), by its slot. */
  readonly attachments: Readonly<Record<string, string>>;
  /** What was done about each demanded correction (补正答复), by clause. */
  readonly replies: Readonly<Record<string, string>>;
}
export type SectionName = keyof Sections;

export const sectionNames: Readonly<Record<SectionName, { readonly zh: string; readonly en: string }>> = {
  enterprise: { zh: '企业基本信息', en: 'enterprise' },
  profile: { zh: '规模与竞争力', en: 'size and competitiveness' },
  integrity: { zh: '信用与安全', en: 'credit and safety' },
  factory: { zh: '工厂基本信息', en: 'factory' },
  maturity: { zh: '成熟度评估', en: 'maturity assessment' },
  construction: { zh: '总体情况与系统集成', en: 'overview and integration' },
  areas: { zh: '环节建设情况', en: 'areas' },
  scenarios: { zh: '场景实例', en: 'scenario instances' },
  waivers: { zh: '豁免说明', en: 'waivers' },
  kpis: { zh: '关键绩效指标', en: 'KPI figures' },
  outcomes: { zh: '先进性与后续计划', en: 'outcomes and plans' },
  measures: { zh: '省级附加指标', en: 'additional measures of the province' },
  'self-assessment': { zh: '逐条自评', en: 'self-assessment' },
  attachments: { zh: '未附材料说明', en: 'why attachments are missing' },
  replies: { zh: '补正答复', en: 'replies to corrections' },
};

/** A section with its content, as it is declared and recorded. */
export type SectionContent = {
  [Name in SectionName]: { readonly section: Name; readonly content: Sections[Name] };
}[SectionName];

/** A file that supports a clause (佐证材料), kept by its SHA-256. */
export interface Evidence {
  readonly id: string;
  readonly clause: string;
  /** The attachment (附件) of the form that it is; absent where it merely supports a clause. */
  readonly slot?: string;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}
