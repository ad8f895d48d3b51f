import { type AggregateName } from '@tidu/domain';

/**
 * The version of each fold, written on every row it makes. It goes up by one whenever the folded state or a column computed
 * from it changes: a row folded by an earlier version is then known, and made anew by a rebuild (重建读模型).
 */
export const foldVersions: Readonly<Record<AggregateName, number>> = {
  enterprise: 2,
  factory: 2,
  campaign: 2,
  application: 3,
  're-evaluation': 3,
  recommendation: 2,
  'expert-pool': 3,
  draw: 2,
  notice: 2,
  revocation: 2,
  change: 2,
  appeal: 2,
  edition: 2,
  'role-grant': 2,
  calendar: 1,
};
