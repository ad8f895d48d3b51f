import { type AggregateName, aggregates } from './aggregates.js';
import { type Rules } from './policy/rules.js';

/** Who may do what, and when, in the whole of the platform, under one version number. */
export interface PermissionMatrix {
  /** Goes up by one with every change of any rule: a record can then say which rules an act was allowed by. */
  readonly version: number;
  readonly rules: Readonly<Record<AggregateName, Rules>>;
}

const {
  enterprise,
  factory,
  campaign,
  application,
  're-evaluation': reEvaluation,
  recommendation,
  'expert-pool': expertPool,
  draw,
  notice,
  revocation,
  change,
  appeal,
  edition,
  'role-grant': roleGrant,
  calendar,
} = aggregates;

/** The permission matrix (权限矩阵): the one place to read, and to have audited, every rule the deciders go by. */
export const permissionMatrix: PermissionMatrix = {
  version: 4,
  rules: {
    enterprise: enterprise.rules,
    factory: factory.rules,
    campaign: campaign.rules,
    application: application.rules,
    're-evaluation': reEvaluation.rules,
    recommendation: recommendation.rules,
    'expert-pool': expertPool.rules,
    draw: draw.rules,
    notice: notice.rules,
    revocation: revocation.rules,
    change: change.rules,
    appeal: appeal.rules,
    edition: edition.rules,
    'role-grant': roleGrant.rules,
    calendar: calendar.rules,
  },
};
