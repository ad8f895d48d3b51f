import { type AggregateName } from '@tidu/domain';

/**
 * The version of each fold, written on every row it makes. It goes up by one whenever the folded state or a column computed
 * from it changes: a row folded by an earlier version is then known, and made anew by a rebuild (重建读模型).
 */
export const foldVersions: Readonly<Record<AggregateName, number>> = {
  enterprise: 1,
  factory: 1,
  campaign: 1,
  application: 2,
  're-evaluation': 2,
  recommendation: 1,
  'expert-pool': 2,
  draw: 1,
  notice: 1,
  revocation: 1,
  change: 1,
  appeal: 1,
  edition: 1,
  'role-grant': 2,
};
