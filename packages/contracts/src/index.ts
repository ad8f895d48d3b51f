export {
  type ApplicationCommandBody,
  applicationCommandBodies,
  applicationCommandNames,
  type ApplicationHttpCommand,
} from './application-commands.js';
export { benchmark, finding, interpretation, kpiReport } from './criteria.js';
export {
  openApplicationBody,
  openCampaignBody,
  publishBenchmarksBody,
  reEvaluationCommandBodies,
  type ReEvaluationCommandBody,
  reEvaluationCommandNames,
  type ReEvaluationHttpCommand,
  registerEnterpriseBody,
  registerFactoryBody,
  submitAnnualReportBody,
} from './other-commands.js';
export { id, region, tier } from './primitives.js';
export { type Problem, problem, type Receipt, receipt } from './problem.js';
export { annualReport, sectionContent } from './sections.js';
export { expert, type ExpertRow, type Me, me, signInBody, signUpBody } from './session.js';
export {
  type ApplicationCounts,
  applicationCounts,
  type ApplicationPage,
  applicationPage,
  type ApplicationQuery,
  applicationQuery,
  type ApplicationRow,
  applicationRow,
  type ApplicationView,
  type CampaignRow,
  campaignRow,
  type CampaignView,
  campaignView,
  type EnterpriseView,
  enterpriseView,
  type EvaluationView,
  type FactoryView,
  factoryView,
  type HistoryEntry,
  historyEntry,
  type NoticeRow,
  noticeRow,
  type PublicTitle,
  publicTitle,
  type ReEvaluationRow,
  reEvaluationRow,
  type ReEvaluationView,
  type StoredFile,
  storedFile,
} from './views.js';
export {
  type Application,
  type ApplicationCommandType,
  type Evidence,
  type ExpertFinding,
  phaseNames,
  type Phase,
  type ReEvaluation,
  type Role,
  sectionNames,
  type SectionName,
  type Sections,
} from '@tidu/domain';
