import { type Area, areaCatalogue, type Tier } from '@tidu/criteria';
import {
  attachmentsAsked,
  type Cell,
  type Column,
  type Day,
  declarationForm,
  type Field,
  type FieldContent,
  type FieldKind,
  type FieldSection,
  formSection,
  type Row,
  type Sections,
} from '@tidu/domain';
import { daysFrom } from '../days.js';

/** What an invented declaration is about. */
export interface Invention {
  readonly tier: Tier;
  readonly edition: string;
  readonly asOf: Day;
  readonly factory: { readonly name: string; readonly city: string };
  /** CNY a year. */
  readonly revenue: number;
  /** The areas with scenarios. */
  readonly areas: readonly Area[];
}

/** The sections of a declaration (申报书) that are made of fields and that no criterion reads, all invented and said to be. */
export function inventFieldSections(
  invention: Invention,
): Pick<Sections, 'enterprise' | 'factory' | 'scenarios' | 'outcomes'> &
  Partial<Pick<Sections, 'construction'>> {
  const section = (name: FieldSection) => inventSection(invention, name);
  return {
    enterprise: section('enterprise'),
    factory: section('factory'),
    ...(fieldsOf(invention, 'construction').length > 0 && { construction: section('construction') }),
    scenarios: { instances: inventInstances(invention) },
    outcomes: section('outcomes'),
  };
}

/** A declaration in full, as it is first submitted. */
export type Declaration = Omit<Sections, 'replies' | 'construction'> & Partial<Sections>;

/** The attachments (附件) that are uploaded; for the others that are asked for, the reason is given. */
export const attachedSlots: readonly string[] = ['business-licence', 'credit-report', 'maturity-report'];

/** Why the attachments (附件) are missing of which only the reason is asked for. */
export function inventReasons(
  { tier, factory }: Invention,
  attached: readonly string[],
): Sections['attachments'] {
  const missing = attachmentsAsked(tier, factory).filter(
    ({ id, asked }) => asked === 'explained' && !attached.includes(id),
  );
  return Object.fromEntries(missing.map(({ id }) => [id, '示例：随纸质申报书一并报送。']));
}

function fieldsOf({ tier, edition }: Invention, name: FieldSection): readonly Field[] {
  return formSection(declarationForm(tier, edition), name)?.fields ?? [];
}

function inventSection(invention: Invention, name: FieldSection): FieldContent {
  return Object.fromEntries(fieldsOf(invention, name).map((field) => [field.id, invent(field, invention)]));
}

function invent(field: Field, invention: Invention): Cell | readonly Row[] {
  const { id, label, input } = field;
  if (input.kind === 'table')
    return input.rows === 'three-years' ? threeYears(invention) : (tables[id] ?? [rowOf(input.columns)]);
  const told = values(invention);
  return id in told ? (told[id] ?? null) : valueOf(input, label.zh);
}

function rowOf(columns: readonly Column[]): Row {
  return Object.fromEntries(columns.map(({ id, label, input }) => [id, valueOf(input, label.zh)]));
}

function valueOf(input: FieldKind, label: string): Cell {
  switch (input.kind) {
    case 'text':
      return `示例：${label}`;
    case 'prose':
      return `示例：${label}的说明，内容虚构，仅用于演示。`;
    case 'figure':
      return Math.max(input.min ?? 0, 12);
    case 'day':
      return '2025-06-30';
    case 'choice':
      return input.options[0]?.value ?? null;
    case 'truth':
      return true;
    default:
      return null;
  }
}

/** What is more telling than a sentence that would suit any field. */
function values({ asOf, factory, revenue }: Invention): Readonly<Record<string, Cell>> {
  return {
    founded: '2008-05-12',
    address: '示例市示例区示例大道 88 号',
    postalAddress: '示例市示例区示例大道 88 号',
    registeredCapital: 12_000,
    ownership: 'private',
    listing: 'none',
    stockCode: null,
    centralGroup: null,
    marketShare: 18.5,
    employees: 620,
    researchers: 86,
    smartStaff: 24,
    legalPerson: '示例甲',
    contact: '示例乙',
    contactPost: '智能制造部部长',
    contactPhone: '13800000000',
    contactMail: 'sample@example.com',
    projectName: `${factory.name}智能工厂`,
    division: factory.city,
    builtFrom: daysFrom(asOf, -1_200),
    builtUntil: daysFrom(asOf, -240),
    investment: Math.max(800, Math.round((revenue / 10_000) * 0.12)),
    production: 'discrete',
    keyEquipment: 126,
    numericalEquipment: 112,
    connectedEquipment: 108,
    secureShare: 86.5,
    protectionGrade: '2',
    protectionFiling: '示例-320000-00000-26001',
    dataPerDay: 48,
    suppliersLed: 36,
  };
}

function threeYears({ asOf, revenue }: Invention): readonly Row[] {
  const year = Number(asOf.slice(0, 4));
  const wan = revenue / 10_000;
  return [3, 2, 1].map((back) => {
    const size = wan * (1 - 0.08 * (back - 1));
    const part = (share: number) => Math.round(size * share);
    return {
      year: year - back,
      assets: part(1.4),
      debtRatio: 46.2,
      revenue: part(1),
      profit: part(0.09),
      tax: part(0.05),
      research: part(0.04),
    };
  });
}

const tables: Readonly<Record<string, readonly Row[]>> = {
  honours: [{ name: '高新技术企业（示例）', issuer: '示例机关', year: 2024 }],
  equipment: [
    {
      name: '数控加工中心',
      model: '示例-VMC850',
      supplier: '示例机床厂',
      origin: '中国',
      quantity: 64,
      secure: true,
    },
    {
      name: '在线视觉检测机',
      model: '示例-AOI20',
      supplier: '示例视觉公司',
      origin: '中国',
      quantity: 12,
      secure: true,
    },
    {
      name: '高精度磨床',
      model: '示例-G5',
      supplier: '示例外国公司',
      origin: '德国',
      quantity: 6,
      secure: false,
    },
  ],
  software: [
    {
      name: '制造执行系统 MES',
      model: '示例 5.2',
      supplier: '示例软件公司',
      origin: '中国',
      quantity: 1,
      secure: true,
    },
    {
      name: '产品生命周期管理 PLM',
      model: '示例 3.0',
      supplier: '示例软件公司',
      origin: '中国',
      quantity: 1,
      secure: true,
    },
  ],
  systems: [
    {
      name: 'MES',
      supplier: '示例软件公司',
      function: '计划、报工与追溯',
      interfaces: '与 ERP、WMS 实时接口',
    },
    {
      name: 'ERP',
      supplier: '示例软件公司',
      function: '采购、库存与财务',
      interfaces: '与 MES 每 5 分钟同步',
    },
  ],
  cultivationPlan: [
    { year: 2027, goal: '示例：人工智能场景占比达到 60%', step: '示例：建设企业级数字孪生' },
    { year: 2028, goal: '示例：向 3 家工厂复制', step: '示例：形成解决方案' },
  ],
};

/** Two instances for each area, one of which applies AI, in the words of the edition's guide. */
function inventInstances({ edition, areas, asOf }: Invention): readonly Row[] {
  const catalogue = areaCatalogue(edition);
  return areas.flatMap((area) => {
    const segment = catalogue.find(({ id }) => id === area)?.segments[0];
    if (segment === undefined) return [];
    const [first = null, second = null] = segment.scenarios ?? [];
    return [
      instance(segment.id, first?.id ?? `${segment.name}数字化`, `${segment.name}数字化管理`, false, asOf),
      instance(
        segment.id,
        second?.id ?? first?.id ?? `${segment.name}智能分析`,
        `${segment.name}智能分析`,
        true,
        asOf,
      ),
    ];
  });
}

function instance(segment: string, scenario: string, name: string, usesAi: boolean, asOf: Day): Row {
  return {
    segment,
    scenario,
    name: `${name}（示例）`,
    problem: '示例：依靠人工记录，数据滞后。',
    measures: '示例：系统已上线运行并持续改进。',
    means: '示例：MES、数据平台',
    usesAi,
    aiModel: usesAi ? '示例：缺陷识别模型' : null,
    domestic: '示例：国产软件',
    inUseSince: daysFrom(asOf, -300),
    effect: '一次合格率',
    effectBefore: 95.1,
    effectAfter: 98.4,
    effectUnit: '%',
  };
}
