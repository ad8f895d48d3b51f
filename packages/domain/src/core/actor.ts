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
}
