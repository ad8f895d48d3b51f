export {
  type ApplicationCommandBody,
  applicationCommandBodies,
  applicationCommandNames,
  type ApplicationHttpCommand,
} from './application-commands.js';
export {
  caseContracts,
  type CaseQuery,
  caseQuery,
  type CaseRow,
  caseRow,
  type CaseView,
  caseView,
  type CommandContract,
  registryContracts,
} from './cases.js';
export {
  objectionBody,
  type ObjectionReceipt,
  objectionReceipt,
  type ObjectorView,
  objectorView,
} from './cases/notice.js';
export { type ClockView } from './clocks.js';
export { benchmark, finding, interpretation, kpiReport } from './criteria.js';
export { draftConflict, type DraftConflict, draftView, type DraftView, saveDraftBody } from './drafts.js';
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
export { receiptKey, type ReceiptKeyView, signedReceipt, type SignedReceiptView } from './receipts.js';
export { reminderRow, type ReminderRow } from './reminders.js';
export { annualReport, sectionContent } from './sections.js';
export {
  type AccountRow,
  accountRow,
  changePasswordBody,
  expert,
  type ExpertRow,
  type Me,
  me,
  type OpenAccount,
  openAccountBody,
  signInBody,
  signUpBody,
} from './session.js';
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
  applicationView,
  type CampaignRow,
  campaignRow,
  type CampaignView,
  campaignView,
  type EnterpriseView,
  enterpriseView,
  type EvaluationView,
  evaluationView,
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
  reEvaluationView,
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
