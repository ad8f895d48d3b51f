import { type CaseFileName, type Role } from '@tidu/contracts';

/** The roles that open case files of a kind; for which things exactly, the server says. */
const openers: Readonly<Record<CaseFileName, readonly Role[]>> = {
  recommendation: ['city', 'province', 'group'],
  draw: ['province', 'group', 'miit'],
  notice: ['city', 'province', 'group', 'miit'],
  'expert-pool': ['province', 'group', 'miit'],
  appeal: ['enterprise'],
  change: ['enterprise'],
  revocation: ['city', 'province', 'group', 'miit'],
  edition: ['miit'],
  'role-grant': ['system-admin'],
};

export function mayOpen(name: CaseFileName, role: Role): boolean {
  return openers[name].includes(role);
}
