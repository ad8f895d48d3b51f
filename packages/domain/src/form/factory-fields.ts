import {
  amount,
  choice,
  column,
  count,
  day,
  from,
  fromMemory,
  prose,
  say,
  share,
  table,
  text,
  truth,
  wan,
} from './build.js';
import { type Column, type Field } from './field.js';

const template = from('B', '申报书范本转录');
const above = ['advanced', 'excellent', 'pioneer'] as const;
const sets = say('台（套）', 'sets');

function purchased(maxName: number): readonly Column[] {
  return [
    column('name', '名称', 'Name', text(maxName), true),
    column('model', '型号', 'Model', text()),
    column('supplier', '供应商', 'Supplier', text()),
    column('origin', '国别', 'Country of origin', text(60)),
    column('quantity', '数量', 'Quantity', count(sets)),
    column('secure', '是否安全可控', 'Secure and controllable', truth),
  ];
}

/** 一（二）智能工厂基本信息 */
export const factoryFields: readonly Field[] = [
  {
    id: 'projectName',
    label: say('项目名称', 'Project'),
    help: say(
      '描述性名称，例如“全流程数智集成的轴承智能工厂”。',
      'A descriptive name, such as “bearing factory integrated end to end”.',
    ),
    input: text(),
    provenance: from('C', '公示名单工厂名称列'),
    required: above,
  },
  {
    id: 'division',
    label: say('工厂所在县（市、区）', 'County or district'),
    input: { kind: 'division' },
    provenance: fromMemory,
  },
  {
    id: 'address',
    label: say('工厂地址', 'Address of the factory'),
    input: text(),
    provenance: fromMemory,
    required: true,
  },
  {
    id: 'builtFrom',
    label: say('建设开始', 'Construction began'),
    input: day,
    provenance: template,
    required: above,
  },
  {
    id: 'builtUntil',
    label: say('建设完成', 'Construction ended'),
    help: say('申报卓越级须已完成建设。', 'For the excellent tier construction must have been completed.'),
    input: day,
    provenance: template,
    required: ['excellent', 'pioneer'],
  },
  {
    id: 'investment',
    label: say('总投资', 'Investment'),
    input: amount(wan),
    provenance: template,
    required: above,
  },
  {
    id: 'integrator',
    label: say('系统集成商、主要供应商', 'System integrators and main suppliers'),
    input: prose(2_000),
    provenance: template,
  },
  {
    id: 'production',
    label: say('生产类型', 'Kind of production'),
    input: choice(
      ['process', '流程型', 'process'],
      ['discrete', '离散型', 'discrete'],
      ['mixed', '混合型', 'mixed'],
    ),
    provenance: fromMemory,
    required: true,
  },
  {
    id: 'capacity',
    label: say('主要产品与产能', 'Main products and capacity'),
    input: prose(2_000),
    provenance: fromMemory,
    required: above,
  },
  {
    id: 'keyEquipment',
    label: say('关键设备总数', 'Key equipment'),
    input: count(sets),
    provenance: fromMemory,
    required: above,
  },
  {
    id: 'numericalEquipment',
    label: say('其中数控化', 'of which numerically controlled'),
    input: count(sets),
    provenance: fromMemory,
    required: above,
  },
  {
    id: 'connectedEquipment',
    label: say('其中联网', 'of which connected'),
    input: count(sets),
    provenance: fromMemory,
    required: above,
  },
  {
    id: 'equipment',
    label: say('关键技术装备清单', 'Key equipment'),
    input: table(sets, purchased(200), 500),
    provenance: from('B', '安徽、扬州：装备、软件购置清单'),
    required: above,
    clause: 'base/3/secure-controllable',
  },
  {
    id: 'software',
    label: say('工业软件和系统清单', 'Industrial software and systems'),
    input: table(say('套', 'sets'), purchased(200), 500),
    provenance: from('B', '安徽、扬州：装备、软件购置清单'),
    required: true,
    clause: 'base/3/secure-controllable',
  },
  {
    id: 'secureShare',
    label: say('安全可控装备与软件占比', 'Share that is secure and controllable'),
    input: share(),
    provenance: fromMemory,
  },
  {
    id: 'protectionGrade',
    label: say('网络安全等级保护定级', 'Grade of network protection'),
    input: choice(
      ['none', '未定级', 'none'],
      ['1', '一级', 'grade 1'],
      ['2', '二级', 'grade 2'],
      ['3', '三级', 'grade 3'],
      ['4', '四级', 'grade 4'],
      ['5', '五级', 'grade 5'],
    ),
    provenance: fromMemory,
    clause: 'base/3/network-data-security',
  },
  {
    id: 'protectionFiling',
    label: say('等级保护备案号', 'Filing number'),
    input: text(60),
    provenance: fromMemory,
    clause: 'base/3/network-data-security',
  },
  {
    id: 'earlierTitle',
    label: say('已获等级的文号与日期', 'Earlier titles: document and day'),
    help: say(
      '卓越级须已获评先进级，领航级须已获评卓越级。',
      'The excellent tier rests on the advanced, the pioneer tier on the excellent.',
    ),
    input: text(),
    provenance: from('A', '工信厅联通装函〔2025〕251号'),
    tiers: ['excellent', 'pioneer'],
    required: ['excellent', 'pioneer'],
  },
  {
    id: 'introduction',
    label: say('项目简介', 'The project in short'),
    input: prose(3_000),
    provenance: fromMemory,
    required: above,
  },
];

/** The maturity assessment (GB/T 39116-2020). */
export const maturityFields: readonly Field[] = [
  {
    id: 'level',
    label: say('成熟度等级', 'Maturity level'),
    help: say(
      '一级 0.8 分起，二级 1.8，三级 2.8，四级 3.8，五级 4.8（单一来源，以原件为准）。',
      'Level 1 from 0.8, 2 from 1.8, 3 from 2.8, 4 from 3.8, 5 from 4.8 points (one source only).',
    ),
    input: {
      kind: 'choice',
      numeric: true,
      options: ['未达一级', '一级 规划级', '二级 规范级', '三级 集成级', '四级 优化级', '五级 引领级'].map(
        (zh, level) => ({
          value: String(level),
          label: { zh, en: level === 0 ? 'below level 1' : `level ${level}` },
        }),
      ),
    },
    provenance: from('A', 'GB/T 39116-2020；要素条件 基础要求 5'),
    required: true,
    clause: 'base/5',
  },
  {
    id: 'score',
    label: say('得分', 'Score'),
    input: { kind: 'figure', unit: say('分', 'points'), min: 0, max: 5 },
    provenance: from('B', '成熟度报告'),
    required: above,
    clause: 'base/5',
  },
  {
    id: 'kind',
    label: say('评估类型', 'How it was assessed'),
    help: say(
      '“诊断”不等于评估；第三方评估获证信息可在 www.c3mep.cn 查询。',
      'A diagnosis is no assessment.',
    ),
    input: choice(['self', '自评估', 'self-assessed'], ['third-party', '第三方评估', 'by a third party']),
    provenance: from('B', '成熟度报告'),
    required: true,
    clause: 'base/5',
  },
  {
    id: 'assessor',
    label: say('评估机构', 'Assessor'),
    input: text(),
    provenance: from('B', '成熟度报告'),
    clause: 'base/5',
  },
  {
    id: 'reportNumber',
    label: say('报告编号', 'Report number'),
    input: text(100),
    provenance: from('B', '成熟度报告'),
    required: above,
    clause: 'base/5',
  },
  {
    id: 'assessedOn',
    label: say('评估日期', 'Assessed on'),
    input: day,
    provenance: from('B', '成熟度报告'),
    required: true,
    clause: 'base/5',
  },
  {
    id: 'scope',
    label: say('适用域与裁剪', 'Scope and what was left out'),
    input: prose(1_000),
    provenance: from('B', '成熟度报告'),
    clause: 'base/5',
  },
];
