import { type Application } from '@tidu/contracts';
import {
  accidentKindLabels,
  type Area,
  areaLabels,
  areas,
  type Kpi,
  kpiCatalogue,
  overlays,
  severityLabels,
  verdictLabels,
} from '@tidu/criteria';
import { type Block, type Cell } from '../../paper/paper.js';
import { citedClause, dayInWords, figure, placeName, yesOrNo } from '../../paper/words.js';

type Campaign = NonNullable<Application['campaign']>;
type Declared = Application & { readonly campaign: Campaign };

const kpiUnits: Readonly<Record<Kpi['unit'], string>> = {
  percent: '%',
  'percentage-point': '百分点',
  count: '个',
};

/** What was declared, in the chapters of the 申报书: who applies, what was built, what came of it. */
export function declaredSections(application: Declared, enterpriseName: string): Block[] {
  return [
    { kind: 'heading', level: 1, text: '一、基本信息' },
    { kind: 'heading', level: 2, text: '（一）申报主体信息' },
    ...applicant(application, enterpriseName),
    { kind: 'heading', level: 2, text: '（二）信用与安全' },
    ...integrity(application),
    { kind: 'heading', level: 2, text: '（三）智能工厂基本信息' },
    ...factoryFacts(application),
    { kind: 'heading', level: 1, text: '二、智能工厂建设内容' },
    ...areas.flatMap((area) => built(application, area)),
    ...waived(application),
    { kind: 'heading', level: 1, text: '三、建设成效' },
    ...outcomes(application),
    ...measured(application),
    { kind: 'heading', level: 1, text: '四、自评' },
    ...selfAssessment(application),
  ];
}

function applicant({ factory, sections }: Declared, enterpriseName: string): Block[] {
  const { profile } = sections;
  return [
    {
      kind: 'facts',
      rows: [
        ['企业名称', enterpriseName],
        ['统一社会信用代码', factory?.enterprise ?? ''],
        ['规模以上工业企业', yesOrNo(profile?.aboveDesignatedSize)],
        ['年主营业务收入（万元）', profile === undefined ? '' : inTenThousand(profile.annualRevenueCny)],
        ['主导产品', profile?.mainProducts ?? ''],
      ],
    },
    { kind: 'heading', level: 3, text: '市场竞争力' },
    { kind: 'paragraph', text: profile?.competitiveness ?? '（未填）' },
  ];
}

function integrity({ sections: { integrity: declared } }: Declared): Block[] {
  if (declared === undefined) return [{ kind: 'paragraph', text: '（未填）' }];
  const { creditRecordClean, accidents, violations } = declared;
  return [
    { kind: 'facts', rows: [['无不良信用记录', yesOrNo(creditRecordClean)]] },
    {
      kind: 'table',
      caption: '近年事故',
      columns: [
        { title: '日期', share: 3 },
        { title: '类别', share: 3 },
        { title: '等级', share: 3 },
      ],
      rows: orNone(
        accidents.map(({ date, kind, severity }): Cell[] => [
          dayInWords(date),
          accidentKindLabels[kind].zh,
          severityLabels[severity].zh,
        ]),
        3,
      ),
    },
    {
      kind: 'table',
      caption: '违法违规',
      columns: [
        { title: '日期', share: 3 },
        { title: '情况', share: 8 },
        { title: '信用修复', share: 3 },
      ],
      rows: orNone(
        violations.map(({ date, description, repairedOn }): Cell[] => [
          dayInWords(date),
          description,
          repairedOn == null ? '未修复' : dayInWords(repairedOn),
        ]),
        3,
      ),
    },
  ];
}

function factoryFacts({ factory, sections: { maturity }, campaign, ladder }: Declared): Block[] {
  return [
    {
      kind: 'facts',
      rows: [
        ['工厂名称', factory?.name ?? ''],
        ['所在地', factory === null ? '' : placeName(factory.city)],
        ['所属行业（GB/T 4754）', factory?.industry ?? ''],
        ['基准日', dayInWords(campaign.asOf)],
        ['成熟度等级（GB/T 39116-2020）', maturity === undefined ? '' : `${maturity.level} 级`],
        ['评估方式', maturity === undefined ? '' : maturity.kind === 'self' ? '自评估' : '第三方评估'],
        ['评估日期', dayInWords(maturity?.assessedOn)],
        [
          '已获下一级称号',
          ladder?.certificateNumber ?? (ladder?.exception == null ? '—' : `例外：${ladder.exception}`),
        ],
      ],
    },
  ];
}

function built({ sections, campaign }: Declared, area: Area): Block[] {
  const declared = sections.areas?.[area];
  const number = areas.indexOf(area);
  const title: Block = {
    kind: 'heading',
    level: 2,
    text: `（${'一二三四五'.charAt(number)}）${areaLabels[area].zh}`,
  };
  if (declared === undefined) return [title, { kind: 'paragraph', text: '未申报该环节。' }];
  const { text } = citedClause(campaign.edition, `${campaign.tier}/construction/${area}`);
  return [
    title,
    { kind: 'note', text: `条文：${text}` },
    { kind: 'paragraph', text: declared.description },
    ...scenariosOf(declared).flatMap(({ name, description }, index): Block[] => [
      { kind: 'heading', level: 3, text: `${index + 1}．${name}` },
      { kind: 'paragraph', text: description },
    ]),
  ];
}

/** What one area holds; its scenarios may be told elsewhere. */
interface DeclaredArea {
  readonly description: string;
  readonly scenarios?: readonly { readonly name: string; readonly description: string }[];
}

function scenariosOf({ scenarios = [] }: DeclaredArea): NonNullable<DeclaredArea['scenarios']> {
  return scenarios;
}

function waived({ sections: { waivers = {} }, campaign }: Declared): Block[] {
  const entries = Object.entries(waivers);
  if (entries.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: '豁免说明' },
    ...entries.map(([clause, { areas: left, reason }]): Block => ({
      kind: 'paragraph',
      text: `${citedClause(campaign.edition, clause).place}：${left.map((area) => areaLabels[area].zh).join('、')}。理由：${reason}`,
    })),
  ];
}

function outcomes({ sections: { kpis = [] }, campaign }: Declared): Block[] {
  if (kpis.length === 0) return [{ kind: 'paragraph', text: '（未填）' }];
  const catalogue = kpiCatalogue(campaign.edition);
  const main = campaign.interpretation.mainKpis;
  return [
    {
      kind: 'table',
      columns: [
        { title: '序号', share: 0, align: 'center' },
        { title: '指标', share: 7 },
        { title: '建设前', share: 3, align: 'right' },
        { title: '建设后', share: 3, align: 'right' },
        { title: '填报值', share: 3, align: 'right' },
        { title: '单位', share: 3 },
        { title: '统计期（前／后）', share: 5 },
        { title: '数据来源', share: 5 },
      ],
      rows: kpis.map(
        ({ kpi, before, after, value, unit, periodBefore, periodAfter, source }, index): Cell[] => {
          const known = catalogue.find(({ id }) => id === kpi);
          return [
            index + 1,
            `${known?.zh ?? kpi}${main.includes(kpi) ? '（主要）' : ''}`,
            figure(before),
            figure(after),
            figure(value),
            unit ?? (known === undefined ? '' : kpiUnits[known.unit]),
            [periodBefore, periodAfter].filter((period) => period != null && period !== '').join('／') || '—',
            source ?? '—',
          ];
        },
      ),
    },
    {
      kind: 'note',
      text: '填报值的单位为 % 或个；建设前、建设后的单位见“单位”列。标“（主要）”的指标为本批次的主要技术经济指标（平台默认，可按批次设定）；算式为平台口径。',
    },
  ];
}

function measured({ sections: { measures = {} } }: Declared): Block[] {
  const entries = Object.entries(measures);
  if (entries.length === 0) return [];
  const titles = new Map(
    overlays.flatMap(({ requirements }) =>
      requirements.flatMap(({ rule, text }) =>
        rule.kind === 'measure-at-least' ? [[rule.measure, text.zh] as const] : [],
      ),
    ),
  );
  return [
    { kind: 'heading', level: 2, text: '省级附加指标' },
    {
      kind: 'facts',
      rows: entries.map(([measure, value]) => [titles.get(measure) ?? measure, figure(value)] as const),
    },
  ];
}

function selfAssessment({ sections, campaign }: Declared): Block[] {
  const entries = Object.entries(sections['self-assessment'] ?? {});
  if (entries.length === 0) return [{ kind: 'paragraph', text: '（未填）' }];
  return [
    {
      kind: 'table',
      columns: [
        { title: '序号', share: 0, align: 'center' },
        { title: '条款', share: 4 },
        { title: '条文', share: 9 },
        { title: '自评', share: 2, align: 'center' },
      ],
      rows: entries.map(([clause, { verdict }], index): Cell[] => {
        const { place, text } = citedClause(campaign.edition, clause);
        return [index + 1, place, text, verdictLabels[verdict].zh];
      }),
    },
  ];
}

function orNone(rows: Cell[][], columns: number): Cell[][] {
  return rows.length > 0 ? rows : [['无', ...Array.from({ length: columns - 1 }, () => '')]];
}

function inTenThousand(cny: number): string {
  return String(Math.round(cny / 100) / 100);
}
