import { applicationCommandNames, phaseNames, reEvaluationCommandNames } from '@tidu/contracts';

interface Text {
  readonly zh: string;
  readonly en: string;
}

/** One act of a story: who did what when, what it left in the record, and where things stood afterwards. */
export interface Step {
  readonly at: string;
  readonly who: { readonly name: string; readonly role: string };
  readonly command: string;
  readonly events: readonly { readonly type: string; readonly version: number; readonly position: number }[];
  readonly state: string;
  /** The stable code, where the act was meant to be refused. */
  readonly refused?: string;
}

/** The acts that the HTTP contract has no list of names for. */
const otherCommands: Readonly<Record<string, Text>> = {
  'register-enterprise': { zh: '登记企业', en: 'Register the enterprise' },
  'register-factory': { zh: '登记工厂', en: 'Register the factory' },
  'open-campaign': { zh: '开放批次', en: 'Open the campaign' },
  'publish-benchmarks': { zh: '发布行业基准', en: 'Publish benchmarks' },
  'open-application': { zh: '开始申报', en: 'Open the application' },
  'record-evaluation': { zh: '计算评价结果', en: 'Compute the evaluation' },
  'submit-annual-report': { zh: '提交年度报告', en: 'Submit the annual report' },
  'verify-certificate': { zh: '公众查验证书', en: 'Check the certificate' },
};

const reEvaluationPhases: Readonly<Record<string, Text>> = {
  reported: { zh: '年度报告已提交', en: 'annual report submitted' },
  evaluated: { zh: '复评已计算', en: 're-evaluated' },
  rectification: { zh: '责令整改', en: 'rectification ordered' },
  kept: { zh: '称号保持', en: 'title kept' },
  revoked: { zh: '称号撤销', en: 'title revoked' },
};

const otherStates: Readonly<Record<string, Text>> = {
  registered: { zh: '已登记', en: 'registered' },
  open: { zh: '已开放', en: 'open' },
  active: { zh: '证书有效', en: 'certificate in force' },
};

const roles: Readonly<Record<string, Text>> = {
  enterprise: { zh: '企业', en: 'enterprise' },
  expert: { zh: '专家', en: 'expert' },
  city: { zh: '市级', en: 'city' },
  province: { zh: '省级', en: 'province' },
  miit: { zh: '工信部', en: 'MIIT' },
  system: { zh: '平台', en: 'worker' },
  public: { zh: '公众', en: 'public' },
};

export function commandName(command: string): Text {
  return named(command, applicationCommandNames, reEvaluationCommandNames, otherCommands);
}

export function stateName(state: string): Text {
  return named(state, phaseNames, reEvaluationPhases, otherStates);
}

export function roleName(role: string): Text {
  return named(role, roles);
}

function named(key: string, ...tables: readonly Readonly<Record<string, Text>>[]): Text {
  return tables.find((table) => Object.hasOwn(table, key))?.[key] ?? { zh: key, en: key };
}
