import {
  applicationCommandBodies,
  applicationCommandNames,
  caseContracts,
  extendWindowBody,
  openApplicationBody,
  openCampaignBody,
  publishBenchmarksBody,
  reEvaluationCommandBodies,
  reEvaluationCommandNames,
  registerEnterpriseBody,
  registerFactoryBody,
  registryContracts,
  submitAnnualReportBody,
} from '@tidu/contracts';
import { type AggregateName, appealId, NATIONAL } from '@tidu/domain';
import { type CommandName } from '@tidu/application';
import {
  type Change,
  changes,
  givenBy,
  type GivenElsewhere,
  offer,
  offers,
  type Opener,
  type Opening,
  opens,
} from './over-http.js';

/** Under which path the things of each kind stand. */
export const plurals = {
  enterprise: 'enterprises',
  factory: 'factories',
  campaign: 'campaigns',
  application: 'applications',
  're-evaluation': 're-evaluations',
  recommendation: 'recommendations',
  'expert-pool': 'expert-pools',
  draw: 'draws',
  notice: 'public-notices',
  revocation: 'revocations',
  change: 'changes',
  appeal: 'appeals',
  edition: 'editions',
  'role-grant': 'role-grants',
  calendar: 'calendars',
} as const satisfies Record<AggregateName, string>;

const enterprise = {
  'register-enterprise': offer(registerEnterpriseBody, '登记企业', 'Register an enterprise'),
  ...offers(registryContracts.enterprise.bodies, registryContracts.enterprise.names),
};
const factory = {
  'register-factory': offer(registerFactoryBody, '登记工厂', 'Register a factory'),
  ...offers(registryContracts.factory.bodies, registryContracts.factory.names),
};
const campaign = {
  'open-campaign': offer(openCampaignBody, '开放批次', 'Open a campaign'),
  'publish-benchmarks': offer(publishBenchmarksBody, '发布行业基准', 'Publish the benchmarks'),
  'extend-window': offer(extendWindowBody, '延长受理时间', 'Extend the window'),
};
const application = {
  'open-application': offer(openApplicationBody, '开始申报', 'Open an application'),
  ...offers(applicationCommandBodies, applicationCommandNames),
};
const reEvaluation = {
  'submit-annual-report': offer(submitAnnualReportBody, '提交年度报告', 'Submit the annual report'),
  ...offers(reEvaluationCommandBodies, reEvaluationCommandNames),
};
const recommendation = offers(caseContracts.recommendation.bodies, caseContracts.recommendation.names);
const expertPool = offers(caseContracts['expert-pool'].bodies, caseContracts['expert-pool'].names);
const draw = offers(caseContracts.draw.bodies, caseContracts.draw.names);
const notice = offers(caseContracts.notice.bodies, caseContracts.notice.names);
const revocation = offers(caseContracts.revocation.bodies, caseContracts.revocation.names);
const change = offers(caseContracts.change.bodies, caseContracts.change.names);
const appeal = offers(caseContracts.appeal.bodies, caseContracts.appeal.names);
const edition = offers(caseContracts.edition.bodies, caseContracts.edition.names);
const calendar = offers(caseContracts.calendar.bodies, caseContracts.calendar.names);
const roleGrant = offers(caseContracts['role-grant'].bodies, caseContracts['role-grant'].names);

const newId = (_body: unknown, opener: Opener): string => opener.newId;

/**
 * Every command (命令) under the name it has on the command bus, and how it is given. What it carries is declared in
 * `packages/domain/src/<aggregate>/commands.ts`, who may give it and when in `rules.ts` beside it, what comes of it in
 * `decide` there; what may be sent for it is the contract named here. A command of the domain that is missing here does
 * not compile.
 */
export const commandTable: Readonly<Record<CommandName, Change | Opening | GivenElsewhere>> = {
  'enterprise.register-enterprise': opens(
    enterprise['register-enterprise'],
    ({ uscc }) => uscc,
    () => ({}),
  ),
  'enterprise.affiliate-enterprise': changes(enterprise['affiliate-enterprise']),
  'enterprise.release-enterprise': changes(enterprise['release-enterprise']),

  'factory.register-factory': {
    ...opens(factory['register-factory'], newId),
    servedBy: 'RegistryController',
  },
  'factory.convert-title': changes(factory['convert-title']),
  'factory.expire-title': givenBy('worker'),
  'factory.note-missed-report': givenBy('worker'),
  'factory.report-incident': changes(factory['report-incident']),
  'factory.close-incident': changes(factory['close-incident']),

  'campaign.open-campaign': opens(campaign['open-campaign'], newId),
  'campaign.publish-benchmarks': changes(campaign['publish-benchmarks']),
  'campaign.extend-window': changes(campaign['extend-window']),

  'application.open-application': opens(
    application['open-application'],
    newId,
    (id, { account: { enterprise } }) => ({
      id,
      ...(enterprise === null ? {} : { enterprise }),
    }),
  ),
  'application.declare-section': changes(application['declare-section']),
  'application.attach-evidence': {
    ...changes(application['attach-evidence']),
    servedBy: 'AttachEvidenceController',
  },
  'application.remove-evidence': changes(application['remove-evidence']),
  'application.submit': changes(application.submit),
  'application.withdraw': changes(application.withdraw),
  'application.take-extension': givenBy('worker'),
  'application.lapse': givenBy('worker'),
  'application.endorse': changes(application.endorse),
  'application.accept-for-review': changes(application['accept-for-review']),
  'application.return-for-correction': changes(application['return-for-correction']),
  'application.decline-to-accept': changes(application['decline-to-accept']),
  'application.check-self-assessment': changes(application['check-self-assessment']),
  'application.record-self-assessment': changes(application['record-self-assessment']),
  'application.declare-interests': changes(application['declare-interests']),
  'application.replace-expert': changes(application['replace-expert']),
  'application.call-extra-expert': changes(application['call-extra-expert']),
  'application.record-findings': changes(application['record-findings']),
  'application.record-scores': changes(application['record-scores']),
  'application.sign-opinion': changes(application['sign-opinion']),
  'application.record-site-verification': changes(application['record-site-verification']),
  'application.countersign-site-verification': changes(application['countersign-site-verification']),
  'application.conclude-review': changes(application['conclude-review']),
  'application.state-dissent': changes(application['state-dissent']),
  'application.defer-decision': changes(application['defer-decision']),
  'application.resume-decision': changes(application['resume-decision']),
  'application.name-for-cultivation': changes(application['name-for-cultivation']),
  'application.apply-for-acceptance': changes(application['apply-for-acceptance']),
  'application.check-acceptance': changes(application['check-acceptance']),
  'application.pass-acceptance': changes(application['pass-acceptance']),
  'application.recheck': changes(application.recheck),
  'application.award': changes(application.award),
  'application.refuse-award': changes(application['refuse-award']),
  'application.record-evaluation': givenBy('worker'),

  're-evaluation.submit-annual-report': opens(
    reEvaluation['submit-annual-report'],
    ({ factoryId, year }) => `${factoryId}-${year}`,
  ),
  're-evaluation.record-re-evaluation': givenBy('worker'),
  're-evaluation.select-for-full-review': changes(reEvaluation['select-for-full-review']),
  're-evaluation.draw-for-full-review': changes(reEvaluation['draw-for-full-review']),
  're-evaluation.record-on-site-review': changes(reEvaluation['record-on-site-review']),
  're-evaluation.countersign-on-site-review': changes(reEvaluation['countersign-on-site-review']),
  're-evaluation.keep-title': changes(reEvaluation['keep-title']),
  're-evaluation.order-rectification': changes(reEvaluation['order-rectification']),
  're-evaluation.report-rectification': changes(reEvaluation['report-rectification']),
  're-evaluation.note-rectification-lapse': givenBy('worker'),
  're-evaluation.downgrade-title': changes(reEvaluation['downgrade-title']),
  're-evaluation.propose-revocation': changes(reEvaluation['propose-revocation']),

  'recommendation.begin-list': opens(
    recommendation['begin-list'],
    ({ campaignId, unit }) => `${campaignId}.${unit}`,
  ),
  'recommendation.rank-applications': changes(recommendation['rank-applications']),
  'recommendation.freeze-list': changes(recommendation['freeze-list']),
  'recommendation.reopen-list': changes(recommendation['reopen-list']),
  'recommendation.release-list': changes(recommendation['release-list']),
  'recommendation.begin-supplement': changes(recommendation['begin-supplement']),
  'recommendation.drop-supplement': changes(recommendation['drop-supplement']),

  'expert-pool.establish-pool': opens(expertPool['establish-pool'], ({ authority }) => authority),
  'expert-pool.enrol-expert': changes(expertPool['enrol-expert']),
  'expert-pool.update-expert': changes(expertPool['update-expert']),
  'expert-pool.suspend-expert': changes(expertPool['suspend-expert']),
  'expert-pool.readmit-expert': changes(expertPool['readmit-expert']),
  'expert-pool.declare-standing-interests': changes(expertPool['declare-standing-interests']),

  'draw.open-draw': opens(draw['open-draw'], newId),
  'draw.prepare-draw': changes(draw['prepare-draw']),
  'draw.commit-seed': changes(draw['commit-seed']),
  'draw.reveal-seed': changes(draw['reveal-seed']),
  'draw.abandon-draw': changes(draw['abandon-draw']),

  'notice.publish-notice': opens(notice['publish-notice'], newId),
  'notice.file-objection': givenBy('PublicNoticesController'),
  'notice.handle-objection': changes(notice['handle-objection']),
  'notice.close-notice': givenBy('worker'),

  'revocation.open-revocation': opens(revocation['open-revocation'], newId),
  'revocation.submit-defence': changes(revocation['submit-defence']),
  'revocation.note-defence-lapse': givenBy('worker'),
  'revocation.record-hearing': changes(revocation['record-hearing']),
  'revocation.decide-revocation': changes(revocation['decide-revocation']),
  'revocation.report-rectification': changes(revocation['report-rectification']),
  'revocation.note-rectification-lapse': givenBy('worker'),
  'revocation.publish-revocation': changes(revocation['publish-revocation']),

  'change.report-change': opens(change['report-change'], newId),
  'change.amend-change': changes(change['amend-change']),
  'change.withdraw-change': changes(change['withdraw-change']),
  'change.return-change': changes(change['return-change']),
  'change.check-change': changes(change['check-change']),
  'change.decide-change': changes(change['decide-change']),

  'appeal.file-appeal': opens(appeal['file-appeal'], ({ against }) => appealId(against)),
  'appeal.accept-appeal': changes(appeal['accept-appeal']),
  'appeal.decline-appeal': changes(appeal['decline-appeal']),
  'appeal.withdraw-appeal': changes(appeal['withdraw-appeal']),
  'appeal.declare-appeal-interests': changes(appeal['declare-appeal-interests']),
  'appeal.record-appeal-findings': changes(appeal['record-appeal-findings']),
  'appeal.sign-appeal-opinion': changes(appeal['sign-appeal-opinion']),
  'appeal.replace-appeal-expert': changes(appeal['replace-appeal-expert']),
  'appeal.decide-appeal': changes(appeal['decide-appeal']),

  'edition.adopt-edition': opens(edition['adopt-edition'], ({ edition }) => edition),
  'edition.retire-edition': changes(edition['retire-edition']),

  'role-grant.establish-role': givenBy('installation'),
  'role-grant.grant-role': opens(roleGrant['grant-role'], ({ account }) => account),
  'role-grant.confirm-role': changes(roleGrant['confirm-role']),
  'role-grant.withdraw-role': changes(roleGrant['withdraw-role']),

  'calendar.propose-holidays': opens(
    calendar['propose-holidays'],
    () => NATIONAL,
    () => ({}),
  ),
  'calendar.confirm-holidays': changes(calendar['confirm-holidays']),
  'calendar.drop-holidays': changes(calendar['drop-holidays']),
};
