import { type AggregateName } from '@tidu/domain';

/**
 * The version of each fold, written on every row it makes. It goes up by one whenever the folded state or a column computed
 * from it changes: a row folded by an earlier version is then known, and made anew by a rebuild (重建读模型).
 */
export const foldVersions: Readonly<Record<AggregateName, number>> = {
  enterprise: 4,
  factory: 4,
  campaign: 4,
  application: 5,
  're-evaluation': 5,
  recommendation: 4,
  'expert-pool': 5,
  draw: 4,
  notice: 4,
  revocation: 4,
  change: 4,
  appeal: 4,
  edition: 4,
  'role-grant': 4,
  calendar: 3,
};
