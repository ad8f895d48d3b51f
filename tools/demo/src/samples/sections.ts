import { type Area, areaLabels } from '@tidu/criteria';
import { type AnnualReport, type Day } from '@tidu/domain';
import { daysFrom } from '../days.js';
import {
  attachedSlots,
  type Declaration,
  inventFieldSections,
  inventReasons,
  type Invention,
} from '../dossier/invent-declaration.js';
import { declaredKpis, scoreOf } from '../dossier/invent-figures.js';
import { requiredAreas } from '../dossier/paragraphs.js';
import { type Sample } from './sample.js';

/** What the declaration sections of a sample are invented from. */
function inventionOf(sample: Sample): Invention {
  const { edition, tier, asOf } = sample.request;
  const { name, city } = sample.factory;
  return {
    tier,
    edition,
    asOf,
    factory: { name, city },
    revenue: sample.enterprise.annualRevenueCny,
    areas: declaredAreas(sample),
  };
}

/** The declaration (申报书) that says what a sample's request says; `replies` are given when it is returned. */
export function sectionsOf(sample: Sample): Declaration {
  const { findings, waivers, asOf } = sample.request;
  return {
    ...inventFieldSections(inventionOf(sample)),
    ...factsAndFigures(sample, asOf),
    attachments: inventReasons(inventionOf(sample), attachedSlots),
    areas: Object.fromEntries(declaredAreas(sample).map((area) => [area, areaDeclaration(area)])),
    waivers,
    measures: sample.measures ?? {},
    'self-assessment': findings,
  };
}

/** The annual report of a year in which nothing has changed. */
export function annualReportOf(sample: Sample, on: Day): AnnualReport {
  return { ...factsAndFigures(sample, on), changes: '示例：无重大变化。' };
}

/** The areas (环节) declared: those the tier requires, less the waived, and those the applicant claims besides. */
export function declaredAreas({ request }: Sample): Area[] {
  const { edition, tier, findings, waivers } = request;
  const waived = waivers[`${tier}/construction/coverage`]?.areas ?? [];
  const claimed = Object.keys(findings).map((clause) => clause.split('/')[2]);
  const required = requiredAreas(edition, tier).filter((area) => !waived.includes(area));
  return (Object.keys(areaLabels) as Area[]).filter((area) => required.includes(area) || claimed.includes(area));
}

function factsAndFigures({ enterprise, request }: Sample, on: Day) {
  const { aboveDesignatedSize, creditRecordClean, accidents, violations, maturity } = request.facts;
  return {
    profile: {
      aboveDesignatedSize,
      annualRevenueCny: enterprise.annualRevenueCny,
      mainProducts: '示例：主导产品',
      competitiveness: '示例：主导产品国内市场占有率居前，客户结构稳定。',
    },
    integrity: { creditRecordClean, accidents, violations },
    maturity: {
      level: maturity.level,
      score: scoreOf(maturity.level),
      kind: 'third-party' as const,
      assessor: '示例评估机构',
      reportNumber: '示例-CMMM-001',
      assessedOn: daysFrom(on, -60),
      scope: '示例：全部适用域，未裁剪。',
    },
    kpis: declaredKpis(request.kpis, request.edition, on),
  };
}

function areaDeclaration(area: Area) {
  const { zh } = areaLabels[area];
  return { description: `示例：${zh}环节的数字化建设情况说明。` };
}
