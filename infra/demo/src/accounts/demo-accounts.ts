import { provinces, type Role } from '@tidu/domain';
import { type NewAccount, uuidFrom } from '@tidu/runtime';
import { cities } from './cities.js';
import {
  auditorAccount,
  cityAccount,
  DEMO_PASSWORD,
  expertAccounts,
  miitAccounts,
  provinceAccount,
} from './names.js';

const EXPERTS: readonly {
  readonly name: string;
  readonly specialty: 'technical' | 'management';
  readonly region: string;
}[] = [
  { name: '沈砚秋', specialty: 'technical', region: '110000' },
  { name: '陆知衡', specialty: 'technical', region: '310000' },
  { name: '顾明川', specialty: 'technical', region: '320000' },
  { name: '方予安', specialty: 'technical', region: '330000' },
  { name: '程望舒', specialty: 'technical', region: '340000' },
  { name: '秦越岚', specialty: 'technical', region: '370000' },
  { name: '叶清和', specialty: 'technical', region: '420000' },
  { name: '罗南星', specialty: 'technical', region: '440000' },
  { name: '蒋思齐', specialty: 'technical', region: '500000' },
  { name: '唐若谷', specialty: 'technical', region: '610000' },
  { name: '温景行', specialty: 'management', region: '120000' },
  { name: '苏既白', specialty: 'management', region: '350000' },
  { name: '贺兰舟', specialty: 'management', region: '410000' },
  { name: '白泽远', specialty: 'management', region: '510000' },
];

/**
 * The accounts of the demo (示例账户) that do not belong to an enterprise: the authorities of every province and of the
 * demo's cities, two MIIT reviewers, the pool of experts, the auditor and the three administrators.
 */
export const demoAccounts: readonly NewAccount[] = [
  ...miitAccounts.map((account, index) => staff('miit', account, `工业和信息化部 评审${index + 1}（示例）`)),
  ...Object.entries(provinces).map(([code, { zh }]) =>
    staff('province', provinceAccount(code), `${zh}工业和信息化主管部门（示例）`, code),
  ),
  ...Object.entries(cities).map(([code, zh]) =>
    staff('city', cityAccount(code), `${zh}工业和信息化局（示例）`, code),
  ),
  ...EXPERTS.map(({ name, specialty, region }, index) => ({
    ...staff('expert', expertAccounts[index] ?? '', `${name}（示例专家）`, region),
    specialty,
  })),
  staff('auditor', auditorAccount, '审计员（示例）'),
  staff('system-admin', 'system-admin', '系统管理员（示例）'),
  staff('security-admin', 'security-admin', '安全管理员（示例）'),
  staff('audit-admin', 'audit-admin', '审计管理员（示例）'),
];

function staff(role: Role, account: string, name: string, region: string | null = null): NewAccount {
  return { ...person(account, name), role, enterprise: null, region, unit: null };
}

/** The account of a demo enterprise. */
export function enterpriseAccount(account: string, name: string, uscc: string): NewAccount {
  return { ...person(account, name), role: 'enterprise', enterprise: uscc, region: null, unit: null };
}

function person(account: string, name: string) {
  return { id: uuidFrom(`demo account ${account}`), account, name, password: DEMO_PASSWORD, specialty: null };
}
