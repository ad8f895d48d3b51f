import { type AggregateName } from '@tidu/domain';

/**
 * The version of each fold, written on every row it makes. It goes up by one whenever the folded state or a column computed
 * from it changes: a row folded by an earlier version is then known, and made anew by a rebuild (重建读模型).
 */
export const foldVersions: Readonly<Record<AggregateName, number>> = {
  enterprise: 3,
  factory: 3,
  campaign: 3,
  application: 4,
  're-evaluation': 4,
  recommendation: 3,
  'expert-pool': 4,
  draw: 3,
  notice: 3,
  revocation: 3,
  change: 3,
  appeal: 3,
  edition: 3,
  'role-grant': 3,
  calendar: 2,
};
