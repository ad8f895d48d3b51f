import { type AggregateName, caseFiles } from './aggregates.js';
import { applicationRules } from './application/rules.js';
import { campaignRules } from './campaign/rules.js';
import { enterpriseRules } from './enterprise/rules.js';
import { factoryRules } from './factory/rules.js';
import { reEvaluationRules } from './re-evaluation/rules.js';
import { type Rules } from './policy/rules.js';

/** Who may do what, and when, in the whole of the platform, under one version number. */
export interface PermissionMatrix {
  /** Goes up by one with every change of any rule: a record can then say which rules an act was allowed by. */
  readonly version: number;
  readonly rules: Readonly<Record<AggregateName, Rules>>;
}

/** The permission matrix (权限矩阵): the one place to read, and to have audited, every rule the deciders go by. */
export const permissionMatrix: PermissionMatrix = {
  version: 2,
  rules: {
    enterprise: enterpriseRules,
    factory: factoryRules,
    campaign: campaignRules,
    application: applicationRules,
    're-evaluation': reEvaluationRules,
    recommendation: caseFiles.recommendation.rules,
    'expert-pool': caseFiles['expert-pool'].rules,
    draw: caseFiles.draw.rules,
    notice: caseFiles.notice.rules,
    revocation: caseFiles.revocation.rules,
    change: caseFiles.change.rules,
    appeal: caseFiles.appeal.rules,
    edition: caseFiles.edition.rules,
    'role-grant': caseFiles['role-grant'].rules,
  },
};
