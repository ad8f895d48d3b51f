import { provinces, type Role } from '@tidu/domain';
import { uuidFrom } from '@tidu/application';
import { type NewAccount } from '@tidu/platform';
import { cities } from './cities.js';
import { districts } from './districts.js';
import { type DemoExpert, demoExperts } from './experts.js';
import { demoGroups } from './groups.js';
import {
  auditorAccount,
  cityAccount,
  DEMO_PASSWORD,
  districtAccount,
  miitAccounts,
  provinceAccount,
  secondOf,
} from './names.js';

/**
 * The accounts of the demo (示例账户) that do not belong to an enterprise: two officials of MIIT, of every province and
 * group and of the demo's cities and districts, the experts, the auditor and the three administrators.
 */
export const demoAccounts: readonly NewAccount[] = [
  ...miitAccounts.map((account, index) => staff('miit', account, `工业和信息化部 评审${index + 1}（示例）`)),
  ...Object.entries(provinces).flatMap(([code, { zh }]) =>
    pair('province', provinceAccount(code), `${zh}工业和信息化主管部门`, { region: code }),
  ),
  ...demoGroups.flatMap(({ id, account, name }) => pair('group', account, name, { unit: id })),
  ...Object.entries(cities).flatMap(([code, zh]) =>
    pair('city', cityAccount(code), `${zh}工业和信息化局`, { region: code }),
  ),
  ...Object.entries(districts).flatMap(([code, zh]) =>
    pair('district', districtAccount(code), `${zh}工业和信息化局`, { region: code }),
  ),
  ...demoExperts.map(({ account, name, specialty, region }) => ({
    ...staff('expert', account, `${name}（示例专家）`, { region }),
    specialty,
  })),
  staff('auditor', auditorAccount, '审计员（示例）'),
  staff('system-admin', 'system-admin', '系统管理员（示例）'),
  staff('security-admin', 'security-admin', '安全管理员（示例）'),
  staff('audit-admin', 'audit-admin', '审计管理员（示例）'),
];

const experts = new Map(demoExperts.map((expert) => [idOf(expert.account), expert]));

/** The id of a demo account, the same on every installation: what events refer to it by. */
export function idOf(account: string): string {
  return uuidFrom(`demo account ${account}`);
}

/** The demo's expert an id in a record refers to. @throws Error where it is none */
export function demoExpert(id: string): DemoExpert {
  const expert = experts.get(id);
  if (expert === undefined) throw new Error(`${id} 不是示例专家 · is no expert of the demo`);
  return expert;
}

/** The account of a demo enterprise. */
export function enterpriseAccount(account: string, name: string, uscc: string): NewAccount {
  return { ...person(account, name), role: 'enterprise', enterprise: uscc, region: null, unit: null };
}

type Scope = Partial<Pick<NewAccount, 'region' | 'unit'>>;

/** The two officials of an authority. */
function pair(role: Role, account: string, authority: string, scope: Scope): NewAccount[] {
  return [
    staff(role, account, `${authority} 甲（示例）`, scope),
    staff(role, secondOf(account), `${authority} 乙（示例）`, scope),
  ];
}

function staff(role: Role, account: string, name: string, scope: Scope = {}): NewAccount {
  return { ...person(account, name), role, enterprise: null, region: null, unit: null, ...scope };
}

function person(account: string, name: string) {
  return { id: idOf(account), account, name, password: DEMO_PASSWORD, specialty: null };
}
