import { type Area, areaLabels, type Tier } from '@tidu/criteria';
import { type AnnualReport, type Day, type Sections } from '@tidu/domain';
import {
  attachedSlots,
  type Declaration,
  inventFieldSections,
  inventReasons,
} from '../dossier/invent-declaration.js';
import { declaredKpis, scoreOf } from '../dossier/invent-figures.js';
import { judgedParagraphs, requiredAreas } from '../dossier/paragraphs.js';
import { daysFrom } from '../days.js';
import { bars, EDITION } from './campaigns.js';
import { industries } from './industries.js';
import { type Random } from './random.js';
import { type Venture } from './enterprises.js';

/** How good a dossier is to be: good enough, failing a clause, or with a figure that nobody has reported. */
export type Quality = 'eligible' | 'ineligible' | 'undetermined';

const MATURITY: Readonly<Record<Tier, number>> = { basic: 2, advanced: 2, excellent: 3, pioneer: 4 };

/** Everything an enterprise declares, invented to come out as the quality asks. */
export function inventSections(
  venture: Venture,
  tier: Tier,
  quality: Quality,
  asOf: Day,
  random: Random,
): Declaration {
  const areas = requiredAreas(EDITION, tier);
  const { name, city } = venture.factory;
  const revenue = venture.enterprise.annualRevenueCny;
  const invention = { tier, edition: EDITION, asOf, factory: { name, city }, revenue, areas };
  return {
    ...inventFieldSections(invention),
    attachments: inventReasons(invention, attachedSlots),
    ...yearly(venture, tier, quality, asOf, random),
    areas: Object.fromEntries(areas.map((area) => [area, declaredArea(area)])),
    waivers: {},
    measures: {},
    'self-assessment': metFindings(tier),
  };
}

/** What an enterprise reports a year later. */
export function inventReport(
  venture: Venture,
  tier: Tier,
  quality: Quality,
  asOf: Day,
  random: Random,
): AnnualReport {
  return {
    ...yearly(venture, tier, quality, asOf, random),
    changes: random.pick(['示例：无重大变化。', '示例：新增一条产线。']),
  };
}

/** That every paragraph people judge is met. */
export function metFindings(tier: Tier): Record<string, { verdict: 'met' }> {
  return Object.fromEntries(judgedParagraphs(EDITION, tier).map((clause) => [clause, { verdict: 'met' }]));
}

function yearly(venture: Venture, tier: Tier, quality: Quality, asOf: Day, random: Random) {
  const fault = quality === 'ineligible' ? random.pick(['maturity', 'accident', 'kpi'] as const) : null;
  const kpis = figures(tier, fault === 'kpi', random);
  return {
    profile: {
      aboveDesignatedSize: true,
      annualRevenueCny: venture.enterprise.annualRevenueCny,
      mainProducts: `示例：${industries.find(({ code }) => code === venture.factory.industry)?.trade ?? ''}产品`,
      competitiveness: '示例：主导产品在细分市场占有率居前。',
    },
    integrity: {
      creditRecordClean: true,
      accidents: accidents(fault === 'accident', asOf, random),
      violations: [],
    },
    maturity: assessed(MATURITY[tier] + (fault === 'maturity' ? -1 : random.whole(0, 1)), asOf, random),
    kpis: declaredKpis(quality === 'undetermined' ? kpis.slice(0, 1) : kpis, EDITION, asOf),
  };
}

function assessed(level: number, asOf: Day, random: Random): Sections['maturity'] {
  return {
    level,
    score: scoreOf(level),
    kind: random.pick(['self', 'third-party'] as const),
    assessor: '示例评估机构',
    reportNumber: '示例-CMMM-001',
    assessedOn: daysFrom(asOf, -random.whole(20, 200)),
    scope: '示例：全部适用域，未裁剪。',
  };
}

function accidents(isLarger: boolean, asOf: Day, random: Random): Sections['integrity']['accidents'] {
  const date = daysFrom(asOf, -random.whole(60, 700));
  if (isLarger) return [{ date, kind: random.pick(['safety', 'environment'] as const), severity: 'larger' }];
  return random.chance(0.1) ? [{ date, kind: 'safety', severity: 'general' }] : [];
}

/** Figures clearly above what the tier asks for, or clearly below. */
function figures(tier: Tier, isBelow: boolean, random: Random): Sections['kpis'] {
  const reach = (kpi: keyof typeof bars): number => {
    const bar = tier === 'basic' ? bars[kpi].mean : bars[kpi].leading;
    return isBelow ? random.tenth(bar * 0.5, bar * 0.9) : random.tenth(bar * 1.05, bar * 1.5);
  };
  const before = random.tenth(1.5, 4);
  const after = Math.round(before * (1 - reach('defect-rate-reduction') / 100) * 1_000) / 1_000;
  return [
    { kpi: 'labor-productivity-gain', value: reach('labor-productivity-gain') },
    { kpi: 'defect-rate-reduction', before, after },
  ];
}

function declaredArea(area: Area) {
  const { zh } = areaLabels[area];
  return { description: `示例：${zh}环节已完成数字化改造并稳定运行。` };
}
