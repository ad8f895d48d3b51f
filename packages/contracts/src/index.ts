export {
  type ApplicationCommandBody,
  applicationCommandBodies,
  applicationCommandNames,
  type ApplicationHttpCommand,
} from './application-commands.js';
export { caseContracts, type CaseView, caseView, type CommandContract, registryContracts } from './cases.js';
export {
  objectionBody,
  type ObjectionReceipt,
  objectionReceipt,
  type ObjectorView,
  objectorView,
} from './cases/notice.js';
export { type ClockView } from './clocks.js';
export {
  type ApplicationCounts,
  applicationCounts,
  type ApplicationCountsQuery,
  applicationCountsQuery,
  type ApplicationPage,
  applicationPage,
  type ApplicationQuery,
  applicationQuery,
  type ApplicationRow,
  applicationRow,
} from './lists/applications.js';
export {
  type CampaignPage,
  campaignPage,
  type CampaignQuery,
  campaignQuery,
  type CampaignRow,
  campaignRow,
} from './lists/campaigns.js';
export {
  type CasePage,
  casePage,
  type CaseQuery,
  caseQueryOf,
  type CaseRow,
  caseRow,
} from './lists/cases.js';
export {
  type FactoryPage,
  factoryPage,
  type FactoryQuery,
  factoryQuery,
  type FactoryRow,
  factoryRow,
} from './lists/factories.js';
export {
  type NoticePage,
  noticePage,
  type NoticeQuery,
  noticeQuery,
  type NoticeRow,
  noticeRow,
} from './lists/notices.js';
export {
  type AccountPage,
  accountPage,
  type AccountQuery,
  accountQuery,
  type ExpertPage,
  expertPage,
  type ExpertQuery,
  expertQuery,
} from './lists/people.js';
export { afterParameter, type Count, count, type Page, pageOf, pageParameters } from './lists/page.js';
export {
  type ReEvaluationPage,
  reEvaluationPage,
  type ReEvaluationQuery,
  reEvaluationQuery,
  type ReEvaluationRow,
  reEvaluationRow,
} from './lists/re-evaluations.js';
export {
  type PublicTitle,
  publicTitle,
  type PublicTitlePage,
  publicTitlePage,
  type TitleQuery,
  titleQuery,
} from './lists/titles.js';
export { type LetterView, letterView } from './letters.js';
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
export {
  type ReminderPage,
  reminderPage,
  type ReminderQuery,
  reminderQuery,
  reminderRow,
  type ReminderRow,
} from './reminders.js';
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
  type ApplicationView,
  applicationView,
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
  type ReEvaluationView,
  reEvaluationView,
  type StoredFile,
  storedFile,
} from './views.js';
export {
  addDays,
  type Application,
  type ApplicationCommandType,
  type CaseFileName,
  commitmentTo,
  type ConflictKind,
  conflictKinds,
  type Draw,
  type DrawMismatch,
  type Evidence,
  type ExpertFinding,
  type ExpertPool,
  groundNames,
  isWorkingDay,
  type Notice,
  type PooledExpert,
  phaseNames,
  type Phase,
  procedureOf,
  procedures,
  wasJudged,
  type ReEvaluation,
  type Role,
  type RoleGrant,
  roles,
  type ScoringSheet,
  sectionNames,
  type SectionName,
  type Sections,
  type StateOf,
  verifyDraw,
} from '@tidu/domain';
