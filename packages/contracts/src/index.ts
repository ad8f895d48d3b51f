export { type paths } from './openapi.gen.js';
export {
  type AnswerOf,
  type BodyOf,
  type CommandPath,
  type ListPath,
  type PathOf,
  type QueryOf,
  type RowOf,
  type Verb,
} from './api-paths.js';
export {
  type ApplicationCommandBody,
  applicationCommandBodies,
  applicationCommandNames,
  type ApplicationHttpCommand,
} from './application-commands.js';
export { caseContracts, type CasePlural, type CommandContract, registryContracts } from './cases.js';
export {
  objectionBody,
  objectionFile,
  type ObjectionFile,
  type ObjectionReceipt,
  objectionReceipt,
  type ObjectorView,
  objectorView,
} from './cases/notice.js';
export {
  type DifferencesQuery,
  differencesQuery,
  type MomentQuery,
  momentQuery,
  seenAsRoles,
} from './moments.js';
export { commandPlaces, type CommandPlace, type CommandTypeOf } from './command-places.js';
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
  type FactoryCampaignPage,
  factoryCampaignPage,
  type FactoryCampaignQuery,
  factoryCampaignQuery,
  type FactoryCampaignRow,
} from './lists/factory-campaigns.js';
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
  claimQuery,
  type ClaimQuery,
  type ExpertPage,
  expertPage,
  type ExpertQuery,
  expertQuery,
} from './lists/people.js';
export { type Count, count, type Page, pageOf, pageParameters } from './lists/page.js';
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
export { benchmark, declaredKpi, finding, interpretation, kpiReport, violation } from './criteria.js';
export {
  type DocumentEntry,
  documentEntry,
  type DocumentFormat,
  documentFormats,
  type DocumentKind,
  documentNames,
  type DocumentQuery,
  documentQuery,
} from './documents.js';
export { draftConflict, type DraftConflict, draftView, type DraftView, saveDraftBody } from './drafts.js';
export {
  openApplicationBody,
  openCampaignBody,
  publishBenchmarksBody,
  extendWindowBody,
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
export { type CosignatureBody, cosignatureBody } from './ledger.js';
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
  linkCode,
  type LinkCode,
  linkQuestion,
  type LinkView,
  linkView,
  type MemberRow,
  memberRow,
  nothingToSay,
  oneTimeLink,
  type OneTimeLinkView,
  type OpenAccount,
  openAccountBody,
  openedAccount,
  type OpenedAccount,
  type SessionRow,
  sessionRow,
  signInBody,
  signUpBody,
  useLinkBody,
} from './session.js';
export { type StoredFile, storedFile } from './stored-file.js';
export { action, type Action } from './views/action.js';
export { type Application, applicationView, type ApplicationView } from './views/application.js';
export { type CalendarYear, workingCalendarView, type WorkingCalendarView } from './views/calendar.js';
export { campaignView, type CampaignView } from './views/campaign.js';
export { type CaseContentOf, type CaseView, type CaseViewOf, caseViews } from './views/cases/case-views.js';
export { enterpriseView, type EnterpriseView } from './views/enterprise.js';
export { evaluationRequest, evaluationView, type EvaluationView } from './views/evaluation.js';
export {
  type OpeningStep,
  openingSteps,
  type StepPage,
  stepPage,
  type StepQuery,
  stepQuery,
  type StepRow,
} from './lists/steps.js';
export { factoryView, type FactoryView, type TitleView } from './views/factory.js';
export { historyEntry, type HistoryChange, historyChange, type HistoryEntry } from './views/history.js';
export { type ReEvaluation, reEvaluationView, type ReEvaluationView } from './views/re-evaluation.js';
export { type SameFields } from './views/same-shape.js';
export { type View } from './views/view.js';
export {
  type SheetRead,
  sheetRead,
  type WorkbookFault,
  workbookFault,
  type WorkbookRead,
  workbookRead,
} from './workbooks.js';
export {
  addDays,
  aiShare,
  appealKinds,
  type AttachmentAsked,
  attachmentsAsked,
  type Cell,
  cellFault,
  cellInWords,
  type City,
  type Column,
  contentFaults,
  type ApplicationCommandType,
  type CaseFileName,
  changeKinds,
  changeOutcomes,
  clauseOutcomes,
  commitmentTo,
  type ConflictKind,
  conflictKinds,
  type DeclarationForm,
  declarationForm,
  type DeclaredKpi,
  divisionPath,
  drawFieldNames,
  type DrawMismatch,
  drawPlaceNames,
  type DeclarationStep,
  type DeclarationStepName,
  type DrawPurpose,
  drawPurposeNames,
  endedPhases,
  type Evidence,
  type ExpertFinding,
  findIndustries,
  groundNames,
  incidentKinds,
  incidentStates,
  industryInWords,
  industryName,
  isAnswered,
  isDivisionCode,
  isFieldSection,
  isRunning,
  isWeekday,
  expertStateNames,
  expertStateOn,
  type Field,
  type FieldContent,
  type FieldKind,
  type FieldSection,
  type FieldValue,
  type FormPart,
  formSection,
  type FormSection,
  formSections,
  lackingIn,
  lackingInKpi,
  lackingInSection,
  objectionOutcomes,
  odditiesIn,
  type Oddity,
  phaseNames,
  type Phase,
  procedureOf,
  placeInWords,
  procedures,
  type Province,
  provincesOfChina,
  readCell,
  readFigure,
  reEvaluationPhaseNames,
  reportDueOn,
  revocationGrounds,
  revocationOutcomes,
  wasJudged,
  type Role,
  roleNames,
  roles,
  grantedRoles,
  roleGrantPhaseNames,
  type Row,
  scenarioCount,
  type ScoringSheet,
  seatsInYear,
  sectionNames,
  type SectionName,
  type Sections,
  searchForm,
  SEEDS,
  seedStateNames,
  seedStateOf,
  specialtyNames,
  submissionRequest,
  type TableKind,
  tidyCode,
  tidyName,
  tidyText,
  tieNames,
  verifyDraw,
  windowStates,
} from '@tidu/domain';
