import { type AreaEntry } from '@tidu/criteria';
import { amount, column, count, from, fromMemory, prose, say, table, text, truth } from './build.js';
import { type Field } from './field.js';

const template = from('B', '申报书范本转录');
const above = ['advanced', 'excellent', 'pioneer'] as const;

/** 二（一）总体情况，（三）系统集成 */
export const constructionFields: readonly Field[] = [
  {
    id: 'goals',
    label: say('建设目标', 'Goals'),
    input: prose(3_000),
    provenance: template,
    required: above,
  },
  {
    id: 'architecture',
    label: say('总体架构', 'Architecture'),
    help: say('架构图作为附件上传，此处说明。', 'Attach the drawing; describe it here.'),
    input: prose(5_000),
    provenance: template,
    required: above,
  },
  { id: 'progress', label: say('建设进度', 'Progress'), input: prose(3_000), provenance: template },
  {
    id: 'systems',
    label: say('系统清单', 'Systems'),
    input: table(say('个', 'systems'), [
      column('name', '系统名称', 'System', text(), true),
      column('supplier', '供应商', 'Supplier', text()),
      column('function', '主要功能', 'What it does', text(500)),
      column('interfaces', '接口关系', 'Interfaces', text(500)),
    ]),
    provenance: template,
    required: above,
  },
  { id: 'dataFlow', label: say('数据流', 'Data flow'), input: prose(3_000), provenance: template },
  {
    id: 'dataPerDay',
    label: say('日数据量', 'Data a day'),
    input: amount(say('GB', 'GB')),
    provenance: template,
  },
];

/** 二（二）场景实例: “环节名—场景名—实例名”, one scenario may have several. */
export function scenarioFields(areas: readonly AreaEntry[]): readonly Field[] {
  const segments = areas.flatMap((area) => area.segments);
  const scenarios = segments.flatMap((segment) => segment.scenarios ?? []);
  return [
    {
      id: 'instances',
      label: say('场景实例', 'Scenario instances'),
      help: say(
        '按“环节名—场景名—实例名”逐个填写，一个场景可以有多个实例；佐证图在附件上传。',
        'One by one, as segment, scenario and instance; a scenario may have several.',
      ),
      input: table(
        say('个', 'instances'),
        [
          column(
            'segment',
            '环节',
            'Segment',
            {
              kind: 'choice',
              options: segments.map(({ id, name }) => ({ value: id, label: say(name, name) })),
            },
            true,
          ),
          scenarios.length > 0
            ? column(
                'scenario',
                '场景',
                'Scenario',
                {
                  kind: 'choice',
                  options: scenarios.map(({ id, name }) => ({ value: id, label: say(name, name) })),
                },
                true,
              )
            : column('scenario', '场景', 'Scenario', text(100), true),
          column('name', '实例名称', 'Instance', text(100), true),
          column('problem', '业务痛点', 'Problem it solves', prose(1_000)),
          column('measures', '实施内容', 'What was done', prose(3_000), true),
          column('means', '所用装备、软件和系统', 'Equipment, software and systems', prose(1_000)),
          column('usesAi', '是否应用人工智能', 'Applies AI', truth, true),
          column('aiModel', '算法或模型', 'Algorithm or model', text()),
          column('domestic', '国产化情况', 'Domestic supply', text(500)),
          column('inUseSince', '投用时间', 'In use since', { kind: 'day' }),
          column('effect', '成效指标', 'Figure that shows the effect', text()),
          column('effectBefore', '建设前', 'Before', { kind: 'figure', unit: null, min: -1e12, max: 1e12 }),
          column('effectAfter', '建设后', 'After', { kind: 'figure', unit: null, min: -1e12, max: 1e12 }),
          column('effectUnit', '单位', 'Unit', text(50)),
        ],
        300,
      ),
      provenance: from('B', '申报书范本转录；“环节名—场景名—实例名”'),
      required: true,
      clause: 'construction/coverage',
    },
  ];
}

/** 三 建设成效，and what the higher tiers add. */
export const outcomeFields: readonly Field[] = [
  {
    id: 'advancement',
    label: say('先进性与特色', 'What is advanced about it'),
    help: say(
      '与省内（国内、全球）同行业对比，写明数据来源。',
      'Compared with the industry in the province, country or world; name the sources.',
    ),
    input: prose(5_000),
    provenance: template,
    required: above,
    clause: 'outcomes/1',
  },
  {
    id: 'conclusion',
    label: say('自评结论', 'Conclusion of the self-assessment'),
    input: prose(2_000),
    provenance: fromMemory,
    tiers: ['basic'],
    required: true,
  },
  {
    id: 'plan',
    label: say('后续实施计划', 'What comes next'),
    help: say('目标、人工智能场景、推广。', 'Goals, AI scenarios, spread.'),
    input: prose(3_000),
    provenance: template,
    tiers: above,
    required: above,
  },
  {
    id: 'suppliersLed',
    label: say('供应链带动企业数', 'Enterprises of the supply chain led'),
    input: count(say('家', 'enterprises')),
    provenance: fromMemory,
    tiers: ['excellent', 'pioneer'],
  },
  {
    id: 'solutions',
    label: say('解决方案名称与推广情况', 'Solutions and their spread'),
    input: prose(3_000),
    provenance: fromMemory,
    tiers: ['excellent', 'pioneer'],
    required: ['excellent', 'pioneer'],
  },
  {
    id: 'standards',
    label: say('标准群清单', 'Standards'),
    input: prose(3_000),
    provenance: fromMemory,
    tiers: ['excellent', 'pioneer'],
  },
  {
    id: 'training',
    label: say('人才培养体系与人数', 'Training and people trained'),
    input: prose(3_000),
    provenance: fromMemory,
    tiers: ['excellent', 'pioneer'],
  },
  {
    id: 'position',
    label: say('全球地位及证明', 'Position in the world, with proof'),
    input: prose(3_000),
    provenance: fromMemory,
    tiers: ['pioneer'],
    required: ['pioneer'],
  },
  {
    id: 'commitmentOfMeans',
    label: say('资金、人才、技术投入', 'Money, people and technology put in'),
    input: prose(3_000),
    provenance: from('A', '工信厅联通装函〔2025〕251号：必要投入'),
    tiers: ['pioneer'],
    required: ['pioneer'],
  },
  {
    id: 'exploration',
    label: say('未来制造模式探索', 'Ways of manufacturing explored'),
    input: prose(3_000),
    provenance: fromMemory,
    tiers: ['pioneer'],
    required: ['pioneer'],
  },
  {
    id: 'cultivationPlan',
    label: say('培育目标与年度计划', 'Goals and plan of the cultivation'),
    help: say('培育期不超过两年。', 'The cultivation lasts two years at most.'),
    input: table(say('项', 'item'), [
      column('year', '年度', 'Year', { kind: 'figure', unit: null, min: 2024, max: 2100, whole: true }, true),
      column('goal', '目标', 'Goal', text(500), true),
      column('step', '主要工作', 'Work', text(1_000)),
    ]),
    provenance: from('A', '工信厅联通装函〔2025〕251号：培育期'),
    tiers: ['pioneer'],
    required: ['pioneer'],
  },
  {
    id: 'motherFactory',
    label: say('“母工厂”复制与对外输出', 'Copies of the factory, and what is given to others'),
    input: prose(3_000),
    provenance: fromMemory,
    tiers: ['pioneer'],
  },
];
