import { type Actor } from '../src/core/actor.js';

/** The people of the specs; the factory stands in Wuxi (320200), Jiangsu (320000). */
export const people = {
  applicant: { id: 'applicant', role: 'enterprise', enterprise: '91320214MA1T0A0B2R', manages: true },
  stranger: { id: 'stranger', role: 'enterprise', enterprise: '914403001922038216' },
  district: { id: 'district', role: 'district', region: '320206' },
  city: { id: 'city', role: 'city', region: '320200' },
  otherCity: { id: 'other-city', role: 'city', region: '320500' },
  province: { id: 'province', role: 'province', region: '320000' },
  otherProvince: { id: 'other-province', role: 'province', region: '330000' },
  xpcc: { id: 'xpcc', role: 'group', unit: 'xpcc' },
  miit: { id: 'miit', role: 'miit' },
  auditor: { id: 'auditor', role: 'auditor' },
  systemAdmin: { id: 'system-admin', role: 'system-admin' },
  securityAdmin: { id: 'security-admin', role: 'security-admin' },
  auditAdmin: { id: 'audit-admin', role: 'audit-admin' },
  platform: { id: 'platform', role: 'system' },
  outsider: { id: 'expert-99', role: 'expert' },
} as const satisfies Record<string, Actor>;

/** The n-th expert of the pool. */
export function expert(n: number): Actor {
  return { id: `expert-${n}`, role: 'expert' };
}
