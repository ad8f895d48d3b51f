import { type Message } from './refusal.js';

/**
 * The parts people play (角色). `district`, `city`, `province` and `group` (中央企业集团、新疆生产建设兵团) are recommending
 * units (推荐单位); `system` is the platform's own worker, which computes and never decides; `public` is anyone without an
 * account, who may object to what is on public notice (公示异议), and no account holds it.
 */
export const roles = [
  'enterprise',
  'expert',
  'district',
  'city',
  'province',
  'group',
  'miit',
  'auditor',
  'system-admin',
  'security-admin',
  'audit-admin',
  'system',
  'public',
] as const;
export type Role = (typeof roles)[number];

/** What people call them. */
export const roleNames: Readonly<Record<Role, Message>> = {
  enterprise: { zh: '企业', en: 'enterprise' },
  expert: { zh: '专家', en: 'expert' },
  district: { zh: '区县级主管部门', en: 'district' },
  city: { zh: '市级主管部门', en: 'city' },
  province: { zh: '省级主管部门', en: 'province' },
  group: { zh: '中央企业集团（兵团）', en: 'group (central enterprise, XPCC)' },
  miit: { zh: '工业和信息化部', en: 'MIIT' },
  auditor: { zh: '审计员', en: 'auditor' },
  'system-admin': { zh: '系统管理员', en: 'system administrator' },
  'security-admin': { zh: '安全管理员', en: 'security administrator' },
  'audit-admin': { zh: '审计管理员', en: 'audit administrator' },
  system: { zh: '平台', en: 'the platform' },
  public: { zh: '公众', en: 'the public' },
};

/** Who acts: a pseudonymous account id and the role with its scope. Never a name: events refer to people by id alone. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
  /** The enterprise (统一社会信用代码) an `enterprise` account acts for. */
  readonly enterprise?: string;
  /** The division (GB/T 2260) a `district`, `city` or `province` account answers for. */
  readonly region?: string;
  /** The group a `group` account answers for: the credit code of a central enterprise, or `xpcc` (兵团). */
  readonly unit?: string;
  /** Set where an `enterprise` account has not been verified by the authority of its place (企业身份待核实). */
  readonly unverified?: true;
  /** Set where an `enterprise` account invites and removes colleagues (企业管理员). */
  readonly manages?: true;
}
