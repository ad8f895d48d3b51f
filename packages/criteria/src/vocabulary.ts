/** A text in Chinese and its English reference translation (参考译文). */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** The four tiers (级别), lowest first. */
export const tiers = ['basic', 'advanced', 'excellent', 'pioneer'] as const;
export type Tier = (typeof tiers)[number];

/** The five areas (环节) of part （一）建设内容, in the order of the text. */
export const areas = [
  'plant-construction',
  'research-and-design',
  'production-operations',
  'production-management',
  'business-operations',
] as const;
export type Area = (typeof areas)[number];

/** Three-valued truth: 符合, 不符合, 无法判定. */
export type Verdict = 'met' | 'not-met' | 'undetermined';
/** What a clause (条款) can come to; 豁免 counts as 符合. */
export type ClauseVerdict = Verdict | 'waived';
/** What a request can come to. */
export type RequestVerdict = 'eligible' | 'ineligible' | 'undetermined';
export type Modality = 'must' | 'in-principle' | 'encouraged';
export type DecidedBy = 'facts' | 'finding' | 'kpi' | 'coverage' | 'children' | 'nothing';
export type Need = 'fact' | 'finding' | 'kpi' | 'benchmark';
/** Where the benchmark of a tier is taken: 省（区、市）, 国内, 全球. */
export type Scope = 'province' | 'nation' | 'world';

/** What of an indicator is compared: the gain (提升幅度) by its formula, or the level (指标水平) reached. */
export const measures = ['gain', 'level'] as const;
export type Measure = (typeof measures)[number];
/** The measure asked for; `auto` takes the level where it can be compared, else the gain. */
export const measureChoices = [...measures, 'auto'] as const;
export type MeasureChoice = (typeof measureChoices)[number];

/** Whether a violation whose penalty has been repaired (信用修复) counts; the text knows no repair. */
export const repairReadings = ['count', 'ignore'] as const;
export type RepairReading = (typeof repairReadings)[number];

export const accidentKinds = ['safety', 'environment', 'other'] as const;
export type AccidentKind = (typeof accidentKinds)[number];
/** Grades of an accident, mildest first: 一般, 较大, 重大, 特别重大. */
export const severities = ['general', 'larger', 'major', 'extraordinary'] as const;
export type Severity = (typeof severities)[number];

export const tierLabels: Readonly<Record<Tier, Bilingual>> = {
  basic: { zh: '基础级', en: 'basic tier' },
  advanced: { zh: '先进级', en: 'advanced tier' },
  excellent: { zh: '卓越级', en: 'excellent tier' },
  pioneer: { zh: '领航级', en: 'pioneer tier' },
};

export const areaLabels: Readonly<Record<Area, Bilingual>> = {
  'plant-construction': { zh: '工厂建设', en: 'plant construction' },
  'research-and-design': { zh: '研发设计', en: 'research and design' },
  'production-operations': { zh: '生产作业', en: 'production operations' },
  'production-management': { zh: '生产管理', en: 'production management' },
  'business-operations': { zh: '运营管理', en: 'business operations' },
};

export const verdictLabels: Readonly<Record<ClauseVerdict, Bilingual>> = {
  met: { zh: '符合', en: 'met' },
  'not-met': { zh: '不符合', en: 'not met' },
  undetermined: { zh: '无法判定', en: 'undetermined' },
  waived: { zh: '豁免', en: 'waived' },
};

export const requestVerdictLabels: Readonly<Record<RequestVerdict, Bilingual>> = {
  eligible: { zh: '符合要素条件', en: 'eligible' },
  ineligible: { zh: '不符合要素条件', en: 'ineligible' },
  undetermined: { zh: '暂不能判定', en: 'undetermined' },
};

export const modalityLabels: Readonly<Record<Modality, Bilingual>> = {
  must: { zh: '应', en: 'must' },
  'in-principle': { zh: '原则上', en: 'in principle' },
  encouraged: { zh: '鼓励', en: 'encouraged' },
};

export const decidedByLabels: Readonly<Record<DecidedBy, Bilingual>> = {
  facts: { zh: '事实', en: 'facts' },
  finding: { zh: '认定意见', en: 'finding' },
  kpi: { zh: '指标计算', en: 'KPI computation' },
  coverage: { zh: '环节覆盖计算', en: 'area coverage' },
  children: { zh: '下级条款', en: 'sub-clauses' },
  nothing: { zh: '尚无依据', en: 'nothing yet' },
};

export const needLabels: Readonly<Record<Need, Bilingual>> = {
  fact: { zh: '事实', en: 'a fact' },
  finding: { zh: '认定意见', en: 'a finding' },
  kpi: { zh: '指标值', en: 'a KPI value' },
  benchmark: { zh: '行业基准', en: 'a benchmark' },
};

export const scopeLabels: Readonly<Record<Scope, Bilingual>> = {
  province: { zh: '省（区、市）同行业', en: 'same industry in the province' },
  nation: { zh: '国内同行业', en: 'same industry in the country' },
  world: { zh: '全球同行业', en: 'same industry in the world' },
};

export const measureLabels: Readonly<Record<Measure, Bilingual>> = {
  gain: { zh: '提升幅度', en: 'gain' },
  level: { zh: '指标水平', en: 'level' },
};

export const accidentKindLabels: Readonly<Record<AccidentKind, Bilingual>> = {
  safety: { zh: '安全', en: 'safety' },
  environment: { zh: '环境', en: 'environmental' },
  other: { zh: '其他', en: 'other' },
};

export const severityLabels: Readonly<Record<Severity, Bilingual>> = {
  general: { zh: '一般', en: 'general' },
  larger: { zh: '较大', en: 'larger' },
  major: { zh: '重大', en: 'major' },
  extraordinary: { zh: '特别重大', en: 'extraordinary' },
};
