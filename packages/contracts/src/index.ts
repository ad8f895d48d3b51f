export { type paths } from './openapi.gen.js';
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
  type CommandContract,
  registryContracts,
} from './cases.js';
export {
  objectionBody,
  objectionFile,
  type ObjectionFile,
  type ObjectionReceipt,
  objectionReceipt,
  type ObjectorView,
  objectorView,
} from './cases/notice.js';
export { commandPlaces, type CommandPlace, type CommandTypeOf } from './command-places.js';
export { type ClockView } from './clocks.js';
export { type LetterView, letterView } from './letters.js';
export { benchmark, finding, interpretation, kpiReport, violation } from './criteria.js';
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
  type CampaignRow,
  campaignRow,
  type NoticeRow,
  noticeRow,
  type PublicTitle,
  publicTitle,
  type ReEvaluationRow,
  reEvaluationRow,
  type StoredFile,
  storedFile,
} from './views.js';
export { action, type Action } from './views/action.js';
export { type Application, applicationView, type ApplicationView } from './views/application.js';
export { campaignView, type CampaignView } from './views/campaign.js';
export { type CaseContentOf, type CaseView, type CaseViewOf, caseViews } from './views/cases/case-views.js';
export { enterpriseView, type EnterpriseView } from './views/enterprise.js';
export { evaluationRequest, evaluationView, type EvaluationView } from './views/evaluation.js';
export {
  factoryRow,
  type FactoryRow,
  factoryView,
  type FactoryView,
  type TitleView,
} from './views/factory.js';
export { historyEntry, type HistoryChange, type HistoryEntry } from './views/history.js';
export { type ReEvaluation, reEvaluationView, type ReEvaluationView } from './views/re-evaluation.js';
export { type SameFields } from './views/same-shape.js';
export { type View } from './views/view.js';
export {
  addDays,
  type ApplicationCommandType,
  type CaseFileName,
  commitmentTo,
  type ConflictKind,
  conflictKinds,
  drawFieldNames,
  type DrawMismatch,
  drawPlaceNames,
  drawPurposeNames,
  type Evidence,
  type ExpertFinding,
  groundNames,
  isWorkingDay,
  expertStateNames,
  expertStateOn,
  objectionOutcomes,
  phaseNames,
  type Phase,
  procedureOf,
  procedures,
  wasJudged,
  type Role,
  roleNames,
  roles,
  type ScoringSheet,
  seatsInYear,
  sectionNames,
  type SectionName,
  type Sections,
  SEEDS,
  seedStateNames,
  seedStateOf,
  specialtyNames,
  tieNames,
  verifyDraw,
} from '@tidu/domain';
