import { type OpenAccount } from '@tidu/contracts';

/** What the form asks for besides the role of a new account. */
export const askedOfRole: Readonly<
  Record<OpenAccount['role'], readonly ('region' | 'unit' | 'specialty')[]>
> = {
  district: ['region'],
  city: ['region'],
  province: ['region'],
  group: ['unit'],
  expert: ['region', 'specialty'],
  miit: [],
  auditor: [],
  'system-admin': [],
  'security-admin': [],
  'audit-admin': [],
};
