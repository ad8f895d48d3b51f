import {
  applicationCommandNames,
  caseContracts,
  phaseNames,
  reEvaluationCommandNames,
  registryContracts,
} from '@tidu/contracts';
import { type Message, reEvaluationPhaseNames } from '@tidu/domain';

/** One act of a story: who did what when, what it left in the record, and where things stood afterwards. */
export interface Step {
  readonly at: string;
  readonly who: { readonly name: string; readonly role: string };
  readonly command: string;
  readonly events: readonly { readonly type: string; readonly version: number; readonly position: number }[];
  readonly state: string;
  readonly stateName: Message;
  /** The stable code, where the act was meant to be refused. */
  readonly refused?: string;
}

/** The acts that the HTTP contract has no list of names for. */
const otherCommands: Readonly<Record<string, Message>> = {
  'register-enterprise': { zh: '登记企业', en: 'Register the enterprise' },
  'register-factory': { zh: '登记工厂', en: 'Register the factory' },
  'open-campaign': { zh: '开放批次', en: 'Open the campaign' },
  'publish-benchmarks': { zh: '发布行业基准', en: 'Publish benchmarks' },
  'open-application': { zh: '开始申报', en: 'Open the application' },
  'record-evaluation': { zh: '计算评价结果', en: 'Compute the evaluation' },
  'submit-annual-report': { zh: '提交年度报告', en: 'Submit the annual report' },
  'verify-certificate': { zh: '公众查验证书', en: 'Check the certificate' },
};

const otherStates: Readonly<Record<string, Message>> = {
  registered: { zh: '已登记', en: 'registered' },
  affiliated: { zh: '已列为所属企业', en: 'of the group' },
  converted: { zh: '已认定转换', en: 'title converted' },
  open: { zh: '已开放', en: 'open' },
  active: { zh: '证书有效', en: 'certificate in force' },
};

const roles: Readonly<Record<string, Message>> = {
  enterprise: { zh: '企业', en: 'enterprise' },
  expert: { zh: '专家', en: 'expert' },
  district: { zh: '区县级', en: 'district' },
  city: { zh: '市级', en: 'city' },
  province: { zh: '省级', en: 'province' },
  group: { zh: '集团', en: 'group' },
  miit: { zh: '工信部', en: 'MIIT' },
  system: { zh: '平台', en: 'worker' },
  public: { zh: '公众', en: 'public' },
};

const contractNames = [...Object.values(caseContracts), ...Object.values(registryContracts)].map(
  ({ names }): Readonly<Record<string, Message>> => names,
);

export function commandName(command: string): Message {
  return named(command, applicationCommandNames, reEvaluationCommandNames, otherCommands, ...contractNames);
}

export function stateName(state: string): Message {
  return named(state, phaseNames, reEvaluationPhaseNames, otherStates);
}

export function roleName(role: string): Message {
  return named(role, roles);
}

function named(key: string, ...tables: readonly Readonly<Record<string, Message>>[]): Message {
  return tables.find((table) => Object.hasOwn(table, key))?.[key] ?? { zh: key, en: key };
}
